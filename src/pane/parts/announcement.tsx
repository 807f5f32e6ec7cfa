/** One live region for what happened last: seen as a bar, read out politely, focus left where it is. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useInExcel } from './in-excel';
import { errorsIn } from './counts';
import type { Notice } from '../session/notice';
import type { Opened } from '../session/session';
import { useWords, type Words } from './words';

const useStyles = makeStyles({
  region: { ':not(:empty)': { marginTop: tokens.spacingVerticalS } },
  body: { whiteSpace: 'normal' },
  // The name and the counts at the top say it to those who see.
  heard: { position: 'absolute', left: '-10000px', margin: 0 },
});

interface Props {
  readonly notice?: Notice;
  readonly opened?: Opened;
  /** A button that leads on from what is said. */
  readonly wayOn?: ReactNode;
  /** Takes the bar away; without it, it stays until something else happens. */
  readonly dismiss?: () => void;
}

export function Announcement({ notice, opened, wayOn, dismiss }: Props): ReactNode {
  const words = useWords();
  const inExcel = useInExcel();
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.region}>
      {notice?.is === 'opened' && <p className={styles.heard}>{sentence(notice, opened, inExcel, words)}</p>}
      {notice && notice.is !== 'opened' && (
        <MessageBar intent={intentOf(notice)} layout="multiline">
          <MessageBarBody className={styles.body}>{sentence(notice, opened, inExcel, words)}</MessageBarBody>
          {(wayOn !== undefined || dismiss) && <MessageBarActions {...(dismiss ? { containerAction: <Dismiss onClick={dismiss} /> } : {})}>{wayOn}</MessageBarActions>}
        </MessageBar>
      )}
    </div>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }): ReactNode {
  const { pane } = useWords();
  const cross = <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" /></svg>;
  return <Button appearance="transparent" size="small" icon={cross} aria-label={pane.excel.dismiss} onClick={onClick} />;
}

const intents = {
  working: 'info', opened: 'info', answered: 'info', stopped: 'info', 'state-set-aside': 'warning', written: 'success', copied: 'success',
  'written-here': 'success', recalculated: 'success', undone: 'success', 'not-remembered': 'warning', 'sheet-gone': 'warning', trouble: 'error',
} as const satisfies Readonly<Record<Notice['is'], string>>;

/** A write of which Excel shows something else is no plain success. */
function intentOf(notice: Notice): 'info' | 'success' | 'warning' | 'error' {
  return 'differs' in notice && notice.differs > 0 ? 'warning' : intents[notice.is];
}

function sentence(notice: Notice, opened: Opened | undefined, inExcel: boolean, { pane, names, trouble }: Words): string {
  const { excel } = pane;
  const errors = names.counted.error(opened ? errorsIn(opened) : 0);
  const questions = pane.questions(opened?.analysis.questions.length ?? 0);
  switch (notice.is) {
    case 'working': return pane.working.at[notice.at];
    case 'stopped': return pane.working.stopped;
    case 'opened': return pane.notice.opened(opened?.name ?? '', errors, questions);
    case 'answered': {
      const counts = pane.notice.answered(errors, questions);
      if (notice.unsummed.length === 0) return counts;
      const unsummed = pane.correcting.unsummed(notice.unsummed);
      // In Excel the strip above says the counts.
      return inExcel ? unsummed : `${counts} ${unsummed}`;
    }
    case 'state-set-aside': return pane.notice.stateSetAside;
    case 'written': return pane.notice.written(notice.name);
    case 'copied': return pane.notice.copied(notice.name, inExcel);
    case 'written-here': return excel.notice.written(notice.sheets.length, notice.differs);
    case 'recalculated': return excel.notice.recalculated(notice.differs);
    case 'undone': return [
      excel.notice.undone(notice.first), ...(notice.keptTexts === 0 ? [] : [excel.notice.undoneKept(notice.keptTexts)]), ...(notice.gone.length === 0 ? [] : [excel.notice.undoneGone(notice.gone)]),
    ].join(' ');
    case 'not-remembered': return excel.notice.notRemembered(trouble[notice.trouble](notice.detail));
    case 'sheet-gone': return excel.notice.sheetGone(notice.sheet);
    case 'trouble': return trouble[notice.trouble](notice.detail);
  }
}
