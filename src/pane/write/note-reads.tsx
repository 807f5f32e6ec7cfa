/** A note as it will read: its sentences with the figures in them, and the figures under them. */
import { mergeClasses, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan, PlanCell, PlannedNote, PlannedSheet } from '../../core/model';
import { ScrollingTable, useTableStyles } from '../parts/table';
import { useWords } from '../parts/words';
import { cellText, isFigure } from './preview-text';

const useStyles = makeStyles({
  sentence: { marginBlock: tokens.spacingVerticalXS },
  total: { fontWeight: `${tokens.fontWeightSemibold} !important` },
});

interface Props {
  readonly note: Exclude<PlannedNote, { readonly is: 'off' }>;
  readonly sheet: PlannedSheet;
  readonly unit: Plan['unit'];
}

export function NoteReads({ note: { title, top, bottom }, sheet, unit }: Props): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const cells = sheet.cells.filter(({ row }) => row > top && row <= bottom);
  const rows = [...new Set(cells.filter(({ style }) => style !== 'note').map(({ row }) => row))];
  return (
    <>
      {cells.filter(({ style }) => style === 'note').map((cell) => <p key={cell.row} className={styles.sentence}>{cellText(cell, unit, words)}</p>)}
      {rows.length > 0 && (
        <ScrollingTable caption={title}>
          <thead><Figures cells={cells.filter(({ row }) => row === rows[0])} unit={unit} /></thead>
          <tbody>{rows.slice(1).map((row) => <Figures key={row} cells={cells.filter((cell) => cell.row === row)} unit={unit} />)}</tbody>
        </ScrollingTable>
      )}
    </>
  );
}

function Figures({ cells, unit }: { readonly cells: readonly PlanCell[]; readonly unit: Plan['unit'] }): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const table = useTableStyles();
  return (
    <tr>
      {cells.map((cell) => {
        const className = mergeClasses(isFigure(cell) && table.figure, (cell.style === 'label-total' || cell.style === 'amount-total') && styles.total);
        const text = cellText(cell, unit, words);
        if (cell.style === 'header' || cell.style === 'header-number') return <th key={cell.column} scope="col" className={className}>{text}</th>;
        return cell.column === 1 ? <th key={cell.column} scope="row" className={className}>{text}</th> : <td key={cell.column} className={className}>{text}</td>;
      })}
    </tr>
  );
}
