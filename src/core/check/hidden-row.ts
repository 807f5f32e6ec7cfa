/** Hidden rows with amounts inside a sum: the reader of the page cannot add it up. One warning a total. */
import type { Finding } from '../model';
import { finding, runs } from './finding';
import { relationsOf, spotsOf } from './ledger';
import type { Ledger } from './ledger';

export function hiddenRows(ledger: Ledger): Finding[] {
  const told = new Set<string>();
  return relationsOf(ledger, 'sum').flatMap((relation) => {
    const total = ledger.rows.get(relation.total);
    const hidden = relation.terms.flatMap((term) => ledger.rows.get(term.row) ?? [])
      .filter(({ row }) => row.hidden && !told.has(row.id))
      .map((placed) => spotsOf(placed).filter((spot) => !spot.entry.amount.isZero()))
      .filter((spots) => spots.length > 0);
    const [first] = hidden.flat();
    if (!total || !first) return [];
    for (const { row } of hidden.flat()) told.add(row.id);
    return [finding('hidden-row', first.entry.cell, first, {
      printed: first.entry.amount, related: runs(hidden.flat().map((spot) => spot.entry.cell)),
      details: { count: { is: 'words', words: String(hidden.length) }, total: { is: 'words', words: total.row.label } },
    })];
  });
}
