/** A sheet to be written, as it will look: the plan drawn as a table. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Plan, PlanCell, PlanChart, PlannedSheet, StyleName } from '../../core/model';
import { useNarrow } from '../parts/narrow';
import { linesOf, spanOf } from './preview-lines';
import { cellText, isFigure } from './preview-text';
import { ScrollingTable, useTableStyles } from '../parts/table';
import { useWords } from '../parts/words';

const firstRows = 150;
const narrowName = 20;

const useStyles = makeStyles({
  table: { tableLayout: 'fixed', backgroundColor: tokens.colorNeutralBackground1, '& td, & th': { height: '1.4em' } },
  title: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  strong: { fontWeight: `${tokens.fontWeightSemibold} !important` },
  header: { fontWeight: `${tokens.fontWeightSemibold} !important`, verticalAlign: 'bottom !important', whiteSpace: 'normal', backgroundColor: tokens.colorNeutralBackground3 },
  input: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  keep: { backgroundColor: tokens.colorBrandBackground2 },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  chart: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

type Look = Exclude<keyof ReturnType<typeof useStyles>, 'table' | 'chart'>;

/** Every style of a plan, drawn. */
const looks: Readonly<Record<StyleName, Look | undefined>> = {
  title: 'title', lead: 'quiet', heading: 'strong', header: 'header', 'header-number': 'header',
  label: undefined, 'label-total': 'strong', text: undefined, quiet: 'quiet', note: undefined,
  amount: undefined, 'amount-total': 'strong', 'amount-input': 'input', ore: undefined, 'ore-total': 'strong', 'ore-input': 'input',
  share: undefined, 'share-total': 'strong', 'share-input': 'input', number: undefined, date: undefined, 'date-input': 'input',
  'text-input': 'input', status: undefined, check: undefined, link: 'link', keep: 'keep',
};

export function Preview({ sheet, unit }: { readonly sheet: PlannedSheet; readonly unit: Plan['unit'] }): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const isNarrow = useNarrow();
  const lines = linesOf(sheet);
  const shown = all ? lines : lines.slice(0, firstRows);
  // In a narrow pane the rows' names leave room for an amount.
  const widths = sheet.columnWidths.slice(0, sheet.printToColumn - 1).map((one, index) => (index === 0 && isNarrow ? Math.min(one, narrowName) : one));
  const width = widths.reduce((sum, one) => sum + one, 0);
  return (
    <>
      <ScrollingTable caption={pane.write.previewOf(sheet.name)} className={styles.table} width={`${width}ch`}>
        <colgroup>{widths.map((one, index) => <col key={index} style={{ width: `${one}ch` }} />)}</colgroup>
        <tbody>
          {/* A sheet's rows never change places within one plan. */}
          {shown.map((line, index) => (line.is === 'chart'
            ? <ChartRow key={index} chart={line.chart} columns={widths.length} />
            : <PreviewRow key={index} cells={line.cells} columns={widths.length} unit={unit} />))}
        </tbody>
      </ScrollingTable>
      {shown.length < lines.length && (
        <p>{pane.write.more(shown.length, lines.length)} <Button size="small" onClick={() => { setAll(true); }}>{pane.write.all}</Button></p>
      )}
    </>
  );
}

function ChartRow({ chart: { title, description }, columns }: { readonly chart: PlanChart; readonly columns: number }): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  return <tr><td colSpan={columns} className={styles.chart}>{pane.write.chart(title, description)}</td></tr>;
}

interface RowProps {
  readonly cells: ReadonlyMap<number, PlanCell>;
  readonly columns: number;
  readonly unit: Plan['unit'];
}

function PreviewRow({ cells, columns, unit }: RowProps): ReactNode {
  const drawn: ReactNode[] = [];
  for (let column = 1; column <= columns;) {
    const cell = cells.get(column);
    const span = cell ? spanOf(cell, cells, columns) : 1;
    drawn.push(cell ? <PreviewCell key={column} cell={cell} span={span} unit={unit} /> : <td key={column} />);
    column += span;
  }
  return <tr>{drawn}</tr>;
}

function PreviewCell({ cell, span, unit }: { readonly cell: PlanCell; readonly span: number; readonly unit: Plan['unit'] }): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const table = useTableStyles();
  const look = looks[cell.style];
  const className = mergeClasses(isFigure(cell) && table.figure, look && styles[look]);
  const text = cellText(cell, unit, words);
  switch (cell.style) {
    case 'header':
    case 'header-number':
      return <th scope="col" className={className}>{text}</th>;
    case 'label':
    case 'label-total':
      return <th scope="row" className={className}>{text}</th>;
    case 'title': case 'lead': case 'heading': case 'text': case 'quiet': case 'note': case 'amount': case 'amount-total': case 'amount-input':
    case 'ore': case 'ore-total': case 'ore-input': case 'share': case 'share-total': case 'share-input': case 'number': case 'date':
    case 'date-input': case 'text-input': case 'status': case 'check': case 'link': case 'keep':
      return <td colSpan={span} className={className}>{text}</td>;
  }
}
