import { a1Range, address, columnLetters, columnNumber, contains, rangeAddress, rangeOf } from '../../src/core/address';

test.each([[1, 'A'], [26, 'Z'], [27, 'AA'], [52, 'AZ'], [703, 'AAA'], [16384, 'XFD']])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test('an address names its sheet unquoted', () => {
  const cell = { sheet: 'Budget 2021-2023', row: 7, column: 2 };
  expect(address(cell)).toBe('Budget 2021-2023!B7');
  expect(rangeAddress(rangeOf(cell))).toBe('Budget 2021-2023!B7');
  expect(a1Range({ top: 31, bottom: 45, left: 3, right: 3 })).toBe('C31:C45');
});

test('a range holds its corners and no cell of another sheet', () => {
  const range = { sheet: 'A', top: 2, bottom: 3, left: 2, right: 3 };
  expect(contains(range, { sheet: 'A', row: 3, column: 3 })).toBe(true);
  expect(contains(range, { sheet: 'B', row: 3, column: 3 })).toBe(false);
  expect(contains(range, { sheet: 'A', row: 4, column: 3 })).toBe(false);
});
