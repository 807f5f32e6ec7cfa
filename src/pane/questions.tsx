/** What the sheet cannot tell, asked with the best guess marked; an answer is reckoned with at once. */
import { Button, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { address } from '../core/address';
import type { Choices, Question } from '../core/model';
import type { Session } from './session';
import { typedDate } from './typed';
import { useViewStyles } from './view-styles';
import { useWords } from './words';

const useStyles = makeStyles({ options: { flexWrap: 'wrap' } });

interface Props {
  readonly session: Session;
  readonly question: Question;
  readonly choices: Choices;
}

export function QuestionItem({ session, question, choices }: Props): ReactNode {
  const { question: sentence } = useWords();
  const styles = useViewStyles();
  const id = useId();
  return (
    <li>
      <article className={styles.card} aria-labelledby={id}>
        <h4 id={id} className={styles.cardHeading}>{sentence(question)}</h4>
        <p className={styles.quiet}>{address(question.cell)}</p>
        <Answering session={session} question={question} choices={choices} />
      </article>
    </li>
  );
}

function Answering({ session, question, choices }: Props): ReactNode {
  const { pane } = useWords();
  switch (question.code) {
    case 'entry-date':
      return <EntryDate session={session} question={question} choices={choices} />;
    case 'unit-unclear':
      return <Options question={question} options={units.map((unit) => [unit, pane.question.unit[unit]])} onAnswer={(unit) => { session.answer({ unit }); }} />;
    case 'main-budget':
      return (
        <Options
          question={question}
          options={(question.options ?? []).map((sheet) => [sheet, sheet])}
          onAnswer={(mainBudget) => { session.answer({ mainBudget }); }}
        />
      );
    case 'split-post':
    case 'year-unclear':
    case 'meaning-unclear':
      return <p>{question.guess === undefined ? pane.question.bySelf : `${pane.question.guess(question.guess)}. ${pane.question.bySelf}`}</p>;
  }
}

const units = ['kr', 'tkr', 'mnkr'] as const;

function EntryDate({ session, question: { about: member, guess }, choices }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
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
        setWrong(date === undefined);
        if (date !== undefined) answer(date);
      }}
    >
      <Field label={pane.question.date} {...(wrong ? { validationMessage: pane.question.badDate, validationState: 'error' } : {})}>
        <Input value={typed} inputMode="numeric" autoComplete="off" onChange={(_, { value }) => { setTyped(value); }} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">{pane.question.answer}</Button>
        {guess !== undefined && <Button onClick={() => { answer(guess); }}>{pane.question.useGuess(guess)}</Button>}
      </div>
    </form>
  );
}

interface OptionsProps<T extends string> {
  readonly question: Question;
  /** Each value with how it is said. */
  readonly options: readonly (readonly [T, string])[];
  readonly onAnswer: (value: T) => void;
}

/** A closed list; the best guess is marked in words and chosen until the user says otherwise. */
function Options<T extends string>({ question, options, onAnswer }: OptionsProps<T>): ReactNode {
  const { pane, question: sentence } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState(question.guess ?? '');
  return (
    <form
      className={view.form}
      onSubmit={(event) => {
        event.preventDefault();
        const option = options.find(([value]) => value === chosen);
        if (option) onAnswer(option[0]);
      }}
    >
      <RadioGroup className={styles.options} aria-label={sentence(question)} value={chosen} onChange={(_, { value }) => { setChosen(value); }}>
        {options.map(([value, said]) => <Radio key={value} value={value} label={value === question.guess ? pane.question.guessed(said) : said} />)}
      </RadioGroup>
      <div className={view.actions}>
        <Button type="submit" appearance="primary" disabled={chosen === ''}>{pane.question.answer}</Button>
      </div>
    </form>
  );
}
