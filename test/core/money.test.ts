import fc from 'fast-check';
import { largestRemainder, Money, Share, type Rounding } from '../../src/core/money';

const kr = (text: string) => Money.of(text);
const texts = (amounts: readonly Money[]) => amounts.map(String);

test('an amount is in kronor whatever the unit it was written in', () => {
  expect(Money.of('1250', 'tkr').equals(kr('1250000'))).toBe(true);
  expect(Money.of('1.25', 'mnkr').in('tkr')).toBe('1250');
});

test('no binary noise', () => {
  expect(kr('0.1').plus(kr('0.2')).toString()).toBe('0.3');
});

test('an amount is rounded half away from zero', () => {
  const ore = kr('0.01');
  expect(texts([kr('1.005').roundedTo(ore), kr('-1.005').roundedTo(ore)])).toEqual(['1.01', '-1.01']);
});

test('text that is no number throws', () => {
  expect(() => kr('1 250')).toThrow();
});

test('a share of zero is refused', () => {
  expect(() => kr('1').over(Money.zero)).toThrow(RangeError);
  expect(() => Share.ratio(1, 0)).toThrow(RangeError);
});

describe('largest remainder', () => {
  const third = Share.ratio(1, 3);

  test.each<[string, string, Share[], Rounding, string[], string]>([
    ['the largest remainder gets the krona', '100', [Share.percent('62.4'), Share.percent('31.5'), Share.percent('6.1')], '1', ['62', '32', '6'], '0'],
    ['ties go to the larger share', '10', [Share.of('0.25'), Share.of('0.75')], '1', ['2', '8'], '0'],
    ["ties between equals go by the sheet's order", '100', [third, third, third], '1', ['34', '33', '33'], '0'],
    ['what no step divides goes to the largest share', '1250050', [Share.of('0.25'), Share.of('0.75')], '100', ['312500', '937550'], '50'],
    ['a negative whole is split the same way', '-100', [third, third, third], '1', ['-33', '-33', '-34'], '0'],
  ])('%s', (_, whole, weights, rounding, parts, residue) => {
    const split = largestRemainder(kr(whole), weights, rounding);
    expect(texts(split.parts)).toEqual(parts);
    expect(split.residue.toString()).toBe(residue);
  });

  test('parts sum to the whole, always', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 }).filter((list) => list.some((weight) => weight > 0));
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, fc.constantFrom<Rounding>('none', '1', '100', '1000'), (ore, list, rounding) => {
      const whole = kr(String(ore)).times(Share.percent('1'));
      const { parts } = largestRemainder(whole, list.map((weight) => Share.of(String(weight))), rounding);
      expect(Money.sum(parts).toString()).toBe(whole.toString());
    }));
  });

  test('no weight to go by is refused', () => {
    expect(() => largestRemainder(kr('1'), [Share.zero], '1')).toThrow(RangeError);
    expect(() => largestRemainder(kr('1'), [Share.of('-1'), Share.of('2')], '1')).toThrow(RangeError);
  });
});
