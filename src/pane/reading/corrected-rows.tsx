/** The rows that the user has corrected, each to be taken back; those whose row is gone are kept and told, as is what is no longer checked. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Correction, RowKey } from '../../core/model';
import type { Opened, Session } from '../session/session';
import { focusOnMain } from '../parts/focus';
import { useViewStyles } from '../parts/view-styles';
import { useWords, type Words } from '../parts/words';
import { withoutCorrection } from './corrections';

export function CorrectedRows({ session, opened: { choices, analysis } }: { readonly session: Session; readonly opened: Opened }): ReactNode {
  const words = useWords();
  const { correcting } = words.pane;
  const styles = useViewStyles();
  const given = Object.entries(choices.corrections ?? {});
  if (given.length === 0) return undefined;
  const lost = new Set(analysis.reading.lostCorrections);
  const unsummedBy = (row: RowKey) => analysis.unsummed.filter(({ by }) => by.includes(row));
  return (
    <details className={styles.details} open={lost.size > 0 || analysis.unsummed.length > 0}>
      <summary>{correcting.given(given.length)}</summary>
      <ul className={styles.list}>
        {given.map(([row, correction]) => (
          <li key={row}>
            {correcting.is(shown(row), said(correction, words))} {lost.has(row) && <strong>{correcting.lost}</strong>}
            {unsummedBy(row).length > 0 && <strong>{correcting.unsummed(unsummedBy(row))}</strong>}{' '}
            <Button size="small" aria-label={correcting.takeBackRow(shown(row))} onClick={() => { withoutCorrection(session, choices, row); focusOnMain(); }}>{correcting.takeBack}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const shown = (row: RowKey): string => row.split(' | ').join(' › ');

function said(correction: Correction, { pane, names }: Words): string {
  const role = names.role[correction.role];
  if (!('concept' in correction)) return role;
  const member = 'member' in correction && correction.member ? pane.reading.member(correction.member.name) : undefined;
  return [role, names.concept[correction.concept], member, correction.sign && pane.correcting.turned].filter(Boolean).join(', ');
}
