import type { Book } from '../make/book';

/** Outcome, budget and forecast side by side with last year called "fg år"; the change column is right. */
export const book: Book = {
  sheets: [{
    name: 'Uppföljning',
    formats: { 'B6:F40': '#,##0' },
    drawing: `
Samordningsförbundet Nedre Dalälven
Budget 2026 jämförd med fg år

Belopp i kronor|Utfall 2024|Budget fg år|Prognos fg år|Budget 2026|Förändring budget
Intäkter
Avesta kommun|520000|535000|535000|550000|15000
Hedemora kommun|355000|365000|365000|375000|10000
Säters kommun|225000|230000|230000|235000|5000
Region Dalarna|1100000|1130000|1130000|1160000|30000
Försäkringskassan|2200000|2260000|2260000|2320000|60000
Övriga intäkter|13500|0|8000|0|0
Summa intäkter|4413500|4520000|4528000|4640000|120000
Förvaltning
Personalkostnader|741250|770000|762000|792000|22000
Övriga kostnader|118340|125000|121000|128000|3000
Summa förvaltning|859590|895000|883000|920000|25000
Insatser
Dalkraft|1822400|1900000|1870000|1950000|50000
Unga Avesta|944170|980000|1010000|1000000|20000
Språk och jobb|702880|730000|715000|745000|15000
Summa insatser|3469450|3610000|3595000|3695000|85000
Årets resultat|84460|15000|50000|25000|10000
`,
  }],
};
