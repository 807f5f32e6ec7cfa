/** What the user writes into our sheets while they are being filled, or after the write that is taken back: it is kept. */
import { a1Range } from '../../core/address';
import type { Cell } from '../../core/model';
import { keyedCells } from '../keys';
import type { OwnCell } from '../own-cells';
import { sameShown } from '../rests-on';
import { cellsOf } from './cells';
import { fillCells } from './fill/cells';
import type { RestoreContent } from './restore-content';
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
export function askLatest(sheet: Excel.Worksheet, { cells, keyColumn }: Pick<OwnContent, 'cells' | 'keyColumn'>): () => Latest {
  const keyed = keyColumn === undefined ? [] : keyedCells(cells, keyColumn);
  const asked = [...new Set(keyed.map(({ column }) => column))].map((column) => {
    const rows = keyed.filter((one) => one.column === column).map(({ row }) => row);
    const area = { left: column, right: column, top: rows.reduce((a, b) => Math.min(a, b)), bottom: rows.reduce((a, b) => Math.max(a, b)) };
    return { area, range: sheet.getRange(a1Range(area)).load(['values', 'formulas', 'valueTypes', 'numberFormat']) };
  });
  return () => {
    const now = asked.flatMap(({ area, range: { values, formulas, valueTypes, numberFormat } }) => cellsOf({ values, formulas, valueTypes, numberFormat }, area));
    return changed(keyed, cells, now);
  };
}

/** What stands at the keys now and did not before. @param now the cells at the same places */
function changed(keyed: readonly { readonly key: string; readonly row: number; readonly column: number }[], before: readonly Cell[], now: readonly Cell[]): Latest {
  const [then, there] = [byPlace(before), byPlace(now)];
  return new Map(keyed.flatMap(({ key, row, column }): [string, Cell][] => {
    const [old, cell] = [then.get(`${row}:${column}`), there.get(`${row}:${column}`)];
    return cell === undefined || says(old, cell) ? [] : [[key, cell]];
  }));
}

/** The comments that the user has written since, whatever the rows they stand in now. */
export function writtenSince(before: Keyed, now: Keyed): Latest {
  const then = byPlace(before.cells);
  const old = new Map(keyedCells(before.cells, before.keyColumn).map(({ key, row, column }) => [key, then.get(`${row}:${column}`)]));
  const there = byPlace(now.cells);
  return new Map(keyedCells(now.cells, now.keyColumn).flatMap(({ key, row, column }): [string, Cell][] => {
    const cell = there.get(`${row}:${column}`);
    return cell === undefined || !old.has(key) || says(old.get(key), cell) ? [] : [[key, cell]];
  }));
}

/** The cells with what the user has written in its place. @param isTheirs whether a place is for the user's words */
export function withLatest<T extends Cell>(cells: readonly T[], keyColumn: number, latest: Latest, made: (cell: Cell) => T, isTheirs: (place: string) => boolean = () => true): T[] {
  const all = new Map<string, T>(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  for (const { key, row, column } of keyedCells(cells, keyColumn)) {
    const cell = latest.get(key);
    if (cell && isTheirs(`${row}:${column}`)) all.set(`${row}:${column}`, made({ ...cell, row, column }));
  }
  return [...all.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Puts what was written meanwhile back where it belongs now. */
export async function putBack(writer: Writer, sheetId: string, cells: readonly OwnCell[], keyColumn: number, latest: Latest): Promise<void> {
  const sheet = writer.context.workbook.worksheets.getItem(sheetId);
  for (const { key, row, column } of keyedCells(cells, keyColumn)) {
    const cell = latest.get(key);
    if (cell === undefined) continue;
    const area = { top: row, bottom: row, left: column, right: column };
    await fillCells(writer, sheet, area, [{ ...cell, row, column, style: 'keep' }]);
    if (cell.format !== undefined) sheet.getRange(a1Range(area)).numberFormat = [[cell.format]];
  }
}

/** The content of a restore point with what was written meanwhile. */
export function savedWith(content: RestoreContent, latest: ReadonlyMap<string, Latest>): RestoreContent {
  const sheets = content.sheets.map((saved) => {
    const late = latest.get(saved.kind);
    if (late === undefined || saved.isNew || saved.keyColumn === undefined) return saved;
    return { ...saved, cells: withLatest<Cell>(saved.cells, saved.keyColumn, late, (cell) => cell) };
  });
  return { ...content, sheets };
}

function byPlace(cells: readonly Cell[]): Map<string, Cell> {
  return new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
}

function says(one: Cell | undefined, other: Cell): boolean {
  return one?.formula === other.formula && (one?.formula !== undefined || sameShown(one?.shows, other.shows));
}
