import type { Book } from '../make/book';

/** The header on row 1 and no title; two regions that are one party; the unit only in the headers; blank cells beside zeros. */
export const book: Book = {
  strings: 'inline',
  sheets: [{
    name: 'Blad1',
    drawing: `
|2025 (tkr)|2026 (tkr)|2027 (tkr)
Laholm|640|652|665
Markaryd|360|368|375
Region Halland|640|652|665
Region Kronoberg|360|368|375
FK|1000|1020|1040
AF|1000|1020|1040
Övriga bidrag||50|0
Summa intäkter|4000|4130|4160
Personalkostnader|690|709|728
Övriga kostnader|140|142|145
Förvaltningskostnader|830|851|873
Insatser för individer
Resan|1290|1320|1350
Kustnära|1105|1130|1160
Pilot|250||
Insatser för strukturer
Kunskapslyft|190|195|200
Summa insatser|2835|2645|2710
Resultat|335|634|577
`,
  }],
};
