/** What could be corrected: each change of one quantity that makes an equation hold, with what it mends and what it breaks. */
import type { Money } from '../money';
import { within } from './equations';
import type { Equation } from './equations';
import { keyOf } from './ledger';
import type { Spot } from './ledger';
import type { Quantity, Shows } from './quantities';
import { after, changesWith, fails, multiplied, touched } from './system';
import type { Line, System } from './system';

export interface Correction {
  readonly quantity: Quantity;
  readonly changes: ReadonlyMap<Quantity, Money>;
  readonly mends: readonly Line[];
  readonly breaks: number;
  readonly gain: number;
  /** It is the total of an equation it mends, or either side of a repetition: the place one would look first. */
  readonly leads: boolean;
  /** Another part of what it mends is the total of an equation that does not hold either: that one comes first. */
  readonly premature: boolean;
}

/** Every change of one quantity that makes an open line hold, best first: of two that gain as much, the one that contradicts less. */
export function correctionsOf(open: ReadonlySet<Line>, system: System): Correction[] {
  const corrections = new Map<string, Correction>();
  const numbers = new Map([...system.uses.keys()].map((quantity, index) => [quantity, index]));
  for (const line of open) {
    for (const [quantity, count] of line.counts) {
      if (Math.abs(count) !== 1 || !mayBeTheCause(line, quantity, system)) continue;
      const change = multiplied(line.residual, -count);
      const key = `${numbers.get(quantity)} ${change.toString()}`;
      if (!corrections.has(key)) corrections.set(key, correction(open, system, quantity, change));
    }
  }
  return [...corrections.values()].filter(({ mends }) => mends.length > 0)
    .sort((a, b) => b.gain - a.gain || Number(b.leads) - Number(a.leads) || Number(a.premature) - Number(b.premature) || a.breaks - b.breaks || b.mends.length - a.mends.length);
}

/** A part that stands in no other equation, and that no formula carries further, can never explain two. */
function mayBeTheCause(line: Line, quantity: Quantity, { uses, follows, shows }: System): boolean {
  return (uses.get(quantity)?.length ?? 0) > 1 || follows.has(quantity) || leadsIn(line, quantity, shows);
}

function correction(open: ReadonlySet<Line>, system: System, quantity: Quantity, change: Money): Correction {
  const changes = changesWith(system, quantity, change);
  const lines = [...touched(system, changes)];
  const holdsAfter = (line: Line) => within(after(line, changes), line.equation.tolerance);
  const mends = lines.filter((line) => open.has(line) && holdsAfter(line));
  const breaks = weight(lines.filter((line) => !fails(line) && !holdsAfter(line)));
  const totals = new Set([...open].filter((line) => !mends.includes(line)).map(({ equation }) => system.shows.get(keyOf(equation.total))?.quantity));
  return {
    quantity, changes, mends, breaks, gain: weight(mends) - breaks,
    leads: mends.some((line) => leadsIn(line, quantity, system.shows)),
    premature: mends.some(({ counts }) => [...counts.keys()].some((part) => part !== quantity && totals.has(part))),
  };
}

/** How many equations: a balance carried to two rows of one column is carried once. */
function weight(lines: readonly Line[]): number {
  return new Set(lines.map((line) => carriedTo(line.equation) ?? line)).size;
}

/** A balance carried to several rows of one column: the same for each of them. */
export function carriedTo({ kind, total, terms: [closing] }: Equation): string | undefined {
  return kind === 'carry' && closing ? `${keyOf(closing.spot)} ${total.table.id} ${total.column.column}` : undefined;
}

function leadsIn({ equation }: Line, quantity: Quantity, shows: ReadonlyMap<string, Shows>): boolean {
  if (equation.kind === 'quarter') return false;
  const is = (spot: Spot | undefined) => spot !== undefined && shows.get(keyOf(spot))?.quantity === quantity;
  return is(equation.total) || ((equation.kind === 'same' || equation.kind === 'carry') && is(equation.terms[0]?.spot));
}
