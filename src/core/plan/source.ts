/** The user's cells as the plan needs them: what stands in them, and a formula that follows them. */
import type { CellRef } from '../address';
import { sameCell } from '../address';
import type { Cell, Column, Entry, Finding, Reading, Row, RowId, Shown, Table } from '../model';
import type { Unit } from '../money';
import { Money } from '../money';
import { shownBy } from '../not-calculated';
import { ByPlace } from './by-place';
import { conversionOf } from './conversion';
import type { Formula } from './formula';
import { constant, formula, ownCell, userCell } from './formula';
import { shownMoney, shownNumber, shownText } from './layout';

/** What a formula is, and what it must show. */
export interface Live {
  readonly formula: Formula;
  readonly shows: Shown;
  /** The exact amount it shows rounded to the öre, where it shows one. */
  readonly amount?: Money;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The reading, with its cells and rows found by place and name. */
export class Source {
  private readonly cells = new ByPlace<Cell>();
  private readonly rows = new Map<RowId, Row>();
  private readonly entries = new ByPlace<Entry>();
  private readonly units = new ByPlace<Unit>();
  private readonly converted = new ByPlace<Place>();

  /** @param converted where cells of the user's stand in Avstämning, which is written too; empty where it is not */
  constructor(readonly reading: Reading, converted: ReadonlyMap<CellRef, Place> = new Map()) {
    for (const [cell, at] of converted) this.converted.set(cell, at);
    for (const sheet of reading.snapshot.sheets) {
      for (const cell of sheet.cells) this.cells.set({ sheet: sheet.name, row: cell.row, column: cell.column }, cell);
    }
    for (const table of reading.tables) {
      for (const row of table.rows) {
        this.rows.set(row.id, row);
        for (const entry of row.entries) {
          this.entries.set(entry.cell, entry);
          this.units.set(entry.cell, table.unit);
        }
      }
    }
  }

  row(id: RowId): Row | undefined {
    return this.rows.get(id);
  }

  /** What a table says of the cell; absent where no table has it. */
  entry(cell: CellRef): Entry | undefined {
    return this.entries.get(cell);
  }

  /** Whether anything stands in the cell, be it a formula without a value. */
  isFilled(cell: CellRef): boolean {
    return this.cells.get(cell) !== undefined;
  }

  /** What the cell shows; absent where it is blank. */
  shown(cell: CellRef): Shown | undefined {
    return shownBy(this.cells.get(cell));
  }

  /** The cell's own content, blank where it is blank. */
  repeated(cell: CellRef): Live {
    const there = userCell(cell);
    return { formula: formula`IF(ISBLANK(${there}),"",${there})`, shows: this.shown(cell) ?? shownText('') };
  }

  /** The cell's amount in the table's unit: a number written as text as it stands converted in Avstämning, else as `converting` has it. */
  amount(entry: Entry, unit: Unit): Live {
    const at = this.convertedIn(entry, unit);
    return at && entry.is === 'amount' ? { formula: at, shows: shownNumber(entry.amount.in(unit)) } : this.converting(entry, unit);
  }

  /** The cell's amount in the table's unit: a number written as text becomes a number; words, blanks and errors stay as they are. */
  converting(entry: Entry, unit: Unit): Live {
    const scale = this.scaleOf(entry.cell, unit);
    if (entry.is !== 'amount' || (!this.isText(entry) && scale === '1')) return this.repeated(entry.cell);
    const shows = shownNumber(entry.amount.in(unit));
    if (this.isText(entry)) return { formula: scaled(conversionOf(this.shown(entry.cell), entry, this.unitOf(entry.cell) ?? unit), scale), shows };
    const there = userCell(entry.cell);
    return { formula: formula`IF(ISNUMBER(${there}),${scaled(there, scale)},IF(ISBLANK(${there}),"",${there}))`, shows };
  }

  /** Whether the cell's amount is written as text: "1 250", or a dash for zero. */
  isText(entry: Entry): boolean {
    return entry.is === 'amount' && this.shown(entry.cell)?.is === 'text';
  }

  /** A reference to Avstämning where a number written as text is converted there, to the unit. */
  private convertedIn(entry: Entry, unit: Unit): Formula | undefined {
    const at = this.isText(entry) && this.scaleOf(entry.cell, unit) === '1' ? this.convertedAt(entry.cell) : undefined;
    return at && ownCell('avstamning', at.row, at.column);
  }

  /** Where the cell stands converted in Avstämning; nowhere where that sheet is switched off: then each formula converts for itself. */
  convertedAt(cell: CellRef): Place | undefined {
    return this.converted.get(cell);
  }

  /** What the cell's number is multiplied by to be in the unit: another table may be in another. */
  scaleOf(cell: CellRef, unit: Unit): string {
    const own = this.unitOf(cell);
    return own === undefined || own === unit ? '1' : Money.of('1', own).in(unit);
  }

  private unitOf(cell: CellRef): Unit | undefined {
    return this.units.get(cell);
  }

  /** The cell as a figure to reckon with: blank and words count as nothing. */
  figure(cell: CellRef, unit: Unit): Formula {
    const entry = this.entry(cell);
    const at = entry && this.convertedIn(entry, unit);
    if (at) return formula`N(${at})`;
    if (entry?.is === 'amount') return this.isText(entry) ? this.amount(entry, unit).formula : scaled(userCell(cell), this.scaleOf(cell, unit));
    return formula`N(${userCell(cell)})`;
  }

  finding(cell: CellRef, code: Finding['code'], findings: readonly Finding[]): Finding | undefined {
    return findings.find((finding) => finding.code === code && sameCell(finding.cell, cell));
  }
}

/** The column of the year before, of the same measure; absent in the first year. */
export function columnBefore(table: Table, column: Column): number | undefined {
  const before = String(Number(column.period) - 1);
  const index = table.columns.findIndex((one) => one.period === before && one.measure === column.measure);
  return index < 0 ? undefined : index;
}

/** A formula's rounded amount beside what it must show. */
export function liveMoney(parts: Formula, amount: Money, unit: Unit): Live {
  return { formula: parts, shows: shownMoney(amount, unit), amount };
}

function scaled(parts: Formula, scale: string): Formula {
  return scale === '1' ? parts : formula`(${parts})*${constant(scale)}`;
}
