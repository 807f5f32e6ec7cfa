/** A worksheet: its cells and all that hangs on it. */
import { bounding, contains, intersection, isEntireColumn, isEntireRow, sizeOf } from './areas';
import type { Area } from './areas';
import type { Book } from './book';
import { emptyCell, isUntouched, noStyle, styled } from './cell';
import type { Cell, Style } from './cell';
import type { Json, JsonObject } from './json';
import { Names } from './names';
import type { Table } from './table';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A row or a column: its size in points, whether it is hidden, and the look of its cells that have none. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: Style;
}

export interface Protection {
  readonly password: string;
  readonly options: JsonObject;
}

/** A chart, a conditional format, a validation: its members by wire path, as they were set. */
export interface Hung {
  readonly id: string;
  readonly members: Map<string, Json>;
  areas: readonly Area[];
}

export interface Series {
  readonly id: string;
  readonly members: Map<string, Json>;
  values?: { readonly sheet: Sheet; readonly area: Area };
  categories?: { readonly sheet: Sheet; readonly area: Area };
}

export interface Chart extends Hung {
  readonly series: Series[];
}

const place = (row: number, column: number) => row * 16_384 + column - 1;

export class Sheet {
  visibility: Visibility = 'Visible';
  /** A chart sheet: it has no cells, and Excel leaves it out of `worksheets`. */
  isChartSheet = false;
  readonly columns = new Map<number, Line>();
  readonly rows = new Map<number, Line>();
  /** The look of cells that have none, set on the whole sheet. */
  style: Style = noStyle;
  merges: Area[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  conditions: Hung[] = [];
  validations: Hung[] = [];
  protection?: Protection;
  frozen?: Area;
  filter?: { readonly area: Area; readonly criteria: Map<number, JsonObject> };
  readonly pageBreaks = { rows: new Set<number>(), columns: new Set<number>() };
  readonly names: Names;
  /** Members without a meaning of their own here, by wire path: "PageLayout/Orientation", "TabColor". */
  readonly members = new Map<string, Json>();
  private readonly cells = new Map<number, Cell>();

  constructor(readonly book: Book, readonly id: string, readonly tabId: number, public name: string) {
    this.names = new Names(book, this);
  }

  cell(row: number, column: number): Cell {
    const cell = this.cells.get(place(row, column));
    if (cell) return cell;
    const style = { ...this.style, ...this.columns.get(column)?.style, ...this.rows.get(row)?.style };
    return Object.keys(style).length === 0 ? emptyCell : { style };
  }

  /** Puts the cell there; the book is not told. */
  put(row: number, column: number, cell: Cell): void {
    if (isUntouched(cell) && isUntouched({ ...cell, style: this.cellless(row, column) })) this.cells.delete(place(row, column));
    else this.cells.set(place(row, column), cell);
  }

  /** Takes all cells away; rows and columns stay. */
  empty(): void {
    this.cells.clear();
  }

  private cellless(row: number, column: number): Style {
    return { ...this.style, ...this.columns.get(column)?.style, ...this.rows.get(row)?.style };
  }

  /** Every cell that stands, row by row. */
  *stored(within?: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
    if (within && sizeOf(within) <= this.cells.size) {
      for (let row = within.top; row <= within.bottom; row += 1) {
        for (let column = within.left; column <= within.right; column += 1) {
          const cell = this.cells.get(place(row, column));
          if (cell) yield [row, column, cell];
        }
      }
      return;
    }
    for (const key of [...this.cells.keys()].sort((a, b) => a - b)) {
      const cell = this.cells.get(key);
      const row = Math.floor(key / 16_384);
      const column = key - row * 16_384 + 1;
      if (cell && (!within || contains(within, { top: row, bottom: row, left: column, right: column }))) yield [row, column, cell];
    }
  }

  /** Every cell of the area, standing or not. Only for areas of a decent size. */
  *all(within: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (let row = within.top; row <= within.bottom; row += 1) {
      for (let column = within.left; column <= within.right; column += 1) yield [row, column, this.cell(row, column)];
    }
  }

  /** Where something stands. @param valuesOnly whether a mere look counts for nothing */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    const areas: Area[] = [];
    for (const [row, column, { value, formula, style, link }] of this.stored(within)) {
      const counts = value !== undefined || formula !== undefined || (!valuesOnly && (Object.keys(style).length > 0 || link !== undefined));
      if (counts) areas.push({ top: row, bottom: row, left: column, right: column });
    }
    return bounding(areas);
  }

  /** Changes the look of an area: whole rows and columns keep it for cells that do not stand yet. */
  restyle(within: Area, changes: Style): void {
    if (isEntireColumn(within) && isEntireRow(within)) {
      this.style = styled(this.style, changes);
      for (const [lines] of [[this.columns], [this.rows]] as const) {
        for (const [at, line] of lines) if (line.style) lines.set(at, { ...line, style: styled(line.style, changes) });
      }
    } else if (isEntireColumn(within) || isEntireRow(within)) {
      const [lines, from, to] = isEntireColumn(within) ? [this.columns, within.left, within.right] : [this.rows, within.top, within.bottom];
      for (let at = from; at <= to; at += 1) lines.set(at, { ...lines.get(at), style: styled({ ...this.style, ...lines.get(at)?.style }, changes) });
    } else {
      for (const [row, column, cell] of this.all(within)) this.put(row, column, { ...cell, style: styled(cell.style, changes) });
      return;
    }
    for (const [row, column, cell] of this.stored(within)) this.put(row, column, { ...cell, style: styled(cell.style, changes) });
  }

  /** The one table that has this cell or any of these. */
  tableAt(within: Area): Table | undefined {
    return this.tables.find((table) => intersection(table.area, within) !== undefined);
  }
}
