/** Regler och andelar: what each rule gives, its verdict and margin, and the working behind every figure. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Answer } from '../../core/model';
import { type AnswerColumn, answerTable, isCircular, type Line, onRequest } from '../../text/answer-table';
import { useNarrow } from '../parts/narrow';
import { RecordTable } from '../parts/record-table';
import type { Opened } from '../session/session';
import { useViewStyles } from '../parts/view-styles';
import { Why } from './why';
import { useWords, type Words } from '../parts/words';

const useStyles = makeStyles({
  // Several lines in a narrow pane.
  verdict: { height: 'auto', minHeight: '20px', marginInlineEnd: tokens.spacingHorizontalXS },
});

export function RulesView({ opened: { analysis: { answers } } }: { readonly opened: Opened }): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const rules = [...new Set(answers.map(({ rule }) => rule))];
  const examples = rules.filter((rule) => onRequest.has(rule));
  const itemOf = (rule: string) => <li key={rule}><RuleItem rule={rule} answers={answers.filter((answer) => answer.rule === rule)} /></li>;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules" className={styles.heading}>{pane.rules.heading}</h2>
      {answers.length === 0 && <p>{pane.rules.none}</p>}
      <ul className={styles.list}>{rules.filter((rule) => !onRequest.has(rule)).map(itemOf)}</ul>
      {examples.length > 0 && (
        <details className={styles.details}>
          <summary>{pane.rules.onRequest}</summary>
          <ul className={styles.list}>{examples.map(itemOf)}</ul>
        </details>
      )}
    </section>
  );
}

function RuleItem({ rule, answers }: { readonly rule: string; readonly answers: readonly Answer[] }): ReactNode {
  const words = useWords();
  const { pane, ruleTitle, readingName } = words;
  const styles = useViewStyles();
  const own = useStyles();
  const title = ruleTitle(rule);
  const heading = `rule-${rule}`;
  const isNarrow = useNarrow();
  const [open, setOpen] = useState(!isNarrow);
  const { columns, lines } = answerTable(answers, words);
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <details className={styles.details} open={open} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
        <summary>
          <h3 id={heading} className={styles.cardHeading}>{title}</h3>
          {!open && brokenIn(answers, words).map((said) => <Badge key={said} appearance="tint" shape="rounded" color="danger" className={own.verdict}>{said}</Badge>)}
        </summary>
        <RecordTable
          labelledBy={heading}
          fields={columns.map((column) => ({ name: column.name, figure: column.kind === 'figure', cell: (line: Line) => shown(column, line) }))}
          records={lines}
          more={{
            label: pane.rules.why,
            labelOf: ([{ period, reading }]) => pane.rules.whyOf(title, [period, reading && readingName(reading)].filter(Boolean).join(', ')),
            content: (line) => line.map((answer) => <Why key={answer.member ?? ''} answer={answer} />),
          }}
        />
      </details>
    </article>
  );
}

/** What does not hold, with its years; by which way of counting, where another one says otherwise of the same year. */
function brokenIn(answers: readonly Answer[], { readingName, verdict }: Words): string[] {
  const years = new Map<string, Set<string>>();
  for (const answer of answers.filter(({ holds }) => holds === false)) {
    const { period, reading } = answer;
    const isDisputed = answers.some((other) => other.period === period && other.measure === answer.measure && other.holds === true);
    const said = `${verdict(answer).breaks}${isDisputed && reading !== undefined ? ` (${readingName(reading)})` : ''}`;
    years.set(said, (years.get(said) ?? new Set()).add(period));
  }
  return [...years].map(([said, periods]) => `${[...periods].join(', ')}: ${said}`);
}

/** A verdict in words, with a colour beside them; everything else as its text. */
function shown({ kind, text }: AnswerColumn, line: Line): ReactNode | undefined {
  const said = text(line);
  if (kind !== 'verdict' || said === undefined || isCircular(line)) return said;
  const [{ holds }] = line;
  const color = holds === undefined ? (line.every(({ matches }) => matches === true) ? 'success' : 'informative') : holds ? 'success' : 'danger';
  return <Badge appearance="tint" shape="rounded" color={color}>{said}</Badge>;
}
