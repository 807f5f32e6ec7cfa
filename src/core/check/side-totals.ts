/** "Totalt" beside several years: each row adds up across them, and the column adds up as they do. */
import { Share } from '../money';
import type { Row, SideTotal, Table } from '../model';
import { residualOf, within } from './equations';
import type { Equation, SignedSpot } from './equations';
import { precision, relationsOf, spotIn } from './ledger';
import type { Ledger, Spot } from './ledger';

export function sideTotals(ledger: Ledger): Equation[] {
  return ledger.reading.tables.flatMap((table) => (table.sides ?? []).flatMap((side, index) => {
    const rows = table.rows.flatMap((row) => across(ledger, table, row, side, index));
    // A column that most rows contradict is something else than the sum of the others.
    const right = rows.filter(holds).length;
    return right * 2 > rows.length ? [...rows, ...down(ledger, table, side, index)] : [];
  }));
}

const holds = (equation: Equation): boolean => within(residualOf(equation), equation.tolerance);

function sideSpot(table: Table, row: Row, { column }: SideTotal, index: number): Spot | undefined {
  const entry = row.sides?.[index];
  return entry?.is === 'amount' ? { table, row, column, entry } : undefined;
}

/** A balance is no sum of balances; a row that is blank in a year adds what it has. */
function across(ledger: Ledger, table: Table, row: Row, side: SideTotal, index: number): Equation[] {
  const total = sideSpot(table, row, side, index);
  if (!total || row.role === 'ratio' || row.concept === 'overfort-kapital' || row.concept === 'overskott') return [];
  const entries = side.of.map((at) => row.entries[at]);
  if (entries.some((entry) => entry?.is !== 'amount' && entry?.is !== 'blank')) return [];
  const terms = side.of.flatMap((at): SignedSpot[] => {
    const column = table.columns[at];
    const spot = column && spotIn({ table, row }, column);
    return spot ? [{ spot, sign: 1 }] : [];
  });
  return terms.length === 0 ? [] : [{ kind: 'across', total, terms, blanks: [], tolerance: half(ledger, table, side, side.of.length) }];
}

/** The sums of the table in the column itself, where all their parts stand in it. */
function down(ledger: Ledger, table: Table, side: SideTotal, index: number): Equation[] {
  return relationsOf(ledger, 'sum').flatMap((relation): Equation[] => {
    const placed = ledger.rows.get(relation.total);
    const total = placed?.table === table ? sideSpot(table, placed.row, side, index) : undefined;
    const terms = relation.terms.flatMap(({ row, sign }): SignedSpot[] => {
      const part = ledger.rows.get(row);
      const spot = part?.table === table ? sideSpot(table, part.row, side, index) : undefined;
      return spot ? [{ spot, sign }] : [];
    });
    if (!total || terms.length < relation.terms.length) return [];
    return [{ kind: 'sum', relation, total, terms, blanks: [], tolerance: half(ledger, table, side, terms.length) }];
  });
}

function half(ledger: Ledger, table: Table, { of: [first = 0] }: SideTotal, terms: number) {
  const column = table.columns[first];
  if (!column) throw new Error('a side total of no column');
  return precision(ledger, table, column).times(Share.ratio(terms, 2));
}
