import type { Book } from '../make/book';

/** Formula totals gone wrong in two ways: one adds cell by cell and forgets one, another takes a subtotal along with its parts. */
export const book: Book = {
  sheets: [{
    name: 'Kalkyl',
    formats: { 'B4:D40': '#,##0' },
    drawing: `
Samordningsförbundet Vindelälven, budget (kronor)

|2025|2026|2027
Intäkter
Vindelns kommun|210000|214000|218000
Lycksele kommun|540000|551000|562000
Åsele kommun|150000|153000|156000
Region Västerbotten|900000|918000|936000
Försäkringskassan|900000|918000|936000
Arbetsförmedlingen|900000|918000|936000
Summa intäkter|=B5+B6+B7+B8+B9+B10 ->|=C5+C6+C8+C9+C10 ->|=D5+D6+D7+D8+D9+D10 ->
Administration
Samordnare|590000|605000|620000
Kontor|66000|68000|69000
Summa administration|=B13+B14 ->|=C13+C14 ->|=D13+D14 ->
Individinriktade insatser
Flottarleden|1310000|1335000|1360000
Storstugan|760000|775000|790000
Summa individinriktade insatser|=B17+B18 ->|=C17+C18 ->|=D17+D18 ->
Strukturinriktade insatser
Processtöd|350000|355000|362000
Utbildning|122000|126000|128000
Summa strukturinriktade insatser|=B21+B22 ->|=C21+C22 ->|=D21+D22 ->
Summa insatser|=B19+B23 ->|=C19+C23 ->|=SUM(D17:D23) ->
`,
  }],
};
