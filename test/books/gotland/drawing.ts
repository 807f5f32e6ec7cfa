import type { Book } from '../make/book';

/** An island that is kommun and region at once pays half (5 a §); 29 February 2028 exists, 29 February 2027 does not. */
export const book: Book = {
  sheets: [{
    name: 'Budget',
    formats: { 'B6:C40': '#,##0' },
    drawing: `
Samordningsförbundet Gotland
Budget 2027 och 2028 (kr)
Samråd 2028-02-29, beslut 2027-02-29

|Budget 2027|Budget 2028
Intäkter
Region Gotland|1750000|1800000
Försäkringskassan|1750000|1800000
Summa intäkter|3500000|3600000
Förvaltningskostnader
Personalkostnader|540000|553000
Övriga kostnader|85000|87000
Summa förvaltningskostnader|625000|640000
Insatser
Fårö steg|1340000|1372000
Ung i Visby|1085000|1112000
Kompetens|450000|476000
Summa insatser|2875000|2960000
Årets resultat|0|0
`,
  }],
};
