/** Sums that are no longer checked since the user corrected rows: nothing else would tell of it, for what is not checked gives no finding. */
import type { Reading, Row, RowKey } from '../model';
import type { Equation } from './equations';
import { inSheetOrder, ledgerOf } from './ledger';
import type { Unsummed } from './model';
import { sums } from './sums';

/** @param uncorrected the same workbook, read as if nothing were corrected */
export function unsummed(reading: Reading, uncorrected: Reading): Unsummed[] {
  if (reading === uncorrected) return [];
  const still = new Set(sums(ledgerOf(reading)).map(({ total }) => total.row.key));
  const lost = new Map<RowKey, { readonly row: Row; readonly equations: readonly Equation[] }>();
  const before = ledgerOf(uncorrected);
  for (const equation of sums(before)) {
    const { row } = equation.total;
    if (!still.has(row.key)) lost.set(row.key, { row, equations: [...(lost.get(row.key)?.equations ?? []), equation] });
  }
  const order = inSheetOrder(before);
  return [...lost.values()].sort((a, b) => order(a.row.labelCell, b.row.labelCell))
    .map(({ row, equations }) => ({ total: row.key, label: row.label, cell: row.labelCell, by: lostBy(row, equations, correctedIn(reading)) }));
}

/** The corrected rows that the sum was made of; where there are none, those of its table, as a heading that moved it; else all. */
function lostBy({ table, key }: Row, equations: readonly Equation[], corrected: readonly Row[]): readonly RowKey[] {
  const made = new Set([key, ...equations.flatMap(({ terms }) => terms.map(({ spot }) => spot.row.key))]);
  const nearest = [corrected.filter((row) => made.has(row.key)), corrected.filter((row) => row.table === table), corrected].find((rows) => rows.length > 0) ?? [];
  return nearest.map((row) => row.key);
}

function correctedIn({ tables }: Reading): readonly Row[] {
  return tables.flatMap(({ rows }) => rows.filter((row) => row.corrected));
}
