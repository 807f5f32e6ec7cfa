import { draft } from '../../../src/core/plan';
import { conversionOf } from '../../../src/core/plan/conversion';
import type { Reading } from '../../../src/core/model';
import { planSv } from '../../../src/text/plan.sv';
import { handReading } from './hand';
import { drawn, sheet as sheetDrawn } from '../../drawn';
import { planOf, planned, small } from './planned';
import { cellAt, formulaText, rendered, shownRows } from './rendered';

const sheetOf = (reading: Reading) => {
  const plan = draft({ reading, findings: [], answers: [], questions: [], unsummed: [] }, {}, [], planSv, { version: '1' });
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
  const retyped = reading.tables[0]?.rows[1]?.entries[1];
  const conversion = retyped?.is === 'amount' ? formulaText(conversionOf({ is: 'text', text: '1 250' }, retyped, 'kr')) : '';
  expect(rendered(sheetOf(reading))).toEqual([
    'A1 Budget med avstämning',
    'A2 Varje rad i bladet Budget (belopp i kr), med varje summa omräknad och jämförd. Samräkna 1, skrivet <nu>.',
    `A3 =IF(ROWS(Budget!A2:A5)=4,"","nya rader: öppna filen i Samräkna igen") -> ''`,
    'A4 Rad | B4 2021 | C4 2022 | D4 Omräknat 2021 | E4 Omräknat 2022 | F4 Avstämning 2021 | G4 Avstämning 2022 | H4 Nya rader',
    'A5 =IF(ISBLANK(Budget!A2),"",Budget!A2) -> INTÄKTER',
    'A6 =IF(ISBLANK(Budget!A3),"",Budget!A3) -> A kommun | B6 =IF(ISBLANK(Budget!B3),"",Budget!B3) -> 100' +
      ` | C6 =${conversion} -> 1250`,
    'A7 =IF(ISBLANK(Budget!A4),"",Budget!A4) -> B kommun | B7 =IF(ISBLANK(Budget!B4),"",Budget!B4) -> 200' +
      ` | C7 =IF(ISBLANK(Budget!C4),"",Budget!C4) -> ''`,
    'A8 =IF(ISBLANK(Budget!A5),"",Budget!A5) -> SUMMA | B8 =IF(ISBLANK(Budget!B5),"",Budget!B5) -> 300' +
      ' | C8 =IF(ISBLANK(Budget!C5),"",Budget!C5) -> 1251 | D8 =SUM(Budget!B3:B4) -> 300 | E8 =SUM(Budget!C4,avstamning!C6) -> 1250' +
      ' | F8 =IF(OR(ISERROR(B8),ISERROR(D8)),"kan inte kontrolleras",IF(ISNUMBER(B8),IF(ROUND(B8-D8,2)=0,"OK",ROUND(B8-D8,2)),"")) -> OK' +
      ' | G8 =IF(OR(ISERROR(C8),ISERROR(E8)),"kan inte kontrolleras",IF(ISNUMBER(C8),IF(ROUND(C8-E8,2)=0,"OK",ROUND(C8-E8,2)),"")) -> 1' +
      ` | H8 =IF(ROWS(Budget!A3:A5)=3,"","nya rader: öppna filen i Samräkna igen") -> ''`,
  ]);
});

describe('through the whole engine', () => {
  const untidy = `
    Budget i tkr | |
    | 2024 | 2025
    Intäkter | |
    Kalix kommun | 300.5 | 300.1
    Haparanda stad | 199.5 | 199.9
    Region Norrbotten | 500 | 500
    Försäkringskassan | 1000 | 1000
    Summa intäkter | 2000 | 2000.3
    Förvaltningskostnader | |
    Kansli | 250 | '260,5'
    Revision | 50 | –
    Summa förvaltningskostnader | 300 | 260.5
    Insatser | |
    Steget vidare | 900 | 900
    Mötesplatsen | #REF! | Ej budgeterat
    Summa insatser | 1600 | 1700
    `;

  test('tkr with decimals, text for numbers, a dash, an error and words: what each row shows', () => {
    expect(shownRows(planned(untidy, 'avstamning')).slice(3)).toEqual([
      'Rad | 2024 | 2025 | Omräknat 2024 | Omräknat 2025 | Avstämning 2024 | Avstämning 2025 | Nya rader',
      'Intäkter',
      'Kalix kommun | 300.5 | 300.1',
      'Haparanda stad | 199.5 | 199.9',
      'Region Norrbotten | 500 | 500',
      'Försäkringskassan | 1000 | 1000',
      `Summa intäkter | 2000 | 2000.3 | 2000 | 2000 | OK | 0.3 | ''`,
      'Förvaltningskostnader',
      'Kansli | 250 | 260.5',
      'Revision | 50 | 0',
      `Summa förvaltningskostnader | 300 | 260.5 | 300 | 260.5 | OK | OK | ''`,
      'Insatser',
      'Steget vidare | 900 | 900',
      'Mötesplatsen | #REF! | Ej budgeterat',
      `Summa insatser | 1600 | 1700 | #REF! | 900 | kan inte kontrolleras | kan inte kontrolleras | ''`,
    ]);
  });

  test('sums of decimals are rounded, sums of texts are taken where they stand converted, words are counted', () => {
    const sheet = planned(untidy, 'avstamning');
    expect(cellAt(sheet, 'D10')).toBe('=ROUND(SUM(Budget!B4:B7),5) -> 2000');
    expect(cellAt(sheet, 'E14')).toBe('=ROUND(SUM(avstamning!C12:C13),5) -> 260.5');
    expect(cellAt(sheet, 'G18')).toBe('=IF(OR(ISERROR(C18),ISERROR(E18)),"kan inte kontrolleras",IF(ISNUMBER(C18),IF(ROUND(C18-E18,5)=0,"OK",' +
      'IF(COUNT(Budget!C15)<1,"kan inte kontrolleras",ROUND(C18-E18,5))),"")) -> kan inte kontrolleras');
  });

  test('a row that opens a year follows the end of the year before', () => {
    const reading = handReading(`
      | 2021 | 2022 | 2023
      Kvar från tidigare år | 10 | 25 | 0
      Resultat | 15 | -30 | 5
      ÖVERSKOTT | 25 | -5 | 5
      `, {
      2: { role: 'item', concept: 'overfort-kapital' }, 3: { role: 'item', concept: 'okand' }, 4: { role: 'result', concept: 'overskott' },
    }, ['carry 2 = 4', 'sum 4 = 2 + 3']);
    const rows = shownRows(sheetOf(reading));
    expect(rows[4]).toBe('Kvar från tidigare år | 10 | 25 | 0 | 25 | -5 | OK | 5');
    expect(cellAt(sheetOf(reading), 'G5')).toBe('=Budget!C4 -> -5');
    expect(rows[6]).toBe(`ÖVERSKOTT | 25 | -5 | 5 | 25 | -5 | 5 | OK | OK | OK | ''`);
  });

  test('only a total that closes its section watches the rows down to itself', () => {
    const reading = handReading(`
      | 2021
      Bidrag | 100
      Stöd | 20
      Kostnader | 70
      Summa intäkter | 120
      `, {
      2: { role: 'item', concept: 'okand' }, 3: { role: 'item', concept: 'okand' }, 4: { role: 'item', concept: 'okand' }, 5: { role: 'total', concept: 'okand' },
    }, ['sum 5 = 2 + 3']);
    expect(cellAt(sheetOf(reading), 'E8')).toBe(`=IF(ROWS(Budget!A2:A3)=2,"","nya rader: öppna filen i Samräkna igen") -> ''`);
  });

  test('signed terms are added and subtracted, and a repetition with the sign turned is a minus', () => {
    const reading = handReading(`
      | 2021
      Intäkter | 100
      Kostnader | 70
      Resultat | 30
      Kostnader | -70
      `, {
      2: { role: 'item', concept: 'okand' }, 3: { role: 'item', concept: 'okand' }, 4: { role: 'result', concept: 'okand' }, 5: { role: 'result', concept: 'okand' },
    }, ['sum 4 = 2 - 3', 'same 5 = - 3']);
    const sheet = sheetOf(reading);
    expect([cellAt(sheet, 'C7'), cellAt(sheet, 'C8')]).toEqual(['=SUM(Budget!B2)-SUM(Budget!B3) -> 30', '=-Budget!B3 -> -70']);
  });

  test('a budget that another sheet name must be quoted for changes nothing in the plan', () => {
    const plan = planOf(drawn(sheetDrawn(small, { name: `Årets 'budget'` })));
    expect(plan.sheets.map(({ kind }) => kind)).toEqual(['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter']);
  });
});
