/** Skriv: which sheets, what can be done with them where the workbook is, and how each will look. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { OwnKind } from '../../core/model';
import { narrow } from '../parts/narrow';
import { Preview } from './preview';
import type { Opened, Session } from '../session/session';
import { Tabs } from '../parts/tabs';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

const kinds: readonly OwnKind[] = ['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter'];

const NotesEditor = lazy(() => import('./notes-editor'));

const useStyles = makeStyles({
  sheets: { border: 'none', padding: 0, margin: `0 0 ${tokens.spacingVerticalM}`, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, [narrow]: { flexDirection: 'column' } },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  /** What writing means here. */
  readonly about: string;
  /** The button that writes, and what goes with it. */
  readonly children: ReactNode;
}

export function WriteView({ session, opened, about, children }: Props): ReactNode {
  const { pane } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const { plan, choices, analysis } = opened;
  const wanted = kinds.filter((kind) => choices.withoutSheets?.includes(kind) !== true);
  const absent = wanted.filter((kind) => plan.sheets.every((sheet) => sheet.kind !== kind));
  return (
    <section aria-labelledby="write">
      <h2 id="write" className={view.heading}>{pane.write.heading}</h2>
      <p>{about}</p>
      <fieldset className={styles.sheets}>
        <legend className={styles.legend}>{pane.write.sheets}</legend>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={pane.kinds[kind]}
            checked={wanted.includes(kind)}
            onChange={(_, { checked }) => { session.switchSheet(kind, checked === true); }}
          />
        ))}
      </fieldset>
      {children}
      {absent.length > 0 && <p>{pane.write.absent(absent.map((kind) => pane.kinds[kind]), analysis.reading.budget === undefined)}</p>}
      {plan.sheets.length === 0 ? <p>{wanted.length === 0 && pane.write.nothing}</p> : <Previews session={session} opened={opened} />}
    </section>
  );
}

function Previews({ session, opened }: Pick<Props, 'session' | 'opened'>): ReactNode {
  const { plan } = opened;
  const { pane } = useWords();
  const view = useViewStyles();
  const [wanted, setWanted] = useState<OwnKind>('avstamning');
  const sheet = plan.sheets.find(({ kind }) => kind === wanted) ?? plan.sheets[0];
  if (!sheet) return undefined;
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
        <Preview key={sheet.kind} sheet={sheet} unit={plan.unit} />
      </div>
    </section>
  );
}
