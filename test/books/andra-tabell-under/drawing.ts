import type { Book } from '../make/book';

/** Under the budget stands another table, the invoices per quarter, and under that some goals; neither is part of the budget. */
export const book: Book = {
  sheets: [{
    name: 'Budget 2026',
    formats: { 'B5:C26': '#,##0' },
    drawing: `
Samordningsförbundet Kattegattkusten
Budget 2026–2027 (kronor)

|2026|2027
Medlemsbidrag
Varbergs kommun|732000|750000
Falkenbergs kommun|518000|530000
Region Halland|1250000|1280000
Försäkringskassan|2500000|2560000
Summa medlemsbidrag|5000000|5120000
Förvaltningskostnader
Personal|880000|905000
Övriga kostnader|170000|174000
Summa förvaltningskostnader|1050000|1079000
Individinriktade insatser
Språng|2010000|2055000
Våga mera|1215000|1240000
Summa individinriktade insatser|3225000|3295000
Strukturinriktade insatser
Utbildning|260000|266000
Samverkansledning|465000|476000
Summa strukturinriktade insatser|725000|742000
Summa insatser|3950000|4037000
Årets resultat|0|4000


Fakturering 2026
Medlem|Kv 1|Kv 2|Kv 3|Kv 4|Summa
Varbergs kommun|183000|183000|183000|183000|732000
Falkenbergs kommun|129500|129500|129500|129500|518000
Region Halland|312500|312500|312500|312500|1250000
Summa|625000|625000|625000|625000|2500000


Mål 2026
Mål|Måltal|Enhet
Deltagare i arbete eller studier|50|%
Nya deltagare|120|personer
`,
  }],
};
