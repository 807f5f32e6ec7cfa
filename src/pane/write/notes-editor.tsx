/** The notes before they are written: their order, which are left out, own paragraphs and own notes. The plan, and so the preview, follows. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { NoteChoices } from '../../core/model';
import { arranged } from '../../core/plan/note-choice';
import type { Opened, Session } from '../session/session';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { buttonId, NoteItem, type Way } from './note-item';
import { listed, tokensOf } from './notes-text';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalM },
});

interface Props {
  readonly session: Session;
  readonly opened: Opened;
}

/** What was taken away, and can come back. */
interface Taken {
  readonly said: string;
  readonly notes: NoteChoices;
}

export default function NotesEditor({ session, opened: { choices, plan } }: Props): ReactNode {
  const { pane: { notes: words } } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const [taken, setTaken] = useState<Taken>();
  const focusNext = useRef<string>(undefined);
  // A button that has moved in the page has lost the keyboard.
  useEffect(() => {
    if (focusNext.current === undefined) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  });
  const sheet = plan.sheets.find(({ kind }) => kind === 'noter');
  if (!sheet) return undefined;
  const all = arranged(choices.notes ?? []);
  const shown = listed(all, sheet.notes ?? []);
  const known = tokensOf(sheet.notes ?? [], words.noteToken);
  const say = (notes: NoteChoices): void => { session.answer({ notes }); };
  const move = (place: number, way: Way): void => {
    const [from, to] = [shown[place], shown[way === 'up' ? place - 1 : place + 1]];
    if (!from || !to) return;
    say(all.with(from.index, to.choice).with(to.index, from.choice));
    const isOwn = !('note' in from.choice) && !('note' in to.choice);
    focusNext.current = buttonId(isOwn ? to.key : from.key, way);
    setSaid(words.moved(from.planned?.title ?? '', (way === 'up' ? place : place + 2), shown.length));
    setTaken(undefined);
  };
  const takeAway = (sentence: string): void => {
    setTaken({ said: sentence, notes: all });
    setSaid(sentence);
    focusNext.current = backId;
  };
  return (
    <section aria-labelledby="notes-editor">
      <h3 id="notes-editor" className={view.subheading}>{words.heading}</h3>
      <p className={view.quiet}>{words.about}</p>
      <ol className={`${view.list} ${styles.list}`}>
        {shown.map((one, place) => (
          <NoteItem
            key={one.key}
            listed={one}
            sheet={sheet}
            unit={plan.unit}
            known={known}
            isFirst={place === 0}
            isLast={place === shown.length - 1}
            onMove={(way) => { move(place, way); }}
            onChange={(note) => { say(all.with(one.index, note)); }}
            onRemove={() => {
              say(all.toSpliced(one.index, 1));
              takeAway(words.removed('note' in one.choice ? '' : one.choice.title));
            }}
          />
        ))}
      </ol>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            say([...all, { title: words.newTitle, paragraphs: [] }]);
            setSaid(words.added);
          }}
        >
          {words.add}
        </Button>
        {choices.notes && (
          <Button
            onClick={() => {
              session.forget('notes');
              takeAway(words.reset);
            }}
          >
            {words.toSuggested}
          </Button>
        )}
      </div>
      <p role="group" aria-label={words.latest} className={view.quiet}>
        <span aria-live="polite">{said}</span>
        {taken && (
          <>
            {' '}
            <Button
              id={backId}
              size="small"
              onClick={() => {
                say(taken.notes);
                setTaken(undefined);
                setSaid(words.back);
                focusNext.current = undefined;
              }}
            >
              {words.undo}
            </Button>
          </>
        )}
      </p>
    </section>
  );
}

const backId = 'notes-back';

