import type { Book } from '../make/book';

/** No budget in it at all: participants, and a list of contacts with telephone numbers. */
export const book: Book = {
  sheets: [{
    name: 'Deltagare 2024',
    drawing: `
Deltagarstatistik 2024

Insats|Kvinnor|Män|Totalt|Till arbete
Arena Nord|34|41|75|22
Gröna gruppen|12|19|31|9
Summa|46|60|106|31
`,
  }, {
    name: 'Kontakter',
    drawing: `
Ort|Växel|Postnummer
Kommunhuset|'0910-73 50 00'|93185
Försäkringskassan|'0771-524 524'|10351
`,
  }],
};
