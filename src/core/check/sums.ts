/** Every sum relation in every column where its parts are known. Tolerance n/2 units of the last printed digit (XBRL Calculations 1.1). */
import { Money, Share } from '../money';
import type { Column, Relation, Term } from '../model';
import { residualOf, within } from './equations';
import type { Equation, SignedSpot } from './equations';
import { omitted, orphansOf } from './formula-omits-row';
import { entryFor, precision, relationsOf, spotIn } from './ledger';
import type { Ledger, Placed } from './ledger';

export function sums(ledger: Ledger): Equation[] {
  return relationsOf(ledger, 'sum').flatMap((relation) => {
    const total = ledger.rows.get(relation.total);
    if (!total) return [];
    const terms = [...relation.terms, ...orphansOf(ledger, relation, total)];
    return total.table.columns.flatMap((column) => sumIn(ledger, relation, terms, total, column) ?? []);
  });
}

function sumIn(ledger: Ledger, relation: Relation, parts: readonly Term[], placed: Placed, column: Column): Equation | undefined {
  const total = spotIn(placed, column);
  if (!total || column.measure === 'andel') return undefined;
  const terms: SignedSpot[] = [];
  const blank: Placed[] = [];
  for (const term of parts) {
    const part = ledger.rows.get(term.row);
    const found = part && entryFor(part, placed.table, column);
    const spot = part && found && spotIn(part, found.column);
    if (part && found?.entry.is === 'blank') blank.push(part);
    else if (spot) terms.push({ spot, sign: term.sign });
    else return undefined; // words, a share or an error among the parts: the sum cannot be checked
  }
  if (terms.length === 0) return undefined;
  const equation: Equation = {
    kind: 'sum', relation, total, terms, blanks: blank.map(({ row }) => row.label),
    tolerance: halves(parts, precision(ledger, placed.table, column)),
  };
    // A formula does not round: what it leaves out is missing however small it is.
  if (omitted(equation).length > 0) return { ...equation, tolerance: Money.zero };
  return believable(equation, blank) ? inAnySign(equation, column) : undefined;
}

/** Blank items are taken as nothing; a blank subtotal, or more blanks than amounts, may hide whatever is missing. */
function believable(equation: Equation, blank: readonly Placed[]): boolean {
  if (within(residualOf(equation), equation.tolerance)) return true;
  return blank.every(({ row }) => row.role === 'item') && blank.length <= equation.terms.length;
}

/** Differences are often printed so that favourable is plus on every row: a column of differences may add up that way. */
function inAnySign(equation: Equation, column: Column): Equation {
  if (column.measure !== 'avvikelse') return equation;
  const plus: Equation = { ...equation, terms: equation.terms.map(({ spot }) => ({ spot, sign: 1 })) };
  return within(residualOf(plus), plus.tolerance) ? plus : equation;
}

const halves = (terms: readonly Term[], unit: Money): Money => unit.times(Share.ratio(terms.length, 2));
