/** What a cell shows, as Excel in Swedish shows it. */
import fc from 'fast-check';
import { Share } from '../../../src/core/money';
import { cellText } from '../../../src/pane/grid/cell-text';
import { gridEn } from '../../../src/text/pane/grid.en';
import { gridSv } from '../../../src/text/pane/grid.sv';

const number = (value: string, format?: string, date1904 = false) =>
  cellText({ shows: { is: 'number', number: value }, ...(format === undefined ? {} : { format }) }, date1904, 'sv', gridSv.values);

// U+00A0 between thousands, U+2212 as minus.
test.each([
  ['1250000', '#,##0', '1\u00a0250\u00a0000'],
  ['-425700', '#,##0', '\u2212425\u00a0700'],
  ['-425700', undefined, '\u2212425700'],
  ['1234.5', undefined, '1234,5'],
  ['1234.567', '#,##0.00', '1\u00a0234,57'],
  ['0.8795', '0.0%', '88,0%'],
  ['-12', '#,##0;[Red]-#,##0', '\u221212'],
  ['-12', '#,##0_);(#,##0)', '(12)'],
  ['5000', '#,##0\\ "kr"', '5\u00a0000\u00a0kr'],
  ['-5000', '#,##0 [$kr-41D]', '\u22125\u00a0000\u00a0kr'],
  ['0', '#,##0;-#,##0;"-"', '-'],
  ['7', ';;;', ''],
  ['1250', '#,##0,', '1'],
  ['5', 'not a [ format', '5'],
])('%s as %s shows %s', (value, format, shown) => {
  expect(number(value, format)).toBe(shown);
});

test.each([
  ['44197', 'yyyy-mm-dd', false, '2021-01-01'],
  ['44197', 'm/d/yyyy', false, '2021-01-01'],
  ['44197', 'mmm-yy', false, 'jan-21'],
  ['44197', 'd mmmm yyyy', false, '1 januari 2021'],
  ['42735', 'yyyy-mm-dd', true, '2021-01-01'],
  ['0.5', 'h:mm', false, '12:00'],
  // Of a number the beginning of time does not matter.
  ['42735', '#,##0', true, '42\u00a0735'],
])('the day %s as %s (1904: %s) is %s', (value, format, date1904, shown) => {
  expect(number(value, format, date1904)).toBe(shown);
});

test('any amount is rounded as its decimals are, not as a binary number is', () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 5 }), (digits, decimals) => {
    const value = Share.of(String(digits)).times(Share.of(`1e-${decimals}`)).toString();
    const [whole, fraction = ''] = Share.of(value).rounded(2).toString().split('.');
    expect(number(value, '0.00')).toBe(`${whole},${fraction.padEnd(2, '0')}`.replace('-', '\u2212').replace('\u22120,00', '0,00'));
  }), { numRuns: 500 });
});

test('truth and errors have the names that Excel gives them in the language', () => {
  const both = (shows: Parameters<typeof cellText>[0]['shows']) => [cellText({ ...(shows ? { shows } : {}) }, false, 'sv', gridSv.values), cellText({ ...(shows ? { shows } : {}) }, false, 'en', gridEn.values)];
  expect(both({ is: 'boolean', boolean: true })).toEqual(['SANT', 'TRUE']);
  expect(both({ is: 'boolean', boolean: false })).toEqual(['FALSKT', 'FALSE']);
  expect(both({ is: 'error', error: '#REF!' })).toEqual(['#REFERENS!', '#REF!']);
  expect(both({ is: 'error', error: '#SPILL!' })).toEqual(['#SPILL!', '#SPILL!']);
  expect(both(undefined)).toEqual(['', '']);
});

test('words stand on one line, and as their format has them', () => {
  const text = (text: string, format?: string) => cellText({ shows: { is: 'text', text }, ...(format === undefined ? {} : { format }) }, false, 'sv', gridSv.values);
  expect(text('Summa\r\nintäkter')).toBe('Summa intäkter');
  expect(text('2021-2023')).toBe('2021-2023');
  expect(text('kr', '"i "@')).toBe('i kr');
  expect(text('kr', '#,##0')).toBe('kr');
});

test('in English, numbers have the English form', () => {
  expect(cellText({ shows: { is: 'number', number: '-1234.5' }, format: '#,##0.00' }, false, 'en', gridEn.values)).toBe('\u22121,234.50');
});
