import { typedAmount, typedDate, typedPercent } from '../../src/pane/parts/typed';

test.each([
  ['3 600 000', '3600000'], ['3,6 mnkr', '3600000'], ['1 250 tkr', '1250000'], ['\u2212425 700', '-425700'], ['-425700 kr', '-425700'], ['0', '0'], ['12,50', '12.5'],
])('the amount "%s" is understood', (typed, kronor) => {
  expect(typedAmount(typed)?.toString()).toBe(kronor);
});

test.each(['', 'mycket', '62 %', '1e6', '12 345 6'])('"%s" is no amount', (typed) => {
  expect(typedAmount(typed)).toBeUndefined();
});

test.each([['62', '0.62'], ['62,5', '0.625'], ['62,5 %', '0.625'], ['0', '0']])('the percentage "%s" is understood', (typed, share) => {
  expect(typedPercent(typed)?.toString()).toBe(share);
});

test.each(['', 'hälften', '-1'])('"%s" is no percentage', (typed) => {
  expect(typedPercent(typed)).toBeUndefined();
});

test.each([['2021-06-01', '2021-06-01'], [' 2024-02-29 ', '2024-02-29'], ['2021-11-31', undefined], ['1 juni', undefined], ['', undefined]])('the date "%s" is %s', (typed, date) => {
  expect(typedDate(typed)).toBe(date);
});
