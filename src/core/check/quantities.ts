/**
 * Cells that repeat each other exactly are one quantity, printed in several places: an error in it is one error, however
 * often it is repeated.
 */
import { residualOf } from './equations';
import type { Equation } from './equations';
import { keyOf } from './ledger';
import type { Spot } from './ledger';

export interface Quantity {
  readonly spots: readonly Spot[];
}

/** A cell shows its quantity, or (sign −1) its opposite. */
export interface Shows {
  readonly quantity: Quantity;
  readonly sign: 1 | -1;
}

/** Every cell of the equations with the quantity that it shows. */
export function quantitiesOf(equations: readonly Equation[]): ReadonlyMap<string, Shows> {
  const found = new Map<string, { spots: Spot[]; sign: 1 | -1 }>();
  const group = (spot: Spot) => {
    const known = found.get(keyOf(spot));
    if (known) return known;
    const fresh = { spots: [spot], sign: 1 as const };
    found.set(keyOf(spot), fresh);
    return fresh;
  };
  for (const equation of equations) {
    const [total, ...terms] = [group(equation.total), ...equation.terms.map(({ spot }) => group(spot))];
    const repeated = equation.kind === 'same' || equation.kind === 'carry' ? terms[0] : undefined;
    const turn = equation.terms[0]?.sign;
    if (!repeated || !turn || !total || repeated.spots === total.spots || !residualOf(equation).isZero()) continue;
    const flip = total.sign * repeated.sign * turn;
    for (const spot of repeated.spots) {
      const sign = (group(spot).sign * flip) < 0 ? -1 : 1;
      total.spots.push(spot);
      found.set(keyOf(spot), { spots: total.spots, sign });
    }
  }
  const quantities = new Map<readonly Spot[], Quantity>();
  return new Map([...found].map(([key, { spots, sign }]) => {
    const quantity = quantities.get(spots) ?? { spots };
    quantities.set(spots, quantity);
    return [key, { quantity, sign }];
  }));
}
