import type { Book } from '../make/book';

/** The template before anyone has filled it in: words, a header, formulas that show nothing yet or zero. */
export const book: Book = {
  sheets: [{
    name: 'Mall',
    drawing: `
Samordningsförbundet (namn)
Budget 20XX, mall

|2026|2027
Intäkter
Kommun A
Kommun B
Region
Försäkringskassan
Summa intäkter|=SUM(B6:B9) ->|=SUM(C6:C9) ->
Kostnader
Förvaltning
Insatser
Summa kostnader|=SUM(B12:B13) ->|=SUM(C12:C13) ->
Resultat|=B10-B14 ->|=C10-C14 ->
`,
  }],
};
