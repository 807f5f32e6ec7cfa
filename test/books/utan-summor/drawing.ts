import type { Book } from '../make/book';

/** Not a single sum: posts under their headings. Nothing is wrong, and the rules can still be computed. */
export const book: Book = {
  strings: 'inline',
  sheets: [{
    name: 'Budgetförslag',
    drawing: `
Samordningsförbundet Kolmården, budgetförslag 2026 (belopp i kronor)

|2026|2027
Medlemsbidrag
Nyköpings kommun|980000|1000000
Oxelösunds kommun|220000|225000
Region Sörmland|1200000|1225000
Försäkringskassan|1200000|1225000
Arbetsförmedlingen|1200000|1225000
Personalkostnader
Förbundschef|690000|707000
Kommunikatör|170000|174000
Övriga kostnader
Lokal|84000|86000
Revision|36000|37000
Individinriktade insatser
Grinden|1760000|1795000
Jobbsteget|1150000|1170000
Strukturinriktade insatser
Kunskapsdagar|240000|245000
Analysstöd|210000|215000
`,
  }],
};
