/** Stays at the top while the pane scrolls: how what is shown stands to the workbook, and what came of the last command. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { Announcement } from '../parts/announcement';
import { CheckStrip } from './check-strip';
import { focusOnMain } from '../parts/focus';
import type { LiveSession } from '../session/live-session';
import { isQuiet, type Notice } from '../session/notice';
import type { Opened } from '../session/session';
import { useStore } from '../session/store';
import { high, useStaying } from '../parts/staying';
import { wayOn } from './way-on';
import { Working } from '../parts/working';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  status: {
    position: 'sticky', top: 0, zIndex: 1, marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    backgroundColor: tokens.colorNeutralBackground2, maxHeight: '50vh', overflowY: 'auto',
    // The tabs stay too.
    [`@media ${high}`]: { maxHeight: '33vh' },
  },
  bars: { paddingInline: tokens.spacingHorizontalM, ':has(.fui-MessageBar)': { paddingBlock: tokens.spacingVerticalXS } },
  body: { whiteSpace: 'normal' },
});

interface Props {
  readonly session: LiveSession;
  readonly opened?: Opened;
  readonly notice?: Notice;
}

export function ExcelStatus({ session, opened, notice }: Props): ReactNode {
  const words = useWords();
  const { waiting } = useStore(session.progress);
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useStaying('strip', strip, true);
  const loud = notice && !(opened && isQuiet(notice)) && !isAmongBars(notice, opened) ? notice : undefined;
  const dismiss = (): void => {
    session.dismiss();
    focusOnMain();
  };
  return (
    <div ref={strip} className={styles.status}>
      {opened && <CheckStrip session={session} opened={opened} {...(notice ? { notice } : {})} />}
      <div className={styles.bars}><Working session={session} /></div>
      <div aria-live="polite" className={styles.bars}>
        {waiting && <MessageBar intent="warning" layout="multiline"><MessageBarBody className={styles.body}>{words.pane.excel.waiting}</MessageBarBody></MessageBar>}
      </div>
      <div className={styles.bars}>
        <Announcement {...(loud ? { notice: loud } : {})} {...(opened ? { opened, dismiss } : {})} wayOn={wayOn(session, loud, words)} />
      </div>
    </div>
  );
}

/** Once it is read that a write was cut short, that stands until it is undone, with its button. */
function isAmongBars(notice: Notice, opened: Opened | undefined): boolean {
  return notice.is === 'trouble' && notice.trouble === 'interrupted' && opened?.read.restorable?.interrupted === true;
}
