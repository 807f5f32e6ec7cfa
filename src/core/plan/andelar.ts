/** How one year's quarter is shared by what stands in the sheet's own input cells: the exact figures that the formulas must show. */
import type { Gap, Stay } from '../compute/allocation';
import { allot, gaps, presence, stay } from '../compute/allocation';
import type { Allocation, AllocationMember, AllocationReading } from '../compute/allocation-model';
import type { Day } from '../compute/dates';
import { conventions, firstDayOutside, partAfter } from '../compute/dates';
import type { Portion } from '../compute/working';
import { givenPortion } from '../compute/working';
import type { Choices, Convention } from '../model';
import type { Rounding } from '../money';
import { Money, Share } from '../money';
import type { Input } from './inputs';
import { choiceForm, dateForm, inputCell, roundingForm, shareForm } from './inputs';
import type { OwnSheet } from './model';
import type { AndelarWords } from './words';

/** Steps in between are kept to this part of a krona. */
export const finest = Money.of('0.0000001');

/** The inputs and figures of one kommun in one year. */
export interface MemberFigures {
  readonly of: AllocationMember;
  readonly key: Input<Share | undefined>;
  readonly before?: Input<Share | undefined>;
  readonly entry?: Input<Day | undefined>;
  readonly exit?: Input<Day | undefined>;
  /** The part of the year, as [part, whole]: [6, 12]. Absent where the figures alone tell it: `fromFigures`. */
  readonly part?: readonly [number, number];
  readonly fromFigures?: Portion;
  readonly full: Money;
  readonly own: Money;
  readonly takes: Money;
  /** Before rounding: what the steps add up to as they stand in the cells. */
  readonly exact: Money;
  readonly computed: Money;
}

export interface YearFigures {
  readonly allocation: Allocation;
  readonly year: number;
  readonly convention: Input<Convention | undefined>;
  readonly gap: Input<Gap | undefined>;
  readonly rounding: Input<Rounding | undefined>;
  readonly members: readonly MemberFigures[];
  /** Whether plain formulas can follow the way the gap is filled: several dates with time-weighted keys they cannot. */
  readonly plain: boolean;
}

interface Situation {
  readonly kept: OwnSheet['kept'];
  readonly choices: Choices;
  readonly words: AndelarWords;
  readonly date1904: boolean;
}

/** Absent where no rule can be computed for the year, or the keys in the input cells give nothing. */
export function yearFigures(allocation: Allocation, { kept, choices, words, date1904 }: Situation): YearFigures | undefined {
  const { chosen, period, members } = allocation;
  if (!chosen) return undefined;
  const year = Number(period);
  const cell = <T>(name: string, form: Parameters<typeof inputCell<T>>[2], derived: T | undefined) =>
    inputCell(kept, `${name} ${period}`, form, derived);
  const convention = cell('konvention', choiceForm(words.conventions, conventions), conventionOf(chosen, choices));
  const gap = cell('lucka', choiceForm(words.gaps, gaps), chosen.gap ?? 'gamla-nyckeln');
  const rounding = cell('avrundning', roundingForm, chosen.rounding);
  const inputs = members.map((of, index) => {
    const name = of.member.name;
    const joins = allocation.newcomer?.member === name;
    const before = chosen.without?.[index]?.value;
    return {
      of,
      key: cell(`nyckel ${name}`, shareForm, chosen.withAll[index]?.value),
      ...(allocation.partYear && before && !before.isZero() ? { before: cell(`nyckel utan ${name}`, shareForm, before) } : {}),
      ...(allocation.partYear ? { entry: cell(`intrade ${name}`, dateForm(date1904), of.entry) } : {}),
      ...(allocation.partYear && members.some(({ exit }) => exit) ? { exit: cell(`uttrade ${name}`, dateForm(date1904), of.exit) } : {}),
      ...(joins && allocation.newcomer ? { fromFigures: allocation.newcomer.part } : {}),
    };
  });
  return computed(allocation, year, { convention, gap, rounding }, inputs);
}

type MemberInputs = Pick<MemberFigures, 'of' | 'key' | 'before' | 'entry' | 'exit' | 'fromFigures'>;

function computed(
  allocation: Allocation, year: number, rule: Pick<YearFigures, 'convention' | 'gap' | 'rounding'>, members: readonly MemberInputs[],
): YearFigures | undefined {
  const convention = rule.convention.value ?? 'half-year';
  const gap = rule.gap.value ?? 'gamla-nyckeln';
  const stays = members.map((one) => stayOf(one, year, convention));
  const parts = stays.map((one) => presence(one).value);
  const whole = allocation.whole.value;
  const keys = members.map(({ key }) => (key.value ?? Share.zero).rounded(14));
  const olds = members.map(({ before }, index) => (parts[index]?.equals(Share.one) ? (before?.value ?? Share.zero).rounded(14) : Share.zero));
  const [keySum, oldSum] = [Share.sum(keys), Share.sum(olds)];
  const partYear = !parts.every((part) => part.equals(Share.one));
  if (keySum.isZero() || (partYear && oldSum.isZero())) return undefined;
  const portions = (shares: readonly Share[], sum: Share) => shares.map((share) => givenPortion('nyckel', sum.isZero() ? share : share.over(sum)));
  const { parts: amounts } = allot(
    allocation.whole, stays, { withAll: portions(keys, keySum), ...(partYear ? { without: portions(olds, oldSum) } : {}) }, gap, rule.rounding.value ?? 'none');
  const { shares } = allot(
    allocation.whole, stays, { withAll: portions(keys, keySum), ...(partYear ? { without: portions(olds, oldSum) } : {}) }, gap, 'none');
  const figures = members.map((one, index): MemberFigures => {
    const full = whole.times(keys[index] ?? Share.zero).dividedBy(keySum);
    const own = full.times(parts[index] ?? Share.one);
    const takes = whole.times(shares[index]?.value ?? Share.zero).minus(own);
    const part = one.fromFigures && !one.entry?.value ? undefined : partOf(one, year, convention);
    return {
      ...one, ...(part ? { part } : {}), full, own,
      takes, exact: allocation.partYear ? own.roundedTo(finest).plus(takes.roundedTo(finest)) : full.roundedTo(finest), computed: amounts[index]?.value ?? Money.zero,
    };
  });
  const distinct = new Set(parts.filter((part) => !part.equals(Share.one)).map((part) => part.toString()));
  const cuts = distinct.size <= 1 && !(members.some(({ entry }) => entry?.value) && members.some(({ exit }) => exit?.value));
  return { allocation, year, ...rule, members: figures, plain: gap === 'gamla-nyckeln' || cuts };
}

function stayOf({ entry, exit, fromFigures }: MemberInputs, year: number, convention: Convention): Stay {
  if (!entry?.value && fromFigures) return { entered: fromFigures, left: givenPortion('ingen del', Share.zero) };
  return stay(year, convention, entry?.value, exit?.value && firstDayOutside(exit.value));
}

function partOf({ entry, exit }: MemberInputs, year: number, convention: Convention): readonly [number, number] {
  const first = { year, month: 1, day: 1 };
  const [entered, whole] = partAfter(entry?.value ?? first, year, convention);
  const left = exit?.value ? partAfter(firstDayOutside(exit.value), year, convention)[0] : 0;
  return [Math.max(0, entered - left), whole];
}

function conventionOf({ convention }: AllocationReading, choices: Choices): Convention {
  return convention === undefined || convention === 'ur-beloppen' ? choices.convention ?? 'half-year' : convention;
}
