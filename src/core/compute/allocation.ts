/**
 * How the municipalities' quarter is shared in a year, as pure mathematics: it knows keys, dates and rounding, and nothing
 * of sheets. The law sets no key among the kommuner: 5 § lag (2003:1210) leaves it to what they agree.
 *
 * Entry and exit are one thing seen from two sides. Whoever is a member for a part of the year pays that part of its full-year
 * amount; the part it does not pay, the gap, is carried by those who are members all year, in one of two ways:
 * - gamla-nyckeln: the others pay their full-year amounts, and share the gap by the key that holds without the part-year members;
 * - tidsvagda-nycklar: each stretch of the year is shared by the key of those who are members in it.
 */
import type { Convention } from '../choices';
import { Share, largestRemainder, type Money, type Rounding } from '../money';
import { partAfter, type Day } from './dates';
import {
  called, givenPortion, part, portionDifference, portionProduct, portionRatio, portionSum, rounded, type Amount, type Portion,
} from './working';

export type Gap = 'gamla-nyckeln' | 'tidsvagda-nycklar';
export const gaps: readonly Gap[] = ['gamla-nyckeln', 'tidsvagda-nycklar'];

/** A membership during one year, as parts of the year that remain. */
export interface Stay {
  /** What remained of the year at the entry: 1 for a member since New Year's Day or before. */
  readonly entered: Portion;
  /** What remained of the year at the exit: 0 for a member who stays. */
  readonly left: Portion;
}

/** A key: each member's share of the whole, when all are members and when only those are who are so all year. In the members' order. */
export interface KeyPair {
  readonly withAll: readonly Portion[];
  /** Zero for a part-year member; absent where nobody is a member for a part of the year only. */
  readonly without?: readonly Portion[];
}

interface Allotment {
  /** In the members' order; they sum to the whole exactly. */
  readonly parts: readonly Amount[];
  readonly shares: readonly Portion[];
  /** What the largest share took because the whole is no multiple of the rounding. */
  readonly residue: Money;
}

const zero = givenPortion('ingen del', Share.zero);
const one = givenPortion('helt år', Share.one);

/** A member all year. */
export const allYear: Stay = { entered: one, left: zero };

/** A membership from its dates. @param exit the first day outside */
export function stay(year: number, convention: Convention, entry?: Day, exit?: Day): Stay {
  const remaining = (date: Day) => {
    const [some, whole] = partAfter(date, year, convention);
    return givenPortion(`${String(some)}/${String(whole)} av året`, Share.ratio(some, whole));
  };
  return { entered: entry ? remaining(entry) : one, left: exit ? remaining(exit) : zero };
}

/** The part of the year that a membership covers, 0 to 1. */
export function presence({ entered, left }: Stay): Portion {
  if (left.value.isZero()) return entered;
  return entered.value.compare(left.value) <= 0 ? zero : portionDifference(entered, left);
}

export function isAllYear(stay: Stay): boolean {
  return presence(stay).value.equals(Share.one);
}

/**
 * Shares a whole among members by a key, by their stays and a way to fill the gap; the parts sum to the whole exactly.
 * @throws where the lists differ in length, or where there is a gap and no key without the part-year members.
 */
export function allot(whole: Amount, stays: readonly Stay[], key: KeyPair, gap: Gap, rounding: Rounding): Allotment {
  if (key.withAll.length !== stays.length) throw new RangeError('a key has one share for each member');
  const shares = sharesOf(stays, key, gap);
  const { parts, residue } = largestRemainder(whole.value, shares.map((share) => share.value), rounding);
  return { shares, residue, parts: parts.map((value, index) => rounded(part(whole, at(shares, index)), rounding, value)) };
}

function sharesOf(stays: readonly Stay[], { withAll, without }: KeyPair, gap: Gap): readonly Portion[] {
  if (stays.every((stay, index) => isAllYear(stay) || at(withAll, index).value.isZero())) return withAll;
  if (!without) throw new RangeError('a gap and no key for those who are members all year');
  return gap === 'gamla-nyckeln' ? gapByOldKey(stays, withAll, without) : timeWeighted(stays, withAll, without);
}

function gapByOldKey(stays: readonly Stay[], withAll: readonly Portion[], without: readonly Portion[]): readonly Portion[] {
  const missing = stays.flatMap((stay, index) =>
    isAllYear(stay) ? [] : [portionProduct(portionDifference(one, presence(stay)), at(withAll, index))]);
  const gap = called(portionSum(zero, ...missing), { as: 'mellanskillnad' });
  return stays.map((stay, index) =>
    isAllYear(stay)
      ? portionSum(at(withAll, index), portionProduct(at(without, index), gap))
      : portionProduct(presence(stay), at(withAll, index)));
}

function timeWeighted(stays: readonly Stay[], withAll: readonly Portion[], without: readonly Portion[]): readonly Portion[] {
  const stretches = stretchesOf(stays);
  return stays.map((_, index) => {
    const parts = stretches.flatMap(({ length, present }) => {
      const share = keyAmong(present, withAll, without)[index];
      return share && !share.value.isZero() ? [portionProduct(length, share)] : [];
    });
    const [first, ...others] = parts;
    return first ? portionSum(first, ...others) : zero;
  });
}

interface Stretch {
  readonly length: Portion;
  /** One for each member: whether it is a member in this stretch. */
  readonly present: readonly boolean[];
}

/** The year cut at every entry and exit, first stretch first. */
function stretchesOf(stays: readonly Stay[]): readonly Stretch[] {
  const cuts = [one, zero, ...stays.flatMap(({ entered, left }) => [entered, left])]
    .sort((a, b) => b.value.compare(a.value))
    .filter((cut, index, all) => index === 0 || !cut.value.equals(at(all, index - 1).value));
  return cuts.slice(1).map((end, index) => {
    const start = at(cuts, index);
    return {
      length: end.value.isZero() ? start : portionDifference(start, end),
      present: stays.map(({ entered, left }) =>
        entered.value.compare(start.value) >= 0 && left.value.compare(end.value) <= 0),
    };
  });
}

/** Between two entries neither key holds: then the full key, in proportion among those who are members. */
function keyAmong(present: readonly boolean[], withAll: readonly Portion[], without: readonly Portion[]): readonly Portion[] {
  if (present.every(Boolean)) return withAll;
  if (present.every((here, index) => here !== at(without, index).value.isZero())) return without;
  // Those who are members all year are so in every stretch, and their own key is one whatever the full key gives them.
  return proportions(withAll, present) ?? without;
}

/** A key in proportion among some of its members; zero for the others. Undefined where those have no share at all. */
export function proportions(key: readonly Portion[], among: readonly boolean[]): readonly Portion[] | undefined {
  const [first, ...others] = key.filter((_, index) => among[index]);
  if (!first) return key.map(() => zero);
  const whole = portionSum(first, ...others);
  if (whole.value.isZero()) return undefined;
  return key.map((share, index) => (among[index] ? portionRatio(share, whole) : zero));
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${String(index)} of ${String(list.length)}`);
  return item;
}
