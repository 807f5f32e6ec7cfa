/** What a changed amount becomes: put in place, or added to what stands. */
import { amountFrom, weightFrom } from '../compute/given';
import type { Money} from '../money';
import { Share } from '../money';
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

/** The amount as much larger or smaller as one total is than another: exact where the result is. @throws where `from` is zero. */
export function inProportion(amount: Money, from: Money, to: Money): Money {
  return amount.times(Share.of(to.toString())).dividedBy(Share.of(from.toString()));
}
