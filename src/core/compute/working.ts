/**
 * Workings: the computation and its explanation are the same thing. A rule adds and multiplies workings, so every
 * value carries how it came about, down to cells and parameters, and `evaluate` arrives at it again.
 */
import type { CellRef } from '../address';
import type { Called, Source, Working } from '../model';
import { Money, Share, type Rounding } from '../money';

/** A working whose value is an amount. */
export type Amount = Working & { readonly value: Money };
/** A working whose value is a pure number. */
export type Portion = Working & { readonly value: Share };

/** An amount that stands in a cell of the user's. */
export function fromCell(cell: CellRef, label: string, value: Money): Amount {
  return { is: 'cell', cell, label, value };
}

/** An amount that should stand in a cell of the user's, where something else does. */
export function correctedCell(cell: CellRef, label: string, value: Money, instead: Money): Amount {
  return { is: 'cell', cell, label, value, instead };
}

/** An amount that was given, not read. */
export function givenAmount(name: string, value: Money, source?: Source): Amount {
  return source ? { is: 'parameter', name, value, source } : { is: 'parameter', name, value };
}

/** A pure number that was given, not read. */
export function givenPortion(name: string, value: Share, source?: Source): Portion {
  return source ? { is: 'parameter', name, value, source } : { is: 'parameter', name, value };
}

/** The first plus all the others; a single amount is its own sum. */
export function sum(first: Amount, ...others: readonly Amount[]): Amount {
  const [second, ...rest] = others;
  if (!second) return first;
  const value = Money.sum([first, ...others].map((amount) => amount.value));
  return { is: 'plus', of: [first, second, ...rest], value };
}

/** The sum of a list; undefined where it is empty, for the sum of nothing is not known to be zero. */
export function sumOfAll(amounts: readonly Amount[]): Amount | undefined {
  const [first, ...others] = amounts;
  return first && sum(first, ...others);
}

export function difference(from: Amount, less: Amount, ...others: readonly Amount[]): Amount {
  const value = [less, ...others].reduce((left, amount) => left.minus(amount.value), from.value);
  return { is: 'minus', of: [from, less, ...others], value };
}

/** The amount with its sign turned. */
export function turned(amount: Amount): Amount {
  return difference(givenAmount('noll', Money.zero), amount);
}

/** The size of an amount, for a cell that contradicts the signs around it: right before it is corrected and after. */
export function withoutSign(amount: Amount): Amount {
  return { is: 'unsigned', of: amount, value: amount.value.abs() };
}

/** A total printed in rounded figures, as long as it differs from the sum of its rows by no more than rounding. */
export function roundedTotal(printed: Amount, rows: Amount, tolerance: Money): Amount {
  const within = printed.value.minus(rows.value).abs().compare(tolerance) <= 0;
  return { is: 'rounded-total', of: [printed, rows], tolerance, value: within ? printed.value : rows.value };
}

/** How far an amount is off, as a negative margin; none where rounding alone explains it. */
export function shortfall(off: Amount, tolerance: Money): Amount {
  return { is: 'shortfall', of: off, tolerance, value: beyond(off.value, tolerance) };
}

function beyond(off: Money, tolerance: Money): Money {
  return off.abs().compare(tolerance) <= 0 ? Money.zero : off.abs().negated();
}

/** The same step with a name, unless it has one or is no step of its own. */
export function called<T extends Working>(working: T, name: Called): T {
  const nameless = (working.is === 'plus' || working.is === 'minus') && !working.called;
  return nameless ? { ...working, called: name } : working;
}

/** An amount times a pure number. */
export function part(whole: Amount, portion: Portion): Amount {
  return { is: 'times', of: [whole, portion], value: whole.value.times(portion.value) };
}

/** An amount over a pure number. @throws where the number is zero. */
export function wholeOf(amount: Amount, portion: Portion): Amount {
  return { is: 'over', of: [amount, portion], value: amount.value.dividedBy(portion.value) };
}

/** One amount as a share of another. @throws where the other is zero. */
export function ratio(amount: Amount, whole: Amount): Portion {
  return { is: 'over', of: [amount, whole], value: amount.value.over(whole.value) };
}

/** The first plus all the others; a single portion is its own sum. */
export function portionSum(first: Portion, ...others: readonly Portion[]): Portion {
  const [second, ...rest] = others;
  if (!second) return first;
  return { is: 'plus', of: [first, second, ...rest], value: Share.sum([first, ...others].map((portion) => portion.value)) };
}

export function portionDifference(from: Portion, less: Portion): Portion {
  return { is: 'minus', of: [from, less], value: from.value.minus(less.value) };
}

export function portionProduct(one: Portion, other: Portion): Portion {
  return { is: 'times', of: [one, other], value: one.value.times(other.value) };
}

/** One number as a share of another. @throws where the other is zero. */
export function portionRatio(one: Portion, other: Portion): Portion {
  return { is: 'over', of: [one, other], value: one.value.over(other.value) };
}

/** An exact part and what it became when all parts were rounded together. */
export function rounded(exact: Amount, to: Rounding, value: Money): Amount {
  return exact.value.equals(value) ? exact : { is: 'rounded', of: exact, to, value };
}

/**
 * Computes a working again from its leaves, ignoring every value written on the way; only a rounding is taken as it stands,
 * since it depends on the other parts. @throws where the kinds do not fit, which the builders above never make.
 */
export function evaluate(working: Working): Money | Share {
  switch (working.is) {
    case 'cell':
    case 'parameter':
      return working.value;
    case 'rounded':
      return working.value;
    case 'rounded-total': {
      const [printed, rows] = working.of.map(evaluate);
      if (printed?.is !== 'money' || rows?.is !== 'money') throw new TypeError('a total of something else than amounts');
      return printed.minus(rows).abs().compare(working.tolerance) <= 0 ? printed : rows;
    }
    case 'unsigned': {
      const value = evaluate(working.of);
      return value.is === 'money' ? value.abs() : value;
    }
    case 'shortfall': {
      const off = evaluate(working.of);
      if (off.is !== 'money') throw new TypeError('a shortfall of something else than an amount');
      return beyond(off, working.tolerance);
    }
    case 'plus':
      return working.of.map(evaluate).reduce((one, other) => combine(one, other, 'plus'));
    case 'minus':
      return working.of.map(evaluate).reduce((one, other) => combine(one, other, 'minus'));
    case 'times':
      return working.of.map(evaluate).reduce((one, other) => combine(one, other, 'times'));
    case 'over':
      return working.of.map(evaluate).reduce((one, other) => combine(one, other, 'over'));
  }
}

function combine(one: Money | Share, other: Money | Share, step: 'plus' | 'minus' | 'times' | 'over'): Money | Share {
  if (one.is === 'money' && other.is === 'money') {
    if (step === 'plus') return one.plus(other);
    if (step === 'minus') return one.minus(other);
    if (step === 'over') return one.over(other);
  }
  if (one.is === 'money' && other.is === 'share') {
    if (step === 'times') return one.times(other);
    if (step === 'over') return one.dividedBy(other);
  }
  if (one.is === 'share' && other.is === 'share') return one[step](other);
  throw new TypeError(`no ${step} of ${one.is} and ${other.is}`);
}
