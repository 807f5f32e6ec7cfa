import type { Book } from '../make/book';

/** A summary sheet of typed totals over two detail sheets; one of them has moved on since the summary was typed. */
export const book: Book = {
  sheets: [{
    name: 'Sammandrag',
    formats: { 'B4:C30': '#,##0' },
    drawing: `
Samordningsförbundet Roxåsen – budgetsammandrag 2025–2026, tkr

|2025|2026
Summa intäkter|6000|6160
Förvaltningskostnader|-1010|-1036
Individinriktade insatser|-4380|-4410
Strukturinriktade insatser|-690|-664
Årets resultat|-80|50
Ingående eget kapital|930|850
Utgående eget kapital|850|900
`,
  }, {
    name: 'Intäkter',
    drawing: `
Intäkter 2025–2026, tkr

|2025|2026
Motala kommun|735|755
Vadstena kommun|225|230
Mjölby kommun|540|555
Region Östergötland|1500|1540
Försäkringskassan|3000|3080
Summa intäkter|6000|6160
`,
  }, {
    name: 'Kostnader',
    drawing: `
Kostnader 2025–2026, tkr

|2025|2026
Förvaltningskostnader
Löner|835|857
Lokal och drift|175|179
Summa förvaltningskostnader|1010|1036
Individinriktade insatser
Vätterkraft|2190|2240
Trappan|1310|1355
Unga in|880|905
Summa individinriktade insatser|4380|4500
Strukturinriktade insatser
Utbildning|330|338
Samordning|360|326
Summa strukturinriktade insatser|690|664
`,
  }],
};
