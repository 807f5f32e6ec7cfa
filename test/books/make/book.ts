/** A book: a workbook as an ekonom might have made it, drawn in text (`test/drawn.ts`) beside what it must give. */
import type { Cell, SheetSnapshot } from '../../../src/core/model';
import { sheet } from '../../drawn';
import { evaluated } from './evaluate';

export interface BookSheet {
  readonly name: string;
  /** As in `test/drawn.ts`; "=SUM(B2:B5) ->" with nothing after the arrow gets its value from `evaluate.ts`. */
  readonly drawing: string;
  /** The totals were typed, or pasted as values: only what the formulas give is kept. */
  readonly typed?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetSnapshot['visibility'];
  /** "A1:D1". */
  readonly merges?: readonly string[];
  /** A number format for every cell of a range: { "B5:D60": "#,##0" }. */
  readonly formats?: Readonly<Record<string, string>>;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  /** How text is stored: in the shared table as Excel does, or in the cells as many libraries do. */
  readonly strings?: 'shared' | 'inline';
  /** Saved once through LibreOffice, so that its bytes are LibreOffice's. */
  readonly through?: 'libreoffice';
  /** No program has calculated it: its formulas have no stored values, as a script leaves them. */
  readonly calculated?: false;
  /** Workbook-wide names: { "Moms": "Budget!$B$4" }. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface MadeSheet extends BookSheet {
  readonly cells: readonly Cell[];
}

/** The sheets' cells with every formula's value worked out, as the file will hold them. */
export function madeSheets(book: Book): readonly MadeSheet[] {
  const drawn = book.sheets.map((one) => ({ ...one, cells: sheet(one.drawing, { name: one.name }).cells }));
  const whole = book.calculated === false ? drawn : evaluated(drawn);
  return whole.map((one) => (one.typed ? { ...one, cells: one.cells.map(withoutFormula) } : one));
}

function withoutFormula({ row, column, shows }: Cell): Cell {
  return { row, column, ...(shows ? { shows } : {}) };
}
