/** "Spara ren kopia", last of all: for a workbook that has anything of Samräkna's in it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Opened, Session } from '../session/session';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  clean: { marginTop: tokens.spacingVerticalL },
  about: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  readonly busy: boolean;
}

export function CleanCopy({ session, opened: { read }, busy }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  if (read.own.length === 0 && read.state === undefined) return undefined;
  return (
    <div className={styles.clean}>
      <p className={styles.about}>{pane.write.cleanAbout}</p>
      <Button disabledFocusable={busy} onClick={() => { session.saveCleanCopy(); }}>{pane.write.clean}</Button>
    </div>
  );
}
