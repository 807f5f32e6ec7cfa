/** One live region for what happened last: seen as a bar, read out politely, focus left where it is. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Notice, Opened } from './session';
import { useWords, type Words } from './words';

const useStyles = makeStyles({
  region: { marginTop: tokens.spacingVerticalM },
  body: { whiteSpace: 'normal' },
});

interface Props {
  readonly notice?: Notice;
  readonly opened?: Opened;
}

export function Announcement({ notice, opened }: Props): ReactNode {
  const words = useWords();
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.region}>
      {notice && (
        <MessageBar intent={intents[notice.is]} layout="multiline">
          <MessageBarBody className={styles.body}>{sentence(notice, opened, words)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

const intents = { working: 'info', opened: 'info', answered: 'info', 'state-set-aside': 'warning', written: 'success', trouble: 'error' } as const;

function sentence(notice: Notice, opened: Opened | undefined, { pane, names, trouble }: Words): string {
  const errors = names.counted.error(opened?.analysis.findings.filter(({ severity }) => severity === 'error').length ?? 0);
  const questions = pane.questions(opened?.analysis.questions.length ?? 0);
  switch (notice.is) {
    case 'working': return pane.notice.working;
    case 'opened': return pane.notice.opened(opened?.name ?? '', errors, questions);
    case 'answered': return pane.notice.answered(errors, questions);
    case 'state-set-aside': return pane.notice.stateSetAside;
    case 'written': return pane.notice.written(notice.name);
    case 'trouble': return trouble[notice.trouble](notice.detail);
  }
}
