/**
 * The relations of a reading as equations over cells: total = Σ ± terms. A finding about a figure starts as an equation
 * that does not hold; `causes.ts` looks for the cells behind it.
 */
import { Money } from '../money';
import type { Relation } from '../model';
import type { Spot } from './ledger';

export interface SignedSpot {
  readonly spot: Spot;
  readonly sign: 1 | -1;
}

/** What each party pays in one column; no list is empty, but regions where there are none. */
export interface Parties {
  readonly state: readonly Spot[];
  readonly regions: readonly Spot[];
  readonly kommuner: readonly Spot[];
  readonly tolerance: Money;
}

export interface Equation {
  readonly kind: 'sum' | 'across' | 'balance' | 'same' | 'carry' | 'deviation' | 'quarter';
  readonly relation?: Relation;
  /** The parties whose parts are compared, for kind quarter. */
  readonly parties?: Parties;
  readonly total: Spot;
  readonly terms: readonly SignedSpot[];
  /** Labels of parts that are blank: taken as nothing, and said. */
  readonly blanks: readonly string[];
  /** What rounding of the printed figures can explain. */
  readonly tolerance: Money;
}

/** What the parts give. */
export function given(equation: Equation): Money {
  return Money.sum(equation.terms.map(({ spot, sign }) => (sign === 1 ? spot.entry.amount : spot.entry.amount.negated())));
}

/** Printed − given; zero where the equation holds exactly. */
export function residualOf(equation: Equation): Money {
  return equation.total.entry.amount.minus(given(equation));
}

export function within(residual: Money, tolerance: Money): boolean {
  return residual.abs().compare(tolerance) <= 0;
}
