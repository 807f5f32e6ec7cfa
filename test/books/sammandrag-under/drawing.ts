import type { Book } from '../make/book';

/** The summary under the body: one cost has lost its minus there, and one repeats a figure that the body no longer has. */
export const book: Book = {
  sheets: [{
    name: 'Budget 2024-2026',
    formats: { 'B5:D40': '#,##0' },
    drawing: `
Samordningsförbundet Bohusvinden
Budget 2024–2026 i kronor

|2024|2025|2026
INTÄKTER
Lysekils kommun|330000|336000|342000
Munkedals kommun|245000|250000|255000
Sotenäs kommun|225000|229000|233000
Tanums kommun|300000|305000|310000
Västra Götalandsregionen|1100000|1120000|1140000
Försäkringskassan|1100000|1120000|1140000
Arbetsförmedlingen|1100000|1120000|1140000
SUMMA INTÄKTER|4400000|4480000|4560000
FÖRVALTNING
Lön förbundschef|640000|656000|672000
Kontor och resor|85000|87000|89000
Revision och styrelse|75000|77000|79000
SUMMA FÖRVALTNING|800000|820000|840000
INDIVIDINRIKTADE INSATSER
Fyrbodalsmodellen|1480000|1510000|1540000
Kusten i arbete|1215000|1240000|1265000
SUMMA INDIVIDINRIKTADE INSATSER|2695000|2750000|2805000
STRUKTURINRIKTADE INSATSER
Gemensam kompetens|425000|430000|440000
Nätverk|180000|185000|190000
SUMMA STRUKTURINRIKTADE INSATSER|605000|615000|630000
SUMMA INSATSER|3300000|3365000|3435000

SAMMANDRAG
Intäkter|4400000|4480000|4560000
Förvaltning|-800000|-820000|840000
Insatser|-3300000|-3365000|-3400000
Resultat|300000|295000|285000
`,
  }],
};
