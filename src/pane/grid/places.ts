/** Where the user is in a sheet, what is marked from there, and where a key leads. */
import type { CellRef, RangeRef } from '../../core/address';
import type { Axis } from './axis';

export type Place = Pick<CellRef, 'row' | 'column'>;

/** From the cell where the marking began to the active one, which is the same where only one cell is marked. */
export interface Marking {
  readonly anchor: Place;
  readonly active: Place;
}

export function markOne(place: Place): Marking {
  return { anchor: place, active: place };
}

export function rangeOf({ anchor, active }: Marking): Omit<RangeRef, 'sheet'> {
  return {
    top: Math.min(anchor.row, active.row), bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column), right: Math.max(anchor.column, active.column),
  };
}

export interface Ground {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The last row and column that have a cell. */
  readonly end: Place;
  /** How many rows are in view. */
  readonly page: number;
}

/** Where the key leads; undefined for a key that leads nowhere. */
export function led(key: string, control: boolean, { row, column }: Place, { rows, columns, end, page }: Ground): Place | undefined {
  const by = (lines: number): Place => ({ row: rows.line(rows.of(row) + lines).from, column });
  const aside = (lines: number): Place => ({ row, column: columns.line(columns.of(column) + lines).from });
  switch (key) {
    case 'ArrowDown': return by(1);
    case 'ArrowUp': return by(-1);
    case 'ArrowRight': return aside(1);
    case 'ArrowLeft': return aside(-1);
    case 'PageDown': return by(page);
    case 'PageUp': return by(-page);
    case 'Home': return control ? { row: rows.line(0).from, column: columns.line(0).from } : { row, column: columns.line(0).from };
    case 'End': return control ? end : { row, column: end.column };
    default: return undefined;
  }
}
