import type { Book } from '../make/book';

/** A summary whose figures come from other sheets by formula; the sheets have their years in another order, and one sum forgets its last row. */
export const book: Book = {
  sheets: [{
    name: 'Budget',
    formats: { 'B4:C12': '#,##0' },
    drawing: `
Samordningsförbundet Vättervik – budget 2026 med plan 2027 (tkr)

|2026|2027
Medlemsbidrag|=Medlemmar!C7 ->|=Medlemmar!B7 ->
Kansli|=SUM(Kansli!B3:B6) ->|=SUM(Kansli!C3:C6) ->
Insatser|=SUM(Insatser!B3:B6) ->|=SUM(Insatser!C3:C5) ->
Summa kostnader|=B5+B6 ->|=C5+C6 ->
Årets resultat|=B4-B7 ->|=C4-C7 ->
`,
  }, {
    name: 'Medlemmar',
    drawing: `
Medlemsbidrag tkr
Medlem|2027|2026
Motala|824|800
Vadstena|206|200
Region Östergötland|1030|1000
Försäkringskassan|2060|2000
Summa|=SUM(B3:B6) ->|=SUM(C3:C6) ->
`,
  }, {
    name: 'Kansli',
    drawing: `
Kansli tkr
|2026|2027
Löner inkl. PO|710|731
Lokaler|82|84
Styrelse|45|45
Revision|38|39
`,
  }, {
    name: 'Insatser',
    drawing: `
Insatser tkr
|2026|2027
Steget|900|930
Samverkansteamet|1100|1150
Unga Vadstena|480|500
Processtöd|220|210
`,
  }],
};
