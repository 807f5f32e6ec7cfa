/** A sheet's cells, by place. */
import type { Cell, SheetSnapshot } from '../model';
import { tidy } from './labels';

/** No budget is longer; a list of bookings is. Rows below are not read. */
const longest = 10_000;

export class Grid {
  private readonly byRow = new Map<number, Map<number, Cell>>();
  /** Rows that have a cell, in order. */
  readonly rows: readonly number[];

  constructor(readonly sheet: SheetSnapshot) {
    for (const cell of sheet.cells) {
      const row = this.byRow.get(cell.row) ?? new Map<number, Cell>();
      if (this.byRow.size >= longest && !this.byRow.has(cell.row)) break;
      this.byRow.set(cell.row, row.set(cell.column, cell));
    }
    this.rows = [...this.byRow.keys()].sort((a, b) => a - b);
  }

  at(row: number, column: number): Cell | undefined {
    return this.byRow.get(row)?.get(column);
  }

  /** The rows that have a cell below the given one, in order, at most 300. */
  below(row: number): readonly number[] {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.rows[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return this.rows.slice(low, low + 300);
  }

  /** The cells of a row, left to right, within the columns. */
  cells(row: number, left = 1, right = Infinity): readonly Cell[] {
    return [...(this.byRow.get(row)?.values() ?? [])]
      .filter((cell) => cell.column >= left && cell.column <= right)
      .sort((a, b) => a.column - b.column);
  }

  /** The words of a text cell, tidied; empty for anything else. */
  text(row: number, column: number): string {
    const shows = this.at(row, column)?.shows;
    return shows?.is === 'text' ? tidy(shows.text) : '';
  }
}
