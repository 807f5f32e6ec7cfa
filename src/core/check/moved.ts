/** Two differences of the same size and opposite sign in one column are one amount, moved from one row to the other. */
import type { Explanation } from '../model';
import type { Cause } from './causes';
import { isSlip } from './slips';

export interface Told {
  readonly cause: Cause;
  readonly explanation?: Explanation;
  /** Causes that are told together with this one. */
  readonly others: readonly Cause[];
}

export function movedBetween(causes: readonly Cause[]): Told[] {
  const told: Told[] = [];
  const taken = new Set<Cause>();
  for (const cause of causes) {
    if (taken.has(cause)) continue;
    const other = causes.find((one) => one !== cause && !taken.has(one) && opposite(cause, one));
    if (!other) told.push({ cause, others: [] });
    else {
      taken.add(other);
      told.push({ cause, others: [other], explanation: { code: 'moved-between-rows', cell: other.at.entry.cell, label: other.at.row.label } });
    }
  }
  return told;
}

function opposite(a: Cause, b: Cause): boolean {
  const kinds = new Set([a.equations[0].kind, b.equations[0].kind]);
  if (kinds.size > 1 || !(kinds.has('sum') || kinds.has('same'))) return false;
  if (a.at.table.id !== b.at.table.id || a.at.column.column !== b.at.column.column) return false;
  // A figure with a slip of its own needs no other to explain it.
  if ([a, b].some(({ at, expected }) => isSlip(at.entry.amount, expected))) return false;
  const off = ({ at, expected }: Cause) => at.entry.amount.minus(expected);
  return !off(a).isZero() && off(a).equals(off(b).negated());
}
