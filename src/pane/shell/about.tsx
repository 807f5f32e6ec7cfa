/** "Om Samräkna": what happens with the workbook, the version, the other language, and the way to the browser version. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LiveSession } from '../session/live-session';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  footer: { padding: tokens.spacingHorizontalM, '& p': { marginBlock: tokens.spacingVerticalS } },
});

interface Props {
  readonly session: LiveSession;
  readonly version: string;
  /** The self-test for this Excel. */
  readonly children?: ReactNode;
}

export function About({ session, version, children }: Props): ReactNode {
  const { pane } = useWords();
  const { about } = pane.excel;
  const view = useViewStyles();
  const styles = useStyles();
  const { code, name } = pane.otherLanguage;
  return (
    <footer className={styles.footer}>
      <details className={view.details}>
        <summary>{about.heading}</summary>
        <p>{pane.tagline}</p>
        <p>{about.privacy}</p>
        <p>{pane.version(version)}</p>
        <p><Link inline href="index.html" target="_blank" rel="noreferrer noopener">{about.browser}</Link></p>
        <div className={view.actions}><Button size="small" lang={code} onClick={() => { session.speak(code); }}>{name}</Button></div>
        {children}
      </details>
    </footer>
  );
}
