/** Where a table stands that was not found, or not as it is: marked in the workbook beside the page, or typed as a range. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useContext, useState, type ReactNode } from 'react';
import { a1Range, rangeFrom, type RangeRef } from '../../core/address';
import type { Opened, Session } from '../session/session';
import { focusOnMain } from '../parts/focus';
import { SelectedRange } from '../parts/selected-range';
import { useViewStyles } from '../parts/view-styles';
import { AnswerForm } from './answer-form';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
}

export function PointOut({ session, opened: { choices, analysis: { reading } } }: Props): ReactNode {
  const { pane: { pointing } } = useWords();
  const styles = useViewStyles();
  const marked = useContext(SelectedRange);
  const sheets = reading.snapshot.sheets.map(({ name }) => name);
  const [sheet, setSheet] = useState(sheets[0] ?? '');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const pointed = choices.pointed ?? [];
  const use = (range: RangeRef | undefined, otherwise: string): void => {
    if (!range) setProblem(otherwise);
    else if (range.top === range.bottom || range.left === range.right) setProblem(pointing.tooSmall);
    else {
      setProblem(undefined);
      const given = { sheet: range.sheet, range: a1Range(range) };
      session.answer({ pointed: [...pointed.filter((one) => one.sheet !== given.sheet || one.range !== given.range), given] });
    }
  };
  return (
    <div>
      <p>{marked ? pointing.aboutMarking : pointing.about}</p>
      {marked && (
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => { void marked().then((range) => { use(range, pointing.nothingMarked); }); }}>{pointing.useMarked}</Button>
        </div>
      )}
      <AnswerForm onAnswer={() => { use(rangeFrom(sheet, typed), pointing.noRange); }}>
        <Field label={pointing.sheet}>
          <Select value={sheet} onChange={(_, { value }) => { setSheet(value); }}>{sheets.map((name) => <option key={name}>{name}</option>)}</Select>
        </Field>
        <Field label={pointing.range} {...(problem === undefined ? { hint: pointing.rangeHint } : { validationMessage: problem, validationState: 'error' })}>
          <Input value={typed} autoComplete="off" onChange={(_, { value }) => { setTyped(value); setProblem(undefined); }} />
        </Field>
        <div className={styles.actions}><Button type="submit">{pointing.use}</Button></div>
      </AnswerForm>
      {reading.pointed.length > 0 && (
        <ul className={styles.list}>
          {reading.pointed.map(({ sheet: name, range, found }) => (
            <li key={`${name}!${range}`}>
              {pointing.found[found](`${name}!${range}`)}{' '}
              <Button
                size="small"
                onClick={() => {
                  const left = pointed.filter((one) => one.sheet !== name || one.range !== range);
                  if (left.length === 0) session.forget('pointed');
                  else session.answer({ pointed: left });
                  focusOnMain();
                }}
              >
                {pointing.forget(`${name}!${range}`)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
