/** What stands below a table and is no part of it: notes to oneself, a control figure, a number of inhabitants. */
import type { Draft } from './drafts';
import type { Meanings } from './meanings';

/** The rows without the few that follow a blank row below the last total or result. */
export function withoutScraps(drafts: readonly Draft[], meanings: Meanings): readonly Draft[] {
  const closing = drafts.findLastIndex(({ label }) => meanings.of(label).total || meanings.of(label).result);
  const [last, next] = [drafts[closing], drafts[closing + 1]];
  if (!last || !next || next.row === last.row + 1 || drafts.length - closing > 7) return drafts;
  const scraps = drafts.slice(closing + 1).every(({ label }) => {
    const meaning = meanings.of(label);
    return !meaning.sectionWhole && meaning.concept !== 'overfort-kapital' && (meaning.member?.confidence ?? 0) < 1;
  });
  return scraps ? drafts.slice(0, closing + 1) : drafts;
}
