/** A reading with other amounts in some of its cells: every total that is known to sum them, or to repeat or carry one, follows. */
import type { Entry, Period, Reading, Relation, Row, RowId, Table } from '../model';
import { Money } from '../money';

/** The amount that is to stand where a row and one of its table's columns meet. */
export interface NewEntry {
  readonly row: RowId;
  /** Among the table's columns. */
  readonly index: number;
  readonly amount: Money;
}

export function withAmounts(reading: Reading, entries: readonly NewEntry[]): Reading {
  if (entries.length === 0) return reading;
  const following = new Following(reading, entries);
  const tables = reading.tables.map((table) => following.table(table));
  return { ...reading, tables, facts: reading.facts.map((fact) => ({ ...fact, amount: following.amountOf(fact.row, fact.cell.column, fact.amount) })) };
}

/** How much every cell differs from what it was, asked for when it is needed and reckoned once. */
class Following {
  private readonly tables: ReadonlyMap<RowId, Table>;
  private readonly rows: ReadonlyMap<RowId, Row>;
  private readonly given: ReadonlyMap<string, Money>;
  private readonly relations = new Map<RowId, Relation[]>();
  private readonly differences = new Map<string, Money>();
  private readonly waiting = new Set<string>();

  constructor({ tables, relations }: Reading, entries: readonly NewEntry[]) {
    this.tables = new Map(tables.flatMap((table) => table.rows.map((row) => [row.id, table])));
    this.rows = new Map(tables.flatMap(({ rows }) => rows.map((row) => [row.id, row])));
    this.given = new Map(entries.map(({ row, index, amount }) => [cellName(row, index), amount]));
    for (const relation of relations) {
      const known = this.relations.get(relation.total) ?? [];
      // Of several ways to one total the first counts, as where the rules read it.
      if (!known.some(({ kind }) => kind === relation.kind)) this.relations.set(relation.total, [...known, relation]);
    }
  }

  table(table: Table): Table {
    const rows = table.rows.map((row) => {
      const entries = row.entries.map((entry, index) => this.entry(row, entry, index));
      return entries.some((entry, index) => entry !== row.entries[index]) ? { ...row, entries } : row;
    });
    return rows.some((row, index) => row !== table.rows[index]) ? { ...table, rows } : table;
  }

  amountOf(row: RowId, column: number, amount: Money): Money {
    const index = this.tables.get(row)?.columns.findIndex((one) => one.column === column) ?? -1;
    return index < 0 ? amount : this.given.get(cellName(row, index)) ?? amount.plus(this.difference(row, index));
  }

  private entry(row: Row, entry: Entry, index: number): Entry {
    const given = this.given.get(cellName(row.id, index));
    if (given) return entry.is === 'amount' ? { ...entry, amount: given } : { is: 'amount', cell: entry.cell, amount: given, asText: false, lastDigit: Money.of('1') };
    if (entry.is !== 'amount') return entry;
    const difference = this.difference(row.id, index);
    return difference.isZero() ? entry : { ...entry, amount: entry.amount.plus(difference) };
  }

  private difference(row: RowId, index: number): Money {
    const name = cellName(row, index);
    const known = this.differences.get(name);
    if (known) return known;
    // A row that sums itself, by way of others, follows nothing.
    if (this.waiting.has(name)) return Money.zero;
    this.waiting.add(name);
    const found = this.found(row, index);
    this.waiting.delete(name);
    this.differences.set(name, found);
    return found;
  }

  private found(row: RowId, index: number): Money {
    const given = this.given.get(cellName(row, index));
    if (given) return given.minus(this.printed(row, index) ?? Money.zero);
    for (const { kind, terms } of this.relations.get(row) ?? []) {
      const differences = terms.flatMap(({ row: term, sign }) => {
        const at = kind === 'carry' ? this.carriedFrom(row, index, term) : this.sameColumn(row, index, term);
        if (at === undefined) return [];
        const difference = this.difference(term, at);
        return [sign === 1 ? difference : difference.negated()];
      });
      const sum = Money.sum(differences);
      if (!sum.isZero()) return sum;
    }
    return Money.zero;
  }

  /** The term's column with the same period and measure. */
  private sameColumn(row: RowId, index: number, term: RowId): number | undefined {
    const [own, other] = [this.tables.get(row), this.tables.get(term)];
    if (own === other) return index;
    const column = own?.columns[index];
    const at = other?.columns.findIndex(({ period, measure }) => period === column?.period && measure === column.measure) ?? -1;
    return at < 0 ? undefined : at;
  }

  /** The column of the year before, where the sheet does carry that balance: one that it drops it drops still. */
  private carriedFrom(row: RowId, index: number, term: RowId): number | undefined {
    const column = this.tables.get(row)?.columns[index];
    const before = column && yearBefore(column.period);
    const at = this.tables.get(term)?.columns.findIndex(({ period, measure }) => period === before && measure === column?.measure) ?? -1;
    if (at < 0) return undefined;
    const [opening, closing] = [this.printed(row, index), this.printed(term, at)];
    return opening && closing && opening.abs().equals(closing.abs()) && opening.isNegative() === closing.isNegative() ? at : undefined;
  }

  private printed(row: RowId, index: number): Money | undefined {
    const entry = this.rows.get(row)?.entries[index];
    return entry?.is === 'amount' ? entry.amount : undefined;
  }
}

function cellName(row: RowId, index: number): string {
  return `${row} ${String(index)}`;
}

function yearBefore(period: Period): Period | undefined {
  return /^\d{4}$/.test(period) ? String(Number(period) - 1) : undefined;
}
