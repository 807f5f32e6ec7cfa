/** Regler och andelar: which rules hold and which do not, in which years; each with its figures, and how every figure was worked out. */
import type { ReactNode } from 'react';
import type { Answer } from '../../core/model';
import { onRequest } from '../../text/answer-table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import type { Opened, Session } from '../session/session';
import { RuleCard } from './rule-card';
import { SharesCard } from './shares-card';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
}

export default function RulesView({ session, opened }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const { answers } = opened.analysis;
  const groups = [...new Set(answers.map(({ rule }) => rule))].map((rule) => ({ rule, answers: answers.filter((answer) => answer.rule === rule) }));
  const examples = groups.filter(({ rule }) => onRequest.has(rule));
  const judged = groups.filter((group) => !examples.includes(group) && group.answers.some(({ holds }) => holds !== undefined));
  const figures = groups.filter((group) => !examples.includes(group) && !judged.includes(group));
  const itemsOf = (of: typeof groups): ReactNode => (
    <ul className={styles.list}>
      {of.map(({ rule, answers: own }) => <li key={rule}>{isShares(own) ? <SharesCard session={session} opened={opened} answers={own} /> : <RuleCard session={session} opened={opened} rule={rule} answers={own} />}</li>)}
    </ul>
  );
  return (
    <section aria-labelledby="rules">
      <h2 id="rules" className={styles.heading}>{pane.rules.heading}</h2>
      {answers.length === 0 ? <p>{pane.rules.none}</p> : <p className={styles.quiet}>{pane.rules.hint}</p>}
      {judged.length > 0 && <section aria-labelledby="rules-judged"><h3 id="rules-judged" className={styles.subheading}>{pane.rules.judged}</h3>{itemsOf(judged)}</section>}
      {figures.length > 0 && <section aria-labelledby="rules-figures"><h3 id="rules-figures" className={styles.subheading}>{pane.rules.figures}</h3>{itemsOf(figures)}</section>}
      {examples.length > 0 && (
        <details className={styles.details}>
          <summary>{pane.rules.onRequest}</summary>
          <p>{pane.rules.onRequestAbout}</p>
          {itemsOf(examples)}
        </details>
      )}
    </section>
  );
}

/** Whether the answers try ways to share a sum against the amounts of the sheet. */
function isShares(answers: readonly Answer[]): boolean {
  return answers.some(({ matches, reading }) => matches !== undefined || reading === 'publicerat');
}
