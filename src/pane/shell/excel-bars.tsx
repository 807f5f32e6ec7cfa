/** What stands until something is done about it: a write that was cut short, an Excel that tells of no changes. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusOnMain } from '../parts/focus';
import type { LiveSession } from '../session/live-session';
import type { Opened } from '../session/session';
import { useStore } from '../session/store';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  bars: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)', '& > *': { marginTop: tokens.spacingVerticalS } },
  body: { whiteSpace: 'normal' },
});

interface Props {
  readonly session: LiveSession;
  readonly opened?: Opened;
}

export function ExcelBars({ session, opened }: Props): ReactNode {
  const { pane } = useWords();
  const { doing, watched } = useStore(session.progress);
  const styles = useStyles();
  const restorable = opened?.read.restorable;
  const undo = (): void => {
    session.undo();
    focusOnMain();
  };
  return (
    <div aria-live="polite" className={styles.bars}>
      {restorable?.interrupted === true && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>{pane.excel.interrupted(restorable.written)}</MessageBarBody>
          <MessageBarActions><Button disabledFocusable={doing !== 'nothing'} onClick={undo}>{pane.excel.write.undo}</Button></MessageBarActions>
        </MessageBar>
      )}
      {opened && !watched && (
        <MessageBar intent="info" layout="multiline"><MessageBarBody className={styles.body}>{pane.excel.unwatched}</MessageBarBody></MessageBar>
      )}
    </div>
  );
}
