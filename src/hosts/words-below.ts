/** What the user has written into our sheets since a write, where an undo of it leaves no place for it: below what stands, found again by its key. */
import type { Cell } from '../core/model';
import { keyLine } from './keys';
import type { OwnCell } from './own-cells';

export interface Homeless {
  readonly key: string;
  /** How many columns left of the keys it stood. */
  readonly left: number;
  readonly cell: Cell;
}

/** The cells, and under them a row for each of the words: the next write gives them their places again. */
export function withWordsBelow(cells: readonly OwnCell[], keyColumn: number, words: readonly Homeless[]): OwnCell[] {
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), 0);
  return [...cells, ...words.flatMap(({ key, left, cell: { shows, formula, format } }, index): OwnCell[] => {
    const [row, column] = [bottom + 2 + index, Math.max(1, keyColumn - left)];
    return [
      { row, column, style: 'keep', ...(shows === undefined ? {} : { shows }), ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) },
      { row, column: keyColumn, style: 'quiet', shows: { is: 'text', text: keyLine(keyColumn - column, key) } },
    ];
  })];
}

/** Whether the user has written anything there. */
export function isWritten(cell: Cell | undefined): cell is Cell {
  return cell?.shows !== undefined && (cell.shows.is !== 'text' || cell.shows.text.trim() !== '');
}
