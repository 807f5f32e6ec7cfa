/** One rule: how it fares year by year, by which way of counting, and on demand its figures, its meaning and where it stands written. */
import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { alikeRules, chosenReading, hasReadings, withChosen } from '../../core/compute/readings';
import type { Answer, Source } from '../../core/model';
import { rules } from '../../rules';
import { ruleSentence } from '../../text/rule-sentence';
import { isTexts, useKept } from '../keeping/use-kept';
import { useNarrow } from '../parts/narrow';
import { HelpLink } from '../parts/open-help';
import { RecordTable } from '../parts/record-table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import type { Opened, Session } from '../session/session';
import { answerFields, yearName } from './answer-fields';
import { BalanceChart } from './balance-chart';
import { inYears, weighed } from './verdicts';
import { VerdictLines } from './verdict-lines';
import { SourceLine } from './why';

const useStyles = makeStyles({
  // As wide as there is room for, whatever its longest option.
  choice: { marginTop: tokens.spacingVerticalS, maxWidth: '420px', gridTemplateColumns: 'minmax(0, 1fr)', '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  contrary: { marginBlock: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  readonly rule: string;
  readonly answers: readonly Answer[];
}

export function RuleCard({ session, opened, rule, answers }: Props): ReactNode {
  const words = useWords();
  const { pane, ruleTitle } = words;
  const view = useViewStyles();
  const styles = useStyles();
  const heading = useId();
  const title = ruleTitle(rule);
  const { main, others, verdicts, contrary, readings } = weighed(answers);
  const verdict = (answer: Answer): string => words.verdict(answer)[answer.holds ? 'holds' : 'breaks'];
  const year = (answer: Answer): string => yearName(answer, answers, words);
  const table = <RecordTable labelledBy={heading} fields={answerFields(title, main, words)} records={main} />;
  return (
    <article className={view.card} aria-labelledby={heading}>
      <h4 id={heading} className={view.cardHeading}>{title}</h4>
      {verdicts.length > 0 && <VerdictLines lines={inYears(verdicts, verdict, year).map(({ said, holds, years }) => ({ said, years, sign: holds ? 'holds' : 'breaks' }))} />}
      {readings.length > 0 && <ReadingChoice session={session} opened={opened} rule={rule} readings={readings} />}
      {inYears(contrary, (answer) => `${answer.reading ?? ''} ${verdict(answer)}`, year).map(({ said, years }) => (
        <p key={said} className={styles.contrary}>{contraryOf(contrary, said, years)}</p>
      ))}
      {verdicts.length > 0 ? <Folded name={`rule ${rule}`} summary={pane.rules.yearByYear}>{table}<About rule={rule} answers={answers} /></Folded> : <>{table}<About rule={rule} answers={answers} /></>}
      <BalanceChart answers={answers} year={year} />
      {others.length > 0 && (
        <Folded name={`others ${rule}`} summary={pane.rules.others} shut>
          <RecordTable label={pane.rules.others} fields={answerFields(title, others, words)} records={others} />
        </Folded>
      )}
    </article>
  );

  function contraryOf(all: readonly Answer[], said: string, years: readonly string[]): string {
    const one = all.find((answer) => `${answer.reading ?? ''} ${verdict(answer)}` === said);
    return one ? pane.rules.contrary(words.readingName(one.reading ?? ''), years, verdict(one)) : '';
  }
}

/** What the rule means, and where it stands written. */
export function About({ rule: id, answers }: { readonly rule: string; readonly answers: readonly Answer[] }): ReactNode {
  const { language, ruleTitle } = useWords();
  const rule = rules.find((one) => one.id === id);
  const sources = answers.map(({ source }) => source).filter((one, index, all) => all.findIndex((other) => sameSource(one, other)) === index);
  return (
    <>
      {rule && <p>{ruleSentence(rule, language)}</p>}
      {sources.map((source) => <SourceLine key={`${source.act} ${source.paragraph ?? ''}`} source={source} />)}
      <HelpLink topic={{ about: 'rule', rule: id }} name={ruleTitle(id)} />
    </>
  );
}

function sameSource(one: Source, other: Source): boolean {
  return one.act === other.act && one.paragraph === other.paragraph;
}

function ReadingChoice({ session, opened, rule, readings }: Pick<Props, 'session' | 'opened' | 'rule'> & { readonly readings: readonly string[] }): ReactNode {
  const { pane, readingName, ruleTitle } = useWords();
  const styles = useStyles();
  if (!hasReadings(rule)) return undefined;
  const others = alikeRules(rule).filter((other) => other !== rule && opened.analysis.answers.some((answer) => answer.rule === other)).map(ruleTitle);
  return (
    <Field label={pane.rules.goneBy} className={styles.choice} {...(others.length > 0 && { hint: pane.rules.governsToo(others) })}>
      <Select value={chosenReading(rule, opened.choices.readings) ?? readings[0] ?? ''} onChange={(_, { value }) => { session.answer({ readings: withChosen(opened.choices.readings, rule, value) }); }}>
        {readings.map((reading) => <option key={reading} value={reading}>{readingName(reading)}</option>)}
      </Select>
    </Field>
  );
}

/** Folded in a narrow pane, until the user says otherwise; the content is there only while it is open. */
export function Folded({ name, summary, shut = false, children }: { readonly name: string; readonly summary: string; readonly shut?: boolean; readonly children: ReactNode }): ReactNode {
  const styles = useViewStyles();
  const [turned, setTurned] = useKept<readonly string[]>('rules-turned', [], isTexts);
  const isNarrow = useNarrow();
  const [first] = useState(!shut && !isNarrow);
  const open = first !== turned.includes(name);
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) setTurned(turned.includes(name) ? turned.filter((one) => one !== name) : [...turned, name]);
      }}
    >
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
