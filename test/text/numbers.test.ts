import { Money, Share } from '../../src/core/money';
import { amount, decimal, exactPercent, inUnit, kronor, percent } from '../../src/text/numbers';

test.each([
  ['0', '0'], ['999', '999'], ['1000', '1\u00a0000'], ['-425700', '\u2212425\u00a0700'],
  ['5226000', '5\u00a0226\u00a0000'], ['-1240833.3', '\u22121\u00a0240\u00a0833,3'],
])('decimal %s', (text, shown) => expect(decimal(text)).toBe(shown));

test('English groups with commas and keeps the true minus', () => {
  expect(decimal('-1240833.33', 'en')).toBe('\u22121,240,833.33');
});

test.each([
  ['5226000', '5\u00a0226\u00a0000\u00a0kr'], ['0.5', '0,50\u00a0kr'], ['704895.8333', '704\u00a0895,83\u00a0kr'], ['-13927.25', '\u221213\u00a0927,25\u00a0kr'],
])('kronor %s', (text, shown) => expect(kronor(Money.of(text))).toBe(shown));

test('an amount in the unit of the sheet is exact', () => {
  expect(inUnit(Money.of('5226000'), 'tkr')).toBe('5\u00a0226\u00a0tkr');
  expect(inUnit(Money.of('5226000'), 'mnkr')).toBe('5,226\u00a0mnkr');
  expect(amount(Money.of('12500.5'), 'tkr')).toBe('12,5005');
});

test('shares', () => {
  expect(percent(Share.of('0.879532'))).toBe('87,95\u00a0%');
  expect(percent(Share.of('0.5'))).toBe('50,00\u00a0%');
  expect(percent(Share.of('0.505'), 0)).toBe('51\u00a0%');
  expect(percent(Share.of('-0.0473'), 1, 'en')).toBe('\u22124.7%');
  expect(exactPercent(Share.percent('62'))).toBe('62\u00a0%');
  expect(exactPercent(Share.percent('31.25'))).toBe('31,25\u00a0%');
});
