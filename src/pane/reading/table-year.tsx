/** The year of a table whose header gives none: typed, the likeliest already there. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Question } from '../../core/model';
import type { Opened, Session } from '../session/session';
import { AnswerForm } from './answer-form';
import { EntryField } from '../parts/entry-field';
import { typed as understood } from '../parts/typed';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  readonly question: Question;
}

export function TableYear({ session, opened: { choices }, question: { about, guess = '' } }: Props): ReactNode {
  const { pane, language } = useWords();
  const styles = useViewStyles();
  const [typed, setTyped] = useState(guess);
  const entered = understood('year', typed, { language });
  return (
    <AnswerForm onAnswer={() => { if (entered.is === 'understood') session.answer({ tableYears: { ...choices.tableYears, [about]: entered.value } }); }}>
      <EntryField kind="year" label={pane.question.year} value={typed} onChange={setTyped} />
      <div className={styles.actions}><Button type="submit" appearance="primary">{pane.question.answer}</Button></div>
    </AnswerForm>
  );
}
