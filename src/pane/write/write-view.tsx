/** Skriv: which sheets and what a write changes in them, what can be done where the workbook is, and how each sheet will look. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { OwnKind } from '../../core/model';
import { CleanCopy } from './clean-copy';
import { Losses } from './losses';
import { Preview } from './preview';
import { SheetChoices } from './sheet-choices';
import type { Opened, Session } from '../session/session';
import { Tabs } from '../parts/tabs';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

const NotesEditor = lazy(() => import('./notes-editor'));

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  /** What writing means here. */
  readonly about: string;
  /** A command is under way. */
  readonly busy: boolean;
  /** The button that writes, and what came of it. */
  readonly children: ReactNode;
}

export function WriteView({ session, opened, about, busy, children }: Props): ReactNode {
  const { pane } = useWords();
  const view = useViewStyles();
  return (
    <section aria-labelledby="write">
      <h2 id="write" className={view.heading}>{pane.write.heading}</h2>
      <p>{about}</p>
      <SheetChoices session={session} opened={opened} />
      <Losses changes={opened.changes} />
      {children}
      {opened.plan.sheets.length > 0 && <Previews session={session} opened={opened} />}
      <CleanCopy session={session} opened={opened} busy={busy} />
    </section>
  );
}

function Previews({ session, opened }: Pick<Props, 'session' | 'opened'>): ReactNode {
  const { plan, changes } = opened;
  const { pane } = useWords();
  const view = useViewStyles();
  const [wanted, setWanted] = useState<OwnKind>('avstamning');
  const sheet = plan.sheets.find(({ kind }) => kind === wanted) ?? plan.sheets[0];
  if (!sheet) return undefined;
  const found = changes.find(({ kind }) => kind === sheet.kind);
  return (
    <section aria-labelledby="preview">
      <h3 id="preview" className={view.subheading}>{pane.write.preview}</h3>
      <Tabs
        label={pane.write.preview}
        tabs={plan.sheets.map(({ kind, name }) => ({ name: kind, text: name }))}
        selected={sheet.kind}
        onSelect={setWanted}
        panel="sheet"
      />
      <div role="tabpanel" id="sheet" aria-labelledby={`tab-${sheet.kind}`}>
        {sheet.kind === 'noter' && <Suspense><NotesEditor session={session} opened={opened} /></Suspense>}
        <Preview key={sheet.kind} sheet={sheet} unit={plan.unit} changes={found?.is === 'changed' ? found : undefined} />
      </div>
    </section>
  );
}
