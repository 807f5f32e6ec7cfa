/**
 * A table on its side: the years stand in the rows, and who pays or what is budgeted over the columns. It is turned, read as any other
 * table, and turned back, so that every figure is where it stands on the sheet.
 */
import { a1, columnNumber } from '../address';
import type { CellRef, RangeRef } from '../address';
import type { Cell, Entry, Table } from '../model';
import { Grid } from './grid';
import { isFigure } from './headers';
import { timeIn, yearOf } from './periods';
import { titleTop } from './titles';

/** A part of a sheet with its rows as columns, and the way back. */
interface Turned {
  readonly grid: Grid;
  readonly back: (table: Table) => Table;
}

/** Every table of the sheet that lies on its side, in rows that no other table has. */
export function turnedOn(grid: Grid, isRead: (row: number) => boolean): readonly Turned[] {
  const found: Turned[] = [];
  let read = 0;
  for (const header of grid.rows) {
    const area = header <= read ? undefined : areaUnder(grid, header);
    if (!area || isRead(header) || isRead(area.bottom)) continue;
    found.push(turned(grid, area));
    read = area.bottom;
  }
  return found;
}

/** Two heads or more over figures, and years beside two rows of them or more. */
function areaUnder(grid: Grid, header: number): RangeRef | undefined {
  const left = grid.cells(header + 1).find((cell) => yearIn(cell) !== undefined)?.column;
  if (left === undefined) return undefined;
  const heads = grid.cells(header, left + 1).filter(({ shows }) => shows?.is === 'text' && !timeIn(shows.text)?.period);
  const figures = (row: number) => heads.filter(({ column }) => { const cell = grid.at(row, column); return cell !== undefined && isFigure(cell); }).length;
  let bottom = header;
  for (let cell = grid.at(bottom + 1, left); cell && yearIn(cell) !== undefined && figures(bottom + 1) > 0; cell = grid.at(bottom + 1, left)) bottom++;
  const right = heads.at(-1)?.column;
  const filled = Array.from({ length: bottom - header }, (_, i) => figures(header + 1 + i));
  const own = heads.length >= 2 && filled.length >= 2 && filled.every((count) => count * 2 > heads.length);
  return own && right !== undefined ? { sheet: grid.sheet.name, top: header, left, bottom, right } : undefined;
}

/** The year that a cell says, alone or with a word: "2025", "Budget 2025". */
function yearIn({ shows }: Cell): string | undefined {
  if (shows?.is === 'number') return /^(?:199\d|20[0-7]\d)$/.test(shows.number) ? shows.number : undefined;
  const period = shows?.is === 'text' && shows.text.length <= 30 ? timeIn(shows.text)?.period : undefined;
  return period === undefined ? undefined : yearOf(period);
}

/** The lines above the area as they stand; below them the area, its first column as the header row. */
function turned(grid: Grid, area: RangeRef): Turned {
  const first = titleTop(grid, area.top, area.left, area.right);
  const lines = area.top - first;
  const origins = new Map<string, Cell>();
  const cells: Cell[] = [];
  const put = (cell: Cell, row: number, column: number, formula: string | undefined) => {
    const { shows, format } = cell;
    origins.set(`${row}:${column}`, cell);
    cells.push({ row, column, ...(shows ? { shows } : {}), ...(format === undefined ? {} : { format }), ...(formula === undefined ? {} : { formula }) });
  };
  for (let row = first; row < area.top; row++) for (const cell of grid.cells(row)) put(cell, row - first + 1, cell.column, undefined);
  const place = (row: number, column: number) => ({ row: lines + 1 + column - area.left, column: 1 + row - area.top });
  for (let row = area.top; row <= area.bottom; row++) {
    for (const cell of grid.cells(row, area.left, area.right)) {
      const to = place(row, cell.column);
      put(cell, to.row, to.column, cell.formula && turnedFormula(cell.formula, area, place));
    }
  }
  const hiddenRows = new Set([...grid.sheet.hiddenColumns].map((column) => place(area.top, column).row));
  const sheet = { ...grid.sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column), hiddenRows };
  return { grid: new Grid(sheet), back: (table) => turnedBack(table, area, origins) };
}

const reference = /\$?([A-Z]{1,3})\$?(\d{1,7})(?![\d(])/gi;

/** The formula as it would read in the turned table; undefined where it names cells outside the area. */
function turnedFormula(formula: string, area: RangeRef, place: (row: number, column: number) => { row: number; column: number }): string | undefined {
  if (formula.includes('!')) return undefined;
  let outside = false;
  const text = formula.replace(reference, (_, letters: string, digits: string) => {
    const [row, column] = [Number(digits), columnNumber(letters)];
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) outside = true;
    return a1(place(row, column));
  });
  return outside ? undefined : text;
}

function turnedBack(table: Table, area: RangeRef, origins: ReadonlyMap<string, Cell>): Table {
  const origin = ({ row, column }: CellRef) => origins.get(`${row}:${column}`);
  const at = (cell: CellRef): CellRef => {
    const { row, column } = origin(cell) ?? { row: area.top, column: area.left };
    return { sheet: cell.sheet, row, column };
  };
  const entryBack = (entry: Entry): Entry => {
    const formula = origin(entry.cell)?.formula;
    return { ...entry, cell: origin(entry.cell) ? at(entry.cell) : blankAt(entry.cell, area, table), ...(formula === undefined ? {} : { formula }) };
  };
  return {
    ...table, ranges: [area], ...(table.unitCell ? { unitCell: at(table.unitCell) } : {}),
    columns: table.columns.map((column) => ({ ...column, column: at(column.headerCell).column, headerCell: at(column.headerCell) })),
    rows: table.rows.map((row) => ({ ...row, labelCell: at(row.labelCell), entries: row.entries.map(entryBack) })),
  };
}

/** Where a blank cell of the turned table stands: in the row of its column's year, under its label. */
function blankAt(cell: CellRef, area: RangeRef, { ranges: [{ top }] }: Table): CellRef {
  return { sheet: cell.sheet, row: area.top + cell.column - 1, column: area.left + cell.row - top };
}
