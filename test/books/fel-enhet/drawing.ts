import type { Book } from '../make/book';

/** The heading says tkr; the figures are kronor. */
export const book: Book = {
  sheets: [{
    name: 'Budget',
    formats: { 'B6:C30': '#,##0' },
    drawing: `
Samordningsförbundet Fyrskeppet
Budget 2024–2025

Belopp tkr|2024|2025
Intäkter
Trelleborgs kommun|452000|460000
Vellinge kommun|268000|272000
Skurups kommun|180000|183000
Region Skåne|900000|915000
Försäkringskassan och Arbetsförmedlingen|1800000|1830000
Summa intäkter|3600000|3660000
Kansli och styrelse
Personal|701000|718000
Sammanträden|36000|36000
Övrigt kansli|83000|85000
Summa kansli och styrelse|820000|839000
Insatser
Kustlotsen|1310000|1330000
Hamnen|905000|920000
Föreläsningar|64000|66000
Summa insatser|2279000|2316000
Summa kostnader|3099000|3155000
Årets resultat|501000|505000
`,
  }],
};
