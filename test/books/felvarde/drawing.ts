import type { Book } from '../make/book';

/** A deleted underlay leaves #REF! in one item; every total above it is #REF! too. One root cause, and no sum counts it as zero. */
export const book: Book = {
  sheets: [{
    name: 'Budget',
    drawing: `
Finsamförbundet Åsbygden – budget 2024 samt plan 2025 (belopp i kr)

|Budget 2024|Plan 2025
INTÄKTER
Falköpings kommun|520000|530000
Tidaholms kommun|230000|235000
Skövde kommun|650000|660000
Västra Götalandsregionen|1400000|1425000
Försäkringskassan|1400000|1425000
Arbetsförmedlingen|1400000|1425000
Summa intäkter|=SUM(B5:B10) ->|=SUM(C5:C10) ->
FÖRVALTNINGSKOSTNADER
Personalkostnader|910000|937000
Lokaler och IT|128000|131000
Styrelse och revision|104000|106000
Summa förvaltningskostnader|=SUM(B13:B15) ->|=SUM(C13:C15) ->
INSATSER
Bryggan|1720000|1765000
Platåprojektet|940000|=#REF!*1.025 ->
Steget vidare|1205000|1230000
Processledning|590000|604000
Summa insatser|=SUM(B18:B21) ->|=SUM(C18:C21) ->
Summa kostnader|=B16+B22 ->|=C16+C22 ->
Årets resultat|=B11-B23 ->|=C11-C23 ->
`,
  }],
};
