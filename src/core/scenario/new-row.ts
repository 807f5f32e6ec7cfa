/** A row that the sheet does not have: it stands among the rows beside another, and whatever sums those sums it too. */
import { amountFrom } from '../compute/given';
import type { Entry, Reading, Row, Table } from '../model';
import { Money } from '../money';
import { withAmounts } from './amounts';
import type { Draft } from './draft';
import type { Change, What } from './model';
import { inMonths } from './new-amount';

export function addRow(draft: Draft, reading: Reading, change: Change & Extract<What, { is: 'ny-rad' }>): Reading {
  const beside = draft.row(change.beside);
  const kronor = amountFrom(change.kronor);
  const amount = kronor && inMonths(kronor, change.months);
  if (!beside) { draft.obstacle(change, 'no-row'); return reading; }
  if (!amount) { draft.obstacle(change, 'not-a-number'); return reading; }
  const places = draft.places(beside, change.period);
  if (places.length === 0) draft.obstacle(change, 'no-period');
  const row = newRow(change, beside);
  const signed = new Map(places.map((place) => {
    draft.touched.push({ change: change.id, row: row.key, period: place.period });
    const isNegative = place.column.shape.signOf([beside]) === -1 || (place.column.shape.signOf([beside]) === 0 && place.column.shape.signAround(beside) === -1);
    return [place.column.index, isNegative ? amount.negated() : amount];
  }));
  const tables = reading.tables.map((table) => (table.id === beside.table ? withRow(table, row, beside) : table));
  const relations = reading.relations.map((relation) => {
    const twin = relation.kind === 'sum' ? relation.terms.find((term) => term.row === beside.id) : undefined;
    if (!twin) return relation;
    const [first, ...others] = relation.terms;
    return { ...relation, terms: [first, ...others, { row: row.id, sign: twin.sign }] as const };
  });
  return withAmounts({ ...reading, tables, relations }, [...signed].map(([index, value]) => ({ row: row.id, index, amount: value })));
}

/** Below the row it stands beside; it has nothing yet, so that its amounts are what the totals grow by. */
function newRow(change: Change & Extract<What, { is: 'ny-rad' }>, beside: Row): Row {
  const { table, row, labelCell, role, section, concept } = beside;
  const entries = beside.entries.map(({ cell }): Entry => ({ is: 'amount', cell, amount: Money.zero, asText: false, lastDigit: Money.of('1') }));
  return { id: `${table} ${change.id}`, key: `ny ${change.id}`, table, row, label: change.label, labelCell, role, section, concept, confidence: 1, hidden: false, entries };
}

function withRow(table: Table, row: Row, beside: Row): Table {
  const place = table.rows.findIndex(({ id }) => id === beside.id) + 1;
  return { ...table, rows: [...table.rows.slice(0, place), row, ...table.rows.slice(place)] };
}
