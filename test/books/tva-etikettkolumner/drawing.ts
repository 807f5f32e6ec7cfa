import type { Book } from '../make/book';

/** The section stands in one column and the post in the next; totals are labelled in the first. */
export const book: Book = {
  sheets: [{
    name: 'Budget',
    formats: { 'C4:E40': '#,##0' },
    drawing: `
Samordningsförbundet Sjuhäradsslätten, budget 2025–2027 i kr

Område|Post|2025|2026|2027
Intäkter|Herrljunga kommun|185000|189000|193000
|Vårgårda kommun|215000|220000|225000
|Alingsås kommun|800000|816000|832000
|Västra Götalandsregionen|1200000|1225000|1250000
|Försäkringskassan|2400000|2450000|2500000
Summa intäkter||4800000|4900000|5000000
Förvaltning|Förbundschef|705000|722000|740000
|Ekonomi och revision|112000|115000|118000
|Lokaler|88000|90000|92000
Summa förvaltning||905000|927000|950000
Individinriktade insatser|Steg ett|1650000|1690000|1730000
|Verkstan|1120000|1145000|1170000
|Rådrum|505000|515000|525000
Summa individinriktade insatser||3275000|3350000|3425000
Strukturinriktade insatser|Utbildning|275000|281000|287000
|Processtöd|345000|342000|338000
Summa strukturinriktade insatser||620000|623000|625000
Summa insatser||3895000|3973000|4050000
Årets resultat||0|0|0
`,
  }],
};
