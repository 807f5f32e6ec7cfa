import { compute } from '../../../src/core/compute';
import { applied } from '../../../src/core/scenario';
import type { What } from '../../../src/core/model';
import { field } from '../../../src/field';
import { changes, outcome, published, rowKey } from './over';

const kommuner = ['Luleå', 'Piteå', 'Älvsbyn', 'Boden'] as const;
const row = (paid: Readonly<Record<string, string>> | undefined) => kommuner.map((name) => paid?.[name] ?? '0');
const closing = (what: readonly What[], reading: 'som-tryckt' | 'i-kedja') =>
  ['2021', '2022', '2023'].map((period) => outcome(published, ...what).value('overskott', reading, period));

test('the empty set of changes is the present', () => {
  const { reading, choices, touched, obstacles } = applied(published, []);
  expect(reading).toBe(published.reading);
  expect([choices, touched, obstacles]).toEqual([published.choices, [], []]);
  const { rules } = field('sv');
  expect(compute(reading, rules, choices)).toEqual(compute(published.reading, rules, published.choices));
});

test('a change that is off is not made', () => {
  const [change] = changes({ is: 'ingaende-balans', kronor: '0' });
  if (!change) throw new Error();
  expect(applied(published, [{ ...change, off: true }]).reading).toBe(published.reading);
});

describe('the rules and conventions of the field, as changes from the present', () => {
  const june: What = { is: 'intrade', member: 'Boden', date: '2021-06-01' };
  const by = (convention: 'month' | 'month-after' | 'half-year' | 'day' | 'whole-year'): What => ({ is: 'delar-av-ar', convention });
  const weighted: What = { is: 'mellanskillnad', borneBy: 'tidsvagda-nycklar' };
  test.each<[string, readonly What[], readonly string[]]>([
    ['gap by old key, half-year', [june, by('half-year')], ['715875', '359000', '68875', '106250']],
    ['gap by old key, month after', [june, by('month-after')], ['715875', '359000', '68875', '106250']],
    ['time-weighted, half-year', [june, by('half-year'), weighted], ['712500', '362500', '68750', '106250']],
    ['gap by old key, month', [june, by('month')], ['704895.83', '353333.33', '67812.5', '123958.33']],
    ['time-weighted, month', [june, by('month'), weighted], ['702083.33', '356250', '67708.33', '123958.33']],
    ['gap by old key, day', [june, by('day')], ['704504.79', '353131.51', '67774.66', '124589.04']],
    ['a whole year', [june, by('whole-year')], ['781750', '393000', '75250', '0']],
    ['1 January', [{ ...june, date: '2021-01-01' }, by('month')], ['650000', '325000', '62500', '212500']],
    ['31 December by day', [{ ...june, date: '2021-12-31' }, by('day')], ['781389.04', '392813.7', '75215.07', '582.19']],
    ['31 December by month', [{ ...june, date: '2021-12-31' }, by('month')], ['770770.83', '387333.33', '74187.5', '17708.33']],
  ])('%s', (_, what, expected) => {
    const { paid, obstacles } = outcome(published, ...what);
    expect([row(paid['2021']), obstacles]).toEqual([expected, []]);
    // The full years keep what is published.
    expect(row(paid['2022'])).toEqual(['650000', '325000', '62500', '212500']);
  });

  test('an entry put off to the next year: nothing before it, a part in it, all after it', () => {
    const { paid } = outcome(published, { is: 'intrade', member: 'Boden', date: '2022-07-01' }, by('half-year'));
    expect(['2021', '2022', '2023'].map((year) => row(paid[year]))).toEqual([
      ['775000', '400000', '75000', '0'], ['715875', '359000', '68875', '106250'],
      ['650000', '325000', '62500', '212500'],
    ]);
  });

  test('29 February, by day in a leap year', () => {
    const { paid, obstacles } = outcome(published, { is: 'intrade', member: 'Boden', date: '2024-02-29' }, by('day'));
    expect([row(paid['2023']), obstacles]).toEqual([['775000', '400000', '75000', '0'], []]);
  });

  test('an exit at mid-year: the others share what it no longer pays', () => {
    const { paid, obstacles } = outcome(published, { is: 'uttrade', member: 'Boden', date: '2023-06-30' }, by('half-year'));
    expect([row(paid['2023']), obstacles]).toEqual([['715875', '359000', '68875', '106250'], []]);
  });

  test('two entries in one year', () => {
    const { paid, obstacles } = outcome(published, june, { is: 'intrade', member: 'Älvsbyn', date: '2021-10-01' }, by('month'));
    const sum = row(paid['2021']).reduce((all, one) => all + Number(one), 0);
    expect([paid['2021']?.['Boden'], paid['2021']?.['Älvsbyn'], sum, obstacles]).toEqual(['123958.33', '15625', expect.closeTo(1_250_000, 1), []]);
  });
});

describe('the members’ money', () => {
  test('400 000 more keeps the quarters to the krona', () => {
    const { paid, value, answers } = outcome(published, { is: 'medlemsbidrag', party: 'alla', amount: { is: 'by', kronor: '400000' } });
    expect(paid['2022']).toEqual({
      Luleå: '702000', Piteå: '351000', Älvsbyn: '67500', Boden: '229500', 'Region Norrbotten': '1350000', Försäkringskassan: '1350000', Arbetsförmedlingen: '1350000',
    });
    expect(answers.filter(({ rule, holds }) => rule === 'finansiering' && holds === false)).toEqual([]);
    // Every year is carried into the next as the sheet carries it: not into 2023.
    expect(['2021', '2022', '2023'].map((year) => value('overskott', 'som-tryckt', year))).toEqual(['1815500', '374300', '498000']);
    expect(['2021', '2022', '2023'].map((year) => value('overskott', 'i-kedja', year))).toEqual(['1815500', '374300', '872300']);
  });

  test('one party alone breaks the quarters, and the rule says so', () => {
    const { answers } = outcome(published, { is: 'medlemsbidrag', party: 'regionerna', amount: { is: 'to', kronor: '1000000' }, period: '2022' });
    expect(answers.filter(({ rule, holds }) => rule === 'finansiering' && holds === false).map(({ period }) => period)).toContain('2022');
  });
});

describe('one kommun', () => {
  const to50 = { is: 'kommunandel', member: 'Luleå', amount: { is: 'share', percent: '50' }, period: '2022' } as const;
  test('the others pay the difference as they share', () => {
    expect(row(outcome(published, { ...to50, rest: { is: 'others' } }).paid['2022'])).toEqual(['625000', '338541.67', '65104.17', '221354.17']);
  });
  test('one of them pays it', () => {
    expect(row(outcome(published, { ...to50, rest: { is: 'member', member: 'Piteå' } }).paid['2022'])).toEqual(['625000', '350000', '62500', '212500']);
  });
  test('nobody pays it, and the quarter breaks', () => {
    const { paid, answers } = outcome(published, { ...to50, rest: { is: 'nobody' } });
    expect(row(paid['2022'])).toEqual(['625000', '325000', '62500', '212500']);
    expect(answers.some(({ rule, period, holds }) => rule === 'finansiering' && period === '2022' && holds === false)).toBe(true);
  });
});

describe('rows', () => {
  const arenan = rowKey(published, 'Luleå, Projekt Arenan 50%');
  const admin = rowKey(published, 'Köp av tjänst administratör');
  test.each<[string, What, readonly (string | undefined)[]]>([
    ['to an amount', { is: 'rad', row: arenan, amount: { is: 'to', kronor: '193000' }, period: '2021' }, ['1515500', '-325700', '98000']],
    ['by kronor', { is: 'rad', row: arenan, amount: { is: 'by', kronor: '-100000' }, period: '2021' }, ['1515500', '-325700', '98000']],
    ['by per cent', { is: 'rad', row: arenan, amount: { is: 'by-percent', percent: '-10' }, period: '2021' }, ['1444800', '-396400', '98000']],
    ['from August, of a whole year', { is: 'rad', row: arenan, months: { from: 7, to: 12, of: 'whole-year' }, period: '2021' }, ['1562000', '-279200', '98000']],
    ['taken away', { is: 'utan-rad', row: arenan, period: '2021' }, ['1708500', '-132700', '98000']],
    ['a new one', { is: 'ny-rad', label: 'Ny insats', beside: arenan, kronor: '120000', months: { from: 7, to: 12, of: 'whole-year' }, period: '2023' }, ['1415500', '-425700', '38000']],
    ['the opening balance', { is: 'ingaende-balans', kronor: '4000000' }, ['1815500', '-25700', '98000']],
  ])('%s', (_, what, expected) => {
    expect(closing([what], 'som-tryckt')).toEqual(expected);
  });

  test('a part of one moved to another leaves the whole as it was', () => {
    const { value } = outcome(published, { is: 'flytt', row: admin, to: arenan, percent: '50', period: '2021' });
    expect([value('overskott', 'som-tryckt', '2021'), value('forvaltningskostnader', undefined, '2021')]).toEqual(['1415500', '839250']);
  });

  test('one that is decided is not changed, and it is told by what', () => {
    const { obstacles } = outcome(published, { is: 'las', row: arenan }, { is: 'utan-rad', row: arenan });
    expect([obstacles, closing([{ is: 'las', row: arenan }, { is: 'utan-rad', row: arenan }], 'som-tryckt')]).toEqual([[{ change: '2', is: 'locked', by: '1' }], ['1415500', '-425700', '98000']]);
  });

  test('of two changes of the same the later counts, and the earlier says so', () => {
    const one: What = { is: 'rad', row: arenan, amount: { is: 'to', kronor: '1' }, period: '2021' };
    expect(outcome(published, one, { ...one, amount: { is: 'to', kronor: '193000' } }).obstacles).toEqual([{ change: '1', is: 'overridden', by: '2' }]);
  });
});
