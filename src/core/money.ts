/**
 * Exact money. Amounts are in kronor whatever the sheet's unit; a share is a pure number (0.75 is 75 %).
 * The only file that imports decimal.js: nobody else sees a Decimal, and no amount is ever a bare `number`.
 */
import { Decimal } from 'decimal.js';

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });

/** How many kronor one unit of the sheet is. */
export type Unit = 'kr' | 'tkr' | 'mnkr';
const kronorPer: Record<Unit, number> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** The step that parts are rounded to, in kronor; "none" is far below the öre, and parts still sum exactly to the whole. */
export type Rounding = 'none' | '1' | '100' | '1000';
const stepOf: Record<Rounding, string> = { none: '1e-30', '1': '1', '100': '100', '1000': '1000' };

/** An amount in kronor. Immutable. */
export class Money {
  readonly is = 'money';
  static readonly zero = new Money(new Exact(0));
  private constructor(private readonly kronor: Decimal) {}

  /** @param text decimal text with a point, e.g. "-40500" or "1250.33"; @throws on anything else. */
  static of(text: string, unit: Unit = 'kr'): Money {
    return new Money(new Exact(text).times(kronorPer[unit]));
  }
  static sum(amounts: Iterable<Money>): Money {
    let sum = Money.zero;
    for (const amount of amounts) sum = sum.plus(amount);
    return sum;
  }
  plus(other: Money): Money { return new Money(this.kronor.plus(other.kronor)); }
  minus(other: Money): Money { return new Money(this.kronor.minus(other.kronor)); }
  negated(): Money { return new Money(this.kronor.negated()); }
  abs(): Money { return new Money(this.kronor.abs()); }
  times(share: Share): Money { return new Money(this.kronor.times(share.toString())); }
  /** @throws where the share is zero. */
  dividedBy(share: Share): Money {
    if (share.isZero()) throw new RangeError('division by a zero share');
    return new Money(this.kronor.dividedBy(share.toString()));
  }
  /** This amount as a share of another. @throws where the other is zero: ask `isZero` first. */
  over(whole: Money): Share {
    if (whole.isZero()) throw new RangeError('a share of zero');
    return Share.of(this.kronor.dividedBy(whole.kronor).toString());
  }
  compare(other: Money): -1 | 0 | 1 {
    const order = this.kronor.comparedTo(other.kronor);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  }
  equals(other: Money): boolean { return this.kronor.equals(other.kronor); }
  isZero(): boolean { return this.kronor.isZero(); }
  isNegative(): boolean { return this.kronor.isNegative() && !this.kronor.isZero(); }
  /** Rounded half away from zero to a whole number of steps, e.g. Money.of("0.01") for öre. */
  roundedTo(step: Money): Money {
    return new Money(this.kronor.dividedBy(step.kronor).round().times(step.kronor));
  }
  /** The greatest whole number of steps not above this amount. */
  flooredTo(step: Money): Money {
    return new Money(this.kronor.dividedBy(step.kronor).floor().times(step.kronor));
  }
  /** In the sheet's unit, as exact decimal text with a point. */
  in(unit: Unit): string { return this.kronor.dividedBy(kronorPer[unit]).toString(); }
  /** Kronor as exact decimal text with a point. */
  toString(): string { return this.kronor.toString(); }
  /** Kronor rounded to the öre, as the report prints them: "704895.83", "5000000". */
  toOre(): string { return this.kronor.toDecimalPlaces(2).toString(); }
}

/** A pure number, such as a share of a whole. Immutable. */
export class Share {
  readonly is = 'share';
  static readonly zero = new Share(new Exact(0));
  static readonly one = new Share(new Exact(1));
  private constructor(private readonly number: Decimal) {}

  /** @param text decimal text with a point; "0.75" is 75 %. @throws on anything else. */
  static of(text: string): Share { return new Share(new Exact(text)); }
  /** @param percent decimal text; "75" is 0.75. */
  static percent(percent: string): Share { return new Share(new Exact(percent).dividedBy(100)); }
  /** Two whole numbers as a share: `Share.ratio(7, 12)`. @throws where the whole is zero. */
  static ratio(part: number, whole: number): Share {
    if (whole === 0) throw new RangeError('a share of zero');
    return new Share(new Exact(part).dividedBy(whole));
  }
  static sum(shares: Iterable<Share>): Share {
    let sum = Share.zero;
    for (const share of shares) sum = sum.plus(share);
    return sum;
  }
  plus(other: Share): Share { return new Share(this.number.plus(other.number)); }
  minus(other: Share): Share { return new Share(this.number.minus(other.number)); }
  times(other: Share): Share { return new Share(this.number.times(other.number)); }
  /** @throws where the other is zero. */
  over(other: Share): Share {
    if (other.isZero()) throw new RangeError('a share of zero');
    return new Share(this.number.dividedBy(other.number));
  }
  compare(other: Share): -1 | 0 | 1 {
    const order = this.number.comparedTo(other.number);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  }
  equals(other: Share): boolean { return this.number.equals(other.number); }
  isZero(): boolean { return this.number.isZero(); }
  isNegative(): boolean { return this.number.isNegative() && !this.number.isZero(); }
  /** Rounded half away from zero to so many decimals of the share itself: 0.879532 has six. */
  rounded(decimals: number): Share { return new Share(this.number.toDecimalPlaces(decimals)); }
  /** The share as per cent text with a point, exact: "87.95" for 0.8795. */
  inPercent(): string { return this.number.times(100).toString(); }
  toString(): string { return this.number.toString(); }
}

export interface Parts {
  readonly parts: readonly Money[];
  /** What was added to the largest part because the whole is no multiple of the step; zero otherwise. */
  readonly residue: Money;
}

/**
 * Splits a whole by weights so that the parts sum to it exactly (largest remainder, Hamilton's method).
 * Ties go to the larger weight, then to the earlier. Where the whole is no multiple of the step the residue goes to the largest weight.
 * @param weights none negative and at least one positive. @throws otherwise.
 */
export function largestRemainder(whole: Money, weights: readonly Share[], rounding: Rounding): Parts {
  const total = Share.sum(weights);
  if (weights.some((weight) => weight.isNegative()) || total.isZero()) throw new RangeError('weights must be positive');
  const step = Money.of(stepOf[rounding]);
  const exact = weights.map((weight) => whole.times(weight).dividedBy(total));
  const parts = exact.map((part) => part.flooredTo(step));
  const larger = (a: number, b: number) => at(weights, b).compare(at(weights, a)) || a - b;
  const byRemainder = weights.map((_, index) => index).sort((a, b) =>
    at(exact, b).minus(at(parts, b)).compare(at(exact, a).minus(at(parts, a))) || larger(a, b));
  const divisible = whole.flooredTo(step);
  let left = divisible.minus(Money.sum(parts));
  for (const index of byRemainder) {
    if (left.compare(step) < 0) break;
    parts[index] = at(parts, index).plus(step);
    left = left.minus(step);
  }
  const residue = whole.minus(Money.sum(parts));
  const largest = at(weights.map((_, index) => index).sort(larger), 0);
  parts[largest] = at(parts, largest).plus(residue);
  return { parts, residue };
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${list.length}`);
  return item;
}
