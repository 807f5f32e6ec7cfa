/** Straight lines of kronor against kronor: what an amount becomes as another one changes, and where it is nothing. */
import { Money } from '../money';
import type { Share } from '../money';

export interface Line {
  readonly at: Money;
  readonly height: Money;
  readonly slope: Share;
}

type Point = readonly [at: Money, height: Money];

/** Far finer than any amount, and coarser than what division leaves: what should be nothing is nothing. */
const clean = (amount: Money): Money => amount.roundedTo(Money.of('1e-24'));
const cleanZero = (amount: Money): Money => amount.roundedTo(Money.of('1e-18'));

/** @throws where both points are at the same place. */
export function lineThrough([at, one]: Point, [other, another]: Point): Line {
  return { at, height: clean(one), slope: clean(another).minus(clean(one)).over(other.minus(at)) };
}

export function heightAt({ at, height, slope }: Line, place: Money): Money {
  return cleanZero(height.plus(place.minus(at).times(slope)));
}

/** Where the line is zero; undefined where it is level. */
export function zeroOf({ at, height, slope }: Line): Money | undefined {
  return slope.isZero() ? undefined : cleanZero(at.minus(height.dividedBy(slope)));
}

/** The least whole number of steps not below the amount. */
export function ceiledTo(amount: Money, step: Money): Money {
  return amount.negated().flooredTo(step).negated();
}
