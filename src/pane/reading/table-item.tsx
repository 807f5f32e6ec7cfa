/** A table that was found: where, in which unit, for which years, and how each of its rows was understood. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { rangeAddress, type RangeRef } from '../../core/address';
import { Share } from '../../core/money';
import type { Row, Table } from '../../core/model';
import { percent } from '../../text/numbers';
import { CellLink } from '../parts/cell-link';
import { ScrollingTable, useTableStyles } from '../parts/table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  facts: {
    display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS, margin: 0, '& dt': { color: tokens.colorNeutralForeground2 }, '& dd': { margin: 0 },
  },
});

export function TableItem({ table, main }: { readonly table: Table; readonly main: boolean }): ReactNode {
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
        {table.columns.length === 0 ? <p>{pane.reading.onlyFound}</p> : <Rows rows={table.rows} />}
      </article>
    </li>
  );
}

/** One of a table's parts; a button goes to its first cell. */
function Place({ range }: { readonly range: RangeRef }): ReactNode {
  return <div><CellLink cell={{ sheet: range.sheet, row: range.top, column: range.left }}>{rangeAddress(range)}</CellLink></div>;
}

function Rows({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const { pane } = useWords();
  const view = useViewStyles();
  return (
    <details className={view.details}>
      <summary>{pane.reading.rows(rows.length)}</summary>
      <ScrollingTable caption={pane.reading.rows(rows.length)}>
        <thead>
          <tr>
            <th scope="col">{pane.reading.row}</th>
            <th scope="col">{pane.reading.label}</th>
            <th scope="col">{pane.reading.role}</th>
            <th scope="col">{pane.reading.meaning}</th>
            <th scope="col">{pane.reading.confidence}</th>
          </tr>
        </thead>
        <tbody>{rows.map((row) => <RowOfTable key={row.id} row={row} />)}</tbody>
      </ScrollingTable>
    </details>
  );
}

function RowOfTable({ row }: { readonly row: Row }): ReactNode {
  const { pane, names, language } = useWords();
  const styles = useTableStyles();
  // A heading means no more than it says.
  const concept = row.role === 'heading' || row.role === 'note' ? '' : names.concept[row.concept];
  const meaning = [concept, row.member && pane.reading.member(row.member.name), row.hidden && pane.reading.hidden];
  return (
    <tr>
      <td>{row.row}</td>
      <th scope="row">{row.label}</th>
      <td>{names.role[row.role]}</td>
      <td>{meaning.filter(Boolean).join(', ')}</td>
      <td className={styles.figure}>{percent(Share.of(String(row.confidence)), 0, language)}</td>
    </tr>
  );
}
