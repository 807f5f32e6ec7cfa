/** A balance without an opening row, carried from year to year: what it was the year before, and the year's own result. */
import type { Column, Row, Table } from '../model';
import { residualOf, within } from './equations';
import type { Equation } from './equations';
import { isPlain, precision, relationsOf, spotIn } from './ledger';
import type { Ledger } from './ledger';
import { opensAfter } from './periods';

export function balances(ledger: Ledger): Equation[] {
  const told = new Set(relationsOf(ledger, 'sum').map(({ total }) => total));
  return ledger.reading.tables.flatMap((table) => {
    if (table.rows.some(({ concept }) => concept === 'overfort-kapital')) return [];
    const balance = table.rows.findLast((row) => row.concept === 'overskott' && !told.has(row.id));
    const result = table.rows.find((row) => row.concept === 'arets-resultat');
    if (!balance || !result) return [];
    const equations = table.columns.filter(isPlain).flatMap((column) => yearOf(ledger, table, balance, result, column));
    // Where most years contradict it, the balance is something else.
    const right = equations.filter((equation) => within(residualOf(equation), equation.tolerance)).length;
    return right * 2 >= equations.length ? equations : [];
  });
}

/** A year may go on from the outcome, the forecast or the budget of the year before: the one that agrees is meant, else the one of the same measure. */
function yearOf(ledger: Ledger, table: Table, balance: Row, result: Row, column: Column): Equation[] {
  const total = spotIn({ table, row: balance }, column);
  const own = spotIn({ table, row: result }, column);
  if (!total || !own) return [];
  const ways = table.columns.filter((one) => isPlain(one) && opensAfter(column.period, one.period)).flatMap((before): Equation[] => {
    const spot = spotIn({ table, row: balance }, before);
    return spot ? [{ kind: 'balance', total, terms: [{ spot, sign: 1 }, { spot: own, sign: 1 }], blanks: [], tolerance: precision(ledger, table, column) }] : [];
  });
  const agreed = ways.find((way) => within(residualOf(way), way.tolerance));
  const [alike, second] = ways.filter((way) => way.terms[0]?.spot.column.measure === column.measure);
  const only = ways.length === 1 ? ways[0] : alike && !second ? alike : undefined;
  const meant = agreed ?? only;
  return meant ? [meant] : [];
}
