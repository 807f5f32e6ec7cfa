/** A planned sheet as XML, its elements in the order of ECMA-376 part 1, 18.3.1.99. */
import { a1, a1Range, columnLetters } from '../../core/address';
import type { PlannedSheet } from '../../core/model';
import { quoted } from '../../core/plan/formula-text';
import type { OwnCell } from '../own-cells';
import { lastOwnColumn } from '../own-cells';
import { cellXml } from './cell-writer';
import type { AmountFormats } from '../looks';
import { palette } from '../looks';
import type { Dialect } from './namespaces';
import { declaration } from './namespaces';
import type { Styles } from './styles-part';
import { escaped } from './xml';

/** What a sheet of ours takes over from how it stood: what the user has put beside and over our columns. */
export interface Beside {
  readonly selected: boolean;
  /** A `sheetProtection` element, or nothing. */
  readonly protection: string;
  /** `col` elements right of our columns. */
  readonly columns: string;
  /** `c` elements right of our columns, by row. */
  readonly cells: ReadonlyMap<number, string>;
}

interface SheetRelations {
  readonly drawing?: string;
  /** The user's notes. */
  readonly legacyDrawing?: string;
  readonly tables: readonly string[];
}

interface SheetParts {
  /** Row by row, left to right. */
  readonly cells: readonly OwnCell[];
  readonly styles: Styles;
  readonly formats: AmountFormats;
  readonly relations: SheetRelations;
  readonly beside: Beside;
  readonly dialect: Dialect;
}

/** The whole part. */
export function sheetXml(sheet: PlannedSheet, { cells, styles, formats, relations, beside, dialect }: SheetParts): string {
  return `${declaration}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relations}">` + [
    `<sheetPr><tabColor rgb="FF${palette.accent}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    dimension(cells),
    views(sheet, beside.selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet, beside),
    rows(cells, (cell) => styles.cell(cell.style, formats, cell.format), beside, sheet.rowHeights ?? {}),
    beside.protection,
    merges(sheet),
    statusRules(sheet, styles),
    validations(sheet),
    links(sheet),
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P (&amp;N)</oddFooter></headerFooter>',
    pageBreaks(sheet),
    ignoredErrors(cells),
    relations.drawing === undefined ? '' : `<drawing r:id="${relations.drawing}"/>`,
    relations.legacyDrawing === undefined ? '' : `<legacyDrawing r:id="${relations.legacyDrawing}"/>`,
    tableParts(relations.tables),
  ].join('') + '</worksheet>';
}

function dimension(cells: readonly OwnCell[]): string {
  const bottom = cells.reduce((most, cell) => Math.max(most, cell.row), 1);
  const right = cells.reduce((most, cell) => Math.max(most, cell.column), 1);
  return `<dimension ref="${a1Range({ top: 1, left: 1, bottom, right })}"/>`;
}

function views({ headerRow }: PlannedSheet, selected: boolean): string {
  const start = `<sheetViews><sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ''} workbookViewId="0">`;
  if (headerRow < 1) return `${start}</sheetView></sheetViews>`;
  const first = a1({ row: headerRow + 1, column: 1 });
  return `${start}<pane ySplit="${headerRow}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

function columns(sheet: PlannedSheet, beside: Beside): string {
  const last = lastOwnColumn(sheet);
  const ours = sheet.columnWidths.slice(0, last - 1).map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${ours.join('')}<col min="${last}" max="${last}" width="9" hidden="1" customWidth="1"/>${beside.columns}</cols>`;
}

/** A height without `customHeight`: Excel and LibreOffice start from it, and fit the row anew when the user writes more. */
function rows(cells: readonly OwnCell[], styleOf: (cell: OwnCell) => number, beside: Beside, heights: Readonly<Record<number, number>>): string {
  const byRow = new Map<number, string>();
  for (const cell of cells) byRow.set(cell.row, (byRow.get(cell.row) ?? '') + cellXml(cell, styleOf(cell)));
  for (const [row, xml] of beside.cells) byRow.set(row, (byRow.get(row) ?? '') + xml);
  const inOrder = [...byRow].sort(([a], [b]) => a - b);
  const height = (row: number) => (heights[row] === undefined ? '' : ` ht="${heights[row]}"`);
  return `<sheetData>${inOrder.map(([row, xml]) => `<row r="${row}"${height(row)}>${xml}</row>`).join('')}</sheetData>`;
}

function merges({ merges: ranges = [] }: PlannedSheet): string {
  return ranges.length === 0 ? '' : `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join('')}</mergeCells>`;
}

/** A break stands after the row whose number it has. */
function pageBreaks({ pageBreaks: rows = [] }: PlannedSheet): string {
  if (rows.length === 0) return '';
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('')}</rowBreaks>`;
}

/** Calm where the cell shows one of the calm words, marked where it shows anything else, nothing where it is blank. */
function statusRules({ statusRules: rules }: PlannedSheet, styles: Styles): string {
  let priority = 0;
  return rules.map(({ range, calm }) => {
    const cell = a1({ row: range.top, column: range.left });
    const isCalm = calm.length === 0 ? 'FALSE' : `OR(${calm.map((word) => `${cell}="${word.replace(/"/g, '""')}"`).join(',')})`;
    const rule = (style: number, formula: string) =>
      `<cfRule type="expression" dxfId="${style}" priority="${priority += 1}"><formula>${escaped(formula)}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${a1Range(range)}">` +
      rule(styles.status(true), `IF(ISERROR(${cell}),FALSE,${isCalm})`) +
      rule(styles.status(false), `IF(ISERROR(${cell}),TRUE,AND(LEN(${cell})>0,NOT(${isCalm})))`) + '</conditionalFormatting>';
  }).join('');
}

/** The longest list of values that Excel takes in a validation. */
const longestList = 255;

/** @throws RangeError for a list that Excel would refuse: the values are our own words, so a plan with such a list is wrong. */
function validations({ choices }: PlannedSheet): string {
  if (choices.length === 0) return '';
  const lists = choices.map(({ range, values }) => {
    const list = values.join(',');
    if (list === '' || list.length > longestList || values.some((value) => value.includes(','))) throw new RangeError(`no list that a cell can have: ${list}`);
    return { range, list };
  });
  return `<dataValidations count="${lists.length}">${lists.map(({ range, list }) =>
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${a1Range(range)}"><formula1>${escaped(`"${list.replace(/"/g, '""')}"`)}</formula1></dataValidation>`).join('')}</dataValidations>`;
}

function links({ cells }: PlannedSheet): string {
  const written = cells.flatMap((cell) => (cell.link === undefined ? [] :
    [`<hyperlink ref="${a1(cell)}" location="${escaped(`${quoted(cell.link.sheet)}!${a1(cell.link)}`)}"/>`]));
  return written.length === 0 ? '' : `<hyperlinks>${written.join('')}</hyperlinks>`;
}

/** Years as text and the like get no green corner. */
function ignoredErrors(cells: readonly OwnCell[]): string {
  if (cells.length === 0) return '';
  const last = columnLetters(cells.reduce((most, cell) => Math.max(most, cell.column), 1));
  const bottom = cells.reduce((most, cell) => Math.max(most, cell.row), 1);
  return `<ignoredErrors><ignoredError sqref="A1:${last}${bottom}" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>`;
}

function tableParts(tables: readonly string[]): string {
  return tables.length === 0 ? '' : `<tableParts count="${tables.length}">${tables.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}
