import type { Book } from '../make/book';

/** One sheet a year, the year in the title only; a hidden sheet of lists; 2026 opens with two digits swapped against how 2025 closes. */
const year = (title: string, amounts: readonly number[]): string => {
  const [opening = 0, ale = 0, kungalv = 0, stenungsund = 0, region = 0, state = 0, chief = 0, office = 0, ...activities] = amounts;
  const [first = 0, second = 0, third = 0, training = 0] = activities;
  return `
Samordningsförbundet Göta Skärgård
${title}

|Belopp i kr
Ingående eget kapital|${opening}
Ale kommun|${ale}
Kungälvs kommun|${kungalv}
Stenungsunds kommun|${stenungsund}
Västra Götalandsregionen|${region}
Försäkringskassan|${state}
Summa intäkter|=SUM(B6:B10) ->
Förvaltning
Verksamhetschef|${chief}
Kontor|${office}
Summa förvaltning|=SUM(B13:B14) ->
Individinriktade insatser
Arena Ale|${first}
Kust och hav|${second}
Stödboende|${third}
Summa individinriktade insatser|=SUM(B17:B19) ->
Strukturinriktade insatser
Fortbildning|${training}
Summa strukturinriktade insatser|=SUM(B22:B22) ->
Summa insatser|=B20+B23 ->
Årets resultat|=B11-B15-B24 ->
Utgående eget kapital|=B5+B25 ->
`;
};

export const book: Book = {
  sheets: [
    { name: '2024', drawing: year('Budget 2024', [1400000, 390000, 475000, 335000, 1200000, 2400000, 760000, 110000, 1900000, 1110000, 640000, 330000]) },
    { name: '2025', drawing: year('Budget 2025', [1350000, 396000, 482000, 340000, 1218000, 2436000, 781000, 113000, 1890000, 1140000, 655000, 333000]) },
    { name: '2026', drawing: year('Budget 2026', [1301000, 402000, 489000, 345000, 1236000, 2472000, 802000, 116000, 1930000, 1120000, 640000, 340000]) },
    { name: 'Listor', visibility: 'hidden', drawing: `
Kommuner|År|Konto
Ale|2024|4010
Kungälv|2025|4020
Stenungsund|2026|5010
` },
  ],
};
