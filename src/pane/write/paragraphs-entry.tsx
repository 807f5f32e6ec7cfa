/** Own paragraphs of a note: one on each line, with figures that follow the sheet put in where the cursor stands. */
import { Button, Label, makeStyles, mergeClasses, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Paragraph } from '../../core/model';
import { useWords } from '../parts/words';
import { asParagraphs, asText, hasTooLong, type Token } from './notes-text';

/** The plan follows when the typing has paused, or when the field is left. */
const pause = 600;

const useStyles = makeStyles({
  entry: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS, marginBlock: tokens.spacingVerticalS },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  insert: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  select: { flex: '1 1 160px', minWidth: 0 },
});

interface Props {
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
  readonly known: readonly Token[];
  readonly onChange: (paragraphs: readonly Paragraph[]) => void;
}

export function ParagraphsEntry({ label, paragraphs, known, onChange }: Props): ReactNode {
  const { pane: { notes } } = useWords();
  const styles = useStyles();
  const [id, aboutId] = [useId(), useId()];
  const field = useRef<HTMLTextAreaElement>(null);
  const given = asText(paragraphs, known);
  const [committed, setCommitted] = useState(given);
  const [text, setText] = useState(given);
  // Changed from elsewhere: taken back to what is suggested, or read anew.
  if (given !== committed) {
    setCommitted(given);
    setText(given);
  }
  const tooLong = hasTooLong(text, known);
  const commit = (written: string): void => {
    const next = asParagraphs(written, known);
    const said = asText(next, known);
    if (said === committed || hasTooLong(written, known)) return;
    setCommitted(said);
    onChange(next);
  };
  const latest = useRef(commit);
  useEffect(() => { latest.current = commit; });
  useEffect(() => {
    const timer = setTimeout(() => { latest.current(text); }, pause);
    return () => { clearTimeout(timer); };
  }, [text]);
  const insert = (token: string): void => {
    const at = field.current?.selectionStart ?? text.length;
    const end = field.current?.selectionEnd ?? at;
    const written = text.slice(0, at) + token + text.slice(end);
    setText(written);
    commit(written);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at + token.length, at + token.length);
    });
  };
  return (
    <div className={styles.entry}>
      <Label htmlFor={id}>{label}</Label>
      <Textarea
        id={id}
        textarea={{ ref: field }}
        value={text}
        rows={Math.min(8, Math.max(2, text.split('\n').length + 1))}
        resize="vertical"
        aria-describedby={aboutId}
        aria-invalid={tooLong}
        onChange={(_, { value }) => { setText(value); }}
        onBlur={() => { commit(text); }}
      />
      <p id={aboutId} aria-live="polite" className={mergeClasses(styles.said, tooLong && styles.wrong)}>{tooLong ? notes.tooLong : notes.oneALine}</p>
      {known.length > 0 && <Insert known={known} into={label} insert={insert} />}
    </div>
  );
}

function Insert({ known, into, insert }: { readonly known: readonly Token[]; readonly into: string; readonly insert: (token: string) => void }): ReactNode {
  const { pane: { notes } } = useWords();
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const groups = [...new Set(known.map(({ of = notes.otherNotes }) => of))];
  return (
    <div className={styles.insert}>
      <Select className={styles.select} size="small" aria-label={notes.chooseFigure(into)} value={chosen} onChange={(_, { value }) => { setChosen(value); }}>
        <option value="">{notes.figure}</option>
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {known.filter(({ of = notes.otherNotes }) => of === group).map(({ text }) => <option key={text} value={text}>{text.slice(1, -1)}</option>)}
          </optgroup>
        ))}
      </Select>
      <Button aria-label={notes.insertInto(into)} size="small" disabledFocusable={chosen === ''} onClick={() => { if (chosen !== '') insert(chosen); }}>{notes.insert}</Button>
    </div>
  );
}
