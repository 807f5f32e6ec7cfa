/** Four views in the order of work, one shown at a time. */
import { useState, type ReactNode } from 'react';
import { ChecksView } from './checks/checks-view';
import { ReadingView } from './reading/reading-view';
import { RulesView } from './rules/rules-view';
import type { Opened, Session } from './session/session';
import { useFindings } from './parts/open-finding';
import { Tabs } from './parts/tabs';
import { useWords } from './parts/words';

export type View = 'reading' | 'checks' | 'rules' | 'write';
const order: readonly View[] = ['reading', 'checks', 'rules', 'write'];

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  /** Shown first. */
  readonly first: View;
  /** The view that writes, which depends on what the workbook is. */
  readonly write: ReactNode;
}

export function Views({ session, opened, first, write }: Props): ReactNode {
  const { pane } = useWords();
  const [view, setView] = useState<View>(first);
  const { asked } = useFindings();
  if (asked !== undefined && view !== 'checks') setView('checks');
  const { findings, questions } = opened.analysis;
  const counted: Readonly<Record<View, number>> = { reading: questions.length, checks: findings.length, rules: 0, write: 0 };
  const shown = (): ReactNode => {
    switch (view) {
      case 'reading': return <ReadingView session={session} opened={opened} />;
      case 'checks': return <ChecksView opened={opened} />;
      case 'rules': return <RulesView opened={opened} />;
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
      />
      <div role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>{shown()}</div>
    </>
  );
}
