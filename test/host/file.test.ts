/** @jest-environment jsdom */
import { openExcel } from '.';
import type { SheetSnapshot } from '../../src/core/model';
import { bookNames, bytesOf, read } from '../books/open';
import { contentOf } from './content';
import { savedBytes } from './to-file';

/** Without the values of formulas that the file had no value for: Excel computes them as it opens the file. */
function without(blank: ReadonlySet<string>, sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(({ shows, ...cell }) => (shows === undefined || blank.has(place(sheet, cell)) ? cell : { ...cell, shows })) }));
}

const place = ({ name }: SheetSnapshot, { row, column }: { row: number; column: number }) => `${name}!${row}:${column}`;

test.each(bookNames)('%s: opened, saved and opened again it says the same, to the product’s file host too', async (name) => {
  const bytes = bytesOf(name);
  const { book, reopen } = await openExcel({ bytes });
  const before = read(bytes).snapshot.sheets;
  const blank = new Set(before.flatMap((sheet) => sheet.cells.filter(({ shows }) => shows === undefined).map((cell) => place(sheet, cell))));
  expect(without(blank, read(savedBytes(book)).snapshot.sheets)).toEqual(before);
  const { book: again } = await reopen();
  const plain = (one: typeof book) => JSON.stringify(one.sheets.map(contentOf)).replace(/"id":"[^"]*"/g, '');
  expect(plain(again)).toBe(plain(book));
});
