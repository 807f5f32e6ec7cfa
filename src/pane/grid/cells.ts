/** A sheet's cells by row, found by halving: they stand row by row, so that no index has to be built of a large sheet. */
import type { Cell } from '../../core/model';

/** A cell as the grid draws it. */
export interface GridCell extends Cell {
  readonly strong?: boolean;
  /** Where it is not by what the cell shows. */
  readonly align?: 'left' | 'right';
  /** Stands a little off the edge. */
  readonly indent?: boolean;
}

export class SheetCells {
  /** The rows, and the columns, that have a cell, in order. */
  readonly usedRows: readonly number[];
  readonly usedColumns: readonly number[];

  /** @param cells row by row, left to right */
  constructor(readonly cells: readonly GridCell[]) {
    const rows: number[] = [];
    const columns = new Set<number>();
    for (const { row, column } of cells) {
      if (rows.at(-1) !== row) rows.push(row);
      columns.add(column);
    }
    this.usedRows = rows;
    this.usedColumns = [...columns].sort((a, b) => a - b);
  }

  /** The cells of a row, left to right. */
  row(row: number): readonly GridCell[] {
    const first = this.before(row);
    let end = first;
    while (this.cells[end]?.row === row) end += 1;
    return this.cells.slice(first, end);
  }

  at(row: number, column: number): GridCell | undefined {
    return this.row(row).find((cell) => cell.column === column);
  }

  /** How many cells stand above the row. */
  private before(row: number): number {
    let [low, high] = [0, this.cells.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.cells[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
