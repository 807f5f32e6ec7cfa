/** Where the other part of a divided post stands: in one of the rows that may hold it, or as the sheet has it. No figure is moved. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Question, SplitAnswer } from '../../core/model';
import type { Opened, Session } from '../session/session';
import { useViewStyles } from '../parts/view-styles';
import { AnswerForm } from './answer-form';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  readonly question: Question;
}

export function SplitPost({ session, opened: { choices, analysis }, question: { row, guess = '', options = [] } }: Props): ReactNode {
  const { pane: { question: words } } = useWords();
  const styles = useViewStyles();
  const [chosen, setChosen] = useState(guess);
  if (row === undefined) return undefined;
  const labels = new Map(analysis.reading.tables.flatMap(({ rows }) => rows.map(({ key, label }) => [key, label] as const)));
  const answer = (given: SplitAnswer): void => { session.answer({ splitPosts: { ...choices.splitPosts, [row]: given } }); };
  return (
    <AnswerForm onAnswer={() => { answer(chosen === '' ? { is: 'as-it-stands' } : { is: 'held-by', row: chosen }); }}>
      <Field label={words.otherPart} hint={words.nothingMoves}>
        <Select value={chosen} onChange={(_, { value }) => { setChosen(value); }}>
          {options.map((key) => <option key={key} value={key}>{key === guess ? words.guessed(labels.get(key) ?? key) : labels.get(key) ?? key}</option>)}
          <option value="">{words.asItStands}</option>
        </Select>
      </Field>
      <div className={styles.actions}><Button type="submit" appearance="primary">{words.answer}</Button></div>
    </AnswerForm>
  );
}
