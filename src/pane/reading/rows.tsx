/** How each row of a table was understood, a page at a time; rows in doubt can be looked at alone. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Row, Table } from '../../core/model';
import type { Opened, Session } from '../session/session';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { RowItem } from './row-item';
import { sumsOf } from './sums';

/** So many at a time: a table may have thousands. */
const page = 40;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { marginTop: tokens.spacingVerticalM },
});

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  readonly table: Table;
}

export function Rows({ session, opened, table }: Props): ReactNode {
  const { pane } = useWords();
  const view = useViewStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={view.details} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary>{pane.reading.rows(table.rows.length)}</summary>
      {open && <RowList session={session} opened={opened} table={table} />}
    </details>
  );
}

function RowList({ session, opened, table }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState(page);
  const [doubtfulOnly, setDoubtfulOnly] = useState(false);
  const doubtful = table.rows.filter(isDoubtful);
  const rows = doubtfulOnly ? doubtful : table.rows;
  const sums = sumsOf(opened.analysis.reading, table);
  return (
    <>
      <p className={styles.quiet}>{pane.correcting.sure}</p>
      {doubtful.length > 0 && (
        <Checkbox label={pane.correcting.doubtfulOnly(doubtful.length)} checked={doubtfulOnly} onChange={(_, { checked }) => { setDoubtfulOnly(checked === true); setShown(page); }} />
      )}
      <ul className={styles.list} aria-label={pane.reading.rows(rows.length)}>
        {rows.slice(0, shown).map((row) => {
          const sum = sums.get(row.id);
          return <RowItem key={row.key} session={session} choices={opened.choices} row={row} {...(sum ? { sum } : {})} />;
        })}
      </ul>
      {rows.length > shown && (
        <Button className={styles.more} onClick={() => { setShown(shown + page); }}>{pane.correcting.more(Math.min(page, rows.length - shown), rows.length - shown)}</Button>
      )}
    </>
  );
}

/** Rows of money that were not understood for certain; a corrected one stays among them, so that it can be taken back. */
function isDoubtful({ role, confidence, corrected, entries }: Row): boolean {
  const money = role === 'item' || role === 'total' || role === 'result';
  return corrected === true || (money && confidence < 0.8 && entries.some(({ is }) => is === 'amount'));
}
