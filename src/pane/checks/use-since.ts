/** What has changed since the last check: of this session, or of an earlier one that this browser remembers. */
import { useEffect } from 'react';
import { useWords } from '../parts/words';
import { useKept } from '../keeping/use-kept';
import type { Opened } from '../session/session';
import { isKept, type Kept, keeping, keptBefore, type Known, known, since, type Since } from './since';
import { nameOf } from './told';

const nothing: Kept = {};

/** Undefined where the workbook has not been checked before. */
export function useSince({ readAt, before, analysis: { findings } }: Opened): Since<Known> | undefined {
  const { finding: sentence } = useWords();
  const [kept, keep] = useKept('last-check', nothing, isKept);
  useEffect(() => {
    keep(keeping(kept, { at: readAt, findings: known(findings, nameOf) }));
    // Kept once for each check, not again because it has been kept.
  }, [readAt, findings]); // eslint-disable-line react-hooks/exhaustive-deps
  const earlier = before ? { at: before.at, findings: known(before.findings, sentence) } : keptBefore(kept, readAt);
  return earlier && since(earlier, findings);
}
