/**
 * From equations that do not hold to the cells behind them: one root cause, one finding.
 *
 * A correction of one quantity mends the equations where the same amount is missing and breaks those that hold without it.
 * Corrections that mend the most and break the least come first; each is believed before the next is looked for. What no correction
 * mends without breaking as much stays an equation that does not hold, reported at its total: which of its cells is wrong cannot be told.
 */
import { Money } from '../money';
import { residualOf, within } from './equations';
import type { Equation } from './equations';
import { keyOf } from './ledger';
import type { Spot } from './ledger';
import { quantitiesOf } from './quantities';
import type { Quantity, Shows } from './quantities';
import { isSlip } from './slips';

export interface Cause {
  /** Where it is reported, and what should stand there. */
  readonly at: Spot;
  readonly expected: Money;
  /** The equations that do not hold because of it, the one that speaks first. */
  readonly equations: readonly [Equation, ...Equation[]];
  /** Whether the correction mends them without breaking others: then the corrected value is believed. */
  readonly settled: boolean;
  /** Other cells that print the same wrong amount, with what should stand there. */
  readonly repeated: readonly { readonly spot: Spot; readonly expected: Money }[];
}

interface Line {
  readonly equation: Equation;
  /** How often each quantity stands in total − Σ terms. */
  readonly counts: ReadonlyMap<Quantity, number>;
  residual: Money;
}

interface Correction {
  readonly quantity: Quantity;
  readonly change: Money;
  readonly mends: readonly Line[];
  readonly breaks: number;
  readonly gain: number;
  /** It is the total of an equation it mends, or either side of a repetition: the place one would look first. */
  readonly leads: boolean;
}

const fails = (line: Line): boolean => !within(line.residual, line.equation.tolerance);
const rank: Record<Equation['kind'], number> = { sum: 0, deviation: 1, carry: 2, same: 3, quarter: 4 };

export function causesOf(equations: readonly Equation[]): Cause[] {
  const shows = quantitiesOf(equations);
  const lines: Line[] = equations.map((equation) => ({ equation, counts: countsOf(equation, shows), residual: residualOf(equation) }));
  const uses = new Map<Quantity, Line[]>();
  for (const line of lines) for (const quantity of line.counts.keys()) uses.set(quantity, [...(uses.get(quantity) ?? []), line]);

  const causes: Cause[] = [];
  const open = new Set(lines.filter(fails));
  for (;;) {
    const corrections = correctionsOf(open, uses, shows);
    const best = choose(corrections, shows);
    if (!best) break;
    causes.push(causeOf(best.correction, best.settled, shows));
    if (best.settled) {
      for (const line of uses.get(best.correction.quantity) ?? []) {
        line.residual = line.residual.plus(times(best.correction.change, line.counts.get(best.correction.quantity) ?? 0));
      }
    }
    // A line that a correction opens anew is not reported: it holds as printed.
    for (const line of open) if (!fails(line) || best.correction.mends.includes(line)) open.delete(line);
  }
  return [...causes, ...unsettled([...open], shows)];
}

function countsOf(equation: Equation, shows: ReadonlyMap<string, Shows>): Map<Quantity, number> {
  const counts = new Map<Quantity, number>();
  const add = (spot: Spot, sign: number) => {
    const shown = shows.get(keyOf(spot));
    if (shown) counts.set(shown.quantity, (counts.get(shown.quantity) ?? 0) + sign * shown.sign);
  };
  add(equation.total, 1);
  for (const { spot, sign } of equation.terms) add(spot, -sign);
  return counts;
}

const times = (money: Money, count: number): Money => {
  const once = Money.sum(Array.from({ length: Math.abs(count) }, () => money));
  return count < 0 ? once.negated() : once;
};

/** Every change of one quantity that makes an open line hold, best first. */
function correctionsOf(open: ReadonlySet<Line>, uses: ReadonlyMap<Quantity, readonly Line[]>, shows: ReadonlyMap<string, Shows>): Correction[] {
  const corrections = new Map<string, Correction>();
  const numbers = new Map([...uses.keys()].map((quantity, index) => [quantity, index]));
  for (const line of open) {
    for (const [quantity, count] of line.counts) {
      if (Math.abs(count) !== 1) continue;
      const change = times(line.residual, -count);
      const key = `${numbers.get(quantity)} ${change.toString()}`;
      if (corrections.has(key)) continue;
      const touched = uses.get(quantity) ?? [];
      const after = (one: Line) => within(one.residual.plus(times(change, one.counts.get(quantity) ?? 0)), one.equation.tolerance);
      const mends = touched.filter((one) => open.has(one) && after(one));
      const broken = touched.filter((one) => !fails(one) && !after(one));
      corrections.set(key, {
        quantity, change, mends, breaks: broken.length, gain: mends.length - broken.length,
        leads: mends.some((one) => leadsIn(one, quantity, shows)),
      });
    }
  }
  return [...corrections.values()].sort((a, b) => b.gain - a.gain || Number(b.leads) - Number(a.leads) || b.mends.length - a.mends.length);
}

function leadsIn({ equation }: Line, quantity: Quantity, shows: ReadonlyMap<string, Shows>): boolean {
  if (equation.kind === 'quarter') return false;
  const is = (spot: Spot | undefined) => spot !== undefined && shows.get(keyOf(spot))?.quantity === quantity;
  return is(equation.total) || ((equation.kind === 'same' || equation.kind === 'carry') && is(equation.terms[0]?.spot));
}

/**
 * A part is believed wrong only if it alone explains two equations or more and contradicts none. Where several parts would, one whose printed digits are a slip
 * of the corrected ones is it; else they are reported together as they stand.
 */
function choose(corrections: readonly Correction[], shows: ReadonlyMap<string, Shows>): { correction: Correction; settled: boolean } | undefined {
  const [best] = corrections.filter((one) => one.gain >= 1 && (one.leads || (one.mends.length >= 2 && one.breaks === 0)));
  if (!best) return undefined;
  if (best.leads) return { correction: best, settled: true };
  const equal = corrections.filter((one) => one.gain === best.gain && one.mends.length >= 2 && one.breaks === 0);
  if (equal.length === 1) return { correction: best, settled: true };
  const slips = equal.filter((one) => one.quantity.spots.some((spot) => isSlip(spot.entry.amount, corrected(spot, one, shows))));
  const [slip] = slips;
  return slip && slips.length === 1 ? { correction: slip, settled: true } : { correction: best, settled: false };
}

function corrected(spot: Spot, { change }: Correction, shows: ReadonlyMap<string, Shows>): Money {
  return spot.entry.amount.plus(shows.get(keyOf(spot))?.sign === -1 ? change.negated() : change);
}

function causeOf(correction: Correction, settled: boolean, shows: ReadonlyMap<string, Shows>): Cause {
  const is = (spot: Spot) => shows.get(keyOf(spot))?.quantity === correction.quantity;
  const speaks = (equation: Equation) => rank[equation.kind] - (is(equation.total) ? 10 : 0);
  const [first, ...rest] = correction.mends.map((line) => line.equation).sort((a, b) => speaks(a) - speaks(b));
  if (!first) throw new Error('a correction that mends nothing');
  if (!settled) return unsettledAt([first, ...rest], shows);
  const at = [first.total, ...first.terms.map(({ spot }) => spot)].find(is) ?? first.total;
  const repeated = correction.quantity.spots.filter((spot) => keyOf(spot) !== keyOf(at));
  return {
    at, expected: corrected(at, correction, shows), equations: [first, ...rest], settled: true,
    repeated: repeated.map((spot) => ({ spot, expected: corrected(spot, correction, shows) })),
  };
}

/** An equation that does not hold, reported at its total with what the parts give. */
function unsettledAt(equations: readonly [Equation, ...Equation[]], shows: ReadonlyMap<string, Shows>): Cause {
  const [{ total }] = equations;
  const difference = residualOf(equations[0]);
  const own = shows.get(keyOf(total));
  const others = (own?.quantity.spots ?? []).filter((spot) => keyOf(spot) !== keyOf(total));
  const repeated = others.map((spot) => {
    const alike = shows.get(keyOf(spot))?.sign === own?.sign;
    return { spot, expected: spot.entry.amount.minus(alike ? difference : difference.negated()) };
  });
  return { at: total, expected: total.entry.amount.minus(difference), equations, settled: false, repeated };
}

/** What is left: the same amount missing from the same quantity in several equations is one cause, and so is one failed quarter. */
function unsettled(open: readonly Line[], shows: ReadonlyMap<string, Shows>): Cause[] {
  const groups: [Equation, ...Equation[]][] = [];
  for (const { equation } of [...open].sort((a, b) => rank[a.equation.kind] - rank[b.equation.kind])) {
    const group = groups.find(([first]) => alike(first, equation, shows));
    if (group) group.push(equation);
    else groups.push([equation]);
  }
  return groups.map((group) => unsettledAt(group, shows));
}

function alike(first: Equation, equation: Equation, shows: ReadonlyMap<string, Shows>): boolean {
  if (first.parties || equation.parties) return first.parties === equation.parties;
  const [a, b] = [shows.get(keyOf(first.total)), shows.get(keyOf(equation.total))];
  if (!a || a.quantity !== b?.quantity) return false;
  const other = residualOf(equation);
  return residualOf(first).equals(a.sign === b.sign ? other : other.negated());
}
