import { draft } from '../../../src/core/plan';
import type { Reading } from '../../../src/core/model';
import { planSv } from '../../../src/text/plan.sv';
import { handReading } from './hand';
import { rendered } from './rendered';

const sheetOf = (reading: Reading) => {
  const plan = draft({ reading, findings: [], answers: [], questions: [] }, {}, [], planSv, { version: '1' });
  const found = plan.sheets.find((one) => one.kind === 'avstamning');
  if (!found) throw new Error('no such sheet');
  return found;
};

test('every row by reference, every total live over the own ranges', () => {
  const reading = handReading(`
    | 2021 | 2022
    INTÄKTER
    A kommun | 100 | '1 250'
    B kommun | 200 |
    SUMMA | 300 | 1251
    `, {
    2: { role: 'heading', concept: 'okand' }, 3: { role: 'item', concept: 'medlemsbidrag' }, 4: { role: 'item', concept: 'medlemsbidrag' },
    5: { role: 'total', concept: 'summa-intakter' },
  }, ['sum 5 = 3 + 4']);
  expect(rendered(sheetOf(reading))).toEqual([
    'A1 Budget med avstämning',
    'A2 Varje rad i bladet Budget (belopp i kr), varje summa omräknad och jämförd. Samräkna 1, skrivet <nu>.',
    `A3 =IF(ROWS(Budget!A2:A5)=4,"","nya rader – kör igen") -> ''`,
    'A4 Rad | B4 2021 | C4 2022 | D4 Omräknat 2021 | E4 Omräknat 2022 | F4 Avstämning 2021 | G4 Avstämning 2022 | H4 Nya rader',
    'A5 =IF(ISBLANK(Budget!A2),"",Budget!A2) -> INTÄKTER',
    'A6 =IF(ISBLANK(Budget!A3),"",Budget!A3) -> A kommun | B6 =IF(ISBLANK(Budget!B3),"",Budget!B3) -> 100' +
      ' | C6 =IF(ISNUMBER(Budget!C3),Budget!C3,IF(ISBLANK(Budget!C3),"",SUBSTITUTE(Budget!C3," ","")*1)) -> 1250',
    'A7 =IF(ISBLANK(Budget!A4),"",Budget!A4) -> B kommun | B7 =IF(ISBLANK(Budget!B4),"",Budget!B4) -> 200' +
      ` | C7 =IF(ISBLANK(Budget!C4),"",Budget!C4) -> ''`,
    'A8 =IF(ISBLANK(Budget!A5),"",Budget!A5) -> SUMMA | B8 =IF(ISBLANK(Budget!B5),"",Budget!B5) -> 300' +
      ' | C8 =IF(ISBLANK(Budget!C5),"",Budget!C5) -> 1251 | D8 =SUM(Budget!B3:B4) -> 300 | E8 =SUM(Budget!C4,avstamning!C6) -> 1250' +
      ' | F8 =IF(OR(ISERROR(B8),ISERROR(D8)),"kan inte kontrolleras",IF(ISNUMBER(B8),IF(ROUND(B8-D8,2)=0,"OK",ROUND(B8-D8,2)),"")) -> OK' +
      ' | G8 =IF(OR(ISERROR(C8),ISERROR(E8)),"kan inte kontrolleras",IF(ISNUMBER(C8),IF(ROUND(C8-E8,2)=0,"OK",ROUND(C8-E8,2)),"")) -> 1' +
      ` | H8 =IF(ROWS(Budget!A3:A5)=3,"","nya rader – kör igen") -> ''`,
  ]);
});
