/** What stands below a table and is no part of it: notes to oneself, a control figure. */
import type { Draft } from './drafts';
import type { Meanings } from './meanings';

/** The rows without the last few that follow a blank row below the table's result and say nothing of a budget. */
export function withoutScraps(drafts: readonly Draft[], meanings: Meanings): readonly Draft[] {
  const gap = drafts.findLastIndex((draft, i) => draft.row > (drafts[i - 1]?.row ?? draft.row) + 1);
  if (gap <= 0 || drafts.length - gap > 3) return drafts;
  const closed = meanings.of(drafts[gap - 1]?.label ?? '');
  const scraps = drafts.slice(gap).every(({ label }) => {
    const meaning = meanings.of(label);
    return !meaning.total && !meaning.result && !meaning.sectionWhole && !meaning.conceptWhole;
  });
  return scraps && (closed.result || closed.total) ? drafts.slice(0, gap) : drafts;
}
