import type { Book } from '../make/book';

/** Two hidden rows inside a sum, one hidden row of scribbles outside the table, a hidden column far to the right. */
export const book: Book = {
  sheets: [{
    name: 'Budget 2026',
    hiddenRows: [22, 23, 36],
    hiddenColumns: [8],
    formats: { 'B5:C40': '#,##0' },
    drawing: `
Samordningsförbundet Sjölandet
Budget 2026 och inriktning 2027, kr

|2026|2027
Medlemmarnas bidrag
Ludvika kommun|640000|650000||||ringa ekonomichefen|640001
Smedjebackens kommun|270000|275000
Hedemora kommun|390000|400000
Region Dalarna|1300000|1325000
Staten (Försäkringskassan)|2600000|2650000
Summa bidrag|=SUM(B6:B10) ->|=SUM(C6:C10) ->
Balanserat överskott|820000|=B34 ->
Summa att disponera|=B11+B12 ->|=C11+C12 ->

Kansli
Förbundschef|745000|767000
Administration och revision|188000|192000
Summa kansli|=SUM(B16:B17) ->|=SUM(C16:C17) ->

Insatser för individen
Gruvlyftet|1450000|1480000
Dagverksamhet (avslutas)|310000|0
Extra handledning|75000|80000
Sjöstugan|1160000|1190000
Ungdomstorget|870000|895000
Summa insatser för individen|=SUM(B21:B25) ->|=SUM(C21:C25) ->
Insatser för strukturen
Samverkansutbildning|165000|170000
Uppföljning och utvärdering|240000|245000
Summa insatser för strukturen|=SUM(B28:B29) ->|=SUM(C28:C29) ->
Summa insatser|=B26+B30 ->|=C26+C30 ->
Summa kostnader|=B18+B31 ->|=C18+C31 ->

Kvar till nästa år|=B13-B32 ->|=C13-C32 ->

kontroll|99999|123
`,
  }],
};
