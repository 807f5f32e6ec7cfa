/**
 * How every host finds again what the user has put into our sheets. The last own column, hidden and never printed, holds for each row
 * one line a keyed cell: how many columns to the left it stands, and its key; and a line with the mark of what else we wrote in the row.
 * So a key follows its row when the user sorts, filters or inserts rows, and its cell when columns are inserted left of it; a host only
 * has to keep a column of text.
 */
import type { Cell, KeyedCell, MarkedRow, OwnKind, OwnSheet, Shown } from '../core/model';
import { anyMark } from '../core/plan/row-mark';
import type { Work } from './slices';
import { byPlace } from './slices';

/** "1 sum-differs|…": the cell one column to the left has that key. */
export function keyLine(columnsLeft: number, key: string): string {
  return `${columnsLeft} ${key}`;
}

/** "# 1x2y3z": the row was written with that mark. */
export function markLine(mark: string): string {
  return `# ${mark}`;
}

/** Every keyed cell of a sheet, where its row stands now. A row that the user has copied counts once, the first time. @param column of the keys */
export function* keyedCells(cells: readonly Pick<Cell, 'row' | 'column' | 'shows'>[], column: number): Work<KeyedCell[]> {
  const keyed = new Map<string, KeyedCell>();
  for (const { row, column: at, shows } of cells) {
    yield 1;
    if (at !== column || shows?.is !== 'text') continue;
    for (const line of shows.text.split(/\r?\n/)) {
      const [, left = '', key = ''] = /^(\d{1,5}) (.+)$/.exec(line) ?? [];
      if (key !== '' && !keyed.has(key) && Number(left) < column) keyed.set(key, { key, row, column: column - Number(left) });
    }
  }
  return [...keyed.values()];
}

/** The cells by key; undefined for one that the user has cleared. */
export function* cellsByKey(cells: readonly Cell[], column: number): Work<Map<string, Cell | undefined>> {
  const at = yield* byPlace(cells);
  const byKey = new Map<string, Cell | undefined>();
  for (const keyed of yield* keyedCells(cells, column)) {
    byKey.set(keyed.key, at.get(`${keyed.row}:${keyed.column}`));
    yield 1;
  }
  return byKey;
}

/** The values by key; a cell that the user has cleared is there as an empty text. */
export function* keptValues(cells: readonly Cell[], column: number): Work<Record<string, Shown>> {
  const blank: Shown = { is: 'text', text: '' };
  return Object.fromEntries([...(yield* cellsByKey(cells, column))].map(([key, cell]) => [key, cell?.shows ?? blank]));
}

/** Every row that we have written, with its mark. */
function* markedRows(cells: readonly Cell[], column: number): Work<MarkedRow[]> {
  const marked: MarkedRow[] = [];
  for (const { row, column: at, shows } of cells) {
    yield 1;
    if (at === column && shows?.is === 'text') marked.push({ row, mark: /(?:^|\n)# (\S+)/.exec(shows.text)?.[1] ?? anyMark });
  }
  return marked;
}

/** A sheet of ours as every host hands it on. @param keyColumn absent where the sheet has been made but not yet filled */
export function* ownSheet({ kind, name, cells, keyColumn }: { readonly kind: OwnKind; readonly name: string; readonly cells: readonly Cell[]; readonly keyColumn?: number }): Work<OwnSheet> {
  if (keyColumn === undefined) return { kind, name, kept: {}, stands: cells, keyed: [], marked: [] };
  const stands: Cell[] = [];
  for (const cell of cells) {
    if (cell.column !== keyColumn) stands.push(plain(cell));
    yield 1;
  }
  return {
    kind, name, kept: yield* keptValues(cells, keyColumn), stands, keyed: yield* keyedCells(cells, keyColumn), marked: yield* markedRows(cells, keyColumn),
    lastColumn: keyColumn,
  };
}

/** Without what one host has and another has not: how a cell of ours looks. */
function plain({ row, column, shows, formula }: Cell): Cell {
  return { row, column, ...(shows === undefined ? {} : { shows }), ...(formula === undefined ? {} : { formula }) };
}
