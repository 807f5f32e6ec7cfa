/** A field for an amount, a percentage, a number, a date, a month or a year: it says at once what it understood, or what to write instead. */
import { Input, Label, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { typed, type Kind, type Kinds } from './typed';
import type { Understood } from './understood';
import { useWords, type Words } from './words';

/** A reader hears what was understood when the typing has paused, not at every key. */
const pause = 700;

const useStyles = makeStyles({
  field: { position: 'relative', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS, marginBottom: tokens.spacingVerticalXS },
  input: { maxWidth: '100%' },
  said: { margin: 0, minHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props<K extends Kind> {
  readonly kind: K;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Said while nothing is typed. */
  readonly hint?: string;
  /** What is wrong with what was understood, such as a day in another year. */
  readonly wrong?: string | undefined;
  /** The year that is meant where none is typed. */
  readonly year?: string;
}

export function EntryField<K extends Kind>({ kind, label, value, onChange, hint = '', wrong, year }: Props<K>): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const [id, saidId] = [useId(), useId()];
  const [left, setLeft] = useState(false);
  const about = { language: words.language, ...(year === undefined ? {} : { year }) };
  const understood = typed(kind, value, about);
  const isWrong = wrong !== undefined || (left && (understood.is === 'problem' || understood.is === 'either'));
  const said = wrong ?? (understood.is === 'nothing' ? hint : sentence(kind, value, understood, words));
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        className={styles.input}
        value={value}
        autoComplete="off"
        aria-describedby={saidId}
        aria-invalid={isWrong}
        onChange={(_, { value: text }) => {
          setLeft(false);
          onChange(text);
        }}
        onBlur={() => { setLeft(true); }}
        onKeyDown={({ key }) => { if (key === 'Enter') setLeft(true); }}
      />
      <p id={saidId} className={mergeClasses(styles.said, isWrong && styles.wrong)}>{said}</p>
      <span aria-live="polite" className={styles.heard}>{useSettled(understood.is === 'nothing' && wrong === undefined ? '' : said)}</span>
    </div>
  );
}

/** What the field says of what is typed in it. */
function sentence<K extends Kind>(kind: K, text: string, understood: Understood<Kinds[K]>, { pane: { entry } }: Words): string {
  const sayings: { readonly [Each in Kind]: (value: Kinds[Each]) => string } = entry.understood;
  switch (understood.is) {
    case 'nothing': return '';
    case 'understood': return sayings[kind](understood.value);
    case 'either': return entry.either(text, understood.readings[0].written, understood.readings[1].written);
    case 'problem': return entry.problem[understood.problem];
  }
}

/** The text as it was when it last stood still. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(text); }, pause);
    return () => { clearTimeout(timer); };
  }, [text]);
  return settled;
}

