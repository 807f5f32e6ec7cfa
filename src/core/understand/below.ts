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

/**
 * A total above its parts: "Intäkter 5 000" with the parties beneath, or rows that begin with "varav". A row whose words say nothing of
 * the kind has parts where they make it up to the öre, differently in different columns.
 */
export function partsBelow(total: Line, following: readonly Line[]): Sum | undefined {
  // By law the state pays what the others do together: amounts of payers that agree are no parts of each other.
  if (total.meaning.member && total.meaning.member.member.name !== 'Kommunerna' && !total.meaning.sectionWhole && isPayer(total)) return undefined;
  const together = total.meaning.member?.member.name === 'Kommunerna';
  const named = total.meaning.total || total.meaning.sectionWhole || together;
  const { section } = total.meaning;
  const beginsOther = ({ meaning }: Line) => together ? meaning.member?.member.party !== 'kommun' : named && meaning.sectionWhole && !(section && liesIn(meaning.section, section));
  const end = following.findIndex((line) => line.is === 'heading' || line.meaning.total || line.meaning.result || beginsOther(line));
  const run = (end < 0 ? following : following.slice(0, end)).filter((line) => line.is === 'figures');
  for (let count = run.length; count >= 2; count--) {
    const terms = plain(run.slice(0, count));
    const fit = fitOf(total, terms);
    const working = terms.filter(({ line }) => !isZero(line)).length;
    if (working >= 2 && fit.of > 0 && fit.exact === fit.of && fit.proof > (named ? 0 : 1) && isTerms(terms)) return { total, terms, basis: 'arithmetic' };
  }
  return named ? wholeRun(total, plain(run), end >= 0) : undefined;
}

function isPayer({ adds, meaning: { member } }: Line): boolean {
  return adds === 'income' || (member !== undefined && !member.byPlace);
}

/** All that stands beneath, up to the next part or result, and that is the total in half of the columns: the error sought is in the other half. */
function wholeRun(total: Line, terms: readonly SignedLine[], ends: boolean): Sum | undefined {
  const fit = fitOf(total, terms);
  const working = terms.filter(({ line }) => !isZero(line)).length;
  return ends && working >= 2 && fit.proof > 0 && fit.exact * 2 >= fit.of && isTerms(terms) ? { total, terms, basis: 'structure' } : undefined;
}
