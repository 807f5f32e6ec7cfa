import type { Book } from '../make/book';

/** Built as the published budget is built, with everything else changed: four years in mixed order, a kommun joining in September. */
export const book: Book = {
  sheets: [{
    name: 'Ekonomi 2026-2029',
    typed: true,
    formats: { 'B5:E60': '#,##0' },
    drawing: `
Samordningsförbundet Medelpadskusten
Ekonomisk plan 2026–2029
Reviderad 2025-12-04
|2027|2026|2029|2028
INTÄKTER
Intäkter Sundsvalls kommun|922500|975000|825000|825000
Intäkter Timrå kommun|334500|345000|300000|300000
Intäkter Ånge kommun|168000|180000|150000|150000
Intäkter Kramfors kommun|75000||225000|225000
Intäkter Region Västernorrland|1500000|1500000|1500000|1500000
Intäkter Försäkringskassan|1500000|1500000|1500000|1500000
Intäkter Arbetsförmedlingen|1500000|1500000|1500000|1500000
Överfört kapital|1490000|2100000|0|430000
SUMMA intäkter|=SUM(B6:B13) ->|=SUM(C6:C13) ->|=SUM(D6:D13) ->|=SUM(E6:E13) ->

PERSONALKOSTNADER
Förbundschef 100 %|780000|760000|821000|800000
Kommunikatör 40 %|236000|230000|248000|242000
SUMMA PERSONALKOSTNADER|=SUM(B17:B18) ->|=SUM(C17:C18) ->|=SUM(D17:D18) ->|1024000
Lokaler|132000|130000|136000|134000
Bokslut och revision|88000|85000|93000|90000
Medlemsavgift NNS|12000|12000|12000|12000
SUMMA ÖVRIGA KOSTNADER|=SUM(B20:B22) ->|=SUM(C20:C22) ->|=SUM(D20:D22) ->|=SUM(E20:E22) ->

INDIVIDINRIKTADE INSATSER
Sundsvall, Växthuset|2150000|1980000|1650000|1900000
Timrå, Motorverkstan 50 %|905000|890000|720000|800000
Ånge, Mittpunkten|760000|740000|600000|655000
Kramfors, uppstart|300000||400000|400000
Summa individ insatser|=SUM(B26:B29) ->|=SUM(C26:C29) ->|=SUM(D26:D29) ->|=SUM(E26:E29) ->

STRUKTURINRIKTADE INSATSER
Utbildning|347000|343000|300000|320000
Verksamhetsutveckling|1350000|1440000|960000|1060000
Summa strukturella insatser|=SUM(B33:B34) ->|=SUM(C33:C34) ->|=SUM(D33:D34) ->|=SUM(E33:E34) ->
SUMMA INSATSER|=B30+B35 ->|=C30+C35 ->|=D30+D35 ->|=E30+E35 ->
Summa intäkter exkl. överfört kapital|=SUM(B6:B12) ->|=SUM(C6:C12) ->|=SUM(D6:D12) ->|=SUM(E6:E12) ->
Kvar från tidigare år|=B13 ->|=C13 ->|=D13 ->|=E13 ->
Förvaltningskostnader|=-SUM(B17:B18)-B23 ->|=-SUM(C17:C18)-C23 ->|=-SUM(D17:D18)-D23 ->|=-SUM(E17:E18)-E23 ->
Resultat efter förvaltningskostnader|=SUM(B37:B39) ->|=SUM(C37:C39) ->|=SUM(D37:D39) ->|=SUM(E37:E39) ->
Summa Insatser|=-B36 ->|=-C36 ->|=-D36 ->|=-E36 ->
ÖVERSKOTT / UNDERSKOTT|=B40+B41 ->|=C40+C41 ->|=D40+D41 ->|=E40+E41 ->
`,
  }],
};
