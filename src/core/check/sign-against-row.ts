/**
 * An amount whose sign is against its whole row and its whole section, where the total is a formula and so cannot contradict it.
 * A typed total that adds up says that the sign is meant.
 */
import { Share } from '../money';
import type { Corrected } from './causes';
import type { Equation } from './equations';
import { isPlain, keyOf, spotsOf } from './ledger';
import type { Spot } from './ledger';

export function againstRow(equations: readonly Equation[]): Corrected[] {
  const bySpot = new Map<string, { spot: Spot; sums: Equation[] }>();
  for (const equation of equations.filter(({ kind }) => kind === 'sum')) {
    for (const { spot } of equation.terms) {
      const known = bySpot.get(keyOf(spot)) ?? { spot, sums: [] };
      known.sums.push(equation);
      bySpot.set(keyOf(spot), known);
    }
  }
  return [...bySpot.values()].filter(({ spot, sums }) => isAgainst(spot, sums)).map(({ spot }) => ({ spot, expected: spot.entry.amount.negated() }));
}

function isAgainst(spot: Spot, sums: readonly Equation[]): boolean {
  if (spot.row.role !== 'item' || spot.row.concept === 'overfort-kapital' || spot.row.concept === 'okand') return false;
  if (spot.entry.formula !== undefined || spot.entry.amount.isZero() || !isPlain(spot.column)) return false;
  if (sums.some(({ total }) => total.entry.formula === undefined)) return false;
  const inRow = spotsOf(spot).filter(({ column }) => isPlain(column) && column !== spot.column);
  const beside = (equation: Equation) => equation.terms.map((term) => term.spot).filter((other) => other.row.role === 'item' && keyOf(other) !== keyOf(spot));
  // Three witnesses at least, from the row and from the section both.
  const enough = (row: number, section: number) => opposite(spot, inRow, row) && sums.every((equation) => opposite(spot, beside(equation), section));
  return inRow.some((other) => alikeInSize(spot, other)) && (enough(1, 2) || enough(2, 1));
}

/** So many amounts at least, all with the other sign. */
function opposite(spot: Spot, others: readonly Spot[], least: number): boolean {
  const amounts = others.map(({ entry }) => entry.amount).filter((amount) => !amount.isZero());
  return amounts.length >= least && amounts.every((amount) => amount.isNegative() !== spot.entry.amount.isNegative());
}

/** Neither more than twice the other: a small correction of the year before is another matter. */
function alikeInSize(spot: Spot, other: Spot): boolean {
  const [a, b] = [spot.entry.amount.abs(), other.entry.amount.abs()];
  const two = Share.of('2');
  return a.compare(b.times(two)) <= 0 && b.compare(a.times(two)) <= 0;
}
