/** Writing into the open workbook: what came of it, and how to undo it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Restorable } from '../../hosts/workbook';
import { focusOnMain } from '../parts/focus';
import type { LiveSession } from '../session/live-session';
import type { Opened } from '../session/session';
import { useStore } from '../session/store';
import { useWords } from '../parts/words';
import { WriteReport } from './write-report';
import { WriteView } from './write-view';

const useStyles = makeStyles({ about: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly session: LiveSession;
  readonly opened: Opened;
}

export function ExcelWrite({ session, opened }: Props): ReactNode {
  const { pane: { excel: { write } } } = useWords();
  const { doing, report } = useStore(session.progress);
  const busy = doing !== 'nothing';
  const { plan, read: { own, restorable, undoWillBeKept } } = opened;
  return (
    <WriteView session={session} opened={opened} about={write.about} busy={busy}>
      {undoWillBeKept === false && <p>{write.undoNotKept}</p>}
      <Button appearance="primary" size="large" disabled={plan.sheets.length === 0} disabledFocusable={busy} onClick={() => { session.write(); }}>
        {own.length === 0 ? write.button : write.rewrite}
      </Button>
      {report && <WriteReport report={report} recalculate={() => { session.recalculate(); }} busy={busy} />}
      {restorable && <Undo session={session} restorable={restorable} busy={busy} />}
    </WriteView>
  );
}

interface UndoProps {
  readonly session: LiveSession;
  readonly restorable: Restorable;
  readonly busy: boolean;
}

function Undo({ session, restorable: { written, first }, busy }: UndoProps): ReactNode {
  const { pane: { excel: { write } } } = useWords();
  const styles = useStyles();
  return (
    <>
      <p className={styles.about}>{first ? write.undoFirst(written) : write.undoLater(written)}</p>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          session.undo();
          focusOnMain();
        }}
      >
        {write.undo}
      </Button>
    </>
  );
}
