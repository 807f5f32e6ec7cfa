/** Putting things into cells, as a user types them or an add-in sets them: parsed, formatted, counted as a change. */
import type { Area } from './areas';
import { sizeOf } from './areas';
import type { Book, Source } from './book';
import { formatOf, look, styled } from './cell';
import type { Cell } from './cell';
import { parses } from './engine';
import { nameHeaders } from './headers';
import type { Json } from './json';
import { withNeededQuotes } from './references';
import { refuse } from './refusal';
import type { Sheet } from './sheet';
import { parseGiven } from './typed';
import type { Typed } from './typed';

const longestFormula = 8192;
const longestText = 32_767;

/** The cell as it is after this has been put into it: a value, or text that is read as if it were typed. @throws Refusal */
export function entered(cell: Cell, given: Json, book: Book): Cell {
  const { style, link } = cell;
  const kept = { style, ...(link === undefined ? {} : { link }) };
  if (typeof given === 'number') return Number.isFinite(given) ? { ...kept, value: given } : refuse('InvalidArgument', 'no number');
  if (typeof given === 'boolean') return { ...kept, value: given };
  if (typeof given !== 'string') refuse('InvalidArgument', 'neither text, number nor boolean');
  if (given.length > longestText) refuse('InvalidArgument', 'a text of more than 32 767 characters');
  return typedInto(cell, parseGiven(given, formatOf(cell), book.locale, book.date1904));
}

/** The cell after what was typed has been read. @throws Refusal where a formula is none. */
export function typedInto({ style, link }: Cell, typed: Typed): Cell {
  const kept = { style, ...(link === undefined ? {} : { link }) };
  switch (typed.is) {
    case 'blank': return { style };
    case 'formula':
      if (typed.formula.length > longestFormula) refuse('FormulaLengthExceedsLimit', 'the formula is too long');
      if (!parses(typed.formula)) refuse('InvalidArgument', `no formula: ${typed.formula}`);
      return { ...kept, formula: withNeededQuotes(typed.formula) };
    case 'value': {
      const format = typed.format !== undefined && look(style, 'NumberFormat') === 'General' ? { NumberFormat: typed.format } : {};
      return { ...kept, value: typed.value, style: styled(style, format), ...(typed.quoted ? { quoted: true } : {}) };
    }
  }
}

/** Refuses to change cells that are protected, or a book that is read only. @throws Refusal */
export function refuseProtected(sheet: Sheet, area: Area): void {
  if (sheet.book.isReadOnly) refuse('AccessDenied', 'the file is read only');
  if (!sheet.protection) return;
  if (sizeOf(area) > 100_000) refuse('AccessDenied', 'the sheet is protected');
  for (const [, , cell] of sheet.all(area)) if (look(cell.style, 'Protection/Locked') === true) refuse('AccessDenied', 'the cell is protected');
}

/** Puts cells into an area, all or none, and tells of it. */
export function putAll(sheet: Sheet, area: Area, cellAt: (row: number, column: number, before: Cell) => Cell | undefined, source: Source): void {
  const made: [number, number, Cell][] = [];
  const [first] = [...sheet.all({ ...area, bottom: area.top, right: area.left })];
  for (const [row, column, before] of sheet.all(area)) {
    const cell = cellAt(row, column, before);
    if (cell) made.push([row, column, cell]);
  }
  for (const [row, column, cell] of made) sheet.put(row, column, cell);
  nameHeaders(sheet);
  sheet.book.uncomputed();
  sheet.book.touched();
  const [, , only] = made.length === 1 ? made[0] ?? [] : [];
  sheet.book.tell({
    is: 'changed', sheet, area, change: 'RangeEdited', source, shift: 'None', isSingle: sizeOf(area) === 1,
    ...(only === undefined ? {} : { before: first?.[2].value, after: only.value }),
  });
}
