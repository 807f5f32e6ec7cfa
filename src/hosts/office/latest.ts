/** What the user writes into our sheets while they are being filled, or after the write that is taken back: it is kept. */
import { a1Range } from '../../core/address';
import type { Cell, KeyedCell } from '../../core/model';
import { cellsByKey, keyedCells } from '../keys';
import type { OwnCell } from '../own-cells';
import { sameShown } from '../rests-on';
import type { Work } from '../slices';
import { byPlace } from '../slices';
import { cellsOf } from './cells';
import { fillCells } from './fill/cells';
import type { RestoreContent, SavedSheet } from './restore-content';
import type { OwnContent } from './seen';
import type { Writer } from './writer';

/** A sheet with its keys. */
interface Keyed {
  readonly cells: readonly Cell[];
  readonly keyColumn: number;
}

/** What the user has written at a key. */
export type Latest = ReadonlyMap<string, Cell>;

/** Adds to the next request, before the sheet is cleared. @returns what to call when it has been answered: what was not there when the sheet was read */
export function* askLatest(sheet: Excel.Worksheet, { cells, keyColumn }: Pick<OwnContent, 'cells' | 'keyColumn'>): Work<() => Work<Latest>> {
  const keyed = keyColumn === undefined ? [] : yield* keyedCells(cells, keyColumn);
  const asked = [...new Set(keyed.map(({ column }) => column))].map((column) => {
    const rows = keyed.filter((one) => one.column === column).map(({ row }) => row);
    const area = { left: column, right: column, top: rows.reduce((a, b) => Math.min(a, b)), bottom: rows.reduce((a, b) => Math.max(a, b)) };
    return { area, range: sheet.getRange(a1Range(area)).load(['values', 'formulas', 'valueTypes', 'numberFormat']) };
  });
  return function* () {
    const now: Cell[] = [];
    for (const { area, range: { values, formulas, valueTypes, numberFormat } } of asked) {
      for (const cell of yield* cellsOf({ values, formulas, valueTypes, numberFormat }, area)) now.push(cell);
    }
    return yield* changed(keyed, cells, now);
  };
}

/** What stands at the keys now and did not before. @param now the cells at the same places */
function* changed(keyed: readonly KeyedCell[], before: readonly Cell[], now: readonly Cell[]): Work<Latest> {
  const [then, there] = [yield* byPlace(before), yield* byPlace(now)];
  const latest = new Map<string, Cell>();
  for (const { key, row, column } of keyed) {
    const cell = there.get(`${row}:${column}`);
    if (cell !== undefined && !says(then.get(`${row}:${column}`), cell)) latest.set(key, cell);
    yield 1;
  }
  return latest;
}

/** The comments that the user has written since, whatever the rows they stand in now. */
export function* writtenSince(before: Keyed, now: Keyed): Work<Latest> {
  const [old, present] = [yield* cellsByKey(before.cells, before.keyColumn), yield* cellsByKey(now.cells, now.keyColumn)];
  const latest = new Map<string, Cell>();
  for (const [key, cell] of present) {
    if (cell !== undefined && old.has(key) && !says(old.get(key), cell)) latest.set(key, cell);
    yield 1;
  }
  return latest;
}

/** The cells with what the user has written in its place. @param isTheirs whether a place is for the user's words */
export function* withLatest<T extends Cell>(cells: readonly T[], keyColumn: number, latest: Latest, made: (cell: Cell) => T, isTheirs: (place: string) => boolean = () => true): Work<T[]> {
  const all = yield* byPlace(cells);
  for (const { key, row, column } of yield* keyedCells(cells, keyColumn)) {
    const cell = latest.get(key);
    if (cell && isTheirs(`${row}:${column}`)) all.set(`${row}:${column}`, made({ ...cell, row, column }));
    yield 1;
  }
  return [...all.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Puts what was written meanwhile back where it belongs now. */
export async function putBack(writer: Writer, sheetId: string, cells: readonly OwnCell[], keyColumn: number, latest: Latest): Promise<void> {
  if (latest.size === 0) return;
  const sheet = writer.context.workbook.worksheets.getItem(sheetId);
  for (const { key, row, column } of await writer.sliced(keyedCells(cells, keyColumn))) {
    const cell = latest.get(key);
    if (cell === undefined) continue;
    const area = { top: row, bottom: row, left: column, right: column };
    await fillCells(writer, sheet, area, [{ ...cell, row, column, style: 'keep' }]);
    if (cell.format !== undefined) sheet.getRange(a1Range(area)).numberFormat = [[cell.format]];
  }
}

/** The content of a restore point with what was written meanwhile. */
export function* savedWith(content: RestoreContent, latest: ReadonlyMap<string, Latest>): Work<RestoreContent> {
  const sheets: SavedSheet[] = [];
  for (const saved of content.sheets) {
    const late = latest.get(saved.kind);
    if (late === undefined || saved.isNew || saved.keyColumn === undefined) sheets.push(saved);
    else sheets.push({ ...saved, cells: yield* withLatest<Cell>(saved.cells, saved.keyColumn, late, (cell) => cell) });
  }
  return { ...content, sheets };
}

function says(one: Cell | undefined, other: Cell): boolean {
  return one?.formula === other.formula && (one?.formula !== undefined || sameShown(one?.shows, other.shows));
}
