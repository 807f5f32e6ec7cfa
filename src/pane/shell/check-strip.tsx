/** Always in view: the button that reads the workbook again, and whether what is shown is what stands there. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { errorsIn } from '../parts/counts';
import { menuWidth } from './excel-header';
import type { LiveSession } from '../session/live-session';
import type { Notice } from '../session/notice';
import type { Opened } from '../session/session';
import { useStore } from '../session/store';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  strip: {
    display: 'flex', alignItems: 'center', minHeight: '32px', columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalM, paddingInlineEnd: menuWidth,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stale: { backgroundColor: tokens.colorStatusWarningBackground1, borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}` },
  button: { flexShrink: 0 },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  readonly session: LiveSession;
  readonly opened: Opened;
  readonly notice?: Notice;
}

export function CheckStrip({ session, opened, notice }: Props): ReactNode {
  const { pane: { excel, questions, working }, names } = useWords();
  const { doing, stale } = useStore(session.progress);
  const styles = useStyles();
  const found = [names.counted.error(errorsIn(opened)), questions(opened.analysis.questions.length)] as const;
  const said = (): string => {
    if (notice?.is === 'working') return working.at[notice.at];
    if (notice?.is === 'stopped') return working.stopped;
    if (stale) return excel.stale;
    return notice?.is === 'answered' ? excel.notice.answered(...found) : excel.notice.opened(timeOfDay(opened.readAt), ...found);
  };
  return (
    <div className={mergeClasses(styles.strip, stale && styles.stale)}>
      <Button className={styles.button} size="small" appearance={stale ? 'primary' : 'secondary'} disabledFocusable={doing !== 'nothing'} onClick={() => { session.check(); }}>
        {excel.check}
      </Button>
      <p role="status" className={mergeClasses(styles.said, stale && styles.changed)}>{said()}</p>
    </div>
  );
}

/** "2026-11-25 09:30" → "09:30". */
function timeOfDay(time: string): string {
  return time.slice(-'09:30'.length);
}
