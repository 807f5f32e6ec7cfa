/** A question with a closed list of answers: the best guess is marked in words, and chosen until the user says otherwise. */
import { Button, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Question } from '../../core/model';
import { useViewStyles } from '../parts/view-styles';
import { AnswerForm } from './answer-form';
import { useWords } from '../parts/words';

const useStyles = makeStyles({ options: { flexWrap: 'wrap' } });

interface Props<T extends string> {
  readonly question: Question;
  /** Each value with how it is said. */
  readonly options: readonly (readonly [T, string])[];
  readonly onAnswer: (value: T) => void;
}

export function OptionsForm<T extends string>({ question, options, onAnswer }: Props<T>): ReactNode {
  const { pane, question: sentence } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState(question.guess ?? '');
  return (
    <AnswerForm
      onAnswer={() => {
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
    </AnswerForm>
  );
}
