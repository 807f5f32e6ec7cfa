/** How far one can go within the interval: to its end, in the steps that are asked for, or month by month. */
import { Money, Share } from '../money';
import { brokenEnd, isWithin, type Interval } from './goal-interval';
import type { Goal, Outlook } from './goal-model';
import { fine, type Unknown } from './goal-unknown';
import { ceiledTo, heightAt } from './line';

const thousand = Money.of('1000');

export function furthest({ seeks, put, present }: Unknown, within: Interval, { locks }: Goal): Outlook {
  const end = seeks === 'least' ? within.from : within.to;
  if (!end) return { is: 'unlimited' };
  const rounded = seeks === 'least' ? upwards(end.at, locks) : upwards(end.at.negated(), locks).negated();
  const broken = brokenEnd(within, rounded);
  if (broken && locks.wholeThousands) {
    return { is: 'infeasible', by: { is: 'whole-thousands' }, breaks: broken.bound, missing: heightAt(broken.line, rounded).negated() };
  }
  const value = broken ? end.at : rounded;
  return { is: 'found', change: put(value), value, present, boundBy: end.bound };
}

function upwards(amount: Money, { wholeThousands }: Goal['locks']): Money {
  return wholeThousands ? ceiledTo(amount, thousand) : fine(amount);
}

/** The costs of one month to twelve are twelve places on the lines. */
export function firstMonth({ present }: Unknown, { year, put }: NonNullable<Unknown['inMonths']>, within: Interval, { locks }: Goal): Outlook {
  const all = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, value: year.times(Share.ratio(12 - index, 12)) }));
  const isWhole = ({ value }: { readonly value: Money }) => !locks.wholeThousands || value.equals(value.flooredTo(thousand));
  const allowed = all.filter(({ value }) => isWithin(within, value));
  const first = allowed.find(isWhole);
  if (first) {
    const earlier = all.find(({ month }) => month === first.month - 1);
    const boundBy = earlier && (brokenEnd(within, earlier.value)?.bound ?? { is: 'whole-thousands' as const });
    return { is: 'found', change: put(first.month), value: first.value, present, month: first.month, ...(boundBy && { boundBy }) };
  }
  const wholeThousands = { is: 'whole-thousands' } as const;
  const [nearest] = allowed;
  if (nearest) return { is: 'infeasible', by: wholeThousands, breaks: wholeThousands, missing: nearest.value.minus(nearest.value.flooredTo(thousand)) };
  return stopped(all.map(({ value }) => value), within);
}

/** Too much in December alone, or too little in a whole year; or more in one month and less in the next. */
function stopped(costs: readonly Money[], within: Interval): Outlook {
  const nearest = costs.findLast((cost) => brokenEnd(within, cost) === within.to) ?? costs[0] ?? Money.zero;
  const end = brokenEnd(within, nearest);
  if (!end) return { is: 'unlimited' };
  return { is: 'infeasible', by: end.bound, breaks: end.bound, missing: heightAt(end.line, nearest).negated() };
}
