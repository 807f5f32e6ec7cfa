/** An amount with its sign reversed among the parts of a sum: the difference is twice the amount, and its neighbours have the other sign. */
import type { Cause } from './causes';
import { residualOf } from './equations';
import type { Equation } from './equations';
import { isPlain, keyOf, spotsOf } from './ledger';
import type { Spot } from './ledger';

/** The part whose sign is against the rest of its row or of its sum; undefined where none is, or where it cannot be told. */
export function turnedPart(equation: Equation, cause: Cause): Spot | undefined {
  if (equation.kind !== 'sum' || keyOf(cause.at) !== keyOf(equation.total)) return undefined;
  if (cause.at.entry.amount.equals(cause.expected.negated())) return undefined;
  const residual = residualOf(equation);
  const turned = equation.terms.filter(({ spot, sign }) => {
    const part = sign === 1 ? spot.entry.amount : spot.entry.amount.negated();
    return part.plus(part).negated().equals(residual) && alone(spot, equation);
  });
  const [only] = turned;
  return only && turned.length === 1 ? only.spot : undefined;
}

/** Every other amount of its row has the other sign; where the row has none, every other part of the sum and the sum itself. */
function alone(spot: Spot, equation: Equation): boolean {
  const inRow = others(spotsOf(spot).filter(({ column }) => isPlain(column)), spot);
  const inSum = others([...equation.terms.map((term) => term.spot), equation.total], spot);
  const against = (spots: readonly Spot[]) => spots.every((other) => other.entry.amount.isNegative() !== spot.entry.amount.isNegative());
  return inRow.length > 0 ? against(inRow) : inSum.length > 1 && against(inSum);
}

const others = (spots: readonly Spot[], spot: Spot): Spot[] => spots.filter((other) => keyOf(other) !== keyOf(spot) && !other.entry.amount.isZero());
