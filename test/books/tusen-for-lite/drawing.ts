import type { Book } from '../make/book';

/** One total is typed in thousands, a state authority pays less than its half one year, and two posts in a section share a name. */
export const book: Book = {
  sheets: [{
    name: 'Blad1',
    formats: { 'B4:C40': '#,##0' },
    drawing: `
Samordningsförbundet Roslagsleden, budget 2028–2029 kr

Rad|Budget 2028|Budget 2029
Medlemsbidrag
Norrtälje kommun|910000|930000
Östhammars kommun|340000|345000
Region Stockholm|625000|637500
Region Uppsala|625000|637500
Försäkringskassan|1250000|1275000
Arbetsförmedlingen|1250000|1175000
Summa medlemsbidrag|5000000|5000000
Förvaltning
Lön|760000|779000
Övrigt|140000|143000
Summa förvaltning|900000|922000
Individinriktade insatser
Skärgårdsteamet|1900000|1930000
Utbildning|260000|265000
Utbildning|410000|415000
Summa individinriktade insatser|2570000|2610
Strukturinriktade insatser
Samsyn|480000|489000
Summa strukturinriktade insatser|480000|489000
Summa insatser|3050000|3099000
Årets resultat|1050000|979000
`,
  }],
};
