/** Figures as people write them. */
import { figureInText, figureOf } from '../../../src/core/understand/amounts';

test.each([
  ['715 875', '715875'], ['715\u00a0875', '715875'], ['650\u202f000', '650000'], ['650\u2009000 ', '650000'], ['1 250 000', '1250000'],
  ['1.250.000', '1250000'], ['1.250', '1250'], ['1 250,50', '1250.50'], ['0,5', '0.5'], ['12.5', '12.5'], ['1.250,5', '1250.5'],
  ['−865\u00a0500', '-865500'], ['–865 500', '-865500'], ['- 200', '-200'], ['200-', '-200'], ['(2 900)', '-2900'], ['(0)', '0'], ['+100', '100'],
  ['6 415 500 kr', '6415500'], ['100:-', '100'], ['1 000 kronor', '1000'], ['1’000', '1000'], ['007', '7'],
])('%j is the amount %s, stored as text', (text, number) => {
  expect(figureInText(text)).toMatchObject({ is: 'amount', number, asText: true });
});

test.each(['–', '-', '—', '−', ' - '])('%j is zero', (text) => {
  expect(figureInText(text)).toEqual({ is: 'amount', number: '0', asText: false });
});

test.each([['1 250 tkr', 'tkr'], ['1,2 mnkr', 'mnkr'], ['1,2 Mkr', 'mnkr'], ['5 kr', 'kr']])('%j brings its unit', (text, unit) => {
  expect(figureInText(text)).toMatchObject({ is: 'amount', unit });
});

test.each([['62 %', '62'], ['62%', '62'], ['12,5\u00a0%', '12.5'], ['−4 %', '-4']])('%j is a share', (text, percent) => {
  expect(figureInText(text)).toEqual({ is: 'share', percent });
});

test.each(['Ej budgeterat', 'Inga', '21*', '77 / 53', '2021-06-01', '070-123 45 67', '12 34', '1,2,3', 'ca 35', '1 25', 'tkr', '%', '1e5', '#'])('%j is words', (text) => {
  expect(figureInText(text).is).toBe('words');
});

test.each(['', ' ', '\u00a0'])('%j is blank: unknown, not zero', (text) => {
  expect(figureInText(text)).toEqual({ is: 'blank' });
});

test.each([
  ['0.6', '0%', { is: 'share', percent: '60' }],
  ['0.125', '0.0%', { is: 'share', percent: '12.5' }],
  ['-0.5', '0%', { is: 'share', percent: '-50' }],
  ['44197', 'yyyy-mm-dd', { is: 'words', text: '44197' }],
  ['44197', '# ##0 "dagar"', { is: 'amount', number: '44197', asText: false }],
  ['1250', '#,##0\\ "kr";[Red]-#,##0\\ "kr"', { is: 'amount', number: '1250', asText: false }],
])('the number %s shown as %s', (number, format, figure) => {
  expect(figureOf({ row: 1, column: 1, shows: { is: 'number', number }, format })).toEqual(figure);
});
