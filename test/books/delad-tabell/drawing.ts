import type { Book } from '../make/book';

/** One table printed over two pages on the sheet, the header repeated; the sum on page two counts one row twice. */
export const book: Book = {
  sheets: [{
    name: 'Bilaga 1',
    formats: { 'B5:D50': '#,##0' },
    drawing: `
Samordningsförbundet Norra Vidderna
Bilaga 1. Budget 2023–2025, kronor

Benämning|Budget 2023|Budget 2024|Budget 2025
Förbundets intäkter
Bidrag Kiruna|470000|470000|482000
Bidrag Gällivare|385000|385000|394000
Bidrag Pajala|145000|145000|149000
Bidrag Region Norrbotten|1000000|1000000|1025000
Bidrag Försäkringskassan|2000000|2000000|2050000
Summa intäkter|4000000|4000000|4100000
Förvaltning
Personal|812000|834000|857000
Övrig administration|142000|146000|149000
Summa förvaltning|954000|980000|1006000

sid 1 av 2


Bilaga 1. Budget 2023–2025, forts.

Benämning|Budget 2023|Budget 2024|Budget 2025
Individinriktade insatser
Malmstegen|1120000|1090000|1150000
Vägvisaren|874000|861000|890000
Pajala framåt|313000|325000|334000
Summa individinriktade insatser|2307000|2276000|2374000
Strukturinriktade insatser
Seminarier|95000|97000|99000
Brukarmedverkan|244000|253000|256000
Gränsöverskridande samverkan|402000|396000|365000
Summa strukturinriktade insatser|741000|999000|720000
Summa insatser|3048000|3275000|3094000
Summa förvaltning och insatser|4002000|4255000|4100000
Över-/underskott|-2000|-255000|0

sid 2 av 2
`,
  }],
};
