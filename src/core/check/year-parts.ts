/** Quarters, halves or months beside the year that they make up: each row adds up across its columns, balances apart. */
import { Share } from '../money';
import type { Column, Row, Table } from '../model';
import { residualOf, within } from './equations';
import type { Equation } from './equations';
import { isPlain, precision, spotIn } from './ledger';
import type { Ledger } from './ledger';
import { partition } from './periods';

export function yearParts(ledger: Ledger): Equation[] {
  return ledger.reading.tables.flatMap((table) => table.columns.filter(isPlain).flatMap((whole) => {
    const parts = partition(whole.period, table.columns.filter((column) => column !== whole && column.measure === whole.measure));
    const equations = parts.length < 2 ? [] : table.rows.flatMap((row) => across(ledger, table, row, whole, parts));
    // A column that most rows contradict is something else than the sum of the others.
    const right = equations.filter((equation) => within(residualOf(equation), equation.tolerance)).length;
    return right * 2 > equations.length ? equations : [];
  }));
}

function across(ledger: Ledger, table: Table, row: Row, whole: Column, parts: readonly Column[]): Equation[] {
  if (row.role === 'ratio' || row.concept === 'overfort-kapital' || row.concept === 'overskott') return [];
  const total = spotIn({ table, row }, whole);
  const spots = parts.flatMap((column) => spotIn({ table, row }, column) ?? []);
  if (!total || spots.length < parts.length) return [];
  const tolerance = precision(ledger, table, whole).times(Share.ratio(parts.length, 2));
  return [{ kind: 'across', total, terms: spots.map((spot) => ({ spot, sign: 1 })), blanks: [], tolerance }];
}
