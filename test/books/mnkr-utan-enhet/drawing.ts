import type { Book } from '../make/book';

/** No word about the unit anywhere: only the size of the figures says millions. One total off by a hundredth, a rounding. */
export const book: Book = {
  sheets: [{
    name: 'Blad1',
    formats: { 'B5:D30': '0.00' },
    drawing: `
Finsam Södra Mälarslätten – budgetförslag till samrådet

|2026|2027|2028
Ingående balans|1.9|1.62|1.16
Medlemsavgifter
Försäkringskassan|5.2|5.2|5.4
Region Sörmland|2.6|2.6|2.7
Eskilstuna kommun|1.56|1.56|1.62
Strängnäs kommun|0.6|0.6|0.62
Katrineholms kommun|0.44|0.44|0.46
Summa medlemsavgifter|10.4|10.4|10.8
Kostnader
Personal kansli|1.06|1.09|1.12
Övriga kanslikostnader|0.38|0.39|0.41
Summa kansli|1.44|1.48|1.52
Aktiviteter för individer
Växtverket|3.1|3.2|3.1
Mötesplats Strängnäs|1.75|1.8|1.8
Case managers|2.45|2.5|2.5
Jobbspår|1.1|1.1|1.1
Summa individaktiviteter|8.4|8.6|8.5
Strukturaktiviteter
Kompetensdagar|0.3|0.3|0.3
Kartläggning|0.54|0.48|0.2
Summa strukturaktiviteter|0.84|0.78|0.5
Summa aktiviteter|9.24|9.38|9
Årets resultat|-0.28|-0.46|0.28
Utgående balans|1.62|1.16|1.44
`,
  }],
};
