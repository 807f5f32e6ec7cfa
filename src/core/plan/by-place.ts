/** Something for each of many cells, found by place: a budget of thousands of rows asks for every cell many times. */
import type { CellRef } from '../address';

/** More than the columns of any sheet. */
const row = 100_000;

export class ByPlace<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  get(cell: CellRef): T | undefined {
    return this.sheets.get(cell.sheet)?.get(cell.row * row + cell.column);
  }

  set(cell: CellRef, value: T): void {
    const sheet = this.sheets.get(cell.sheet) ?? new Map<number, T>();
    this.sheets.set(cell.sheet, sheet);
    sheet.set(cell.row * row + cell.column, value);
  }
}
