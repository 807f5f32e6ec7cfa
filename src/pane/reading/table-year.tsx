/** The year of a table whose header gives none: typed, the likeliest already there. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Question } from '../../core/model';
import type { Opened, Session } from '../session/session';
import { EntryField } from '../parts/entry-field';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  readonly question: Question;
}

export function TableYear({ session, opened: { choices }, question: { about, guess = '' } }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const [typed, setTyped] = useState(guess);
  const [year, setYear] = useState<string | undefined>(guess === '' ? undefined : guess);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (year !== undefined) session.answer({ tableYears: { ...choices.tableYears, [about]: year } });
      }}
    >
      <EntryField
        kind="year"
        label={pane.question.year}
        value={typed}
        onChange={(text, understood) => {
          setTyped(text);
          setYear(understood.is === 'understood' ? understood.value : undefined);
        }}
      />
      <div className={styles.actions}><Button type="submit" appearance="primary">{pane.question.answer}</Button></div>
    </form>
  );
}
