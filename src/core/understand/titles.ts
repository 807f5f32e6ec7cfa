/** The lines of text above a table. */
import type { Grid } from './grid';
import { isFigure } from './headers';
import { tidy } from './labels';

export interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The first row of the lines above a header: text without figures, after at most one blank row. */
export function titleTop(grid: Grid, header: number, left: number, right: number): number {
  let top = header;
  let blanks = 0;
  for (let row = header - 1; row > 0; row--) {
    const cells = grid.cells(row, left, right);
    if (cells.some(isFigure)) break;
    if (cells.length === 0) {
      if (++blanks > 1 || top < header) break;
      continue;
    }
    top = row;
  }
  return top;
}

/** The first table of a sheet has every line above it; a later one those that stand right above its header. */
export function titlesAbove(grid: Grid, header: number, previous: number, left: number, right: number): readonly Title[] {
  const first = previous === 0;
  const top = first ? 1 : titleTop(grid, header, left, right);
  return grid.rows.filter((row) => row >= top && row < header).flatMap((row) =>
    grid.cells(row, first ? 1 : left, first ? Infinity : right).flatMap((cell) =>
      cell.shows?.is === 'text' ? [{ row, column: cell.column, text: tidy(cell.shows.text) }] : []));
}
