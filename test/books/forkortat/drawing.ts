import type { Book } from '../make/book';

/** Abbreviations throughout, "S:a", "Delsumma" and "Totalt" for sums; one total repeats last year's figure. */
export const book: Book = {
  sheets: [{
    name: 'Bu 24-26',
    formats: { 'B4:D30': '#,##0' },
    drawing: `
SOF Nedre Motala ström, bu 24-26 (tkr)

Post|Bu 2024|Bu 2025|Bu 2026
Medl.bidr. Norrköping|1260|1290|1320
Medl.bidr. Söderköping|150|154|158
Medl.bidr. Valdemarsvik|90|91|92
Medl.bidr. Reg. Östergötl.|1500|1535|1570
Medl.bidr. F-kassan|1500|1535|1570
Medl.bidr. Arb.förm.|1500|1535|1570
S:a intäkter|6000|6140|6280
Förv.kostn.
Pers.kostn.|890|915|940
Övr. kostn.|260|266|272
S:a förv.kostn.|1150|1181|1212
Indiv. insatser
Motorn|2350|2405|2470
Slussen|1290|1290|1355
Kajen|515|530|545
Delsumma indiv. insatser|4155|4225|4225
Strukt. insatser
Utb.|340|348|356
Nätv.|255|261|267
Delsumma strukt. insatser|595|609|623
Totalt insatser|4750|4834|4993
Totala kostnader|5900|6015|6205
Res.|100|125|75
`,
  }],
};
