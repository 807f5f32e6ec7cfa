/** A sheet to be written, as it will look: the plan drawn as a table. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Content, Plan, PlanCell, PlannedSheet, StyleName } from '../core/model';
import { Share } from '../core/money';
import { decimal, percent, type Language } from '../text/numbers';
import { shownText } from './figures';
import { ScrollingTable, useTableStyles } from './table';
import { useWords, type Words } from './words';

const firstRows = 150;

const useStyles = makeStyles({
  table: { width: 'auto', backgroundColor: tokens.colorNeutralBackground1, '& td, & th': { minWidth: '70px' } },
  title: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  lead: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  strong: { fontWeight: `${tokens.fontWeightSemibold} !important` },
  header: { fontWeight: `${tokens.fontWeightSemibold} !important`, backgroundColor: tokens.colorNeutralBackground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
  input: { backgroundColor: tokens.colorBrandBackground2 },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
});

type Look = Exclude<keyof ReturnType<typeof useStyles>, 'table'>;

/** Every style of a plan, drawn. */
const looks: Readonly<Record<StyleName, Look | undefined>> = {
  title: 'title', lead: 'lead', heading: 'strong', header: 'header', 'header-number': 'header',
  label: undefined, 'label-total': 'strong', text: undefined, quiet: 'quiet', note: undefined,
  amount: undefined, 'amount-total': 'strong', 'amount-input': 'input', ore: undefined, 'ore-total': 'strong', 'ore-input': 'input',
  share: undefined, 'share-total': 'strong', 'share-input': 'input', number: undefined, date: undefined, 'date-input': 'input',
  'text-input': 'input', status: undefined, link: 'link', keep: 'input',
};

export function Preview({ sheet, unit }: { readonly sheet: PlannedSheet; readonly unit: Plan['unit'] }): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const rows = rowsOf(sheet);
  const shown = all ? rows : rows.slice(0, firstRows);
  const widths = sheet.columnWidths.slice(0, sheet.printToColumn - 1);
  const columns = Math.min(sheet.printToColumn - 1, Math.max(0, ...sheet.cells.map(({ column }) => column)));
  return (
    <>
      <ScrollingTable caption={pane.write.previewOf(sheet.name)} className={styles.table}>
        <colgroup>{widths.map((width, index) => <col key={index} style={{ width: `${width}ch` }} />)}</colgroup>
        <tbody>
          {shown.map((cells, index) => <PreviewRow key={index} cells={cells} columns={columns} unit={unit} />)}
        </tbody>
      </ScrollingTable>
      {sheet.charts.map(({ title, description }) => <p key={title}>{pane.write.chart(title, description)}</p>)}
      {shown.length < rows.length && (
        <p>{pane.write.more(shown.length, rows.length)} <Button size="small" onClick={() => { setAll(true); }}>{pane.write.all}</Button></p>
      )}
    </>
  );
}

/** The cells of each row from the first to the last, by column; rows without cells are empty. */
function rowsOf({ cells, printToColumn }: PlannedSheet): ReadonlyMap<number, PlanCell>[] {
  const rows: Map<number, PlanCell>[] = [];
  for (const cell of cells) {
    if (cell.column >= printToColumn) continue;
    while (rows.length < cell.row) rows.push(new Map());
    rows[cell.row - 1]?.set(cell.column, cell);
  }
  return rows;
}

interface RowProps {
  readonly cells: ReadonlyMap<number, PlanCell>;
  readonly columns: number;
  readonly unit: Plan['unit'];
}

function PreviewRow({ cells, columns, unit }: RowProps): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const table = useTableStyles();
  const drawn: ReactNode[] = [];
  for (let column = 1; column <= columns; column += 1) {
    const cell = cells.get(column);
    const look = cell && looks[cell.style];
    const className = mergeClasses(look && styles[look], cell && isFigure(cell) && table.figure);
    const text = cell?.content ? textOf(cell.content, cell.style, unit, words) : '';
    if (cell?.style === 'title' || cell?.style === 'lead' || cell?.style === 'heading') {
      // These run over the empty cells to their right, as they do in Excel.
      drawn.push(<td key={column} className={className} colSpan={columns - column + 1}>{text}</td>);
      break;
    }
    if (cell?.style === 'header' || cell?.style === 'header-number') drawn.push(<th key={column} scope="col" className={className}>{text}</th>);
    else if (cell?.style === 'label' || cell?.style === 'label-total') drawn.push(<th key={column} scope="row" className={className}>{text}</th>);
    else drawn.push(<td key={column} className={className}>{text}</td>);
  }
  return <tr>{drawn}</tr>;
}

function isFigure({ style, content }: PlanCell): boolean {
  if (style === 'header-number') return true;
  return content !== undefined && content.is !== 'written-at' && (content.is === 'value' ? content.value : content.shows).is === 'number';
}

function textOf(content: Content, style: StyleName, unit: Plan['unit'], { pane, language }: Words): string {
  if (content.is === 'written-at') return content.before + pane.write.writtenAt + content.after;
  const shown = content.is === 'value' ? content.value : content.shows;
  return shown.is === 'number' ? figureText(shown.number, style, unit, language) : shownText(shown, language);
}

function figureText(number: string, style: StyleName, unit: Plan['unit'], language: Language): string {
  switch (style) {
    case 'share':
    case 'share-total':
    case 'share-input':
      return percent(Share.of(number), 2, language);
    case 'amount':
    case 'amount-total':
    case 'amount-input':
      return decimal(unit === 'kr' ? Share.of(number).rounded(0).toString() : number, language);
    case 'ore':
    case 'ore-total':
    case 'ore-input': {
      const [whole = '0', fraction = ''] = Share.of(number).rounded(2).toString().split('.');
      return decimal(`${whole}.${fraction.padEnd(2, '0')}`, language);
    }
    case 'date':
    case 'date-input':
      return dateText(number);
    case 'title': case 'lead': case 'heading': case 'header': case 'header-number': case 'label': case 'label-total': case 'text':
    case 'quiet': case 'note': case 'number': case 'text-input': case 'status': case 'link': case 'keep':
      return style === 'header-number' || style === 'number' ? number : decimal(number, language);
  }
}

/** Excel's serial day as an ISO date. */
function dateText(serial: string): string {
  return new Date(Date.UTC(1899, 11, 30 + Number(serial))).toISOString().slice(0, 10);
}
