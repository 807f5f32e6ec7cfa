/** What the user has put into our sheets, found again by the keys that stand in the last own column of the same row. */
import { columnNumber } from '../../core/address';
import type { Cell, Shown } from '../../core/model';
import { keysName } from './own';
import type { WorkbookPart } from './workbook-part';

export interface KeyedCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** The number of the key column of the sheet at this place, from its name, which follows inserted columns. */
export function keyColumn({ names }: Pick<WorkbookPart, 'names'>, place: number): number | undefined {
  const refersTo = names.find((name) => name.name === keysName && name.sheet === place)?.refersTo;
  const letters = refersTo === undefined ? undefined : /!\$([A-Z]{1,3})(?:\$1)?:/.exec(refersTo)?.[1];
  return letters === undefined ? undefined : columnNumber(letters);
}

/** One line a cell: how many columns to the left it stands, and its key. */
export function keyLine(columnsLeft: number, key: string): string {
  return `${columnsLeft} ${key}`;
}

/** Every keyed cell of a sheet, where its row stands now. A row that the user has copied counts once, the first time. */
export function keyedCells(cells: readonly Cell[], column: number): KeyedCell[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) => (cell.column === column && cell.shows?.is === 'text' ? cell.shows.text.split('\n').map((line) => ({ line, row: cell.row })) : []))
    .flatMap(({ line, row }) => {
      const match = /^(\d{1,5}) (.+)$/.exec(line);
      const key = match?.[2];
      if (key === undefined || seen.has(key) || column - Number(match?.[1]) < 1) return [];
      seen.add(key);
      return [{ key, row, column: column - Number(match?.[1]) }];
    });
}

/** The values by key; a cell that the user has cleared is there as an empty text. */
export function keptValues(cells: readonly Cell[], workbook: Pick<WorkbookPart, 'names'>, place: number): Record<string, Shown> {
  const column = keyColumn(workbook, place);
  if (column === undefined) return {};
  const shown = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.shows]));
  const blank: Shown = { is: 'text', text: '' };
  return Object.fromEntries(keyedCells(cells, column).map(({ key, row, column: at }) => [key, shown.get(`${row}:${at}`) ?? blank]));
}
