/** Sums, repetitions and balances carried, on small drawn budgets: what is said, and what must not be. */
import { toldOf } from './told';

const costs = (personal: string, ovriga: string, kansli: string, insatser: string, alla: string) => `
Budget 2027, kr
|2027|2028
PERSONALKOSTNADER
Lön förbundschef | 500000 | 510000
Lön ekonom | 120000 | 125000
Arvode | 31000 | 32000
Summa personalkostnader | ${personal}
ÖVRIGA KOSTNADER
Lokalhyra | 80000 | 82000
Revision | 40000 | 41000
Resor | 17000 | 18000
Summa övriga kostnader | ${ovriga}
Förvaltningskostnader | ${kansli}
INSATSER
Samverkansteam | 900000 | 910000
Ung i arbete | 450000 | 460000
Språkspåret | 210000 | 220000
Summa insatser | ${insatser}
Summa kostnader | ${alla}
`;
const right = ['651000 | 667000', '137000 | 141000', '788000 | 808000', '1560000 | 1590000', '2348000 | 2398000'] as const;
const withOne = (index: number, pair: string) => costs(...(right.map((one, at) => (at === index ? pair : one)) as [string, string, string, string, string])); // map keeps the five

describe('a sum', () => {
  test('that holds says nothing', () => expect(toldOf(costs(...right))).toEqual([]));

  test.each([
    ['two digits changed places', '1650000 | 1590000', ['error sum-differs B18: 1650000, not 1560000 (digits-swapped) → B19']],
    ['a row left out', '1110000 | 1590000', ['error sum-differs B18: 1110000, not 1560000 (row-left-out B16) → B19']],
    ['a row counted twice', '1560000 | 1810000', ['error sum-differs C18: 1810000, not 1590000 (row-counted-twice C17) → C19']],
    ['written in thousands', '1560 | 1590000', ['error sum-differs B18: 1560, not 1560000 (factor-1000) → B19']],
    ['the sign turned', '1560000 | -1590000', ['error sign-contradicts C18: -1590000, not 1590000 (sign-reversed C18) → C19']],
    ['the other year\'s total', '1590000 | 1590000', ['error sum-differs B18: 1590000, not 1560000 (neighbour-column C18) → B19']],
    ['anything else', '1561234 | 1590000', ['error sum-differs B18: 1561234, not 1560000 → B19']],
    ['one krona off', '1560001 | 1590000', ['info rounding B18: 1560001, not 1560000 (rounding)', 'info rounding B19: 2348000, not 2348001 (rounding)']],
    ['a blank total', ' | 1590000', []],
  ])('%s', (_, pair, told) => expect(toldOf(withOne(3, pair))).toEqual(told));

  test('the same row left out in both years is one error', () => {
    expect(toldOf(withOne(3, '1350000 | 1370000'))).toEqual(['error sum-differs B18: 1350000, not 1560000 (row-left-out B17) → B19 C18 C19']);
  });

  test('a wrong grand total is one error, and its parts none', () => {
    expect(toldOf(withOne(4, '2384000 | 2398000'))).toEqual(['error sum-differs B19: 2384000, not 2348000 (digits-swapped)']);
  });

  test('an amount moved from one section to another is one error', () => {
    expect(toldOf(costs('668000 | 667000', '120000 | 141000', right[2], right[3], right[4])))
      .toEqual(['error sum-differs B7: 668000, not 651000 (moved-between-rows B12) → B12']);
  });

  test('words among the parts: unknown, and so not checked', () => {
    expect(toldOf(costs(right[0], right[1], right[2], '1234567 | 1590000', '2022567 | 2398000').replace('Språkspåret | 210000', 'Språkspåret | Ej budgeterat'))).toEqual([]);
  });

  test('a blank part is taken as nothing, and said', () => {
    expect(toldOf(costs(right[0], right[1], right[2], '1520000 | 1590000', '2308000 | 2398000').replace('Språkspåret | 210000', 'Språkspåret | ')))
      .toEqual(['error sum-differs B18: 1520000, not 1350000']);
  });
});

describe('a part with its sign reversed', () => {
  test('is told at the part', () => {
    expect(toldOf(costs(...right).replace('Revision | 40000', 'Revision | -40000'))).toEqual(['error sign-contradicts B10: -40000, not 40000 (sign-reversed B10) → B12']);
  });
  test('a repayment that is negative every year and summed as such is none', () => {
    expect(toldOf(withOne(1, '103000 | 105000').replace('Resor | 17000 | 18000', 'Återbetalning moms | -17000 | -18000'))).toEqual([]);
  });
});

const chain = (openings: string, closings: string) => `
Budget 2026–2028
|2026|2027|2028
INTÄKTER
Luleå kommun | 400000 | 400000 | 400000
Region Norrbotten | 400000 | 400000 | 400000
Försäkringskassan | 400000 | 400000 | 400000
Arbetsförmedlingen | 400000 | 400000 | 400000
Överfört kapital | ${openings}
Summa intäkter | ${closings.split('/')[0] ?? ''}
INSATSER
Samverkansteam | 1000000 | 1100000 | 1200000
Ung i arbete | 700000 | 700000 | 700000
Summa insatser | 1700000 | 1800000 | 1900000
ÖVERSKOTT / UNDERSKOTT | ${closings.split('/')[1] ?? ''}
`;

describe('a balance carried forward', () => {
  test('says nothing where it is carried', () => {
    expect(toldOf(chain('300000 | 200000 | 0', '1900000 | 1800000 | 1600000 / 200000 | 0 | -300000'))).toEqual([]);
  });
  test('a deficit that is dropped is one error, at the opening balance', () => {
    expect(toldOf(chain('50000 | -50000 | 0', '1650000 | 1550000 | 1600000 / -50000 | -250000 | -300000')))
      .toEqual(['error carry-forward D8: 0, not -250000']);
  });
  test('a blank opening balance is unknown, and no error', () => {
    expect(toldOf(chain('50000 | -50000 |', '1650000 | 1550000 | 1600000 / -50000 | -250000 | -300000'))).toEqual([]);
  });
});

describe('one root cause', () => {
  interface Figures { readonly luleå?: string; readonly opening?: string; readonly insatser?: string; readonly again?: string; readonly kvar?: string }
  const whole = ({ luleå = '400000 | 400000', opening = '300000 | 200000', insatser = '1300000 | 1250000', again = '-1300000 | -1250000', kvar = '300000 | 200000' }: Figures) => `
Budget 2026–2027
|2026|2027
INTÄKTER
Luleå kommun | ${luleå}
Region Norrbotten | 400000 | 400000
Försäkringskassan | 400000 | 400000
Arbetsförmedlingen | 400000 | 400000
Överfört kapital | ${opening}
Summa intäkter och kapital | 1900000 | 1800000
PERSONALKOSTNADER
Lön förbundschef | 300000 | 310000
Lön ekonom | 100000 | 110000
SUMMA PERSONALKOSTNADER | 400000 | 420000
INSATSER
Samverkansteam | 900000 | 910000
Ung i arbete | 400000 | 340000
SUMMA INSATSER | ${insatser}
Summa intäkter | 1600000 | 1600000
Kvar från tidigare år | ${kvar}
Förvaltningskostnader | -400000 | -420000
Resultat efter förvaltningskostnader | 1500000 | 1380000
Summa insatser | ${again}
ÖVERSKOTT / UNDERSKOTT | 200000 | 130000
`;
  test('a wrong part and a wrong whole are two, and the whole is held against the part as it should be', () => {
    expect(toldOf(costs(right[0], right[1], right[2], '1650000 | 1590000', '2384000 | 2398000'))).toEqual([
      'error sum-differs B18: 1650000, not 1560000 (digits-swapped)', 'error sum-differs B19: 2384000, not 2348000 (digits-swapped)',
    ]);
  });
  test('two wrong figures of a summary are two errors, and its result none', () => {
    expect(toldOf(whole({ again: '-1030000 | -1250000', kvar: '30000 | 200000' }))).toEqual([
      'error tie-differs B19: 30000, not 300000', 'error tie-differs B22: -1030000, not -1300000 (digits-swapped) → B23',
    ]);
  });
  test('without errors nothing is said', () => expect(toldOf(whole({}))).toEqual([]));
  test('a wrong total of the body is told there', () => {
    expect(toldOf(whole({ insatser: '1030000 | 1250000' }))).toEqual(['error sum-differs B17: 1030000, not 1300000 (digits-swapped) → B22']);
  });
  test('a wrong figure of the summary is told there', () => {
    expect(toldOf(whole({ again: '-1030000 | -1250000' }))).toEqual(['error tie-differs B22: -1030000, not -1300000 (digits-swapped) → B23']);
  });
  test('a sign of the summary likewise', () => {
    expect(toldOf(whole({ again: '-1300000 | 1250000' }))).toEqual(['error sign-contradicts C22: 1250000, not -1250000 (sign-reversed C22) → C23']);
  });
  test('a wrong opening balance breaks its sum, its repetition and the year before, and is one error', () => {
    expect(toldOf(whole({ opening: '300000 | 20000' }))).toEqual(['error carry-forward C8: 20000, not 200000 → C9']);
  });
  test('a member\'s amount that two totals contradict is told at the amount, where the slip shows it', () => {
    expect(toldOf(whole({ luleå: '400 | 400000' }))).toEqual(['error sum-differs B4: 400, not 400000 (factor-1000) → B9 B18']);
  });
  test('and at the first total where any of the members may be wrong', () => {
    expect(toldOf(whole({ luleå: '412345 | 400000' }))).toEqual(['error sum-differs B4: 412345, not 400000 → B9 B18']);
  });
});

test('a balance without an opening row goes on from the year before', () => {
  const overview = (last: string) => toldOf(`
Flerårsöversikt (tkr)
|2024|2023|2022|2021
Intäkter|6240|6105|5990|5980
Kostnader|-5918|-5730|-6210|-5544
Årets resultat|322|375|-220|436
Eget kapital|${last}|2085|1710|1930`);
  expect(overview('2407')).toEqual([]);
  expect(overview('2470')).toEqual(['error sum-differs B6: 2470000, not 2407000 (digits-swapped)']);
});

test('a total of costs with its sign reversed in one of two years is told in that year', () => {
  const year = (costs: string) => toldOf(`
Budget 2025 och 2026 kr
|2025|2026
Medlemsbidrag|2800000|2856000
Kansli|940000|962000
Insatser|1650000|1700000
Summa kostnader|${costs}
Resultat|210000|194000`);
  expect(year('2590000|2662000')).toEqual([]);
  expect(year('-2590000|2662000')).toEqual(['error sign-contradicts B6: -2590000, not 2590000 (sign-reversed B6) → B7']);
});

test('a wrong forecast of a closing balance is one error, also where the budget opens with the right one', () => {
  expect(toldOf(`
Prognos och budget, kr
|Budget 2025|Prognos 2025|Budget 2026
Ingående balans|1120000|1120000|947000
Medlemsavgifter|4000000|4000000|4100000
Förvaltningskostnader|870000|858000|890000
Insatser|3600000|3315000|3900000
Utgående balans|650000|497000|257000`)).toEqual(['error sum-differs C7: 497000, not 947000 (digits-swapped) → D3']);
});

test('kommuner in one row and one by one are not counted twice in the quarter', () => {
  expect(toldOf(`
Intäkter 2026 kr
|2026
Kommuner|1250000
Sollefteå|420000
Kramfors|308000
Härnösand|450000
Region Västernorrland|1250000
Staten|2500000`)).toEqual([]);
});
