import type { Book } from '../make/book';

/** Saved by LibreOffice: dates formatted as years for headers, an underlay sheet, SUBTOTAL and ROUND, co-financing outside the quarter. */
export const book: Book = {
  through: 'libreoffice',
  sheets: [{
    name: 'Budget',
    formats: { 'B4:D4': 'yyyy', 'B5:D40': '#,##0' },
    merges: ['A1:D1'],
    drawing: `
Samordningsförbundet Klarälvsdalen, budget i kronor


|46022|46387|46752
Medlemsfinansiering
Karlstads kommun|=ROUND(1650000*0.58) ->|=ROUND(1700000*0.58) ->|=ROUND(1700000*0.58) ->
Forshaga kommun|=ROUND(1650000*0.17) ->|=ROUND(1700000*0.17) ->|=ROUND(1700000*0.17) ->
Hagfors kommun|=ROUND(1650000*0.15) ->|=ROUND(1700000*0.15) ->|=ROUND(1700000*0.15) ->
Munkfors kommun|=ROUND(1650000*0.1) ->|=ROUND(1700000*0.1) ->|=ROUND(1700000*0.1) ->
Region Värmland|1650000|1700000|1700000
Försäkringskassan|3300000|3400000|3400000
Summa medlemsfinansiering|=SUBTOTAL(9,B6:B11) ->|=SUBTOTAL(9,C6:C11) ->|=SUBTOTAL(9,D6:D11) ->
Medfinansiering ESF|450000|300000|0
Ingående eget kapital|1240000|=B31 ->|=C31 ->
Summa medel|=B12+B13+B14 ->|=C12+C13+C14 ->|=D12+D13+D14 ->

Kansli
Löner kansli|=Underlag!D6 ->|=Underlag!E6 ->|=Underlag!F6 ->
Kringkostnader|172000|176000|181000
Summa kansli|=B18+B19 ->|=C18+C19 ->|=D18+D19 ->
Individinriktade insatser
Arbetskraft|2890000|2950000|2900000
ESF Älvkraft|1250000|900000|0
Grön väg|940000|960000|985000
Summa individinriktade insatser|=SUM(B22:B24) ->|=SUM(C22:C24) ->|=SUM(D22:D24) ->
Strukturinriktade insatser
Utbildningar|310000|320000|330000
Forskningssamverkan|225000|225000|225000
Summa strukturinriktade insatser|=SUM(B27:B28) ->|=SUM(C27:C28) ->|=SUM(D27:D28) ->
Summa insatser|=B25+B29 ->|=C25+C29 ->|=D25+D29 ->
Utgående eget kapital|=B15-B20-B30 ->|=C15-C20-C30 ->|=D15-D20-D30 ->
`,
  }, {
    name: 'Underlag',
    drawing: `
Löneunderlag kansliet (månadslön, antal månader)

Befattning|Månadslön|PO|2025|2026|2027
Förbundschef|52000|0.42|=ROUND(B4*12*(1+C4)) ->|=ROUND(D4*1.028) ->|=ROUND(E4*1.028) ->
Administratör 50 %|17500|0.42|=ROUND(B5*12*(1+C5)) ->|=ROUND(D5*1.028) ->|=ROUND(E5*1.028) ->
Summa|||=D4+D5 ->|=E4+E5 ->|=F4+F5 ->
`,
  }],
};
