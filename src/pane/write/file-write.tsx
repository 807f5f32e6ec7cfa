/** Writing a file: one button makes a new one, the user's own is never changed, and so is the undo. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FileSession } from '../session/file-session';
import type { Opened } from '../session/session';
import { useStore } from '../session/store';
import { useWords } from '../parts/words';
import { WriteReport } from './write-report';
import { WriteView } from './write-view';

interface Props {
  readonly session: FileSession;
  readonly opened: Opened;
}

export function FileWrite({ session, opened }: Props): ReactNode {
  const { pane } = useWords();
  const { report } = useStore(session.progress);
  return (
    <WriteView session={session} opened={opened} about={pane.write.about} busy={false}>
      <Button appearance="primary" size="large" disabled={opened.plan.sheets.length === 0} onClick={() => { session.write(); }}>{pane.write.button}</Button>
      {report && <WriteReport report={report} busy={false} />}
    </WriteView>
  );
}
