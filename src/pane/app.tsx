/** The page in the browser: which file is open, five views in the order of work, and one quiet voice for what happens. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import { Announcement } from './parts/announcement';
import type { FileSession } from './session/file-session';
import { FileWrite } from './write/file-write';
import { focusOnMain } from './parts/focus';
import { Frame } from './parts/frame';
import { PaneAndWorkbook } from './grid/beside';
import { Header } from './shell/header';
import { Help } from './shell/help';
import type { BookKeeper } from './keeping/book-keeper';
import { KeptOfBook } from './keeping/use-kept';
import { isQuiet } from './session/notice';
import { OpenBook, type Sample } from './shell/open-book';
import { useStaying } from './parts/staying';
import { useStore } from './session/store';
import { Working } from './parts/working';
import { Views } from './views';
import { useWords } from './parts/words';

const useStyles = makeStyles({
  main: { paddingInline: tokens.spacingHorizontalL, paddingBottom: tokens.spacingVerticalXXXL, outline: 'none' },
  // In view also from the button at the end of the page.
  loud: { position: 'sticky', top: 0, zIndex: 1 },
  footer: {
    padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly session: FileSession;
  readonly version: string;
  readonly sample: Sample;
  readonly keeper: BookKeeper;
  /** The reader has come for the sample, and need not be asked. */
  readonly withoutFirstRun?: boolean;
}

export function App({ session, version, sample, keeper, withoutFirstRun = false }: Props): ReactNode {
  const { language, opened } = useStore(session);
  const context = useMemo(() => ({ session, version, forgetBook: keeper.forget }), [session, version, keeper]);
  return (
    <Frame language={language}>
      <Help context={context} withoutFirstRun={withoutFirstRun}>
        <PaneAndWorkbook header={<Header session={session} />} opened={opened}>
          <Main session={session} sample={sample} keeper={keeper} />
          <Footer version={version} />
        </PaneAndWorkbook>
      </Help>
    </Frame>
  );
}

function Main({ session, sample, keeper }: Pick<Props, 'session' | 'sample' | 'keeper'>): ReactNode {
  const { opened, notice, fault } = useStore(session);
  const styles = useStyles();
  if (fault) throw fault;
  const loud = notice !== undefined && !isQuiet(notice);
  const strip = useRef<HTMLDivElement>(null);
  useStaying('strip', strip, loud);
  const dismiss = (): void => {
    session.dismiss();
    focusOnMain();
  };
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <OpenBook session={session} sample={sample} keeper={keeper} {...(opened ? { opened } : {})} />
      <div ref={strip} className={loud ? styles.loud : ''}>
        <Working session={session} />
        <Announcement {...(notice && notice.is !== 'working' ? { notice } : {})} {...(opened ? { opened } : {})} {...(loud && opened ? { dismiss } : {})} />
      </div>
      {opened && <KeptOfBook opened={opened}><Views session={session} opened={opened} first="checks" write={<FileWrite session={session} opened={opened} />} /></KeptOfBook>}
    </main>
  );
}

function Footer({ version }: Pick<Props, 'version'>): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  return <footer className={styles.footer}>{pane.version(version)}</footer>;
}
