/** The day on which a member joined: typed, or the best guess taken as it is. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Question, Reading } from '../../core/model';
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

export function EntryDate({ session, opened: { choices, analysis }, question: { about: member, guess } }: Props): ReactNode {
  const { pane, language } = useWords();
  const styles = useViewStyles();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const years = yearsIn(analysis.reading);
  const answer = (date: string): void => {
    session.answer({ entries: [...(choices.entries ?? []).filter((entry) => entry.member !== member), { member, date }] });
  };
  return (
    <AnswerForm
      onAnswer={() => {
        const entered = understood('date', typed, { language });
        if (entered.is === 'nothing') setWrong(pane.entry.problem['no-date']);
        else if (entered.is !== 'understood') return;
        else if (years.length > 0 && !years.includes(entered.value.slice(0, 4))) setWrong(pane.question.otherYear(years));
        else answer(entered.value);
      }}
    >
      <EntryField
        kind="date"
        label={pane.question.date}
        value={typed}
        wrong={wrong}
        onChange={(text) => {
          setTyped(text);
          setWrong(undefined);
        }}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">{pane.question.answer}</Button>
        {guess !== undefined && <Button onClick={() => { answer(guess); }}>{pane.question.useGuess(guess)}</Button>}
      </div>
    </AnswerForm>
  );
}

/** The years that the workbook is about, in order: an entry in another year would not be asked for. */
function yearsIn({ tables }: Reading): string[] {
  const years = tables.flatMap(({ columns }) => columns.flatMap(({ period }) => period.match(/\d{4}(?=-|\/|$)/g) ?? []));
  return [...new Set(years)].sort();
}
