/** The shape of a table, found once: what sums what, which rows mean what, and which signs prevail. No amounts but by their sign. */
import type { Concept, Relation, Row, RowId, Table } from '../model';

export interface SignedRow {
  readonly row: Row;
  readonly sign: 1 | -1;
}

/** −1, 0 where neither prevails, or 1. */
type Sign = -1 | 0 | 1;

const incomes: readonly Concept[] = ['medlemsbidrag', 'medfinansiering', 'ovriga-intakter'];
const costs: readonly Concept[] = [
  'personalkostnad', 'summa-personalkostnader', 'ovrig-kostnad', 'summa-ovriga-kostnader', 'forvaltningskostnader',
  'individinsats', 'summa-individinsatser', 'strukturinsats', 'summa-strukturinsatser', 'insats', 'summa-insatser',
];

/** Of which items each part of the costs is the sum. */
const itemsOfPart: ReadonlyMap<Concept, readonly Concept[]> = new Map<Concept, readonly Concept[]>([
  ['summa-personalkostnader', ['personalkostnad']], ['summa-ovriga-kostnader', ['ovrig-kostnad']], ['forvaltningskostnader', ['personalkostnad', 'ovrig-kostnad', 'forvaltningskostnader']],
  ['summa-individinsatser', ['individinsats']], ['summa-strukturinsatser', ['strukturinsats']], ['summa-insatser', ['individinsats', 'strukturinsats', 'insats']],
]);

export class Shape {
  private readonly terms = new Map<RowId, readonly SignedRow[]>();
  private readonly byConcept = new Map<Concept, Row[]>();
  private readonly balances = new Map<RowId, number>();
  private readonly remembered = new Map<string, unknown>();

  constructor(readonly table: Table, relations: readonly Relation[]) {
    const byId = new Map(table.rows.map((row) => [row.id, row]));
    for (const row of table.rows) {
      const same = this.byConcept.get(row.concept);
      if (same) same.push(row);
      else this.byConcept.set(row.concept, [row]);
      this.balances.set(row.id, row.entries.reduce((sum, _, index) => sum + this.signIn(row, index), 0));
    }
    for (const { kind, total, terms } of relations) {
      if (kind !== 'sum' || this.terms.has(total) || !byId.has(total)) continue;
      const rows = terms.flatMap(({ row: id, sign }) => {
        const row = byId.get(id);
        return row ? [{ row, sign }] : [];
      });
      if (rows.length === terms.length) this.terms.set(total, rows);
    }
    for (const row of table.rows) if (row.corrected && row.role === 'item' && costs.includes(row.concept)) this.move(row, byId);
  }

  /**
   * An item that the user says is of another part of the costs than the one whose total it stands under counts in that part, where the
   * part's total is known to sum its rows: what the sheet prints is unchanged, and what the rules make of it follows.
   */
  private move(row: Row, byId: ReadonlyMap<RowId, Row>): void {
    const parts = [...this.terms].flatMap(([id, terms]) => {
      const items = itemsOfPart.get(byId.get(id)?.concept ?? 'okand');
      return items ? [{ id, terms, items }] : [];
    });
    const from = parts.filter(({ terms, items }) => terms.some((term) => term.row === row) && !items.includes(row.concept));
    // Not where it is summed already, by way of another total too.
    const to = parts.find(({ terms, items }) => items.includes(row.concept) && terms.every((term) => term.row !== row) && terms.some((term) => items.includes(term.row.concept)));
    if (from.length === 0 || !to || from.some(({ terms }) => terms.length === 1)) return;
    for (const { id, terms } of from) this.terms.set(id, terms.filter((term) => term.row !== row));
    this.terms.set(to.id, [...to.terms, { row, sign: to.terms[0]?.sign ?? 1 }]);
  }

  /** The rows of this table that a total is known to sum; undefined where it is not known, or some stand in another table. */
  termsOf(row: Row): readonly SignedRow[] | undefined {
    return this.terms.get(row.id);
  }

  /** Whether some total is known to sum the row and one of the others too. */
  sumsBoth(row: Row, others: readonly Row[]): boolean {
    return [...this.terms.values()].some((terms) => terms.some((term) => term.row === row) && terms.some((term) => others.includes(term.row)));
  }

  items(...concepts: readonly Concept[]): readonly Row[] {
    const found = concepts.flatMap((concept) => this.byConcept.get(concept) ?? []).filter(({ role }) => role === 'item');
    return concepts.length > 1 ? [...found].sort((a, b) => a.row - b.row) : found;
  }

  /** The total rows of a concept that show an amount somewhere, in the sheet's order. */
  totals(concept: Concept): readonly Row[] {
    const rows = this.byConcept.get(concept) ?? [];
    return rows.filter(({ role, entries }) => (role === 'total' || role === 'result') && entries.some(({ is }) => is === 'amount'));
  }

  signIn(row: Row, index: number): Sign {
    const entry = row.entries[index];
    if (entry?.is !== 'amount' || entry.amount.isZero()) return 0;
    return entry.amount.isNegative() ? -1 : 1;
  }

  /** The sign that most of the rows' amounts have, in all columns. */
  signOf(rows: readonly Row[]): Sign {
    return signum(rows.reduce((sum, { id }) => sum + (this.balances.get(id) ?? 0), 0));
  }

  /** The sign that prevails among the other items of the table that are incomes, or costs, as the row is; 0 where it is neither. */
  signAround(row: Row | undefined): Sign {
    const kind = [incomes, costs].find((concepts) => row && concepts.includes(row.concept));
    if (!row || !kind) return 0;
    const all = this.once(`kin ${kind === costs ? 'costs' : 'incomes'}`, () =>
      this.items(...kind).reduce((sum, { id }) => sum + (this.balances.get(id) ?? 0), 0));
    return signum(all - (row.role === 'item' ? this.balances.get(row.id) ?? 0 : 0));
  }

  hasError(index: number, concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.byConcept.get(concept)?.some(({ entries }) => entries[index]?.is === 'error'));
  }

  /** The value of a reckoning that is asked for many times, reckoned once. A name stands for one reckoning only. */
  once<T>(name: string, reckon: () => T): T {
    // The same name always comes with the same reckoning, so what is remembered under it has its type.
    if (!this.remembered.has(name)) this.remembered.set(name, reckon());
    return this.remembered.get(name) as T;
  }
}

function signum(balance: number): Sign {
  return balance === 0 ? 0 : balance < 0 ? -1 : 1;
}
