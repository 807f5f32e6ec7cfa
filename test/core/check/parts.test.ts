/** The small parts that the checks stand on. */
import { a1Range } from '../../../src/core/address';
import { impossibleDate } from '../../../src/core/check/impossible-date';
import { opensAfter, partition, samePeriod } from '../../../src/core/check/periods';
import { references, shape } from '../../../src/core/check/references';
import { slipOf } from '../../../src/core/check/slips';
import { Money } from '../../../src/core/money';

test.each([
  ['2019', '2019-12-31', true], ['2019', '2019-01/2019-12', true], ['2019-12-31', '2019-01/2019-12', true],
  ['2019', '2020', false], ['2019', '2019-01/2019-08', false], ['2019-08-31', '2019-01/2019-08', true],
])('%s and %s are the same time: %s', (a, b, same) => expect(samePeriod(a, b)).toBe(same));

test.each([
  ['2021', '2020', true], ['2021', '2020-12-31', true], ['2021-01/2021-08', '2020', true], ['2021-12-31', '2020-12-31', true],
  ['2021', '2019', false], ['2021', '2020-01/2020-08', false], ['2021-05/2021-08', '2020', false],
])('%s opens with what %s closed with: %s', (opening, closing, does) => expect(opensAfter(opening, closing)).toBe(does));

test('a year is partitioned by its halves, and by nothing with a gap or an overlap', () => {
  const periods = (...all: string[]) => all.map((period) => ({ period }));
  expect(partition('2027', periods('2027-07/2027-12', '2027-01/2027-06')).map(({ period }) => period)).toEqual(['2027-01/2027-06', '2027-07/2027-12']);
  expect(partition('2027', periods('2027-01/2027-05', '2027-07/2027-12'))).toEqual([]);
  expect(partition('2027', periods('2027-01/2027-06', '2027-01/2027-03', '2027-07/2027-12'))).toEqual([]);
  expect(partition('2027', periods('2027-01/2027-12'))).toEqual([]);
});

const home = { sheet: 'Budget', row: 10, column: 2 };

test.each([
  ['SUM(B4:B8)', ['Budget!B4:B8']],
  ['-B21-$B$28', ['Budget!B21', 'Budget!B28']],
  ["'Året 2021'!C3+Noter!D4:D6", ['Året 2021!C3', 'Noter!D4:D6']],
  ['IF(B4="B99",LOG10(B5),#REF!)', ['Budget!B4', 'Budget!B5']],
  ['B8:B4', ['Budget!B4:B8']],
])('%s names %j', (formula, named) => {
  expect(references(formula, home).map((range) => `${range.sheet}!${a1Range(range)}`)).toEqual(named);
});

test('a filled formula has one shape', () => {
  expect(shape('SUM(B4:B8)', home)).toBe(shape('SUM(C4:C8)', { ...home, column: 3 }));
  expect(shape('SUM(B4:B8)', home)).not.toBe(shape('SUM(C4:C7)', { ...home, column: 3 }));
});

test.each([
  ['5226000', '5262000', 'digits-swapped'], ['1560', '1560000', 'factor-1000'], ['1560000', '1560', 'factor-1000'], ['-5', '5', 'sign'],
  ['5200000', '5226000', undefined], ['123', '231', undefined], ['0', '5', undefined], ['0', '0', undefined], ['7', '7', undefined],
  ['9000', '90000', undefined], ['2500', '5200', 'digits-swapped'],
])('%s for %s is %s', (printed, expected, slip) => expect(slipOf(Money.of(printed), Money.of(expected))).toBe(slip));

test.each([
  ['2021-11-31', '2021-11-31'], ['från 2021-02-29 till 2021-03-31', '2021-02-29'], ['2021-13-01', '2021-13-01'], ['31 juni', '31 juni'],
  ['30 feb 2024', '30 feb 2024'], ['2024-02-29', undefined], ['29 februari', undefined], ['29 februari 2023', '29 februari 2023'],
  ['2019-01-01 -2019-12-31', undefined], ['2021-2023', undefined], ['32 personer i mars', undefined], ['ärende 2021-31-99', undefined], ['1,31 juni', undefined],
])('in "%s" the impossible date is %s', (text, date) => expect(impossibleDate(text)).toBe(date));
