/** What is sought as an amount that can be tried: two amounts to try, and the change that puts one in. */
import { amountFrom } from '../compute/given';
import type { Period } from '../model';
import { Money, Share } from '../money';
import { paidBy, partiesOf, total } from './contributions';
import type { Draft } from './draft';
import type { Sought, Spending } from './goal-model';
import { ceiledTo } from './line';
import type { Months, Obstacle, What } from './model';

export interface Unknown {
  readonly seeks: 'least' | 'most';
  /** The years that the change is of. */
  readonly periods: readonly Period[];
  readonly present: Money;
  readonly neverNegative: boolean;
  /** Two different amounts that can be put in. */
  readonly trials: readonly [Money, Money];
  readonly put: (amount: Money) => What;
  /** What is sought as it stands once the change is made; absent where that is what was put in. */
  readonly standing?: (draft: Draft) => Money;
  readonly inMonths?: { readonly year: Money; readonly put: (from: number) => What };
}

const everyone = Object.values(partiesOf).flat();
/** An amount that is not known beforehand is tried with any two. */
const anyTrial: Money = Money.of('12000');

export function unknownOf(sought: Sought, draft: Draft): Unknown | Obstacle['is'] {
  switch (sought.is) {
    case 'member-lowest': return ofMember(sought, draft);
    case 'frame-least': return ofFrame(sought, draft);
    case 'spending-most': return ofSpending(sought, draft);
    case 'first-month': {
      const year = amountFrom(sought.kronor);
      const unknown = ofSpending(sought, draft);
      if (typeof unknown === 'string') return unknown;
      if (!year || year.isZero()) return 'not-a-number';
      if (year.isNegative()) return 'negative';
      const until = (from: number): Months => ({ from, to: 12, of: 'whole-year' });
      return { ...unknown, inMonths: { year, put: (from) => spent(sought.of, year, sought.period, until(from)) } };
    }
  }
}

function ofMember({ member, period, rest }: Extract<Sought, { is: 'member-lowest' }>, draft: Draft): Unknown | Obstacle['is'] {
  const paying = paidBy(draft, everyone, period);
  const isOwn = ({ row }: { readonly row: { readonly member?: { readonly name: string } } }) => row.member?.name === member;
  const [now, frame] = [total(paying.filter(isOwn)), total(paying)];
  if (!draft.ground.years.some((year) => year.period === period)) return 'no-period';
  if (now.isZero() || frame.isZero()) return 'no-member';
  const put = (amount: Money): What => (rest.is === 'everyone'
    ? { is: 'medlemsbidrag', party: 'alla', amount: { is: 'to', kronor: fine(frame.times(amount.over(now))).toString() }, period }
    : { is: 'kommunandel', member, amount: { is: 'to', kronor: amount.toString() }, rest, period });
  const standing = (after: Draft) => total(paidBy(after, everyone, period).filter(isOwn));
  return { seeks: 'least', periods: [period], present: now, neverNegative: true, trials: [now, half(now)], put, standing };
}

function ofFrame({ period }: Extract<Sought, { is: 'frame-least' }>, draft: Draft): Unknown | Obstacle['is'] {
  const periods = draft.ground.years.map((year) => year.period).filter((one) => period === undefined || one === period);
  const [first, ...others] = periods.map((one) => total(paidBy(draft, everyone, one)));
  if (!first) return 'no-period';
  if ([first, ...others].some((one) => one.isZero())) return 'nothing-to-follow';
  const put = (amount: Money): What => ({ is: 'medlemsbidrag', party: 'alla', amount: { is: 'to', kronor: amount.toString() }, ...(period !== undefined && { period }) });
  return { seeks: 'least', periods, present: first, neverNegative: true, trials: [first, half(first)], put };
}

function ofSpending({ of, period }: { readonly of: Spending; readonly period: Period }, draft: Draft): Unknown | Obstacle['is'] {
  const row = draft.row(of.is === 'row' ? of.row : of.beside);
  const [place] = row ? draft.places(row, period) : [];
  if (!row || !place) return row ? 'no-period' : 'no-row';
  const present = (of.is === 'row' && draft.amount(place)) || Money.zero;
  const trial = present.isZero() ? anyTrial : present;
  return { seeks: 'most', periods: [period], present, neverNegative: false, trials: [trial, half(trial)], put: (amount) => spent(of, amount, period) };
}

function spent(of: Spending, amount: Money, period: Period, months?: Months): What {
  const kronor = amount.toString();
  const when = { period, ...(months && { months }) };
  return of.is === 'row'
    ? { is: 'rad', row: of.row, amount: { is: 'to', kronor }, ...when }
    : { is: 'ny-rad', label: of.label, beside: of.beside, kronor, ...when };
}

/** What division leaves after so many decimals is cut to a digit that can be put in, upwards. */
export function fine(amount: Money): Money {
  return ceiledTo(amount.roundedTo(Money.of('1e-18')), Money.of('1e-12'));
}

const half = (amount: Money): Money => amount.times(Share.of('0.5'));

