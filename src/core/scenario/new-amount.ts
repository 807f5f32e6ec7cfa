/** What a changed amount becomes: put in place, or added to what stands. */
import { amountFrom, weightFrom } from '../compute/given';
import type { Money } from '../money';
import { largestRemainder, Share } from '../money';
import type { Months, NewAmount } from './model';

/** Undefined where what is given is no number. @param now what stands in the present, zero where nothing does */
export function newAmount(amount: NewAmount, now: Money): Money | undefined {
  switch (amount.is) {
    case 'to': return amountFrom(amount.kronor);
    case 'by': {
      const more = amountFrom(amount.kronor);
      return more && now.plus(more);
    }
    case 'by-percent': {
      const percent = amountFrom(amount.percent);
      return percent && now.plus(now.times(Share.percent(percent.toString())));
    }
  }
}

/** The part of a year's amount that falls within some of its months; undefined where they are no months of a year. */
export function inMonths(amount: Money, months: Months | undefined): Money | undefined {
  if (!months) return amount;
  const { from, to, of } = months;
  const areMonths = [from, to].every((month) => Number.isInteger(month) && month >= 1 && month <= 12) && from <= to;
  if (!areMonths) return undefined;
  return of === 'whole-year' ? amount.times(Share.ratio(to - from + 1, 12)) : amount;
}

/** A per cent between nothing and all; undefined where it is no such number. */
export function partOfHundred(percent: string): Share | undefined {
  const share = weightFrom(percent)?.over(Share.of('100'));
  return share && share.compare(Share.one) <= 0 ? share : undefined;
}

/** A whole shared as these amounts share theirs; the parts sum to it exactly. Undefined where they share nothing, or one of them takes where the others give. */
export function sharedAs(amounts: readonly Money[], whole: Money): readonly Money[] | undefined {
  const weights = amounts.map((amount) => Share.of(amount.toString()));
  if (weights.some((weight) => weight.isNegative()) || Share.sum(weights).isZero()) return undefined;
  return largestRemainder(whole, weights, 'none').parts;
}
