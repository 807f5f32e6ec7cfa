import type { Book } from '../make/book';

/** Labels that begin with + - = @ as text, costs negative throughout; one cost is typed without its minus. */
export const book: Book = {
  strings: 'inline',
  sheets: [{
    name: 'Resultatbudget',
    formats: { 'B4:C40': '#,##0;[Red]-#,##0' },
    drawing: `
Samordningsförbundet Östra Slätten, resultatbudget i kronor

|2025|2026
+ Bidrag från Lunds kommun|615000|628000
+ Bidrag från Eslövs kommun|245000|251000
+ Bidrag från Höörs kommun|140000|146000
+ Bidrag från Region Skåne|1000000|1025000
+ Bidrag från Försäkringskassan|2000000|2050000
'= Summa bidrag'|4000000|4100000
- Förbundschef|-695000|-712000
- Kontorskostnader|-88000|-91000
- Revision|-37000|-38000
'= Summa förvaltning'|-820000|-841000
@ Digital vägledning|-415000|-425000
- Slättens arbetscenter|-1390000|1425000
- Unga vuxna|-905000|-928000
'= Summa individinriktade insatser'|-2710000|-2778000
- Utbildning för personal|-210000|-214000
- Metodutveckling|-268000|-275000
'= Summa strukturinriktade insatser'|-478000|-489000
'= Summa insatser'|-3188000|-3267000
'= Årets resultat'|-8000|-8000
`,
  }],
};
