/** The day on which a member joined: typed, or the best guess taken as it is. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Question, Reading } from '../../core/model';
import type { Opened, Session } from '../session/session';
import { typedDate } from '../parts/typed';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  readonly question: Question;
}

export function EntryDate({ session, opened: { choices, analysis }, question: { about: member, guess } }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const years = yearsIn(analysis.reading);
  const answer = (date: string): void => {
    session.answer({ entries: [...(choices.entries ?? []).filter((entry) => entry.member !== member), { member, date }] });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const date = typedDate(typed);
        if (date === undefined) setWrong(pane.question.badDate);
        else if (years.length > 0 && !years.includes(date.slice(0, 4))) setWrong(pane.question.otherYear(years));
        else answer(date);
      }}
    >
      <Field label={pane.question.date} {...(wrong === undefined ? {} : { validationMessage: wrong, validationState: 'error' })}>
        <Input
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => {
            setTyped(value);
            setWrong(undefined);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">{pane.question.answer}</Button>
        {guess !== undefined && <Button onClick={() => { answer(guess); }}>{pane.question.useGuess(guess)}</Button>}
      </div>
    </form>
  );
}

/** The years that the workbook is about, in order: an entry in another year would not be asked for. */
function yearsIn({ tables }: Reading): string[] {
  const years = tables.flatMap(({ columns }) => columns.flatMap(({ period }) => period.match(/\d{4}(?=-|\/|$)/g) ?? []));
  return [...new Set(years)].sort();
}
