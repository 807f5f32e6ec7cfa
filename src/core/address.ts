/** Where things stand in a workbook. Rows and columns count from 1, as Excel shows them: A1 is row 1, column 1. */

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one sheet, both corners included. */
export interface RangeRef {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 28 → "AB". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}

/** "AB" → 28. The letters must be A–Z in either case. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "B7", without the sheet. */
export function a1(cell: { readonly row: number; readonly column: number }): string {
  return columnLetters(cell.column) + String(cell.row);
}

/** "Budget 2021-2023!B7", the form of `report.md`: the sheet's name unquoted. */
export function address(cell: CellRef): string {
  return `${cell.sheet}!${a1(cell)}`;
}

/** "A5:D60", or "B7" for a single cell. */
export function a1Range(range: Omit<RangeRef, 'sheet'>): string {
  const first = a1({ row: range.top, column: range.left });
  const last = a1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** "Budget 2021-2023!C31:C45". */
export function rangeAddress(range: RangeRef): string {
  return `${range.sheet}!${a1Range(range)}`;
}

const corners = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6}):\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** "A5:D60" on a sheet, whichever corners are named; undefined where it is no such range. */
export function rangeFrom(sheet: string, text: string): RangeRef | undefined {
  const found = corners.exec(text.trim().toUpperCase());
  if (!found) return undefined;
  const [one, other] = [columnNumber(found[1] ?? ''), columnNumber(found[3] ?? '')];
  const [first, second] = [Number(found[2]), Number(found[4])];
  const range = { sheet, top: Math.min(first, second), left: Math.min(one, other), bottom: Math.max(first, second), right: Math.max(one, other) };
  return range.right > 16_384 || range.bottom > 1_048_576 ? undefined : range;
}

/** A single cell as a range. */
export function rangeOf(cell: CellRef): RangeRef {
  return { sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
}

/** Whether the cell lies inside the range, on the same sheet. */
export function contains(range: RangeRef, cell: CellRef): boolean {
  return (
    range.sheet === cell.sheet &&
    cell.row >= range.top && cell.row <= range.bottom &&
    cell.column >= range.left && cell.column <= range.right
  );
}

/** Whether two references name the same cell. */
export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
