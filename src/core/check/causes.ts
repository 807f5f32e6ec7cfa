/**
 * From equations that do not hold to the cells behind them: one root cause, one finding.
 *
 * A correction of one quantity mends the equations where the same amount is missing and breaks those that hold without it.
 * Corrections that mend the most and break the least come first; each is believed before the next is looked for. What no correction
 * mends without breaking as much stays an equation that does not hold, reported at its total: which of its cells is wrong cannot be told.
 */
import type { Money } from '../money';
import { carriedTo, correctionsOf } from './corrections';
import type { Correction } from './corrections';
import { residualOf } from './equations';
import type { Equation } from './equations';
import { keyOf } from './ledger';
import type { Spot } from './ledger';
import type { Quantity, Shows } from './quantities';
import { isSlip } from './slips';
import { after, changesWith, fails, multiplied, systemOf, touched } from './system';
import type { Line, System } from './system';

/** A cell and what should stand there. */
export interface Corrected {
  readonly spot: Spot;
  readonly expected: Money;
}

export interface Cause {
  /** Where it is reported, and what should stand there. */
  readonly at: Spot;
  readonly expected: Money;
  /** The equations that do not hold because of it, the one that speaks first; parts that are corrected already stand in them as they should be. */
  readonly equations: readonly [Equation, ...Equation[]];
  /** Other cells that print the same wrong amount. */
  readonly repeated: readonly Corrected[];
  /** Every cell that is believed to be otherwise, formulas that follow included; empty where it cannot be told which cell is wrong. */
  readonly corrections: readonly Corrected[];
  /** Parts of which one is wrong, though which cannot be told: they stand in each of several equations that do not hold. */
  readonly suspects: readonly Spot[];
}

/** What a correction from outside brings with it. */
interface Given {
  readonly equations: readonly Equation[];
  readonly corrections: readonly Corrected[];
}

const rank: Record<Equation['kind'], number> = { sum: 0, across: 1, balance: 2, deviation: 3, carry: 4, same: 5, quarter: 6 };

/** @param known cells that are wrong for another reason than an equation: what they explain is not looked for. */
export function causesOf(equations: readonly Equation[], known: readonly Corrected[]): { causes: Cause[]; given: Given[] } {
  const system = systemOf(equations);
  const open = new Set(system.lines.filter(fails));
  const given = known.map((one) => take(one, system, open));
  const believed = new Map<string, Money>();
  const believe = (corrections: readonly Corrected[]) => { for (const { spot, expected } of corrections) believed.set(keyOf(spot), expected); };
  for (const { corrections } of given) believe(corrections);
  const causes: Cause[] = [];
  for (;;) {
    const best = choose(correctionsOf(open, system), system.shows);
    if (!best) break;
    const cause = causeOf(best.correction, best.settled, system.shows, believed);
    causes.push(cause);
    believe(cause.corrections);
    if (best.settled) for (const line of touched(system, best.correction.changes)) line.residual = after(line, best.correction.changes);
    // A line that a correction opens anew is not reported: it holds as printed.
    for (const line of open) if (!fails(line) || best.correction.mends.includes(line)) open.delete(line);
  }
  return { causes: [...causes, ...unsettled([...open], system.shows, believed)], given };
}

/** The equation with its parts as they are believed to be; its total as printed. */
function asBelieved(equation: Equation, believed: ReadonlyMap<string, Money>): Equation {
  return {
    ...equation,
    terms: equation.terms.map(({ spot, sign }) => ({ sign, spot: { ...spot, entry: { ...spot.entry, amount: believed.get(keyOf(spot)) ?? spot.entry.amount } } })),
  };
}

/** Believes a correction from outside, and says which equations hold because of it. */
function take({ spot, expected }: Corrected, system: System, open: Set<Line>): Given {
  const shown = system.shows.get(keyOf(spot));
  if (!shown) return { equations: [], corrections: [{ spot, expected }] };
  const changes = changesWith(system, shown.quantity, multiplied(expected.minus(spot.entry.amount), shown.sign));
  for (const line of touched(system, changes)) line.residual = after(line, changes);
  const mended = [...open].filter((line) => !fails(line));
  for (const line of mended) open.delete(line);
  return { equations: mended.flatMap(({ equations }) => equations), corrections: allCorrected(changes, system.shows) };
}

function allCorrected(changes: ReadonlyMap<Quantity, Money>, shows: ReadonlyMap<string, Shows>): Corrected[] {
  return [...changes.keys()].flatMap(({ spots }) => spots.map((spot) => ({ spot, expected: corrected(spot, changes, shows) })));
}

/**
 * A part is believed wrong only if it alone explains two equations or more and contradicts none. Where several parts would,
 * one whose printed digits are a slip of the corrected ones is it; else they are reported together as they stand.
 */
function choose(corrections: readonly Correction[], shows: ReadonlyMap<string, Shows>): { correction: Correction; settled: boolean } | undefined {
  const [best] = corrections.filter((one) => one.gain >= 1 && (one.leads || (one.mends.length >= 2 && one.breaks === 0)));
  if (!best) return undefined;
  if (best.leads) return { correction: best, settled: true };
  const equal = corrections.filter((one) => one.gain === best.gain && one.mends.length >= 2 && one.breaks === 0);
  if (equal.length === 1) return { correction: best, settled: true };
  const slips = equal.filter((one) => one.quantity.spots.some((spot) => isSlip(spot.entry.amount, corrected(spot, one.changes, shows))));
  const [slip] = slips;
  return slip && slips.length === 1 ? { correction: slip, settled: true } : { correction: best, settled: false };
}

function corrected(spot: Spot, changes: ReadonlyMap<Quantity, Money>, shows: ReadonlyMap<string, Shows>): Money {
  const shown = shows.get(keyOf(spot));
  const change = shown && changes.get(shown.quantity);
  return change ? spot.entry.amount.plus(multiplied(change, shown.sign)) : spot.entry.amount;
}

function causeOf(correction: Correction, settled: boolean, shows: ReadonlyMap<string, Shows>, believed: ReadonlyMap<string, Money>): Cause {
  const is = (spot: Spot) => shows.get(keyOf(spot))?.quantity === correction.quantity;
  const speaks = (equation: Equation) => rank[equation.kind] - (is(equation.total) ? 10 : 0);
  const mended = correction.mends.flatMap((line) => line.equations).map((equation) => asBelieved(equation, believed));
  const [first, ...rest] = mended.sort((a, b) => speaks(a) - speaks(b));
  if (!first) throw new Error('a correction that mends nothing');
  if (!settled) return unsettledAt([first, ...rest], shows);
  const at = [first.total, ...first.terms.map(({ spot }) => spot)].find(is) ?? first.total;
  const corrections = allCorrected(correction.changes, shows);
  const own = corrections.filter(({ spot }) => correction.quantity.spots.includes(spot));
  return {
    at, expected: corrected(at, correction.changes, shows), equations: [first, ...rest], corrections, suspects: [],
    repeated: own.filter(({ spot }) => keyOf(spot) !== keyOf(at)),
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
  return { at: total, expected: total.entry.amount.minus(difference), equations, repeated, corrections: [], suspects: suspectsIn(equations) };
}

function suspectsIn([first, ...rest]: readonly [Equation, ...Equation[]]): Spot[] {
  if (rest.length === 0 || first.kind === 'carry') return [];
  const parts = (equation: Equation) => [equation.total, ...equation.terms.map(({ spot }) => spot)];
  return parts(first).filter((spot) => rest.every((equation) => parts(equation).some((other) => keyOf(other) === keyOf(spot))));
}

/** What is left: the same amount missing from the same quantity in several equations is one cause, and so is one failed quarter. */
function unsettled(open: readonly Line[], shows: ReadonlyMap<string, Shows>, believed: ReadonlyMap<string, Money>): Cause[] {
  const groups: [Equation, ...Equation[]][] = [];
  const equations = open.flatMap((line) => line.equations).map((equation) => asBelieved(equation, believed));
  for (const equation of equations.sort((a, b) => rank[a.kind] - rank[b.kind])) {
    const group = groups.find(([first]) => alike(first, equation, shows));
    if (group) group.push(equation);
    else groups.push([equation]);
  }
  return groups.map((group) => unsettledAt(group, shows));
}

function alike(first: Equation, equation: Equation, shows: ReadonlyMap<string, Shows>): boolean {
  if (first.parties || equation.parties) return first.parties === equation.parties;
  if (first.kind === 'carry' && carriedTo(first) === carriedTo(equation)) return true;
  const [a, b] = [shows.get(keyOf(first.total)), shows.get(keyOf(equation.total))];
  if (!a || a.quantity !== b?.quantity) return false;
  const other = residualOf(equation);
  return residualOf(first).equals(a.sign === b.sign ? other : other.negated());
}
