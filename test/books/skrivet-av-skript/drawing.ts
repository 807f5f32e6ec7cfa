import type { Book } from '../make/book';

/** Written by a script and never opened in Excel since: the formulas have no values, and a total is unknown, not blank. */
export const book: Book = {
  calculated: false,
  sheets: [{
    name: 'Budget 2026-2028',
    formats: { 'B5:D40': '#,##0' },
    drawing: `
Samordningsförbundet Älvdalsbron
Budget 2026–2028, kronor

|2026|2027|2028
Intäkter
Arvika kommun|700000|710000|720000
Eda kommun|200000|205000|210000
Årjängs kommun|300000|305000|310000
Region Värmland|1200000|1220000|1240000
Försäkringskassan|1200000|1220000|1240000
Arbetsförmedlingen|1200000|1220000|1240000
Summa intäkter|=SUM(B6:B11) ->|=SUM(C6:C11) ->|=SUM(D6:D11) ->
Förvaltning
Samordnare|-690000|-705000|-720000
Revision|-45000|-46000|-47000
Summa förvaltning|=SUM(B14:B15) ->|=SUM(C14:C15) ->|=SUM(D14:D15) ->
Insatser
Spira|-2150000|-2190000|-2230000
Unga vägar|-1260000|-1285000|-1310000
Kunskapsseminarier|-600000|-610000|-620000
Summa insatser|=SUM(B18:B20) ->|=SUM(C18:C20) ->|=SUM(D18:D20) ->
Summa kostnader|=B16+B21 ->|=C16+C21 ->|=D16+D21 ->
Resultat|=B12+B22 ->|=C12+C22 ->|=D12+D22 ->
`,
  }],
};
