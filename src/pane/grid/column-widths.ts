/** How wide each column of a sheet stands, in pixels: its figures whole, and as much of its words as is reasonable. */
import type { GridCell } from './cells';

const perLetter = 7.4;
const beside = 20;
/** In letters. */
const usual = 9;
const widest = 44;
/** Of a larger sheet the first cells tell; a figure further down that is wider shows as "####". */
const looksAt = 50_000;

/**
 * @param text what a cell shows; asked of few of a large sheet's cells
 * @param widestWords in letters; what is longer is cut off
 */
export function columnWidths(cells: readonly GridCell[], text: (cell: GridCell) => string, widestWords = widest): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  const widen = (column: number, needed: number): void => {
    letters.set(column, Math.min(widest, Math.max(needed, letters.get(column) ?? usual)));
  };
  const longest = new Map<string, GridCell>();
  for (const [index, cell] of cells.slice(0, looksAt).entries()) {
    const next = cells[index + 1];
    if (cell.shows?.is === 'text') {
      // Words run on over empty cells, and need a width of their own only where a neighbour stops them.
      if (next?.row === cell.row && next.column === cell.column + 1) widen(cell.column, Math.min(widestWords, cell.shows.text.length));
    } else if (cell.shows?.is === 'number') {
      const key = `${cell.column} ${cell.format ?? ''}`;
      const held = longest.get(key);
      if (held === undefined || size(cell) > size(held)) longest.set(key, cell);
    } else widen(cell.column, usual);
  }
  for (const cell of longest.values()) widen(cell.column, text(cell).length + 1);
  return new Map([...letters].map(([column, count]) => [column, widthOf(count)]));
}

/** The width of so many letters. */
export function widthOf(letters: number): number {
  return Math.round(letters * perLetter + beside);
}

export const usualWidth = widthOf(usual);

/** The longest written: the largest, and of two alike the one below zero. */
function size({ shows }: GridCell): number {
  const number = shows?.is === 'number' ? Number(shows.number) : 0;
  return number < 0 ? -number * 10 : number;
}
