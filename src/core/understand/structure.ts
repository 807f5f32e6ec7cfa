/**
 * Which rows a total adds, found from the top down as a reader does. Rows not yet summed lie open; a total takes the open rows
 * that it sums and lies open in their place. Each total is tried against its section, the rows right above it, the totals of the
 * parts it consists of, and earlier totals that it may repeat; what holds in most columns is believed, the section before other runs.
 */
import { explained } from './belief';
import { ofWhichBelow, partsBelow } from './below';
import { naturalRun } from './candidates';
import { skipsSubtotals } from './formulas';
import { isZero, type Line, type SignedLine } from './lines';
import { liesIn } from './nesting';
import { Seen } from './seen';
import { isTerms, type SignedLines, type Sum } from './sum';

export interface Structure {
  readonly sums: readonly Sum[];
  /** The headings open above each line, outermost first. */
  readonly headings: ReadonlyMap<Line, readonly Line[]>;
}

/** @param formulaTerms the terms that a line's own formulas name, where most of its columns agree on them. */
export function structureOf(lines: readonly Line[], formulaTerms: (line: Line) => readonly SignedLine[] | undefined): Structure {
  const sums: Sum[] = [];
  const headings = new Map<Line, readonly Line[]>();
  let open: Line[] = [];
  let above: readonly Line[] = [];
  const seen = new Seen();
  const taken = new Set<Line>();
  const reopen = (next: Line[]) => {
    open = next;
    above = open.filter((one) => one.is === 'heading');
  };
  lines.forEach((line, at) => {
    if (line.is === 'aside') return;
    if (line.is === 'heading') { reopen(withHeading(open, line)); return; }
    headings.set(line, above);
    if (taken.has(line) || line.meaning.ofWhich) { seen.add(line); return; }
    const named = formulaTerms(line);
    const written = named && line.formulas.some((formula) => formula !== undefined && skipsSubtotals(formula)) ? asSubtotals(named, sums) : named;
    // What the user calls an item sums nothing, unless its formula says what.
    const alone = line.said?.role === 'item';
    const sum = written && isTerms(written) ? bySection(line, written, open) : alone ? undefined : explained(line, open, seen, sums);
    const below = sum || alone ? undefined : ofWhichBelow(line, lines, at) ?? partsBelow(line, lines.slice(at + 1, at + 1 + 60));
    if (below) {
      sums.push(below);
      for (const { line: part } of below.terms) taken.add(part);
    }
    if (sum) sums.push(sum);
    if (sum || line.meaning.total) reopen(closed(open, line, sum));
    open.push(line);
    seen.add(line);
  });
  return { sums, headings };
}

/** SUBTOTAL skips what is a subtotal itself: what it adds are the rows of its range, told by the sums that they already make up. */
function asSubtotals(named: readonly SignedLine[], sums: readonly Sum[]): readonly SignedLine[] {
  const [first] = named;
  if (!first || named.some(({ sign }) => sign !== first.sign)) return named;
  const rows = new Set(named.map(({ line }) => line).filter(({ formulas }) => !formulas.some((formula) => formula !== undefined && skipsSubtotals(formula))));
  for (const { total, terms } of sums) {
    if (!terms.every(({ line, sign }) => sign === 1 && rows.has(line))) continue;
    for (const { line } of terms) rows.delete(line);
    rows.add(total);
  }
  return [...rows].sort((a, b) => a.index - b.index).map((line) => ({ line, sign: first.sign }));
}

/** A new heading ends those it does not lie in. */
function withHeading(open: readonly Line[], heading: Line): Line[] {
  const section = heading.meaning.section;
  const kept = open.filter((one, at) => {
    if (one.is !== 'heading') return true;
    const outer = one.meaning.section;
    const empty = open.slice(at + 1).every((later) => later.is === 'heading');
    return empty || (outer !== undefined && (section === undefined || liesIn(section, outer)));
  });
  return [...kept, heading];
}

/** The open rows after a total: without its terms, and without the headings it closes. */
function closed(open: readonly Line[], total: Line, sum: Sum | undefined): Line[] {
  const terms = new Set(sum?.terms.map(({ line }) => line));
  const left = open.filter((line) => !terms.has(line));
  const summed = left.length < open.length;
  const { section } = total.meaning;
  const closes = (heading: Line, at: number) =>
    heading.is === 'heading' && total.meaning.total && (
      (section !== undefined && (heading.meaning.section === section || liesIn(heading.meaning.section, section))) ||
      (summed && left.slice(at + 1).every((line) => line.is === 'heading')));
  return left.filter((line, at) => !closes(line, at));
}

/** A formula that leaves out a row or two of the section that its total closes: the section is meant. */
function bySection(total: Line, written: SignedLines, open: readonly Line[]): Sum {
  const named = new Set(written.map(({ line }) => line));
  const section = naturalRun(total, open).find(({ terms }) => {
    const more = terms.filter(({ line }) => !named.has(line) && !isZero(line));
    return more.length > 0 && more.length <= Math.min(2, named.size - 1) && terms.length === named.size + more.length && more.every(({ line }) => isItemOf(total, line) && !isOfOtherPart(total, line));
  });
  return section && total.meaning.total && written.every(({ sign }) => sign === 1)
    ? { total, terms: section.terms, basis: 'structure' }
    : { total, terms: written, basis: 'formula' };
}

/** "Kansli" above "Summa insatser" names a part of the budget that the total does not: it is not left out. */
function isOfOtherPart(total: Line, { meaning }: Line): boolean {
  const { section } = total.meaning;
  if (section === undefined || meaning.section === undefined || !meaning.sectionFirst) return false;
  return meaning.section !== section && !liesIn(meaning.section, section);
}

/** Carried capital and, beside members' contributions, other incomes are often left out on purpose. */
function isItemOf(total: Line, { meaning }: Line): boolean {
  if (meaning.concept === 'overfort-kapital' || meaning.result) return false;
  return total.meaning.section !== 'medlemsbidrag' || (meaning.member !== undefined && (meaning.concept ?? 'medlemsbidrag') === 'medlemsbidrag');
}
