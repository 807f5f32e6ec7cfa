/** A working carries its value, and arrives at it again from its leaves alone. */
import {
  called, difference, evaluate, fromCell, givenAmount, givenPortion, part, portionDifference, portionProduct, portionRatio, portionSum,
  ratio, rounded, roundedTotal, shortfall, sum, sumOfAll, turned, wholeOf, withoutSign,
} from '../../../src/core/compute/working';
import { Money, Share } from '../../../src/core/money';
import type { Working } from '../../../src/core/model';

const amount = (text: string) => fromCell({ sheet: 'Blad1', row: 1, column: 2 }, 'Rad', Money.of(text));
const share = (text: string) => givenPortion('del', Share.of(text));

test.each<[string, Working, string]>([
  ['a sum', sum(amount('1'), amount('2'), amount('3')), '6'],
  ['a difference', difference(amount('10'), amount('2'), amount('3')), '5'],
  ['an amount turned', turned(amount('-4')), '4'],
  ['an amount without sign', withoutSign(amount('-4')), '4'],
  ['a rounded total within its tolerance', roundedTotal(amount('100'), amount('99'), Money.of('1')), '100'],
  ['a total beyond it', roundedTotal(amount('100'), amount('98'), Money.of('1')), '98'],
  ['a part', part(amount('200'), share('0.25')), '50'],
  ['a whole from a part', wholeOf(amount('50'), share('0.25')), '200'],
  ['a share', ratio(amount('50'), amount('200')), '0.25'],
  ['shares added, taken, multiplied, divided',
    portionRatio(portionProduct(portionDifference(portionSum(share('0.5'), share('0.25')), share('0.25')), share('0.5')), share('0.5')), '0.5'],
  ['a part that was rounded', rounded(part(amount('100'), share('0.333')), '1', Money.of('33')), '33'],
])('%s', (_, working, value) => {
  expect(working.value.toString()).toBe(value);
  expect(evaluate(working)).toEqual(working.value);
});

test('a sum of one is that one, of none is unknown; a part that needed no rounding stays as it is', () => {
  const one = amount('1');
  expect(sumOfAll([one])).toBe(one);
  expect(sumOfAll([])).toBeUndefined();
  expect(rounded(one, '1', Money.of('1'))).toBe(one);
});

test('the values written on the way are not believed', () => {
  const wrong: Working = { is: 'plus', of: [amount('1'), amount('2')], value: Money.of('99') };
  expect(evaluate(wrong).toString()).toBe('3');
});

test('kinds that do not fit are a bug', () => {
  expect(() => evaluate({ is: 'plus', of: [amount('1'), share('1')], value: Money.zero })).toThrow(TypeError);
  expect(() => evaluate({ is: 'times', of: [share('1'), givenAmount('x', Money.zero)], value: Money.zero })).toThrow(TypeError);
});

test('a shortfall is the distance as a negative margin, and none within the tolerance', () => {
  const off = (kronor: string) => shortfall(amount(kronor), Money.of('2'));
  expect(['2', '-2', '3', '-3'].map((kronor) => off(kronor).value.toString())).toEqual(['0', '0', '-3', '-3']);
  expect(evaluate({ ...off('-3'), value: Money.of('99') }).toString()).toBe('-3');
});

test('a step is called what it first was called, and a cell by its label', () => {
  const both = called(sum(amount('1'), amount('2')), { row: 'Summa' });
  expect(called(both, { as: 'summa-insatser' })).toBe(both);
  expect(both.value.toString()).toBe('3');
  const one = amount('1');
  expect(called(one, { row: 'Summa' })).toBe(one);
});
