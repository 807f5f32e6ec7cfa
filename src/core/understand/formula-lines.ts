/** The rows that a line's formulas add, by what most of its columns say. */
import type { Column } from '../model';
import type { Draft } from './drafts';
import { termsOfFormula, type FormulaTerm } from './formulas';
import { addsUp, fitOf, type Line, type SignedLine } from './lines';

type LineAt = ReadonlyMap<number, Line | undefined>;

/** What most formulas of a line agree on, where the columns without a formula do not mostly contradict it. */
export function formulaTermsIn(drafts: readonly Draft[], lines: readonly Line[], columns: readonly Column[], sheet: string) {
  const byRow = new Map(drafts.map((draft, index) => [draft.row, lines[index]] as const));
  const adding = columns.filter((column) => addsUp(column.measure));
  return (line: Line): readonly SignedLine[] | undefined => {
    const votes = line.formulas.flatMap((formula, column) => {
      const terms = formula === undefined ? undefined : linesOfFormula(formula, adding[column]?.column ?? 0, sheet, byRow);
      return terms && terms.length > 0 ? [terms] : [];
    });
    const agreed = mostAgreed(votes, ({ line: { index }, sign }) => `${sign}:${index}`);
    if (!agreed) return undefined;
    const fit = fitOf(line, agreed);
    return fit.of === 0 || fit.holds * 2 >= fit.of || votes.length * 2 > line.values.length ? agreed : undefined;
  };
}

/**
 * The terms that more than half of the formulas name; where two are as many, those that include the others without naming any twice:
 * a formula loses rows easier than it gains them.
 */
export function mostAgreed<T>(votes: readonly (readonly T[])[], nameOf: (term: T) => string): readonly T[] | undefined {
  const counted = new Map<string, { terms: readonly T[]; names: ReadonlySet<string>; count: number }>();
  for (const terms of votes) {
    const names = terms.map(nameOf);
    const key = names.join(' ');
    counted.set(key, { terms, names: new Set(names), count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const [best, second] = [...counted.values()].sort((a, b) => b.count - a.count || b.names.size - a.names.size || a.terms.length - b.terms.length);
  if (!best) return undefined;
  const includes = second === undefined || [...second.names].every((name) => best.names.has(name));
  return best.count * 2 > votes.length || (best.count * 2 === votes.length && includes) ? best.terms : undefined;
}

function linesOfFormula(formula: string, column: number, sheet: string, byRow: LineAt): readonly SignedLine[] | undefined {
  const terms = termsOfFormula(formula);
  if (!terms || terms.some((term) => term.column !== column || (term.sheet !== undefined && term.sheet !== sheet) || isBeyond(term, byRow))) return undefined;
  return terms.flatMap((term) => linesIn(term, byRow).flatMap((line) => (line.is === 'figures' ? [{ line, sign: term.sign }] : [])));
}

/** The rows above or below the table are another's. */
function isBeyond({ top, bottom }: FormulaTerm, byRow: LineAt): boolean {
  const rows = [...byRow.keys()];
  return bottom < (rows[0] ?? 0) || top > (rows.at(-1) ?? 0);
}

/** The lines of a formula's range, which may reach far below the table. */
function linesIn(term: FormulaTerm, byRow: LineAt): readonly Line[] {
  if (term.bottom - term.top > byRow.size) return [...byRow].flatMap(([row, line]) => (line && row >= term.top && row <= term.bottom ? [line] : []));
  return Array.from({ length: term.bottom - term.top + 1 }, (_, i) => byRow.get(term.top + i)).filter((line) => line !== undefined);
}
