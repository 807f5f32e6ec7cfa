/** What the user may add though nobody asked: the old key, the adopted opening balance. */
import type { ReactNode } from 'react';
import type { Fact, Reading } from '../../core/model';
import { useInExcel } from '../parts/in-excel';
import { KeyBefore } from './key-before';
import { OpeningBalance } from './opening-balance';
import type { Opened, Session } from '../session/session';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
}

export function Assumptions({ session, opened: { choices, analysis } }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const inExcel = useInExcel();
  const kommuner = kommunerOf(analysis.reading);
  const opening = openingOf(analysis.reading);
  return (
    <details className={styles.details}>
      <summary>{pane.assumptions.heading}</summary>
      <p>{inExcel ? pane.excel.assumptions : pane.assumptions.about}</p>
      {kommuner.length > 0 && <KeyBefore session={session} choices={choices} kommuner={kommuner} />}
      <OpeningBalance session={session} choices={choices} {...(opening ? { inSheet: opening } : {})} />
    </details>
  );
}

function kommunerOf({ tables }: Reading): string[] {
  const members = tables.flatMap(({ rows }) => rows.flatMap(({ member }) => (member?.party === 'kommun' ? [member.name] : [])));
  return [...new Set(members)];
}

/** The first year's capital brought forward in the budget. */
function openingOf({ facts, budget }: Reading): Fact | undefined {
  const carried = facts.filter(({ concept, table }) => concept === 'overfort-kapital' && table === budget);
  return [...carried].sort((one, other) => (one.period < other.period ? -1 : 1))[0];
}
