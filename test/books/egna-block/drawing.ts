import type { Book } from '../make/book';

/** Board, office and audit are blocks of their own beside the activities, as finsam.se suggests; subtotals on three levels. */
export const book: Book = {
  strings: 'inline',
  sheets: [{
    name: 'Internbudget 2026',
    formats: { 'B5:C50': '#,##0' },
    drawing: `
Samordningsförbundet Umedalen
Internbudget 2026 med plan 2027, belopp i kr

|Budget 2026|Plan 2027
Medlemsintäkter
Umeå kommun|1480000|1510000
Vännäs kommun|170000|174000
Robertsfors kommun|130000|133000
Nordmalings kommun|120000|123000
Region Västerbotten|1900000|1940000
Försäkringskassan|3800000|3880000
Summa medlemsintäkter|=SUM(B6:B11) ->|=SUM(C6:C11) ->
Styrelse
Arvoden|92000|94000
Resor och möten|38000|38000
Summa styrelse|=SUM(B14:B15) ->|=SUM(C14:C15) ->
Kansli
Löner|1120000|1148000
Lokal|96000|98000
IT och telefoni|54000|55000
Summa kansli|=SUM(B18:B20) ->|=SUM(C18:C20) ->
Revision
Revisionsarvode|42000|43000
Summa revision|=SUM(B23:B23) ->|=SUM(C23:C23) ->
Summa förvaltningskostnader|=B16+B21+B24 ->|=C16+C21+C24 ->
Individinriktade insatser
Umeå
Framsteget|2150000|2205000
Ungdomstorget|980000|1004000
Kranskommunerna
Samlad väg|1240000|1266000
Summa individinriktade insatser|=SUM(B28:B31) ->|=SUM(C28:C31) ->
Strukturinriktade insatser
Kompetenshöjning|390000|398000
Metodhandledning|210000|215000
Summa strukturinriktade insatser|=SUM(B34:B35) ->|=SUM(C34:C35) ->
Summa insatser|=B32+B36 ->|=C32+C36 ->
SUMMA KOSTNADER|=B25+B37 ->|=C25+C37 ->
BUDGETERAT RESULTAT|=B12-B38 ->|=C12-C38 ->
`,
  }],
};
