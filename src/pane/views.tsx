/** Five views in the order of work, one shown at a time. */
import { lazy, Suspense, useLayoutEffect, type ReactNode } from 'react';
import { ChecksView } from './checks/checks-view';
import { useKeptScroll } from './keeping/kept-scroll';
import { isOneOf, useKept } from './keeping/use-kept';
import { ReadingView } from './reading/reading-view';
import type { Opened, Session } from './session/session';
import { useFindings } from './parts/open-finding';
import { openFindings } from './parts/counts';
import { Tabs } from './parts/tabs';
import { useWords } from './parts/words';

/** With its charts and the rules' own sentences, it is fetched when it is first asked for. */
const RulesView = lazy(() => import('./rules/rules-view'));

/** With what it computes it is fetched too when it is first asked for. */
const WhatifView = lazy(() => import('./whatif/whatif-view'));

export type View = 'reading' | 'checks' | 'rules' | 'whatif' | 'write';
const order: readonly View[] = ['reading', 'checks', 'rules', 'whatif', 'write'];
const isView = isOneOf(order);

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  /** Shown first, unless another was shown when the page was left. */
  readonly first: View;
  /** Shown first whatever was shown before: the user has just asked for it. */
  readonly wanted?: View | undefined;
  /** The view that writes, which depends on what the workbook is. */
  readonly write: ReactNode;
}

export function Views({ session, opened, first, wanted, write }: Props): ReactNode {
  const { pane } = useWords();
  const [view, setView] = useKept<View>('view', first, isView);
  useKeptScroll(view);
  const { asked } = useFindings();
  const leadsTo = asked === undefined ? wanted : 'checks';
  useLayoutEffect(() => { if (leadsTo !== undefined) setView(leadsTo); }, [leadsTo, setView]);
  const { questions } = opened.analysis;
  const counted: Readonly<Record<View, number>> = { reading: questions.length, checks: openFindings(opened).length, rules: 0, whatif: 0, write: 0 };
  const shown = (): ReactNode => {
    switch (view) {
      case 'reading': return <ReadingView session={session} opened={opened} />;
      case 'checks': return <ChecksView session={session} opened={opened} />;
      case 'rules': return <Suspense><RulesView session={session} opened={opened} /></Suspense>;
      case 'whatif': return <Suspense><WhatifView opened={opened} /></Suspense>;
      case 'write': return write;
    }
  };
  return (
    <>
      <Tabs
        label={pane.tabs.label}
        tabs={order.map((name) => ({ name, text: counted[name] === 0 ? pane.tabs[name] : `${pane.tabs[name]} (${counted[name]})` }))}
        selected={view}
        onSelect={setView}
        panel="view"
        stays
      />
      <div role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>{shown()}</div>
    </>
  );
}
