/** From where to where an amount may go, by demands that are straight lines; or which of them cannot be met together, and by how much. */
import { Money, Share } from '../money';
import type { Bound, Outlook } from './goal-model';
import { heightAt, zeroOf, type Line } from './line';

/** The line may not be below zero. */
export interface Demand {
  readonly bound: Bound;
  readonly line: Line;
}

interface End extends Demand {
  readonly at: Money;
}

export interface Interval {
  readonly is: 'interval';
  readonly from?: End;
  readonly to?: End;
}

type Infeasible = Extract<Outlook, { is: 'infeasible' }>;

/** Demands that come first stand; the first that cannot be met beside them is the one that breaks. */
export function intervalOf(demands: readonly Demand[]): Interval | Infeasible {
  let within: Interval = { is: 'interval' };
  for (const demand of demands) {
    const next = narrowed(within, demand);
    if (next.is === 'infeasible') return next;
    within = next;
  }
  return within;
}

function narrowed({ from, to }: Interval, { bound, line }: Demand): Interval | Infeasible {
  const at = zeroOf(line);
  if (!at) return line.height.isNegative() ? { is: 'infeasible', by: bound, breaks: bound, missing: line.height.negated() } : interval(from, to);
  const end = { at, bound, line };
  const [stop, isBeyond] = line.slope.isNegative() ? [from, -1] : [to, 1];
  if (stop && at.compare(stop.at) === isBeyond) return { is: 'infeasible', by: stop.bound, breaks: bound, missing: heightAt(line, stop.at).negated() };
  return line.slope.isNegative() ? interval(from, tighter(to, end, -1)) : interval(tighter(from, end, 1), to);
}

function interval(from: End | undefined, to: End | undefined): Interval {
  return { is: 'interval', ...(from && { from }), ...(to && { to }) };
}

function tighter(known: End | undefined, end: End, isTighter: -1 | 1): End {
  return !known || end.at.compare(known.at) === isTighter ? end : known;
}

export function isWithin(within: Interval, amount: Money): boolean {
  return !brokenEnd(within, amount);
}

/** The end that the amount is outside of. */
export function brokenEnd({ from, to }: Interval, amount: Money): End | undefined {
  if (to && amount.compare(to.at) > 0) return to;
  return from && amount.compare(from.at) < 0 ? from : undefined;
}

/** No less than zero. */
export const notNegative: Demand = { bound: { is: 'no-negative' }, line: { at: Money.zero, height: Money.zero, slope: Share.one } };
