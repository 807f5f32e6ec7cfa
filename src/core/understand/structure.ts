/**
 * Which rows a total adds, found from the top down as a reader does. Rows not yet summed lie open; a total takes the open rows
 * that it sums and lies open in their place. Each total is tried against its section, the rows right above it, the totals of the
 * parts it consists of, and earlier totals that it may repeat; what holds in most columns is believed, the section before other runs.
 */
import { skipsSubtotals } from './formulas';
import { fitOf, isZero, type Fit, type Line, type SignedLine } from './lines';
import { liesIn } from './nesting';
import { Seen } from './seen';

export interface Sum {
  readonly total: Line;
  readonly terms: SignedLines;
  readonly basis: 'formula' | 'structure' | 'arithmetic' | 'words';
}

export interface Structure {
  readonly sums: readonly Sum[];
  /** The headings open above each line, outermost first. */
  readonly headings: ReadonlyMap<Line, readonly Line[]>;
}

/** How far up a sum is sought: longer sections are found by their heading. */
const reach = 200;

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
    // SUBTOTAL skips what is a subtotal itself: its parts are the rows that lie open.
    const written = named && line.formulas.some((formula) => formula !== undefined && skipsSubtotals(formula)) ? named.filter((term) => open.includes(term.line)) : named;
    const sum = written && isTerms(written) ? bySection(line, written, open) : explained(line, open, seen, sums);
    const below = sum ? undefined : ofWhichBelow(line, lines, at) ?? partsBelow(line, lines.slice(at + 1, at + 1 + 60));
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

type SignedLines = readonly [SignedLine, ...SignedLine[]];

function isTerms(terms: readonly SignedLine[]): terms is SignedLines {
  return terms.length > 0;
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
    return more.length > 0 && more.length <= Math.min(2, named.size - 1) && terms.length === named.size + more.length && more.every(({ line }) => isItemOf(total, line));
  });
  return section && total.meaning.total && written.every(({ sign }) => sign === 1)
    ? { total, terms: section.terms, basis: 'structure' }
    : { total, terms: written, basis: 'formula' };
}

/** Carried capital and, beside members' contributions, other incomes are often left out on purpose. */
function isItemOf(total: Line, { meaning }: Line): boolean {
  if (meaning.concept === 'overfort-kapital' || meaning.result) return false;
  return total.meaning.section !== 'medlemsbidrag' || (meaning.member !== undefined && (meaning.concept ?? 'medlemsbidrag') === 'medlemsbidrag');
}

interface Candidate {
  readonly terms: SignedLines;
  readonly fit: Fit;
  readonly basis: Sum['basis'];
  /** Lower is believed before higher where both fit as well. */
  readonly order: number;
}

function explained(total: Line, open: readonly Line[], seen: Seen, sums: readonly Sum[]): Sum | undefined {
  if (!mayBeTotal(total)) return undefined;
  const natural = naturalRun(total, open);
  const candidates = [
    ...natural,
    ...runsAbove(total, open),
    ...partsOf(total, seen),
    ...repeats(total, seen),
    ...withinEarlier(total, sums),
    ...someOf(total, open),
  ];
  const own = natural.filter(({ order }) => order === 0 || order === 5).filter(() => natural.some((one) => isBelievedByWords(total, one)));
  const heading = own.reduce<Candidate | undefined>((first, one) => (first && !better(one, first) ? first : one), undefined);
  // A total in the words of its heading is the sum of what stands under it, also where that is contradicted: that is the error sought.
  if (heading) return { total, terms: heading.terms, basis: 'structure' };
  const best = candidates.reduce<Candidate | undefined>((first, one) => (first && !better(one, first) ? first : one), undefined);
  if (best && isBelieved(total, best)) return { total, terms: best.terms, basis: best.basis };
  const byWords = partsOf(total, seen).find(({ terms }) => total.meaning.total && terms.every(({ line }) => open.includes(line))) ?? everythingOpen(total, open);
  return byWords && { total, terms: byWords.terms, basis: 'words' };
}

function mayBeTotal({ meaning, label }: Line): boolean {
  return meaning.total || meaning.result || label === '' || (meaning.section !== undefined && meaning.sectionWhole) ||
    (meaning.concept === 'overfort-kapital') || meaning.cost;
}

function better(a: Candidate, b: Candidate): boolean {
  if (a.fit.holds !== b.fit.holds) return a.fit.holds > b.fit.holds;
  if (a.fit.exact !== b.fit.exact) return a.fit.exact > b.fit.exact;
  return a.order < b.order;
}

function isBelieved(total: Line, { fit, terms, order, basis }: Candidate): boolean {
  if (fit.proof === 0) return false;
  const working = terms.filter(({ line }) => !isZero(line)).length;
  const half = fit.holds * 2 >= fit.of;
  const { meaning } = total;
  if (order < 10 && !meaning.total && !meaning.result) return working >= 2 && fit.exact === fit.of && (fit.proof >= 2 || total.label === '');
  if (order < 10) return fit.holds > 0;
  if (basis === 'words' || order === 20) return half;
  if (meaning.total || meaning.result) return half && (working >= 2 || fit.holds === fit.of);
  return fit.exact === fit.of && working >= 2 && (fit.proof >= 2 || total.label === '');
}

/** A "Summa personalkostnader" under the heading "Personalkostnader" is its sum, whatever the figures say. */
function isBelievedByWords(total: Line, { terms, order, fit }: Candidate): boolean {
  return order === 0 && total.meaning.total && total.meaning.section !== undefined && terms.some(({ line }) => !isZero(line)) && fit.of > 0;
}

/** The rows since the total's own heading, or since the last total: with and without the capital carried into them. */
function naturalRun(total: Line, open: readonly Line[]): Candidate[] {
  const { section } = total.meaning;
  const heading = open.findLastIndex((line) => line.is === 'heading' && (section === undefined || line.meaning.section === section ||
    line.meaning.words.join(' ') === total.meaning.words.join(' ')));
  const lastTotal = open.findLastIndex((line) => line.is === 'heading' || line.meaning.total);
  const starts = [...new Set([heading, lastTotal])];
  return starts.flatMap((start, order) => {
    if (start === -1 && order === 0 && lastTotal !== -1) return [];
    const run = open.slice(start + 1).filter((line) => line.is === 'figures' && !(total.meaning.total && areOpposite(total, line)));
        const without = run.filter((line) => line.meaning.concept !== 'overfort-kapital');
    const own = start === heading && heading >= 0 && (section !== undefined || heading === lastTotal);
    // A result is seldom the plain sum of all before it.
    const unheaded = total.meaning.result && !total.meaning.total ? 12 : 2;
    return [...candidate(total, plain(run), 'structure', own ? 0 : unheaded + order), ...(without.length < run.length ? candidate(total, plain(without), 'structure', 5 + order) : [])];
  });
}

/** Incomes are no part of a sum of costs, nor costs of one of incomes. */
function areOpposite(a: Line, b: Line): boolean {
  return (a.adds === 'income' && b.adds === 'cost') || (a.adds === 'cost' && b.adds === 'income');
}

/** Every run of open rows right above the total, added as printed or by what each row does to a result. */
function runsAbove(total: Line, open: readonly Line[]): Candidate[] {
  const rows = open.filter((line) => line.is === 'figures').slice(-reach);
  const found: Candidate[] = [];
  for (const signs of ['plain', 'signed'] as const) {
    const sums = total.values.map(() => 0n as bigint | undefined);
    for (let from = rows.length - 1; from >= 0; from--) {
      const line = rows[from];
      if (!line) break;
      const sign = signs === 'plain' ? 1 : signIn(total, line);
      line.values.forEach((value, column) => {
        const sum = sums[column];
        if (value === 'error') sums[column] = undefined;
        else if (sum !== undefined && value !== 'absent') sums[column] = sign === 1 ? sum + value : sum - value;
      });
      // Only a run that fits somewhere is worth weighing.
      if (!total.values.some((value, column) => value === sums[column] && (value !== 0n || from < rows.length - 1))) continue;
      const run = rows.slice(from);
      const terms = signs === 'plain' ? plain(run) : run.map((one) => ({ line: one, sign: signIn(total, one) }));
      found.push(...candidate(total, terms, 'arithmetic', run.length === 1 ? 18 : (signs === 'plain' ? 10 : 11) + Math.min(run.length / 1000, 0.9)));
    }
  }
  return found;
}

/** The latest totals of the parts that the total's section consists of. */
function partsOf(total: Line, seen: Seen): Candidate[] {
  const { section } = total.meaning;
  if (section === undefined) return [];
  const latest = seen.totals.filter((line) => liesIn(line.meaning.section, section));
  const outermost = latest.filter(({ meaning }) => !latest.some((other) => other.meaning.section && liesIn(meaning.section, other.meaning.section)));
  const terms = outermost.map((line) => ({ line, sign: signIn(total, line) }));
  return terms.length < 2 ? [] : candidate(total, terms, 'structure', 20);
}

/** Any of the open totals, each with what it does to a result: the result of a table whose parts stand in another order. */
function someOf(total: Line, open: readonly Line[]): Candidate[] {
  if (!total.meaning.result || !total.meaning.conceptWhole) return [];
  const totals = open.filter((line) => line.is === 'figures' && line.adds !== 'plain' && !isZero(line)).slice(-8);
  const found: Candidate[] = [];
  for (let chosen = 3; chosen < 2 ** totals.length; chosen++) {
    const lines = totals.filter((_, i) => Math.floor(chosen / 2 ** i) % 2 === 1);
    if (lines.length < 2) continue;
    found.push(...candidate(total, lines.map((line) => ({ line, sign: signIn(total, line) })), 'arithmetic', 40 + lines.length / 100).filter(({ fit }) => fit.holds > 0));
  }
  return found;
}

/** A result in so many words, where all that lies open are totals and carried capital of known effect, incomes and costs. */
function everythingOpen(total: Line, open: readonly Line[]): Candidate | undefined {
  if (total.meaning.concept !== 'arets-resultat' || !total.meaning.conceptWhole) return undefined;
  const lines = open.filter((line) => line.is === 'figures' && line.meaning.concept !== 'overfort-kapital');
  const known = lines.every((line) => line.meaning.total || line.meaning.sectionWhole);
  const both = lines.some(({ adds }) => adds === 'income') && lines.some(({ adds }) => adds === 'cost') && lines.every(({ adds }) => adds === 'income' || adds === 'cost');
  return known && both ? candidate(total, lines.map((line) => ({ line, sign: signIn(total, line) })), 'words', 50)[0] : undefined;
}

/** An earlier row of the same meaning: the summary repeats the body, perhaps with the other sign. */
function repeats(total: Line, seen: Seen): Candidate[] {
  return seen.like(total).flatMap((line) =>
    ([1, -1] as const).flatMap((sign) => candidate(total, [{ line, sign }], 'words', 19)));
}

/** Part of what an earlier total of the same section adds: incomes again, now without the carried capital. */
function withinEarlier(total: Line, sums: readonly Sum[]): Candidate[] {
  const { section } = total.meaning;
  if (section === undefined || !total.meaning.total) return [];
  return sums.filter((sum) => sum.total.meaning.section === section && sum.terms.length > 2 && sum.terms.length <= 100).slice(-3).flatMap(({ terms }) => {
    const lines = terms.filter(({ line }) => line.meaning.concept !== 'overfort-kapital');
    const found = isTerms(lines) && lines.length < terms.length ? candidate(total, lines, 'arithmetic', 31) : [];
    return found;
  });
}

/** The rows "varav …" right below a total, where they make up the whole of it. */
function ofWhichBelow(total: Line, lines: readonly Line[], at: number): Sum | undefined {
  let end = at + 1;
  while (lines[end]?.meaning.ofWhich) end++;
  const terms = plain(lines.slice(at + 1, end).filter((line) => line.is === 'figures'));
  const fit = fitOf(total, terms);
  return isTerms(terms) && terms.length > 1 && fit.proof > 0 && fit.holds * 2 > fit.of ? { total, terms, basis: 'structure' } : undefined;
}

/** A total above its parts: "Intäkter 5 000" with the parties beneath, or rows that begin with "varav". */
function partsBelow(total: Line, following: readonly Line[]): Sum | undefined {
  if (!(total.meaning.total || total.meaning.sectionWhole || total.meaning.member?.member.name === 'Kommunerna')) return undefined;
  const { section } = total.meaning;
  const beginsOther = ({ meaning }: Line) => meaning.sectionWhole && !(section && liesIn(meaning.section, section));
  const end = following.findIndex((line) => line.is === 'heading' || line.meaning.total || line.meaning.result || beginsOther(line));
  const run = (end < 0 ? following : following.slice(0, end)).filter((line) => line.is === 'figures');
  for (let count = run.length; count >= 2; count--) {
    const terms = plain(run.slice(0, count));
    const fit = fitOf(total, terms);
    const working = terms.filter(({ line }) => !isZero(line)).length;
    if (working >= 2 && fit.of > 0 && fit.exact === fit.of && fit.proof > 0 && isTerms(terms)) return { total, terms, basis: 'arithmetic' };
  }
  return undefined;
}

function candidate(total: Line, terms: readonly SignedLine[], basis: Sum['basis'], order: number): Candidate[] {
  return isTerms(terms) ? [{ terms, fit: fitOf(total, terms), basis, order }] : [];
}

function plain(lines: readonly Line[]): readonly SignedLine[] {
  return lines.map((line) => ({ line, sign: 1 as const }));
}

/** What a row does to the total, given what each does to a result. */
function signIn(total: Line, line: Line): 1 | -1 {
  return total.effect === line.effect ? 1 : -1;
}
