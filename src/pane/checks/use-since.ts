/** What has changed since the last check: of this session, or of an earlier one that this browser remembers. */
import { useEffect } from 'react';
import { useWords } from '../parts/words';
import { useKept, useKeptPlace } from '../keeping/use-kept';
import type { Opened } from '../session/session';
import { isKept, type Kept, keeping, keptBefore, type Known, known, since, type Since } from './since';
import { nameOf } from './told';

const name = 'last-check';
const nothing: Kept = {};

/** Undefined where the workbook has not been checked before. */
export function useSince({ readAt, before, choices, analysis: { findings } }: Opened): Since<Known> | undefined {
  const { finding: sentence } = useWords();
  const { keeping: place, scope } = useKeptPlace();
  const [kept] = useKept(name, nothing, isKept);
  useEffect(() => {
    const before = place.value(scope, name);
    place.keep(scope, name, keeping(isKept(before) ? before : nothing, { at: readAt, findings: known(findings, nameOf) }));
  }, [place, scope, readAt, findings]);
  const earlier = before ? { at: before.at, findings: known(before.findings, sentence) } : keptBefore(kept, readAt);
  return earlier && since(earlier, findings, choices);
}
