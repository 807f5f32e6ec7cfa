/** Every row that becomes different: those that were changed, and those that follow, told apart by words and sign. */
import type { ReactNode } from 'react';
import { kronor } from '../../text/numbers';
import { Folded } from '../parts/folded';
import { RecordTable, type Field } from '../parts/record-table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { Delta } from './delta';
import { movedRows, type MovedRow, type BesidePresent } from './outcome';
import { useWhatifWords } from './whatif-words';

export function RowsTable({ present, then }: BesidePresent): ReactNode {
  const { effects } = useWhatifWords();
  const { language } = useWords();
  const view = useViewStyles();
  const moved = movedRows(present, then);
  if (moved.length === 0) return undefined;
  const periods = [...new Set(moved.flatMap(({ years }) => years.map(({ period }) => period)))];
  const fields: readonly Field<MovedRow>[] = [
    { name: effects.row, cell: ({ row }) => row.label },
    { name: effects.why, cell: ({ changed }) => <span><Sign changed={changed} /> {changed ? effects.changed : effects.follows}</span> },
    ...periods.map((period): Field<MovedRow> => ({
      name: period,
      cell: ({ years }) => {
        const year = years.find((one) => one.period === period);
        return year && <span>{year.then && kronor(year.then, language)}<br /><Delta now={year.now} then={year.then} /></span>;
      },
    })),
  ];
  return (
    <section className={view.card} aria-labelledby="whatif-rows">
      <h4 id="whatif-rows" className={view.cardHeading}>{effects.rows(moved.length)}</h4>
      <Folded summary={effects.showRows}><RecordTable labelledBy="whatif-rows" fields={fields} records={moved} /></Folded>
    </section>
  );
}

/** A pen, and an arrow onwards. */
function Sign({ changed }: { readonly changed: boolean }): ReactNode {
  const path = changed ? 'M2 10l1-3 5-5 2 2-5 5z' : 'M1.5 6h8M6.5 2.5L10 6 6.5 9.5';
  return <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" /></svg>;
}
