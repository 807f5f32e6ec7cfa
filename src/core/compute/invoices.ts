/** A year's amount as four invoices, one a quarter of the year, that sum to it exactly. */
import { Money, Share, largestRemainder } from '../money';
import type { Stay } from './allocation';

export type Quarters = readonly [Money, Money, Money, Money];

/**
 * Splits a year's amount over the quarters in whole kronor; what is no whole krona lies on the first quarter that has most.
 * @param weights what part of the year's membership falls in each quarter, from `membershipByQuarter`; a full year otherwise
 */
export function quarterly(amount: Money, weights: readonly [Share, Share, Share, Share] = everyQuarter): Quarters {
  if (amount.isNegative()) {
    const [first, second, third, fourth] = quarterly(amount.negated(), weights);
    return [first.negated(), second.negated(), third.negated(), fourth.negated()];
  }
  const known = Share.sum(weights).isZero() ? everyQuarter : weights;
  const [first = Money.zero, second = Money.zero, third = Money.zero, fourth = Money.zero] = largestRemainder(amount, known, '1').parts;
  return [first, second, third, fourth];
}

const quarter = Share.of('0.25');
const everyQuarter = [quarter, quarter, quarter, quarter] as const;

/** How much of each quarter a membership covers, as parts of the year: a member from 1 July has nothing in the first two. */
export function membershipByQuarter({ entered, left }: Stay): readonly [Share, Share, Share, Share] {
  const within = (end: string): Share => {
    const from = smaller(entered.value, Share.of(end).plus(quarter));
    const to = larger(left.value, Share.of(end));
    return from.compare(to) > 0 ? from.minus(to) : Share.zero;
  };
  return [within('0.75'), within('0.5'), within('0.25'), within('0')];
}

function smaller(one: Share, other: Share): Share {
  return one.compare(other) < 0 ? one : other;
}

function larger(one: Share, other: Share): Share {
  return one.compare(other) > 0 ? one : other;
}
