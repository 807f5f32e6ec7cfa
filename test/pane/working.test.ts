/** A working as it is told: the operation itself, without steps that change nothing, sums within other steps folded. */
import { difference, fromCell, givenAmount, givenPortion, part, portionSum, ratio, rounded, sum, turned } from '../../src/core/compute/working';
import type { Working } from '../../src/core/model';
import { Money, Share } from '../../src/core/money';
import { wordsSv } from '../../src/pane/parts/words';
import { stepOf } from '../../src/pane/rules/working-steps';

const cell = (row: number, label: string, kronor: string) => fromCell({ sheet: 'Budget', row, column: 2 }, label, Money.of(kronor));
const [one, two] = [cell(3, 'Projekt', '650000'), cell(4, 'Kurser', '600000')];
const both = sum(one, two);

const told = (working: Working, inner = false): string => {
  const { value, said, parts } = stepOf(working, inner, wordsSv);
  return [`${value} ${said}`, ...parts.map((below) => `(${told(below, true)})`)].join(' ').replaceAll('\u00a0', ' ');
};

test.each<[string, Working, string]>([
  ['a cell', one, '650 000 kr Projekt (Budget!B3)'],
  ['a sum', both, '1 250 000 kr summan av 2 delar (650 000 kr Projekt (Budget!B3)) (600 000 kr Kurser (Budget!B4))'],
  ['a difference', difference(one, two), '50 000 kr = 650 000 kr − 600 000 kr (650 000 kr Projekt (Budget!B3)) (600 000 kr Kurser (Budget!B4))'],
  ['a share', ratio(one, both), '52 % = 650 000 kr / 1 250 000 kr (650 000 kr Projekt (Budget!B3)) '
    + '(1 250 000 kr summan av 2 delar (650 000 kr Projekt (Budget!B3)) (600 000 kr Kurser (Budget!B4)))'],
  ['a part', part(one, givenPortion('7/12 av året', Share.percent('50'))), '325 000 kr = 650 000 kr × 50 % (650 000 kr Projekt (Budget!B3)) (50 % 7/12 av året)'],
  ['a part that is all of it', part(one, givenPortion('helt år', Share.one)), '650 000 kr Projekt (Budget!B3)'],
  ['a part of nothing', part(one, givenPortion('ingen del', Share.zero)), '0 kr = 650 000 kr × 0 % (650 000 kr Projekt (Budget!B3)) (0 % ingen del)'],
  ['a turned sign', turned(one), '−650 000 kr med omvänt tecken (650 000 kr Projekt (Budget!B3))'],
  ['a sum with nothing', sum(one, givenAmount('ingenting', Money.zero)), '650 000 kr Projekt (Budget!B3)'],
  ['a sum of shares with none', portionSum(givenPortion('nyckel', Share.percent('52')), givenPortion('ingen del', Share.zero)), '52 % nyckel'],
  ['a rounded part', rounded(one, '1000', Money.of('651000')), '651 000 kr avrundat till hela 1000 kr så att summan stämmer (650 000 kr Projekt (Budget!B3))'],
])('%s', (_, working, text) => {
  expect(told(working)).toBe(text);
});

test('a sum is folded within another step, and open where it is the figure itself', () => {
  expect([stepOf(both, false, wordsSv).folded, stepOf(both, true, wordsSv).folded, stepOf(ratio(one, both), true, wordsSv).folded]).toEqual([false, true, false]);
});
