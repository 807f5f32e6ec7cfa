import type { Book } from '../make/book';

/** Income to the left, costs to the right on the same rows; a cost total with two digits swapped, which the summary does not share. */
export const book: Book = {
  sheets: [{
    name: 'Budget',
    merges: ['A1:G1'],
    drawing: `
Samordningsförbundet Tre Älvar, budget 2025 och plan 2026 (kr)

INTÄKTER|2025|2026||KOSTNADER|2025|2026
Sollefteå kommun|398000|405000||Förvaltning
Kramfors kommun|377000|384000||Samordnare|655000|672000
Härnösands kommun|525000|536000||Ekonomi och revision|92000|94000
Region Västernorrland|1300000|1325000||Styrelse|48000|48000
Försäkringskassan|1300000|1325000||Summa förvaltning|795000|814000
Arbetsförmedlingen|1300000|1325000||Insatser
Summa intäkter|5200000|5300000||Ådalsmodellen|1645000|1690000
||||Kompassen|1270000|1310000
||||Navigatorcentrum|990000|1020000
||||Kulturkraft|345000|352000
||||Utbildningsdagar|120000|125000
||||Summa insatser|4370000|4479000
||||Summa kostnader|5165000|5311000

||||Resultat|35000|-11000
`,
  }],
};
