/** Before the pane has started, and where it cannot: what to do, a way on, and the browser version. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../text/numbers';
import { ExcelHeader } from './excel-header';
import { Frame } from '../parts/frame';
import type { Hindrance } from '../session/office-start';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  main: { paddingInline: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalXL, outline: 'none', maxWidth: '480px' },
  heading: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, marginBlock: tokens.spacingVerticalM },
  about: { marginBlock: `0 ${tokens.spacingVerticalL}` },
  browser: { marginTop: tokens.spacingVerticalXL, color: tokens.colorNeutralForeground2, '& p': { margin: 0 } },
});

interface Props {
  readonly language: Language;
  /** Absent while nothing stands in the way yet. */
  readonly hindrance?: Hindrance;
}

export function StartPage({ language, hindrance }: Props): ReactNode {
  return (
    <Frame language={language}>
      <ExcelHeader />
      <Main {...(hindrance ? { hindrance } : {})} />
    </Frame>
  );
}

function Main({ hindrance }: Pick<Props, 'hindrance'>): ReactNode {
  const { pane: { excel: { start } } } = useWords();
  const styles = useStyles();
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <div role="status">
        {hindrance === undefined ? <p>{start.starting}</p> : (
          <>
            <h2 className={styles.heading}>{start[hindrance].heading}</h2>
            <p className={styles.about}>{start[hindrance].about}</p>
          </>
        )}
      </div>
      {hindrance !== undefined && (
        <>
          <Button appearance="primary" onClick={() => { window.location.reload(); }}>{start.again}</Button>
          <div className={styles.browser}>
            <p>{start.browserAbout}</p>
            {/* In a window of its own: there it may not stand inside Excel. */}
            <p><Link inline href="index.html" target="_blank" rel="noreferrer noopener">{start.browser}</Link></p>
          </div>
        </>
      )}
    </main>
  );
}
