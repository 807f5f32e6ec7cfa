/** Equations that do not hold and may yet be no error: said as something to look at, unless the difference explains itself. */
import { yearsIn } from '../understand/periods';
import type { Cause } from './causes';
import type { Equation } from './equations';
import { keyOf } from './ledger';
import { yearOf } from './periods';

/** The names of the equations in doubt. */
export function doubtfulOf(equations: readonly Equation[], causes: readonly Cause[]): ReadonlySet<string> {
  return new Set([...misread(equations, causes), ...equations.filter(opensAfterComparison).map(equationName)]);
}

export const equationName = ({ kind, relation, total }: Equation): string => `${kind} ${relation?.id ?? ''} ${keyOf(total)}`;

/**
 * Sums that hold in no column, which no formula states: it is likelier that the table was misread than that every column is wrong.
 * One column alone says so only where nothing but words speak for the sum.
 */
function misread(equations: readonly Equation[], causes: readonly Cause[]): string[] {
  const failing = new Set(causes.flatMap((cause) => cause.equations).map(equationName));
  const relations = new Set(equations.flatMap(({ relation }) => (relation && relation.basis !== 'formula' && relation.kind !== 'carry' ? relation : [])));
  return [...relations].flatMap((relation) => {
    const names = equations.filter((one) => one.relation === relation).map(equationName);
    const least = relation.basis === 'words' ? 1 : 2;
    return names.length >= least && names.every((name) => failing.has(name)) ? names : [];
  });
}

/** "Budget 2027" beside last year's budget: what 2027 opens with may be this year's forecast, and last year's budget stands there to compare with. */
function opensAfterComparison({ kind, total, terms: [closing] }: Equation): boolean {
  const named = yearsIn(total.table.title).map(Number);
  return kind === 'carry' && closing !== undefined && named.length > 0 && closing.spot.table.id === total.table.id &&
    yearOf(closing.spot.column.period) < Math.min(...named);
}
