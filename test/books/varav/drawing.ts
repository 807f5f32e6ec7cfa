import type { Book } from '../make/book';

/** Totals stand above what they consist of, and "varav" rows are parts that must not be added again. */
export const book: Book = {
  sheets: [{
    name: 'Budgetöversikt',
    formats: { 'B4:D40': '#,##0' },
    drawing: `
Samordningsförbundet Insjöriket, budgetöversikt (belopp i kr)

|Budget 2023|Budget 2024|Budget 2025
Intäkter totalt|5600000|5720000|5840000
varav Växjö kommun|1015000|1036000|1057000
varav Alvesta kommun|225000|230000|235000
varav Lessebo kommun|160000|164000|168000
varav Region Kronoberg|1400000|1430000|1460000
varav Försäkringskassan|2800000|2860000|2920000
Förvaltningskostnader|-968000|-990000|-1013000
varav personal|-802000|-821000|-841000
varav övriga kostnader|-166000|-169000|-172000
Insatser|-4680000|-4742000|-4790000
varav individinriktade insatser|-4160000|-4210000|-4245000
varav strukturinriktade insatser|-520000|-532000|-545000
Årets resultat|-48000|-12000|37000
`,
  }],
};
