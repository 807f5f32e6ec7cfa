import type { Book } from '../make/book';

/** The measure stands above the year: a header in two rows, the upper one merged over its columns. */
export const book: Book = {
  sheets: [{
    name: 'Uppföljning och budget',
    merges: ['B3:C3', 'D3:E3'],
    formats: { 'B5:E40': '#,##0' },
    drawing: `
Samordningsförbundet Vänerviken (belopp i kr)

|Bokslut||Budget
|2023|2024|2025|2026
Intäkter
Säffle kommun|415000|424000|433000|442000
Åmåls kommun|335000|341000|347000|353000
Region Värmland|750000|765000|780000|795000
Staten|1500000|1530000|1560000|1590000
Summa intäkter|3000000|3060000|3120000|3180000
Förvaltningskostnader
Personalkostnader|548210|566905|585000|600000
Övriga kostnader|87645|91480|95000|97000
Summa förvaltningskostnader|635855|658385|680000|697000
Insatser
Individinriktade insatser|2011360|2098425|2150000|2190000
Strukturinriktade insatser|264870|258190|270000|275000
Summa insatser|2276230|2356615|2420000|2465000
Årets resultat|87915|45000|20000|18000
Ingående eget kapital|812085|900000|945000|965000
Utgående eget kapital|900000|945000|965000|983000
`,
  }],
};
