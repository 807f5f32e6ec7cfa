/** What one year closes with opens the next: a deficit that is never carried forward is the dearest error of all. */
import type { Column, Relation, RowId } from '../model';
import type { Money } from '../money';
import { given, residualOf, within } from './equations';
import type { Equation } from './equations';
import { isPlain, keyOf, relationsOf } from './ledger';
import type { Ledger, Placed } from './ledger';
import { opensAfter } from './periods';
import { tie } from './ties';

/** @param sums say what a closing balance should be, where it is not what its rows give. */
export function carries(ledger: Ledger, sums: readonly Equation[]): Equation[] {
  const should = new Map(sums.filter((sum) => !within(residualOf(sum), sum.tolerance)).map((sum) => [keyOf(sum.total), given(sum)] as const));
  const kapital = (id: RowId) => ledger.rows.get(id)?.row.concept === 'overfort-kapital';
  const added = new Set(relationsOf(ledger, 'sum').filter(({ terms }) => !terms.every(({ row }) => kapital(row))).map(({ total }) => total));
  return relationsOf(ledger, 'carry').flatMap((relation) => {
    const opening = ledger.rows.get(relation.total);
    const closing = ledger.rows.get(relation.terms[0].row);
    // A total "including carried capital" adds more than capital: it is no opening balance, whatever its words.
    if (!opening || !closing || added.has(relation.total)) return [];
    return opening.table.columns.filter(isPlain).flatMap((column) => carriedTo(ledger, relation, opening, column, closing, should));
  });
}

/**
 * A budget may open with last year's outcome, forecast or budget: any that agrees, or would if it were right, is the one meant. Where none agrees,
 * only the closing balance of the same measure contradicts it.
 */
function carriedTo(
  ledger: Ledger, relation: Relation, opening: Placed, column: Column, closing: Placed, should: ReadonlyMap<string, Money>,
): Equation[] {
  const before = closing.table.columns.filter((one) => isPlain(one) && opensAfter(column.period, one.period));
  const equations = before.flatMap((other) => tie(ledger, relation, opening, column, closing, other));
  const agreed = equations.find((equation) => within(residualOf(equation), equation.tolerance)) ??
    equations.find(({ total, terms: [term] }) => term && should.get(keyOf(term.spot))?.equals(total.entry.amount));
  const alike = equations.filter((equation) => equation.terms[0]?.spot.column.measure === column.measure);
  return agreed ? [agreed] : alike.length === 1 ? alike : [];
}
