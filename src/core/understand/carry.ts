/** What a year ends with opens the next: the rows of carried capital and the balance that they come from. */
import type { Relation, Row, RowId, Table } from '../model';
import { yearOf } from './periods';

/** Every row of capital carried into a year, tied to the table's closing balance of the year before. @param sums the table's relations. */
export function carriesOf(table: Table, sums: readonly Relation[]): readonly Relation[] {
  const closing = table.rows.findLast((row) => row.concept === 'overskott' && row.role === 'result');
  if (!closing) return [];
  return table.rows
    .filter((row) => row.concept === 'overfort-kapital' && (row.confidence >= 0.9 || includes(closing.id, row.id, sums) || holdsSomewhere(table, row, closing)) && pairs(table).length > 0)
    .map((row, index) => ({ id: `${table.id}/carry${index + 1}`, kind: 'carry', total: row.id, terms: [{ row: closing.id, sign: 1 }], basis: 'words' }));
}

/** Whether the total adds the row, through as many sums as it takes. */
function includes(total: RowId, row: RowId, sums: readonly Relation[], seen: readonly RowId[] = []): boolean {
  if (seen.includes(total)) return false;
  return sums.filter((sum) => sum.total === total).some(({ terms }) =>
    terms.some((term) => term.row === row || includes(term.row, row, sums, [...seen, total])));
}

/** Columns a year apart, of the same measure. */
function pairs(table: Table): readonly (readonly [number, number])[] {
  return table.columns.flatMap((before, i) => table.columns.flatMap((after, j) =>
    before.measure === after.measure && Number(yearOf(after.period)) === Number(yearOf(before.period)) + 1 ? [[i, j] as const] : []));
}

function holdsSomewhere(table: Table, opening: Row, closing: Row): boolean {
  return pairs(table).some(([before, after]) => {
    const ends = closing.entries[before];
    const opens = opening.entries[after];
    return ends?.is === 'amount' && opens?.is === 'amount' && ends.amount.equals(opens.amount) && !ends.amount.isZero();
  });
}
