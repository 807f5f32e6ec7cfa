/** The figures of a chart as a table, folded until they are asked for: a line a series and a column a category, or turned where that is narrower. */
import { useState, type ReactNode } from 'react';
import type { Money } from '../../core/money';
import { kronor } from '../../text/numbers';
import { ScrollingTable, useTableStyles } from '../parts/table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

interface Props {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly amounts: readonly (Money | undefined)[] }[];
}

export function ChartTable({ title, categories, series }: Props): ReactNode {
  const { pane, language } = useWords();
  const view = useViewStyles();
  const { figure } = useTableStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={view.details} open={open} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary>{pane.chart.asTable}</summary>
      {open && (
        <ScrollingTable caption={title}>
          <thead><tr><th scope="col">{pane.chart.category}</th>{series.map(({ name }) => <th key={name} scope="col" className={figure}>{name}</th>)}</tr></thead>
          <tbody>
            {categories.map((category, index) => (
              <tr key={category}>
                <th scope="row">{category}</th>
                {series.map(({ name, amounts }) => <td key={name} className={figure}>{amounts[index] && kronor(amounts[index], language)}</td>)}
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      )}
    </details>
  );
}
