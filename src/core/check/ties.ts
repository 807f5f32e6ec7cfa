/** Figures printed twice: a summary row that repeats a total of the body, or a note of another table. */
import type { Money } from '../money';
import type { Column, Relation } from '../model';
import { residualOf, within } from './equations';
import type { Equation } from './equations';
import { keyOf, precision, relationsOf, spotIn } from './ledger';
import type { Ledger, Placed } from './ledger';
import { samePeriod } from './periods';

/** @param sums says which amounts are beyond doubt, where the columns disagree on the sign of the repetition. */
export function ties(ledger: Ledger, sums: readonly Equation[]): Equation[] {
  const doubted = new Set(sums.filter((sum) => !holds(sum)).flatMap(({ total, terms }) => [total, ...terms.map(({ spot }) => spot)]).map(keyOf));
  return relationsOf(ledger, 'same').flatMap((relation) => {
    const total = ledger.rows.get(relation.total);
    const term = ledger.rows.get(relation.terms[0].row);
    if (!total || !term) return [];
    const equations = total.table.columns.flatMap((column) => {
      const other = partner(column, total, term);
      return other ? tie(ledger, relation, total, column, term, other).map((one) => inAnySign(one, column)) : [];
    });
    const turned = equations.map(opposite);
    const votes = (ways: readonly Equation[]) => ways.filter((one) => holds(one) && [one.total, ...one.terms.map(({ spot }) => spot)].every((spot) => !doubted.has(keyOf(spot)))).length;
    return votes(turned) > votes(equations) ? turned : equations;
  });
}

const holds = (equation: Equation): boolean => within(residualOf(equation), equation.tolerance);

function opposite(equation: Equation): Equation {
  return { ...equation, terms: equation.terms.map(({ spot, sign }) => ({ spot, sign: sign === 1 ? -1 : 1 })) };
}

/** A difference is often printed so that favourable is plus, on a row and on its repetition. */
function inAnySign(equation: Equation, column: Column): Equation {
  return column.measure === 'avvikelse' && holds(opposite(equation)) ? opposite(equation) : equation;
}

/** The column that says the same in the other table; undefined where none does, or several do. A share has no sign to repeat. */
function partner(column: Column, total: Placed, term: Placed): Column | undefined {
  if (column.measure === 'andel') return undefined;
  if (total.table.id === term.table.id) return column;
  const alike = term.table.columns.filter((one) => one.measure === column.measure && samePeriod(one.period, column.period));
  return alike.length === 1 ? alike[0] : undefined;
}

/** One printed amount against another: equal but for the rounding of the two, at most one unit of the coarser. */
export function tie(ledger: Ledger, relation: Relation, total: Placed, column: Column, term: Placed, other: Column): Equation[] {
  const [left, right] = [spotIn(total, column), spotIn(term, other)];
  if (!left || !right) return [];
  const tolerance = coarser(precision(ledger, total.table, column), precision(ledger, term.table, other));
  const kind = relation.kind === 'carry' ? 'carry' : 'same';
  return [{ kind, relation, total: left, terms: [{ spot: right, sign: relation.terms[0].sign }], blanks: [], tolerance }];
}

const coarser = (a: Money, b: Money): Money => (a.compare(b) >= 0 ? a : b);
