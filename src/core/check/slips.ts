/** The slips of a hand on a keyboard: exact relations between what is printed and what should be. */
import { Share } from '../money';
import type { Money } from '../money';

export type Slip = 'sign' | 'factor-1000' | 'digits-swapped';

const thousand = Share.of('1000');

/** Undefined where the two are equal, or where no slip explains the difference exactly. */
export function slipOf(printed: Money, expected: Money): Slip | undefined {
  if (printed.equals(expected)) return undefined;
  if (printed.equals(expected.negated())) return 'sign';
  if (printed.isZero() || expected.isZero()) return undefined;
  if (printed.times(thousand).equals(expected) || expected.times(thousand).equals(printed)) return 'factor-1000';
  return digitsSwapped(printed, expected) ? 'digits-swapped' : undefined;
}

export const isSlip = (printed: Money, expected: Money): boolean => slipOf(printed, expected) !== undefined;

/** Exactly two digits have changed places; then the difference is divisible by nine. */
function digitsSwapped(printed: Money, expected: Money): boolean {
  const [a, b] = [printed.toString(), expected.toString()];
  if (a.length !== b.length) return false;
  const places = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = -1, second = -1] = places;
  return places.length === 2 && a[first] === b[second] && a[second] === b[first];
}
