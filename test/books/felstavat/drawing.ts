import type { Book } from '../make/book';

/** Written in haste and misspelt almost everywhere; every figure is right. */
export const book: Book = {
  sheets: [{
    name: 'Buget',
    typed: true,
    formats: { 'B5:C40': '#,##0' },
    drawing: `
Samordnigsförbundet Ryssbygden
Buget 2027 och 2028 (belopp i kornor, kr)

|Budjet 2027|Bugdet 2028
INTEKTER
Medlemsbidrg Ljungby kommun|512000|524000
Medlemsbidrag Älmhults komun|298000|305000
Medlemsbidrag Markaryds kommmun|190000|196000
Medlemsbidrag Regoin Kronoberg|1000000|1025000
Medlemsbidrag Försäkringkassan|1000000|1025000
Medlemsbidrag Arbetsförmedligen|1000000|1025000
SUMA INTÄKTER|=SUM(B6:B11) ->|=SUM(C6:C11) ->
PERSONALKOSNADER
Förbundschef 75 %|545000|559000
Administratör|148000|152000
SUMMA PERSONALKOSNADER|=SUM(B14:B15) ->|=SUM(C14:C15) ->
ÖVRIGA KOSTADER
Lokahyra|66000|67000
Revison|34000|35000
SUMMA ÖVRIGA KOSTADER|=SUM(B18:B19) ->|=SUM(C18:C19) ->
INDIVIDERIKTADE INSATSER
Framtidssmedjan|1560000|1590000
Lagan-teamet|740000|760000
SUMMA INDIVIDERIKTADE INSATSER|=SUM(B22:B23) ->|=SUM(C22:C23) ->
STURKTURINRIKTADE INSATSER
Utbilding av personal|165000|170000
Nätverkstreffar|95000|98000
SUMMA STURKTURINRIKTADE INSATSER|=SUM(B26:B27) ->|=SUM(C26:C27) ->
SUMMA INSATTSER|=B24+B28 ->|=C24+C28 ->
FÖRVALTNIGSKOSTNADER|=B16+B20 ->|=C16+C20 ->
ÖVERSKOT/UNDERSKOT|=B12-B29-B30 ->|=C12-C29-C30 ->
`,
  }],
};
