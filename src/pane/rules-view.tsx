/** Regler och andelar: what each rule gives, its verdict and margin, and the working behind every figure. */
import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer } from '../core/model';
import { kronor } from '../text/numbers';
import { shareFigure } from './figures';
import { type Field, RecordTable } from './record-table';
import type { Opened } from './session';
import { useViewStyles } from './view-styles';
import { Why } from './why';
import { useWords, type Words } from './words';

/** One line of a rule's table: an answer of its own, or those of all members under one reading of one year. */
type Line = readonly [Answer, ...Answer[]];

export function RulesView({ opened: { analysis: { answers } } }: { readonly opened: Opened }): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const rules = [...new Set(answers.map(({ rule }) => rule))];
  return (
    <section aria-labelledby="rules">
      <h2 id="rules" className={styles.heading}>{pane.rules.heading}</h2>
      {answers.length === 0 && <p>{pane.rules.none}</p>}
      <ul className={styles.list}>
        {rules.map((rule) => <li key={rule}><RuleItem rule={rule} answers={answers.filter((answer) => answer.rule === rule)} /></li>)}
      </ul>
    </section>
  );
}

function RuleItem({ rule, answers }: { readonly rule: string; readonly answers: readonly Answer[] }): ReactNode {
  const words = useWords();
  const { pane, ruleTitle, readingName } = words;
  const styles = useViewStyles();
  const title = ruleTitle(rule);
  const heading = `rule-${rule}`;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <h3 id={heading} className={styles.cardHeading}>{title}</h3>
      <RecordTable
        labelledBy={heading}
        fields={fieldsOf(answers, words)}
        records={linesOf(answers)}
        more={{
          label: pane.rules.why,
          labelOf: ([{ period, reading }]) => pane.rules.whyOf(title, [period, reading && readingName(rule, reading)].filter(Boolean).join(', ')),
          content: (line) => line.map((answer) => <Why key={answer.member ?? ''} answer={answer} />),
        }}
      />
    </article>
  );
}

function linesOf(answers: readonly Answer[]): Line[] {
  const lines = new Map<string, [Answer, ...Answer[]]>();
  answers.forEach((answer, place) => {
    const { sheet = '', table = '', period, reading = '', member } = answer;
    const key = member === undefined ? String(place) : JSON.stringify([sheet, table, period, reading]);
    const line = lines.get(key);
    if (line) line.push(answer);
    else lines.set(key, [answer]);
  });
  return [...lines.values()];
}

/** The columns that any of the answers has something to say in; a column for each member. */
function fieldsOf(answers: readonly Answer[], { pane, language, readingName }: Words): Field<Line>[] {
  const { rules } = pane;
  const members = [...new Set(answers.flatMap(({ member }) => member ?? []))];
  const all: Field<Line>[] = [
    { name: rules.year, cell: ([{ period }]) => period },
    { name: rules.reading, cell: ([{ rule, reading }]) => reading && readingName(rule, reading) },
    { name: rules.value, figure: true, cell: ([{ member, value }]) => (member === undefined && value ? shareFigure(value, language) : undefined) },
    ...members.map((name): Field<Line> => ({
      name,
      figure: true,
      cell: (line) => {
        const value = line.find(({ member }) => member === name)?.value;
        return value && shareFigure(value, language);
      },
    })),
    { name: rules.verdict, cell: (line) => verdictOf(line, pane) },
    { name: rules.margin, figure: true, cell: ([{ margin }]) => margin && kronor(margin, language) },
    { name: rules.difference, figure: true, cell: ([{ member, difference }]) => (member === undefined && difference ? kronor(difference, language) : undefined) },
  ];
  return all.filter(({ cell }) => linesOf(answers).some((line) => cell(line) !== undefined));
}

/** In words, with a colour beside them. */
function verdictOf(line: Line, { rules }: Words['pane']): ReactNode | undefined {
  const [{ holds }] = line;
  if (holds !== undefined) return <Badge appearance="tint" color={holds ? 'success' : 'danger'}>{holds ? rules.holds : rules.broken}</Badge>;
  return line.every(({ matches }) => matches === true) ? <Badge appearance="tint" color="success">{rules.matches}</Badge> : undefined;
}
