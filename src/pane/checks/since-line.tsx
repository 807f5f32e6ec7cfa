/** One calm line: what is new, solved and left since the last check; what is solved can be folded out. */
import type { ReactNode } from 'react';
import { Folded } from '../parts/folded';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import type { Known, Since } from './since';

interface Props {
  readonly since: Since<Known>;
  /** When the check that is shown was made. */
  readonly readAt: string;
}

export function SinceLine({ since: { at, fresh, solved, left, accepted }, readAt }: Props): ReactNode {
  const { pane: { checks } } = useWords();
  const view = useViewStyles();
  return (
    <>
      <p className={view.quiet}>{checks.since.line(fresh.size, solved.length, left, accepted, timeOf(at, readAt))}</p>
      {solved.length > 0 && (
        <Folded summary={checks.since.solved(solved.length)}>
          <ul>{solved.slice(0, mostSolved).map(({ key, said }) => <li key={key}>{said}</li>)}</ul>
        </Folded>
      )}
    </>
  );
}

/** Beyond this many a list tells less than its number. */
const mostSolved = 100;

/** "2026-11-25 09:30" on the same day is "09:30". */
function timeOf(at: string, now: string): string {
  const [day = '', time = ''] = at.split(' ');
  return now.startsWith(day) ? time : at;
}
