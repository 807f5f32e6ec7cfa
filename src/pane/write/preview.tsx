/** A sheet to be written, as it will look: the plan drawn as a table. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Plan, PlanCell, PlanChart, PlannedSheet, StyleName } from '../../core/model';
import type { ChangedCell, SheetChanges } from '../../core/plan/changes';
import { useNarrow } from '../parts/narrow';
import { linesOf, spanOf, type PreviewLine } from './preview-lines';
import { cellText, isFigure } from './preview-text';
import { ScrollingTable, useTableStyles } from '../parts/table';
import { useWords } from '../parts/words';

const PreviewChart = lazy(() => import('./preview-chart'));

const rowsAtOnce = 60;
const namedGone = 8;
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
  changed: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  was: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textDecorationLine: 'none' },
  chart: { whiteSpace: 'normal' },
});

type Look = Exclude<keyof ReturnType<typeof useStyles>, 'table' | 'chart' | 'changed' | 'was'>;

/** Every style of a plan, drawn. */
const looks: Readonly<Record<StyleName, Look | undefined>> = {
  title: 'title', lead: 'quiet', heading: 'strong', header: 'header', 'header-number': 'header',
  label: undefined, 'label-total': 'strong', text: undefined, quiet: 'quiet', note: undefined,
  amount: undefined, 'amount-total': 'strong', 'amount-input': 'input', ore: undefined, 'ore-total': 'strong', 'ore-input': 'input',
  share: undefined, 'share-total': 'strong', 'share-input': 'input', number: undefined, date: undefined, 'date-input': 'input',
  'text-input': 'input', status: undefined, check: undefined, link: 'link', keep: 'keep',
};

interface Props {
  readonly sheet: PlannedSheet;
  readonly unit: Plan['unit'];
  /** What changes in a sheet that stands; absent where nothing does, or all is new. */
  readonly changes?: SheetChanges | undefined;
}

export function Preview({ sheet, unit, changes }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  const [count, setCount] = useState(rowsAtOnce);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const isNarrow = useNarrow();
  const marks = marksOf(changes);
  const all = linesOf(sheet);
  const lines = onlyChanged && changes ? all.filter((line) => line.is === 'cells' && (line.row === sheet.headerRow || marks.rows.has(line.row))) : all;
  const shown = lines.slice(0, count);
  // In a narrow pane the rows' names leave room for an amount.
  const widths = sheet.columnWidths.slice(0, sheet.printToColumn - 1).map((one, index) => (index === 0 && isNarrow ? Math.min(one, narrowName) : one));
  const width = widths.reduce((sum, one) => sum + one, 0);
  return (
    <>
      {changes && marks.rows.size > 0 && <Checkbox label={pane.write.onlyChanged} checked={onlyChanged} onChange={(_, { checked }) => { setOnlyChanged(checked === true); }} />}
      {changes && changes.gone.length > 0 && <p>{pane.write.goes(changes.gone.slice(0, namedGone).map(({ says }) => says), Math.max(0, changes.gone.length - namedGone))}</p>}
      <ScrollingTable caption={pane.write.previewOf(sheet.name)} unseenCaption className={styles.table} width={`${width}ch`}>
        <colgroup>{widths.map((one, index) => <col key={index} style={{ width: `${one}ch` }} />)}</colgroup>
        <tbody>
          {shown.map((line) => (line.is === 'chart'
            ? <ChartRow key={`chart ${line.row}`} sheet={sheet} unit={unit} chart={line.chart} columns={widths.length} />
            : <PreviewRow key={line.row} line={line} marks={marks} columns={widths.length} unit={unit} />))}
        </tbody>
      </ScrollingTable>
      {shown.length < lines.length && (
        <p>{pane.write.more(shown.length, lines.length)} <Button size="small" onClick={() => { setCount(count + rowsAtOnce); }}>{pane.write.further(Math.min(rowsAtOnce, lines.length - shown.length))}</Button></p>
      )}
    </>
  );
}

/** What is marked in the preview. */
interface Marks {
  readonly cells: ReadonlyMap<string, ChangedCell>;
  readonly come: ReadonlySet<number>;
  /** All rows with anything marked. */
  readonly rows: ReadonlySet<number>;
}

function marksOf(changes: SheetChanges | undefined): Marks {
  const { cells = [], come = [] } = changes ?? {};
  return {
    cells: new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell])), come: new Set(come.map(({ row }) => row)), rows: new Set([...cells, ...come].map(({ row }) => row)),
  };
}

interface ChartProps extends Omit<Props, 'changes'> {
  readonly chart: PlanChart;
  readonly columns: number;
}

function ChartRow({ sheet, unit, chart, columns }: ChartProps): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <tr>
      <td colSpan={columns} className={styles.chart}>
        <Suspense fallback={pane.write.chart(chart.title, chart.description)}><PreviewChart sheet={sheet} unit={unit} chart={chart} /></Suspense>
      </td>
    </tr>
  );
}

interface RowProps {
  readonly line: Extract<PreviewLine, { is: 'cells' }>;
  readonly marks: Marks;
  readonly columns: number;
  readonly unit: Plan['unit'];
}

function PreviewRow({ line: { row, cells }, marks, columns, unit }: RowProps): ReactNode {
  const drawn: ReactNode[] = [];
  const first = Math.min(...cells.keys());
  // A text does not run over a cell that has something to say of what it was.
  const firstMarked = (from: number): number => {
    let next = from;
    while (next <= columns && !marks.cells.has(`${row}:${next}`)) next += 1;
    return next;
  };
  for (let column = 1; column <= columns;) {
    const [cell, changed] = [cells.get(column), marks.cells.get(`${row}:${column}`)];
    const span = cell ? spanOf(cell, cells, firstMarked(column + 1) - 1) : 1;
    const isNew = column === first && marks.come.has(row);
    // Where something stood and nothing is to stand, an empty cell says what it was.
    const shown = cell ?? (changed && { row, column, style: 'text', ownership: { is: 'ours' } } satisfies PlanCell);
    drawn.push(shown ? <PreviewCell key={column} cell={shown} span={span} unit={unit} changed={changed} isNew={isNew} /> : <td key={column} />);
    column += span;
  }
  return <tr>{drawn}</tr>;
}

interface CellProps {
  readonly cell: PlanCell;
  readonly span: number;
  readonly unit: Plan['unit'];
  readonly changed: ChangedCell | undefined;
  /** The first of a row that comes. */
  readonly isNew: boolean;
}

function PreviewCell({ cell, span, unit, changed, isNew }: CellProps): ReactNode {
  const words = useWords();
  const { pane: { write } } = words;
  const styles = useStyles();
  const table = useTableStyles();
  const look = looks[cell.style];
  const className = mergeClasses(isFigure(cell) && table.figure, look && styles[look], (changed !== undefined || isNew) && styles.changed);
  const was = changed?.was && cellText({ ...cell, content: { is: 'value', value: changed.was } }, unit, words);
  const text = (
    <>
      {cellText(cell, unit, words)}
      {changed && <span className={styles.was}>{was === undefined ? write.wasBlank : write.was(was)}</span>}
      {isNew && <span className={styles.was}>{write.newRow}</span>}
    </>
  );
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
