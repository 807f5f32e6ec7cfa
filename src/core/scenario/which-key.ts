/** Backwards: which of the rules that can be computed give a row of kommun amounts that somebody proposes, and how far the nearest is from it. */
import { allocations } from '../compute';
import type { Allocation, AllocationReading } from '../compute';
import type { Period } from '../model';
import { Money } from '../money';
import { withAmounts } from './amounts';
import { partiesOf } from './contributions';
import { Draft } from './draft';
import type { Present } from './model';

export interface Near {
  readonly reading: AllocationReading;
  /** How much in all the row differs from it, in kronor, without sign. */
  readonly off: Money;
}

export interface RulesOfRow {
  /** The year with the proposed row in place of its own. */
  readonly allocation: Allocation;
  /** Every rule that gives the row to the krona. Several may: which was meant the figures cannot say. */
  readonly giving: readonly AllocationReading[];
  /** The nearest of the others, nearest first. */
  readonly nearest: readonly Near[];
}

/**
 * @param amounts kronor by kommun; who is not named keeps what the sheet has.
 * @returns undefined where the year has no kommun that pays. A rule whose key was taken from the proposed row itself says nothing and is left out.
 */
export function rulesOfRow(present: Present, period: Period, amounts: ReadonlyMap<string, Money>): RulesOfRow | undefined {
  const draft = Draft.of(present);
  const rows = draft?.rows().filter(({ role, concept, member }) => role === 'item' && concept === 'medlemsbidrag' && member && partiesOf.kommunerna.includes(member.party)) ?? [];
  const entries = rows.flatMap((row) => {
    const amount = amounts.get(row.member?.name ?? '');
    return amount && draft ? draft.places(row, period).map(({ column }) => ({ row: row.id, index: column.index, amount })) : [];
  });
  const allocation = allocations(withAmounts(present.reading, entries), present.choices).find((one) => one.period === period);
  if (!allocation) return undefined;
  const known = allocation.readings.filter(({ withAllFrom, withoutFrom }) => withAllFrom !== 'egna-belopp' && withoutFrom !== 'ur-raden');
  const giving = known.filter(({ matches }) => matches);
  const nearest = known.filter(({ matches }) => !matches).map((reading) => ({ reading, off: Money.sum(reading.differences.flatMap((difference) => difference?.abs() ?? [])) }));
  return { allocation, giving, nearest: nearest.sort((one, other) => one.off.compare(other.off)) };
}
