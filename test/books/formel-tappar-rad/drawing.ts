import type { Book } from '../make/book';

/** A row was added under the last one and the sum never grew; in another sum a constant was typed over the formula. */
export const book: Book = {
  sheets: [{
    name: 'Budget 25-27',
    formats: { 'B5:D40': '#,##0 "kr"' },
    drawing: `
Samordningsförbundet Vättervinden
Budget 2025–2027

|2025|2026|2027
Finansiering
Jönköpings kommun|960000|980000|1000000
Habo kommun|120000|122500|125000
Mullsjö kommun|70000|72500|75000
Vaggeryds kommun|100000|100000|100000
Region Jönköpings län|1250000|1275000|1300000
Försäkringskassan|1250000|1275000|1300000
Arbetsförmedlingen|1250000|1275000|1300000
Summa finansiering|=SUM(B6:B12) ->|=SUM(C6:C12) ->|=SUM(D6:D12) ->

Förvaltningskostnader
Förbundschef|720000|738000|757000
Ekonom, köpt tjänst|110000|113000|116000
Lokal och telefoni|76000|77000|79000
Summa förvaltningskostnader|=SUM(B16:B18) ->|928000|=SUM(D16:D18) ->

Insatser
Hopajobb|1690000|1735000|1780000
Vuxenstöd Habo|815000|830000|850000
Arena Vaggeryd|605000|620000|635000
Rekryteringslots|470000|482000|495000
Brukarinflytande|185000|190000|195000
Summa insatser|=SUM(B22:B25) ->|=SUM(C22:C25) ->|=SUM(D22:D25) ->
Summa kostnader|=B19+B27 ->|=C19+C27 ->|=D19+D27 ->
Resultat|=B13-B28 ->|=C13-C28 ->|=D13-D28 ->
`,
  }],
};
