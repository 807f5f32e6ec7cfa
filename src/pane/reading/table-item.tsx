/** A table that was found: where, in which unit, for which years, and how each of its rows was understood. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { rangeAddress, type RangeRef } from '../../core/address';
import type { Table } from '../../core/model';
import type { Opened, Session } from '../session/session';
import { CellLink } from '../parts/cell-link';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { Rows } from './rows';

const useStyles = makeStyles({
  facts: {
    display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS, margin: 0, '& dt': { color: tokens.colorNeutralForeground2 }, '& dd': { margin: 0 },
  },
});

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  readonly table: Table;
  readonly main: boolean;
}

export function TableItem({ session, opened, table, main }: Props): ReactNode {
  const { pane, names } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const heading = useId();
  return (
    <li>
      <article className={view.card} aria-labelledby={heading}>
        <h4 id={heading} className={view.cardHeading}>{table.title || names.kind[table.kind]}</h4>
        <p className={view.quiet}>{main ? `${names.kind[table.kind]}, ${pane.reading.main}` : names.kind[table.kind]}</p>
        <dl className={styles.facts}>
          <dt>{pane.reading.range}</dt><dd>{table.ranges.map((range) => <Place key={rangeAddress(range)} range={range} />)}</dd>
          {table.columns.length > 0 && (
            <>
              <dt>{pane.reading.unit}</dt><dd>{pane.reading.unitFrom(table.unit, names.unitFrom[table.unitFrom])}</dd>
              <dt>{pane.reading.columns}</dt><dd>{table.columns.map(({ period, measure }) => `${period} (${names.measure[measure]})`).join(', ')}</dd>
            </>
          )}
        </dl>
        {table.columns.length === 0 ? <p>{pane.reading.onlyFound}</p> : <Rows session={session} opened={opened} table={table} />}
      </article>
    </li>
  );
}

/** One of a table's parts; a button goes to its first cell. */
function Place({ range }: { readonly range: RangeRef }): ReactNode {
  return <div><CellLink cell={{ sheet: range.sheet, row: range.top, column: range.left }}>{rangeAddress(range)}</CellLink></div>;
}
