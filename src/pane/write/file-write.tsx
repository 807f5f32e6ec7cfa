/** Writing a file: one button makes a new one, the user's own is never changed. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CleanCopy } from './clean-copy';
import type { FileSession } from '../session/file-session';
import type { Opened } from '../session/session';
import { useWords } from '../parts/words';
import { WriteView } from './write-view';

interface Props {
  readonly session: FileSession;
  readonly opened: Opened;
}

export function FileWrite({ session, opened }: Props): ReactNode {
  const { pane } = useWords();
  return (
    <WriteView session={session} opened={opened} about={pane.write.about}>
      <Button appearance="primary" size="large" disabled={opened.plan.sheets.length === 0} onClick={() => { session.write(); }}>{pane.write.button}</Button>
      <CleanCopy session={session} opened={opened} busy={false} />
    </WriteView>
  );
}
