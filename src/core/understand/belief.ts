/** Which of the candidates for a total's sum is believed. */
import { everythingOpen, naturalRun, partsOf, repeats, runsAbove, signedOf, someOf, withinEarlier, type Candidate } from './candidates';
import { isZero, type Line } from './lines';
import type { Seen } from './seen';
import type { Sum } from './sum';

export function explained(total: Line, open: readonly Line[], seen: Seen, sums: readonly Sum[]): Sum | undefined {
  if (!mayBeTotal(total)) return undefined;
  const natural = naturalRun(total, open);
  const candidates = [
    ...natural,
    ...runsAbove(total, open, sums),
    ...partsOf(total, seen),
    ...repeats(total, seen),
    ...withinEarlier(total, sums),
    ...someOf(total, open),
    ...signedOf(total, open),
  ];
  const own = natural.filter(({ order }) => order === 0 || order === 5).filter(() => natural.some((one) => isBelievedByWords(total, one)));
  const heading = own.reduce<Candidate | undefined>((first, one) => (first && !better(one, first) ? first : one), undefined);
  // A total in the words of its heading is the sum of what stands under it, also where that is contradicted: that is the error sought.
  if (heading) return { total, terms: (reachesFurther(total, heading, candidates) ?? heading).terms, basis: 'structure' };
  const best = candidates.reduce<Candidate | undefined>((first, one) => (first && !better(one, first) ? first : one), undefined);
  if (best && isBelieved(total, best)) return { total, terms: best.terms, basis: best.basis };
  const byWords = partsOf(total, seen).find(({ terms }) => total.meaning.total && terms.every(({ line }) => open.includes(line))) ?? everythingOpen(total, open);
  return byWords && { total, terms: byWords.terms, basis: 'words' };
}

/** "Summa styrelse och kansli" under "Kansli" is called otherwise than its heading, and may sum the section before as well where it does so exactly. */
function reachesFurther(total: Line, own: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const words = total.meaning.words.join(' ');
  if (own.fit.holds === own.fit.of || own.heading === words) return undefined;
  const lines = own.terms.map(({ line }) => line);
  return candidates.find(({ terms, fit }) => terms.length > lines.length && fit.exact === fit.of && fit.proof > 0 &&
    lines.every((line) => terms.some((term) => term.line === line && term.sign === 1)));
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
  const proven = working >= 2 && isMostlyExact(fit) && (fit.proof >= 2 || total.label === '');
  if (order < 10) return meaning.total || meaning.result ? fit.holds > 0 : proven;
  if (basis === 'words' || order === 20) return half;
  return meaning.total || meaning.result ? half && (working >= 2 || fit.holds === fit.of || (fit.proof >= 2 && isMostlyExact(fit))) : proven;
}

/** To the öre in every column, or in two of three: different amounts do not agree by chance, and the third is the error sought. */
function isMostlyExact({ exact, of }: Candidate['fit']): boolean {
  return exact === of || (exact >= 2 && exact * 3 >= of * 2);
}

/** A "Summa personalkostnader" under the heading "Personalkostnader" is its sum, whatever the figures say; so is "Summa satsningar" under "Satsningar". */
function isBelievedByWords(total: Line, { terms, order, fit, heading }: Candidate): boolean {
  const words = total.meaning.words.join(' ');
  return order === 0 && total.meaning.total && (total.meaning.section !== undefined || (words !== '' && heading === words)) && terms.some(({ line }) => !isZero(line)) && fit.of > 0;
}
