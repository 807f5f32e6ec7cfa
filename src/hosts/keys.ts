/**
 * How every host finds again what the user has put into our sheets. The last own column, hidden and never printed, holds for each row
 * one line a keyed cell: how many columns to the left it stands, and its key; and a line with the mark of what else we wrote in the row.
 * So a key follows its row when the user sorts, filters or inserts rows, and its cell when columns are inserted left of it; a host only
 * has to keep a column of text.
 */
import type { Cell, KeyedCell, MarkedRow, OwnKind, OwnSheet, Shown } from '../core/model';
import { anyMark } from '../core/plan/row-mark';

/** "1 sum-differs|…": the cell one column to the left has that key. */
export function keyLine(columnsLeft: number, key: string): string {
  return `${columnsLeft} ${key}`;
}

/** "# 1x2y3z": the row was written with that mark. */
export function markLine(mark: string): string {
  return `# ${mark}`;
}

/** Every keyed cell of a sheet, where its row stands now. A row that the user has copied counts once, the first time. @param column of the keys */
export function keyedCells(cells: readonly Pick<Cell, 'row' | 'column' | 'shows'>[], column: number): KeyedCell[] {
  const seen = new Set<string>();
  const lines = cells.flatMap(({ row, column: at, shows }) =>
    (at === column && shows?.is === 'text' ? shows.text.split(/\r?\n/).map((line) => ({ row, line })) : []));
  return lines.flatMap(({ row, line }) => {
    const [, left = '', key = ''] = /^(\d{1,5}) (.+)$/.exec(line) ?? [];
    if (key === '' || seen.has(key) || Number(left) >= column) return [];
    seen.add(key);
    return [{ key, row, column: column - Number(left) }];
  });
}

/** The cells by key; undefined for one that the user has cleared. */
export function cellsByKey(cells: readonly Cell[], column: number): Map<string, Cell | undefined> {
  const at = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return new Map(keyedCells(cells, column).map((keyed) => [keyed.key, at.get(`${keyed.row}:${keyed.column}`)]));
}

/** The values by key; a cell that the user has cleared is there as an empty text. */
export function keptValues(cells: readonly Cell[], column: number): Record<string, Shown> {
  const blank: Shown = { is: 'text', text: '' };
  return Object.fromEntries([...cellsByKey(cells, column)].map(([key, cell]) => [key, cell?.shows ?? blank]));
}

/** Every row that we have written, with its mark. */
function markedRows(cells: readonly Cell[], column: number): MarkedRow[] {
  return cells.flatMap(({ row, column: at, shows }) =>
    (at === column && shows?.is === 'text' ? [{ row, mark: /(?:^|\n)# (\S+)/.exec(shows.text)?.[1] ?? anyMark }] : []));
}

/** A sheet of ours as every host hands it on. @param keyColumn absent where the sheet has been made but not yet filled */
export function ownSheet({ kind, name, cells, keyColumn }: { readonly kind: OwnKind; readonly name: string; readonly cells: readonly Cell[]; readonly keyColumn?: number }): OwnSheet {
  if (keyColumn === undefined) return { kind, name, kept: {}, stands: cells, keyed: [], marked: [] };
  return {
    kind, name, kept: keptValues(cells, keyColumn), stands: cells.filter(({ column }) => column !== keyColumn).map(plain),
    keyed: keyedCells(cells, keyColumn), marked: markedRows(cells, keyColumn), lastColumn: keyColumn,
  };
}

/** Without what one host has and another has not: how a cell of ours looks. */
function plain({ row, column, shows, formula }: Cell): Cell {
  return { row, column, ...(shows === undefined ? {} : { shows }), ...(formula === undefined ? {} : { formula }) };
}
