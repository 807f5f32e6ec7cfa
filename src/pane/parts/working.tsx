/** What is being done, once it has taken more than a moment: what it is at, and a way to stop it. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Notice } from '../session/notice';
import type { Session } from '../session/session';
import { useStore } from '../session/store';
import { useWords } from './words';

/** Milliseconds: what is done before that is not spoken of. */
const moment = 500;

/** Writing is never left half done: it is undone afterwards instead. */
const stoppable: Readonly<Record<Extract<Notice, { is: 'working' }>['at'], boolean>> = {
  opening: true, reading: true, computing: true, writing: false, undoing: false, recalculating: false, copying: false,
};

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalS,
    '& > p': { margin: 0, flexGrow: 1 }, '& > .fui-ProgressBar': { flexBasis: '100%' },
  },
});

export function Working({ session }: { readonly session: Session }): ReactNode {
  const { notice } = useStore(session);
  return <div aria-live="polite">{notice?.is === 'working' && <Late key={notice.at} session={session} at={notice.at} />}</div>;
}

function Late({ session, at }: { readonly session: Session; readonly at: keyof typeof stoppable }): ReactNode {
  const { pane: { working } } = useWords();
  const { stage } = useStore(session.progress);
  const styles = useStyles();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => { setLate(true); }, moment);
    return () => { clearTimeout(waiting); };
  }, []);
  if (!late) return undefined;
  const canStop = stoppable[at];
  return (
    <div className={styles.bar}>
      <p>{canStop && stage !== undefined && at !== 'reading' ? working.stage[stage] : working.at[at]}</p>
      {canStop && <Button size="small" onClick={() => { session.stop(); }}>{working.stop}</Button>}
      <ProgressBar aria-label={working.at[at]} />
    </div>
  );
}
