/** The frame of the page: what is open, four views in the order of work, and one quiet voice for what happens. */
import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Announcement } from './announcement';
import { Boundary } from './boundary';
import { ChecksView } from './checks-view';
import { Header } from './header';
import { OpenBook, type Sample } from './open-book';
import { ReadingView } from './reading-view';
import { RulesView } from './rules-view';
import type { Opened, Session } from './session';
import { Tabs } from './tabs';
import { usePreferredTheme } from './theme';
import { useWords, words, WordsContext } from './words';
import { WriteView } from './write-view';

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  provider: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  main: { maxWidth: '960px', marginInline: 'auto', paddingInline: tokens.spacingHorizontalL, paddingBottom: tokens.spacingVerticalXXXL },
  footer: {
    maxWidth: '960px', marginInline: 'auto', padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly session: Session;
  readonly version: string;
  readonly sample: Sample;
}

export function App({ session, version, sample }: Props): ReactNode {
  const { language } = useSyncExternalStore(session.subscribe, session.current);
  const theme = usePreferredTheme();
  const styles = useStyles();
  useStaticStyles();
  const spoken = words[language];
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <WordsContext value={spoken}>
        <Boundary words={spoken.pane.boundary}>
          <Header session={session} />
          <Main session={session} sample={sample} />
          <footer className={styles.footer}>{spoken.pane.version(version)}</footer>
        </Boundary>
      </WordsContext>
    </FluentProvider>
  );
}

function Main({ session, sample }: Omit<Props, 'version'>): ReactNode {
  const { opened, notice, fault } = useSyncExternalStore(session.subscribe, session.current);
  const styles = useStyles();
  if (fault) throw fault;
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <OpenBook session={session} sample={sample} {...(opened ? { opened } : {})} />
      <Announcement {...(notice ? { notice } : {})} {...(opened ? { opened } : {})} />
      {opened && <Views session={session} opened={opened} />}
    </main>
  );
}

const views = { reading: ReadingView, checks: ChecksView, rules: RulesView, write: WriteView } as const;
type View = keyof typeof views;
const order: readonly View[] = ['reading', 'checks', 'rules', 'write'];

function Views({ session, opened }: { readonly session: Session; readonly opened: Opened }): ReactNode {
  const { pane } = useWords();
  const [view, setView] = useState<View>('checks');
  const { findings, questions } = opened.analysis;
  const counted: Readonly<Record<View, number>> = { reading: questions.length, checks: findings.length, rules: 0, write: 0 };
  const Shown = views[view];
  return (
    <>
      <Tabs
        label={pane.tabs.label}
        tabs={order.map((name) => ({ name, text: counted[name] === 0 ? pane.tabs[name] : `${pane.tabs[name]} (${counted[name]})` }))}
        selected={view}
        onSelect={setView}
        panel="view"
      />
      <div role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>
        <Shown session={session} opened={opened} />
      </div>
    </>
  );
}
