/** One live region for what happened last: seen as a bar, read out politely, focus left where it is. */
import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useInExcel } from './cell-link';
import type { Notice } from './notice';
import type { Opened } from './session';
import { useWords, type Words } from './words';

const useStyles = makeStyles({
  region: { marginTop: tokens.spacingVerticalM },
  body: { whiteSpace: 'normal' },
});

interface Props {
  readonly notice?: Notice;
  readonly opened?: Opened;
  /** A button that leads on from what is said. */
  readonly wayOn?: ReactNode;
}

export function Announcement({ notice, opened, wayOn }: Props): ReactNode {
  const words = useWords();
  const inExcel = useInExcel();
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.region}>
      {notice && (
        <MessageBar intent={intents[notice.is]} layout="multiline">
          <MessageBarBody className={styles.body}>{sentence(notice, opened, inExcel, words)}</MessageBarBody>
          {wayOn !== undefined && <MessageBarActions>{wayOn}</MessageBarActions>}
        </MessageBar>
      )}
    </div>
  );
}

const intents = {
  working: 'info', opened: 'info', answered: 'info', 'state-set-aside': 'warning', written: 'success', copied: 'success',
  'written-here': 'success', recalculated: 'success', undone: 'success', 'not-remembered': 'warning', trouble: 'error',
} as const satisfies Readonly<Record<Notice['is'], string>>;

function sentence(notice: Notice, opened: Opened | undefined, inExcel: boolean, { pane, names, trouble }: Words): string {
  const { excel } = pane;
  const errors = names.counted.error(opened?.analysis.findings.filter(({ severity }) => severity === 'error').length ?? 0);
  const questions = pane.questions(opened?.analysis.questions.length ?? 0);
  switch (notice.is) {
    case 'working': return excel.working[notice.at];
    case 'opened': return inExcel ? excel.notice.opened(errors, questions) : pane.notice.opened(opened?.name ?? '', errors, questions);
    case 'answered': return pane.notice.answered(errors, questions);
    case 'state-set-aside': return pane.notice.stateSetAside;
    case 'written': return pane.notice.written(notice.name);
    case 'copied': return pane.notice.copied(notice.name, inExcel);
    case 'written-here': return excel.notice.written(notice.sheets, notice.differs);
    case 'recalculated': return excel.notice.recalculated(notice.differs);
    case 'undone': return excel.notice.undone(notice.first);
    case 'not-remembered': return excel.notice.notRemembered(trouble[notice.trouble](notice.detail));
    case 'trouble': return trouble[notice.trouble](notice.detail);
  }
}
