/**
 * What a total may add: each candidate with how well it fits and how likely it is by its place, lower before higher where both fit
 * as well. Below 10 stands the total's own section, from 10 runs of rows above it, from 18 a single row, from 20 the parts that its
 * section consists of, from 31 part of an earlier sum, from 40 any choice of open totals.
 */
import { fitOf, isZero, type Fit, type Line, type SignedLine } from './lines';
import { liesIn } from './nesting';
import type { Seen } from './seen';
import type { Section } from './terms';
import { isTerms, plain, type SignedLines, type Sum } from './sum';

/** How far up a sum is sought: longer sections are found by their heading. */
const reach = 200;

export interface Candidate {
  readonly terms: SignedLines;
  readonly fit: Fit;
  readonly basis: Sum['basis'];
  /** Lower is believed before higher where both fit as well. */
  readonly order: number;
  /** The words of the heading that the terms stand under, where it is the total's own. */
  readonly heading?: string;
}

/** The rows since the total's own heading, or since the last total: with and without the capital carried into them. */
export function naturalRun(total: Line, open: readonly Line[]): Candidate[] {
  const { section } = total.meaning;
  if (section !== undefined && open.some(({ group }) => group === section || liesIn(group, section))) return ofGroup(total, section, open);
  const heading = open.findLastIndex((line) => line.is === 'heading' && (section === undefined || line.meaning.section === section ||
    line.meaning.words.join(' ') === total.meaning.words.join(' ')));
  const lastTotal = open.findLastIndex((line) => line.is === 'heading' || line.meaning.total);
  const starts = [...new Set([heading, lastTotal])];
  return starts.flatMap((start, order) => {
    if (start === -1 && order === 0 && lastTotal !== -1) return [];
    const all = open.slice(start + 1).filter((line) => line.is === 'figures');
    const run = all.filter((line) => !(total.meaning.total && areOpposite(total, line)));
    const without = run.filter((line) => line.meaning.concept !== 'overfort-kapital');
    const own = start === heading && heading >= 0 && (section !== undefined || heading === lastTotal);
    // A result is seldom the plain sum of all before it.
    const unheaded = total.meaning.result && !total.meaning.total ? 12 : 2;
    const named = (found: readonly Candidate[]) => found.map((one) => (own ? { ...one, heading: open[start]?.meaning.words.join(' ') ?? '' } : one));
    return named([...candidate(total, plain(run), 'structure', own ? 0 : unheaded + order), ...(without.length < run.length ? candidate(total, plain(without), 'structure', 5 + order) : []),
      // What lies under the total's own heading may be called what it likes: "Att fördela" among insatser.
      ...(own && run.length < all.length ? candidate(total, plain(all), 'structure', 5) : [])]);
  });
}

/** The rows of which a column beside them says that they belong to the total's part, without and with those of the parts within it. */
function ofGroup(total: Line, section: Section, open: readonly Line[]): Candidate[] {
  const own = open.filter(({ group }) => group === section);
  const all = open.filter(({ group }) => group === section || liesIn(group, section));
  return [...candidate(total, plain(own), 'structure', 0), ...(all.length > own.length ? candidate(total, plain(all), 'structure', own.length === 0 ? 0 : 1) : [])];
}

/** Incomes are no part of a sum of costs, nor costs of one of incomes. */
function areOpposite(a: Line, b: Line): boolean {
  return (a.adds === 'income' && b.adds === 'cost') || (a.adds === 'cost' && b.adds === 'income');
}

/** Every run of open rows right above the total, added as printed or by what each row does to a result. */
export function runsAbove(total: Line, open: readonly Line[], sums: readonly Sum[]): Candidate[] {
  const rows = open.filter((line) => line.is === 'figures').slice(-reach);
  const usual = total.meaning.result && areCostsPositive(rows, sums) ? 'signed' : 'plain';
  const found: Candidate[] = [];
  for (const signs of ['plain', 'signed'] as const) {
    const sums = total.values.map((): bigint | undefined => 0n);
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
      if (isTurnedInside(total, terms)) continue;
      found.push(...candidate(total, terms, 'arithmetic', run.length === 1 ? 18 : (signs === usual ? 10 : 11) + Math.min(run.length / 1000, 0.9)));
    }
  }
  return found;
}

/** Whether the costs are printed without a minus, by themselves or, where their columns disagree, by the rows that they add. */
function areCostsPositive(rows: readonly Line[], sums: readonly Sum[]): boolean {
  const negatives = rows.filter(({ adds }) => adds === 'cost').flatMap((line) => {
    const own = isMostlyNegative([line]) ?? isMostlyNegative(sums.find(({ total, terms }) => total === line && terms.length > 1)?.terms.map((term) => term.line) ?? []);
    return own === undefined ? [] : [own];
  });
  return negatives.length > 0 && !negatives.includes(true);
}

/** Undefined where there are as many of either. */
function isMostlyNegative(lines: readonly Line[]): boolean | undefined {
  const amounts = lines.flatMap(({ values }) => values.filter((value) => typeof value === 'bigint' && value !== 0n));
  const negative = amounts.filter((value) => typeof value === 'bigint' && value < 0n).length;
  return negative * 2 === amounts.length ? undefined : negative * 2 > amounts.length;
}

/** A sum of costs that takes some of them away because they are printed with another sign: that is a sign gone wrong, and no way to add. */
function isTurnedInside(total: Line, terms: readonly SignedLine[]): boolean {
  const alike = terms.filter(({ line }) => line.adds === total.adds && (total.adds === 'cost' || total.adds === 'income'));
  return alike.length === terms.length && new Set(alike.map(({ sign }) => sign)).size > 1;
}

/** The latest totals of the parts that the total's section consists of. */
export function partsOf(total: Line, seen: Seen): Candidate[] {
  const { section } = total.meaning;
  if (section === undefined) return [];
  const latest = seen.totals.filter((line) => liesIn(line.meaning.section, section));
  const outermost = latest.filter(({ meaning }) => !latest.some((other) => other.meaning.section && liesIn(meaning.section, other.meaning.section)));
  const terms = outermost.map((line) => ({ line, sign: signIn(total, line) }));
  // A single part that is the whole is repeated: "Summa intäkter" of a summary, where only members pay.
  return terms.length < 2 ? candidate(total, terms, 'words', 19.5) : candidate(total, terms, 'structure', 20);
}

/** Any of the open totals, each with what it does to a result: the result of a table whose parts stand in another order. */
export function someOf(total: Line, open: readonly Line[]): Candidate[] {
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

/** All that lies open, where it is not known of each whether it is an income or a cost: any way to add and take away that gives the result. */
export function signedOf(total: Line, open: readonly Line[]): Candidate[] {
  if (!total.meaning.result || !total.meaning.conceptWhole) return [];
  const lines = open.filter((line) => line.is === 'figures' && !isZero(line));
  const unknown = lines.filter(({ adds }) => adds === 'plain');
  if (unknown.length === 0 || unknown.length > 5 || lines.length < 2 || lines.length > 8) return [];
  return Array.from({ length: 2 ** unknown.length }, (_, chosen) => lines.map((line): SignedLine => {
    const at = unknown.indexOf(line);
    return { line, sign: at < 0 ? signIn(total, line) : Math.floor(chosen / 2 ** at) % 2 === 1 ? -1 : 1 };
  })).flatMap((terms) => candidate(total, terms, 'arithmetic', 45 + unlikely(terms) / 100).filter(({ fit }) => fit.exact > 0));
}

/** What comes in stands first, and what goes out after it. */
function unlikely(terms: readonly SignedLine[]): number {
  return terms.filter(({ sign }, at) => (sign === 1) !== (at === 0)).length;
}

/** A result in so many words, where all that lies open are totals and carried capital of known effect, incomes and costs. */
export function everythingOpen(total: Line, open: readonly Line[]): Candidate | undefined {
  if (total.meaning.concept !== 'arets-resultat' || !total.meaning.conceptWhole) return undefined;
  const lines = open.filter((line) => line.is === 'figures' && line.meaning.concept !== 'overfort-kapital');
  const known = lines.every((line) => line.meaning.total || line.meaning.sectionWhole);
  const both = lines.some(({ adds }) => adds === 'income') && lines.some(({ adds }) => adds === 'cost') && lines.every(({ adds }) => adds === 'income' || adds === 'cost');
  return known && both ? candidate(total, lines.map((line) => ({ line, sign: signIn(total, line) })), 'words', 50)[0] : undefined;
}

/** An earlier row of the same meaning: the summary repeats the body, perhaps with the other sign. */
export function repeats(total: Line, seen: Seen): Candidate[] {
  const payer = ({ meaning: { member } }: Line) => (member && member.confidence >= 0.9 ? member.member.name : undefined);
  // Two parties that pay the same are not the same.
  return seen.like(total).filter((line) => payer(line) === payer(total)).flatMap((line) =>
    ([1, -1] as const).flatMap((sign) => candidate(total, [{ line, sign }], 'words', 19)));
}

/** Part of what an earlier total of the same section adds: incomes again, now without the carried capital. */
export function withinEarlier(total: Line, sums: readonly Sum[]): Candidate[] {
  const { section } = total.meaning;
  if (section === undefined || !total.meaning.total) return [];
  return sums.filter((sum) => sum.total.meaning.section === section && sum.terms.length > 2 && sum.terms.length <= 100).slice(-3).flatMap(({ terms }) => {
    const lines = terms.filter(({ line }) => line.meaning.concept !== 'overfort-kapital');
    const found = isTerms(lines) && lines.length < terms.length ? candidate(total, lines, 'arithmetic', 31) : [];
    return found;
  });
}

function candidate(total: Line, terms: readonly SignedLine[], basis: Sum['basis'], order: number): Candidate[] {
  return isTerms(terms) ? [{ terms, fit: fitOf(total, terms), basis, order }] : [];
}

/** What a row does to the total, given what each does to a result. */
function signIn(total: Line, line: Line): 1 | -1 {
  return total.effect === line.effect ? 1 : -1;
}
