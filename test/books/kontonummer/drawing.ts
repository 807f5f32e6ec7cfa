import type { Book } from '../make/book';

/** An account and a note number in front of every row; "Övrigt" stands in two sections, as it may. */
export const book: Book = {
  strings: 'inline',
  sheets: [{
    name: 'Driftbudget',
    formats: { 'D5:E40': '#,##0' },
    drawing: `
Samordningsförbundet Haga Slätt
Driftbudget 2025 samt plan 2026 (kronor)

Konto|Benämning|Not|2025|2026
|INTÄKTER|1
3010|Bidrag Linköpings kommun||1190000|1215000
3011|Bidrag Kinda kommun||75000|77000
3012|Bidrag Åtvidabergs kommun||85000|88000
3020|Bidrag Region Östergötland||1350000|1380000
3030|Bidrag Försäkringskassan||2700000|2760000
|Summa intäkter||=SUM(D6:D10) ->|=SUM(E6:E10) ->
|FÖRVALTNING|2
4010|Lön förbundssekreterare||688000|705000
4020|Sociala avgifter||216000|221000
5010|Lokalhyra||72000|73000
6990|Övrigt||18000|18000
|Summa förvaltning||=SUM(D13:D16) ->|=SUM(E13:E16) ->
|INDIVIDINSATSER|3
7010|Steget||1770000|1810000
7011|Kinda växer||640000|655000
7012|Intro||880000|905000
7090|Övrigt||60000|65000
|Summa individinsatser||=SUM(D19:D22) ->|=SUM(E19:E22) ->
|STRUKTURINSATSER|4
7110|Lärande||265000|270000
7120|Analys||130000|132000
|Summa strukturinsatser||=SUM(D25:D26) ->|=SUM(E25:E26) ->
|Summa insatser||=D23+D27 ->|=E23+E27 ->
|Summa kostnader||=D17+D28 ->|=E17+E28 ->
8999|Årets resultat||=D11-D29 ->|=E11-E29 ->
`,
  }],
};
