/** A total's own formula leaves out a row that belongs to the total. */
import type { Consequence, Finding } from '../model';
import { contains } from '../address';
import { given, residualOf, within } from './equations';
import type { Equation } from './equations';
import { amounts, finding, runs } from './finding';
import type { Spot } from './ledger';
import { references } from './references';

/** The parts that the formula of the total does not name, where they are exactly what is missing from it. */
export function omitted(equation: Equation): Spot[] {
  const { entry } = equation.total;
  if (equation.kind !== 'sum' || entry.formula === undefined) return [];
  const named = references(entry.formula, entry.cell);
  const left = equation.terms.filter(({ spot }) => !spot.entry.amount.isZero() && !named.some((range) => contains(range, spot.entry.cell)));
  const missing = given({ ...equation, terms: left });
  return left.length < equation.terms.length && within(residualOf(equation).plus(missing), equation.tolerance) ? left.map(({ spot }) => spot) : [];
}

export function omittedFinding(equation: Equation, left: readonly Spot[], consequences: readonly Consequence[]): Finding {
  const { total } = equation;
  const [first = total] = left;
  return finding('formula-omits-row', total.entry.cell, total, {
    ...amounts(total, given(equation)), consequences, related: runs(left.map((spot) => spot.entry.cell)),
    ...(equation.relation && { relation: equation.relation.id }),
    explanation: { code: 'row-left-out', cell: first.entry.cell, label: left.map((spot) => spot.row.label).join(' / ') },
  });
}
