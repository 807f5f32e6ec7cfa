/** @jest-environment jsdom */
import { openExcel } from '.';
import { bookNames, bytesOf } from '../books/open';
import type { Book } from './book';
import { wireValue } from './cell';

/** What the formulas show, to the eleven digits that a cell on the screen has at most. */
function shown({ sheets }: Book): Record<string, unknown> {
  return Object.fromEntries(sheets.flatMap((sheet) => [...sheet.stored()].flatMap(([row, column, { formula, value }]) =>
    (formula === undefined ? [] : [[`${sheet.name}!${row}:${column} ${formula}`, typeof value === 'number' ? Number(value.toPrecision(11)) : wireValue(value)]]))));
}

let formulas = 0;

test.each(bookNames)('%s: computed anew, every formula shows what the program that saved the file made of it', async (name) => {
  const { book, user } = await openExcel({ bytes: bytesOf(name) });
  const saved = shown(book);
  user.calculateNow();
  expect(shown(book)).toEqual(saved);
  formulas += Object.keys(saved).length;
});

test('the books have formulas enough to tell by', () => {
  expect(formulas).toBeGreaterThan(100);
  process.stdout.write(`recalculated: ${formulas} formulas of ${bookNames.length} books\n`);
});
