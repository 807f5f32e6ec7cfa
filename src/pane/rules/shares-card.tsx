/** Kommunernas andelar: whether some rule gives the sheet's amounts, what each kommun pays, and every rule that can be computed beside it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Answer } from '../../core/model';
import { ColumnChart, type Amounts } from '../charts/column-chart';
import { RecordTable, type Field } from '../parts/record-table';
import { useViewStyles } from '../parts/view-styles';
import { useWords, type Words } from '../parts/words';
import type { Opened, Session } from '../session/session';
import { AllocationChoices } from './allocation-choices';
import { moreOf, shown, yearName } from './answer-fields';
import { About, Folded } from './rule-card';
import { alsoMatching, shareYears, verdictOf, type ShareRow, type ShareRule, type ShareVerdict, type ShareYear } from './share-years';
import { VerdictCell, VerdictLines, type Sign, type VerdictLine } from './verdict-lines';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  also: { marginBlock: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

const signs: Readonly<Record<ShareVerdict, Sign>> = { follows: 'holds', untried: 'open', differs: 'breaks', none: 'open', unknown: 'open' };

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  /** Of the rule kommunandelar. */
  readonly answers: readonly Answer[];
}

export function SharesCard({ session, opened, answers }: Props): ReactNode {
  const words = useWords();
  const { pane, answer: sentence, ruleTitle } = words;
  const view = useViewStyles();
  const styles = useStyles();
  const heading = useId();
  const [{ rule = '' } = {}] = answers;
  const title = ruleTitle(rule);
  const years = shareYears(answers);
  const nameOf = (year: ShareYear): string => year.rows[0]?.published ? yearName(year.rows[0].published, answers, words) : year.period;
  const untried = years.some((year) => verdictOf(year) === 'untried');
  return (
    <article className={view.card} aria-labelledby={heading}>
      <h4 id={heading} className={view.cardHeading}>{title}</h4>
      <VerdictLines lines={verdictLines(years, nameOf, words)} />
      {years.flatMap((year) => year.partOfYear).map((answer) => <p key={`${answer.period} ${answer.member ?? ''}`}>{sentence(answer)}</p>)}
      {alsoOf(years, nameOf, words).map((said) => <p key={said} className={styles.also}>{said}</p>)}
      {untried && <p className={styles.also}>{pane.shares.untriedAbout}</p>}
      <Folded name="share-choices" summary={pane.shares.choose} shut>
        <p>{pane.shares.key}</p>
        <AllocationChoices session={session} choices={opened.choices} years={years} />
      </Folded>
      <ShareChart years={years} nameOf={nameOf} />
      {years.map((year) => <YearOfShares key={nameOf(year)} year={year} name={nameOf(year)} title={title} />)}
      <About rule={rule} answers={answers} />
    </article>
  );
}

/** The verdicts, said once for the years that fare alike. */
function verdictLines(years: readonly ShareYear[], nameOf: (year: ShareYear) => string, words: Words): readonly VerdictLine[] {
  const said = years.map((year) => saidOf(year, words));
  return [...new Set(said)].map((one) => {
    const alike = years.filter((_, index) => said[index] === one);
    const [first] = alike;
    return { sign: first ? signs[verdictOf(first)] : 'open', said: one, years: alike.map(nameOf) };
  });
}

function saidOf(year: ShareYear, { pane: { shares }, readingName }: Words): string {
  const rule = readingName(year.chosen?.reading ?? '');
  const verdict = verdictOf(year);
  switch (verdict) {
    case 'follows': return shares.follows(rule);
    case 'differs': return shares.differs(rule);
    case 'untried':
    case 'none':
    case 'unknown':
      return shares[verdict];
  }
}

/** Which other rules give the same amounts, said once for the years in which it is the same ones. */
function alsoOf(years: readonly ShareYear[], nameOf: (year: ShareYear) => string, { pane, readingName }: Words): readonly string[] {
  const rules = years.map((year) => alsoMatching(year).map(({ reading }) => readingName(reading)));
  const distinct = [...new Set(rules.map((names) => names.join('; ')))].filter((names) => names !== '');
  return distinct.map((names) => pane.shares.also(names.split('; '), years.filter((_, index) => rules[index]?.join('; ') === names).map(nameOf)));
}

function ShareChart({ years, nameOf }: { readonly years: readonly ShareYear[]; readonly nameOf: (year: ShareYear) => string }): ReactNode {
  const { pane } = useWords();
  const members = [...new Set(years.flatMap(({ rows }) => rows.map(({ member }) => member)))];
  const series = members.map((member): Amounts => ({
    name: member,
    amounts: years.map(({ rows }) => {
      const paid = rows.find((row) => row.member === member)?.published?.value;
      return paid?.is === 'money' ? paid : undefined;
    }),
  }));
  const names = years.map(nameOf);
  if (members.length === 0) return undefined;
  return <ColumnChart kind="stacked" title={pane.shares.chart} description={pane.shares.chartAbout(members, names)} categories={names} series={series} hasTable />;
}

function YearOfShares({ year, name, title }: { readonly year: ShareYear; readonly name: string; readonly title: string }): ReactNode {
  const words = useWords();
  const { pane } = words;
  const id = useId();
  const styles = useStyles();
  const rules = year.rules.filter(({ circular }) => !circular);
  return (
    <Folded name={`shares ${name}`} summary={pane.shares.year(name)}>
      <h5 id={id} className={styles.heading}>{pane.shares.year(name)}</h5>
      <RecordTable labelledBy={id} fields={rowFields(year, name, title, words)} records={year.rows} />
      {rules.length > 1 && (
        <Folded name={`share-rules ${name}`} summary={pane.shares.compare(rules.length)} shut>
          <RecordTable label={pane.shares.compare(rules.length)} fields={ruleFields(year, name, title, words)} records={rules} />
        </Folded>
      )}
    </Folded>
  );
}

/** What each pays; what the rule gives only where that is something else. */
function rowFields(year: ShareYear, name: string, title: string, words: Words): readonly Field<ShareRow>[] {
  const { pane: { shares, rules } } = words;
  const differs = year.rows.some(({ computed }) => computed?.difference?.isZero() === false);
  const of = (column: string, pick: (row: ShareRow) => Answer | undefined, figure: 'value' | 'share' | 'difference'): Field<ShareRow> => ({
    name: column, figure: true,
    cell: (row) => { const answer = pick(row); return answer && shown(answer, figure, words); },
    more: (row) => { const answer = pick(row); return answer && moreOf(answer, figure, column, title, name, words); },
  });
  return [
    { name: shares.member, cell: ({ member }) => member },
    of(shares.published, ({ published }) => published, 'value'), of(rules.share, ({ published }) => published, 'share'),
    ...(differs ? [of(shares.computed, ({ computed }) => computed, 'value'), of(shares.difference, ({ computed }) => computed, 'difference')] : []),
  ];
}

/** The rules side by side, with what each kommun would pay. */
function ruleFields(year: ShareYear, name: string, title: string, words: Words): readonly Field<ShareRule>[] {
  const { pane: { shares }, names: { answer: said }, readingName } = words;
  const members = [...new Set(year.rules.flatMap(({ of }) => of.flatMap(({ member }) => member ?? [])))];
  return [
    { name: shares.rule, cell: ({ reading }) => readingName(reading) },
    { name: shares.match, cell: ({ matches }) => <VerdictCell sign={matches ? 'holds' : 'breaks'} said={matches ? said.matches : said.differs} /> },
    ...members.map((member): Field<ShareRule> => ({
      name: member, figure: true,
      cell: ({ of }) => { const answer = of.find((one) => one.member === member); return answer && shown(answer, 'value', words); },
      more: ({ of }) => { const answer = of.find((one) => one.member === member); return answer && moreOf(answer, 'value', member, title, name, words); },
    })),
  ];
}
