/** The reading, looked up the way the checks need it: amounts with their row, column and table. */
import { address } from '../address';
import type { CellRef } from '../address';
import { Money } from '../money';
import type { Column, Entry, Reading, Relation, Row, RowId, Table } from '../model';
import { partnerOf } from '../understand/partner';

export type AmountEntry = Extract<Entry, { is: 'amount' }>;

/** One printed amount and everything that says what it is. */
export interface Spot {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly entry: AmountEntry;
}

export interface Placed {
  readonly table: Table;
  readonly row: Row;
}

export interface Ledger {
  readonly reading: Reading;
  readonly rows: ReadonlyMap<RowId, Placed>;
  /** Sheet names in the workbook's order, for sorting. */
  readonly order: ReadonlyMap<string, number>;
  /** Addresses of amounts of which one is wrong, though which cannot be told. */
  readonly doubted: ReadonlySet<string>;
  /** What stands in the cells, by address, where the reading has been amended. */
  readonly printed: ReadonlyMap<string, Money>;
  /** Of each column, once it has been asked for. */
  readonly precisions: Map<Column, Money>;
}

export function ledgerOf(reading: Reading, doubted: ReadonlySet<string> = new Set(), printed: ReadonlyMap<string, Money> = new Map()): Ledger {
  return {
    reading,
    rows: new Map(reading.tables.flatMap((table) => table.rows.map((row) => [row.id, { table, row }] as const))),
    order: new Map(reading.snapshot.sheets.map((sheet, index) => [sheet.name, index])),
    doubted,
    printed,
    precisions: new Map(),
  };
}

/** The entry of a row in one of its table's columns; every row has one for each column. */
export function entryIn({ table, row }: Placed, column: Column): Entry {
  const entry = row.entries[table.columns.indexOf(column)];
  return entry ?? { is: 'blank', cell: { sheet: table.sheet, row: row.row, column: column.column } };
}

/** The entry of a row of any table in the column that speaks of the same time and measure; undefined where its table has none, or several. */
export function entryFor(placed: Placed, table: Table, column: Column): { readonly entry: Entry; readonly column: Column } | undefined {
  if (placed.table.id === table.id) return { entry: entryIn(placed, column), column };
  const index = partnerOf(column, placed.table);
  const own = index === undefined ? undefined : placed.table.columns[index];
  return own && { entry: entryIn(placed, own), column: own };
}

/** The printed amount, or undefined where the cell shows none. */
export function spotIn(placed: Placed, column: Column): Spot | undefined {
  const entry = entryIn(placed, column);
  return entry.is === 'amount' ? { ...placed, column, entry } : undefined;
}

/** Every printed amount of a row, in the order of the columns. */
export function spotsOf(placed: Placed): Spot[] {
  return placed.table.columns.flatMap((column) => spotIn(placed, column) ?? []);
}

/** What a column is called in a sentence: its period, or its header where several columns are of that period. */
export function columnName(table: Table, column: Column): string {
  return table.columns.filter(({ period }) => period === column.period).length > 1 ? column.header : column.period;
}

/** Whether a column holds amounts of money that are sums, and not differences or shares of other columns. */
export function isPlain(column: Column): boolean {
  return column.measure === 'budget' || column.measure === 'utfall' || column.measure === 'prognos';
}

export function relationsOf(ledger: Ledger, kind: Relation['kind']): Relation[] {
  return ledger.reading.relations.filter((relation) => relation.kind === kind);
}

/** By sheet, row and column, as a reader meets them. */
export function inSheetOrder(ledger: Ledger): (a: CellRef, b: CellRef) => number {
  const sheet = (cell: CellRef) => ledger.order.get(cell.sheet) ?? ledger.order.size;
  return (a, b) => sheet(a) - sheet(b) || a.row - b.row || a.column - b.column;
}

export const keyOf = (spot: Spot): string => address(spot.entry.cell);

/**
 * The finest place value that the typed amounts of a column are printed with, never finer than one krona:
 * what is below half of it is rounding. "13" in a column of "4,2" and "5,3" is 13,0.
 */
export function precision({ precisions }: Ledger, table: Table, column: Column): Money {
  const known = precisions.get(column);
  if (known) return known;
  const krona = Money.of('1');
  const amounts = table.rows.map((row) => entryIn({ table, row }, column)).filter((entry) => entry.is === 'amount');
  const typed = amounts.filter((entry) => entry.formula === undefined && !entry.amount.isZero());
  const digits = (typed.length > 0 ? typed : amounts).map((entry) => entry.lastDigit);
  const finest = digits.reduce<Money | undefined>((least, digit) => (least && least.compare(digit) <= 0 ? least : digit), undefined);
  const unit = finest && finest.compare(krona) > 0 ? finest : krona;
  precisions.set(column, unit);
  return unit;
}
