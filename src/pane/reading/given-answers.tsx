/** What has been answered, on the page or before in the workbook, each to be taken back. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Choices, MemberDate, RowKey } from '../../core/model';
import type { Session } from '../session/session';
import { useViewStyles } from '../parts/view-styles';
import { useWords, type Words } from '../parts/words';

/** Choices that have no form of their own that shows them. */
const shown = [
  'entries', 'exits', 'unit', 'mainBudget', 'key', 'rounding', 'population', 'equalBase', 'freeAmounts',
  'tableYears', 'notBudgets', 'splitPosts',
] as const satisfies readonly (keyof Choices)[];

export function GivenAnswers({ session, choices }: { readonly session: Session; readonly choices: Choices }): ReactNode {
  const words = useWords();
  const { pane } = words;
  const styles = useViewStyles();
  const given = shown.filter((name) => choices[name] !== undefined);
  if (given.length === 0) return undefined;
  return (
    <section aria-labelledby="answers">
      <h3 id="answers" className={styles.subheading}>{pane.assumptions.answers}</h3>
      <ul className={styles.list}>
        {given.map((name) => (
          <li key={name}>
            {pane.assumptions.given[name]}: {valueText(name, choices, words)}{' '}
            <Button size="small" onClick={() => { session.forget(name); }}>{pane.assumptions.forget(pane.assumptions.given[name])}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function valueText(name: (typeof shown)[number], choices: Choices, { pane }: Words): string | undefined {
  switch (name) {
    case 'entries':
    case 'exits':
      return dates(choices[name]);
    case 'unit':
      return choices.unit && pane.question.unit[choices.unit];
    case 'population':
    case 'freeAmounts':
      return Object.entries(choices[name] ?? {}).map((pair) => pair.join(' ')).join(', ');
    case 'tableYears':
      return Object.entries(choices.tableYears ?? {}).map((pair) => pair.join(' ')).join(', ');
    case 'notBudgets':
      return choices.notBudgets?.join(', ');
    case 'splitPosts':
      return Object.entries(choices.splitPosts ?? {}).map(([row, answer]) =>
        (answer.is === 'held-by' ? pane.question.heldBy(lastOf(row), lastOf(answer.row)) : pane.question.stands(lastOf(row)))).join(' ');
    case 'mainBudget':
    case 'key':
    case 'rounding':
    case 'equalBase':
      return choices[name];
  }
}

function dates(given: readonly MemberDate[] = []): string {
  return given.map(({ member, date }) => `${member} ${date}`).join(', ');
}

/** The row's own label. */
function lastOf(row: RowKey): string {
  return row.split(' | ').at(-1) ?? row;
}
