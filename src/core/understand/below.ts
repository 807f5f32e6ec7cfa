/** Totals that stand above their parts. */
import { fitOf, isZero, type Line, type SignedLine } from './lines';
import { liesIn } from './nesting';
import { isTerms, plain, type Sum } from './sum';

/** The rows "varav …" right below a total, where they make up the whole of it. */
export function ofWhichBelow(total: Line, lines: readonly Line[], at: number): Sum | undefined {
  let end = at + 1;
  while (lines[end]?.meaning.ofWhich) end++;
  const terms = plain(lines.slice(at + 1, end).filter((line) => line.is === 'figures'));
  const fit = fitOf(total, terms);
  return isTerms(terms) && terms.length > 1 && fit.proof > 0 && fit.holds * 2 > fit.of ? { total, terms, basis: 'structure' } : undefined;
}

/** A total above its parts: "Intäkter 5 000" with the parties beneath, or rows that begin with "varav". */
export function partsBelow(total: Line, following: readonly Line[]): Sum | undefined {
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
  return wholeRun(total, plain(run), end >= 0);
}

/** All that stands beneath, up to the next part or result, and that is the total in half of the columns: the error sought is in the other half. */
function wholeRun(total: Line, terms: readonly SignedLine[], ends: boolean): Sum | undefined {
  const fit = fitOf(total, terms);
  const working = terms.filter(({ line }) => !isZero(line)).length;
  return ends && working >= 2 && fit.proof > 0 && fit.exact * 2 >= fit.of && isTerms(terms) ? { total, terms, basis: 'structure' } : undefined;
}
