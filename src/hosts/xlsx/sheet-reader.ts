/** A worksheet's XML → its cells, and which rows and columns are hidden. */
import type { Cell, Shown } from '../../core/model';
import { numberText, serialDate } from '../numbers';
import { moved } from './shared-formula';
import { decodeEscapes, richText } from './strings';
import { isTrue } from './workbook-part';
import { Scanner } from './xml';

export interface SheetContent {
  readonly cells: readonly Cell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What the other parts of the workbook say, by index. */
export interface Lookups {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;
const isRow = (row: number) => Number.isInteger(row) && row > 0 && row <= lastRow;

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface State {
  readonly lookups: Lookups;
  readonly cells: Cell[];
  readonly shared: Map<string, Shared>;
  /** Cells of a shared formula whose text stands further down. */
  readonly waiting: { readonly index: number; readonly group: string }[];
}

/** Cells row by row; blank cells are absent, and so are the other cells of an array formula's formula. */
export function readSheet(xml: string, lookups: Lookups): SheetContent {
  const state: State = { lookups, cells: [], shared: new Map(), waiting: [] };
  const hiddenRows = new Set<number>();
  const hiddenSpans: [number, number][] = [];
  const scanner = new Scanner(xml);
  let row = 0;
  let column = 0;
  while (scanner.next()) {
    if (scanner.kind === 'close') {
      if (scanner.name === 'sheetData') break;
    } else if (scanner.kind === 'text') continue;
    else if (scanner.name === 'c') {
      const at = position(scanner.attribute('r')) ?? { row: Math.max(row, 1), column: column + 1 };
      column = at.column;
      readCell(scanner, at, state);
    } else if (scanner.name === 'row') {
      const written = Number(scanner.attribute('r'));
      row = isRow(written) ? written : row + 1;
      column = 0;
      if (isTrue(scanner.attribute('hidden')) || Number(scanner.attribute('ht') ?? 1) === 0) hiddenRows.add(row);
    } else if (scanner.name === 'col' && (isTrue(scanner.attribute('hidden')) || Number(scanner.attribute('width') ?? 1) === 0)) {
      hiddenSpans.push([Number(scanner.attribute('min')), Number(scanner.attribute('max'))]);
    }
  }
  for (const { index, group } of state.waiting) {
    const cell = state.cells[index];
    if (cell) state.cells[index] = withShared(cell, state.shared.get(group));
  }
  const cells = state.cells.filter((cell) => cell.shows !== undefined || cell.formula !== undefined);
  return { cells: ordered(cells), hiddenRows: hiddenAmong(cells.map((cell) => cell.row), [...hiddenRows].map((one) => [one, one])), hiddenColumns: hiddenAmong(cells.map((cell) => cell.column), hiddenSpans) };
}

/** "B7" → row 7, column 2; undefined where it is no such thing. */
export function position(reference: string | undefined): { row: number; column: number } | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  return column > 0 && column <= lastColumn && isRow(row) ? { row, column } : undefined;
}

function readCell(scanner: Scanner, at: { row: number; column: number }, state: State): void {
  const type = scanner.attribute('t') ?? 'n';
  const style = scanner.attribute('s');
  let value: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;
  let group: string | undefined;
  while (scanner.next() && !(scanner.kind === 'close' && scanner.name === 'c')) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'v') value = scanner.inner();
    else if (scanner.name === 'is') inline = richText(scanner);
    else if (scanner.name === 'f') {
      const kind = scanner.attribute('t');
      group = kind === 'shared' ? scanner.attribute('si') : undefined;
      const text = plainFormula(scanner.inner());
      formula = text === '' || kind === 'dataTable' ? undefined : text;
      if (group !== undefined && formula !== undefined) state.shared.set(group, { ...at, formula });
    }
  }
  const hasFormula = formula !== undefined || group !== undefined;
  const shows = type === 'inlineStr' ? shownText(inline ?? '', hasFormula) : shown(type, value, hasFormula, state.lookups);
  if (shows === undefined && !hasFormula) return;
  const format = style === undefined ? state.lookups.formats[0] : state.lookups.formats[Number(style)];
  const dated = type === 'd' && format === undefined ? 'yyyy-mm-dd' : format;
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = { row: at.row, column: at.column };
  if (shows !== undefined) cell.shows = shows;
  if (formula !== undefined) cell.formula = formula;
  if (dated !== undefined) cell.format = dated;
  if (group === undefined || formula !== undefined) state.cells.push(cell);
  else if (state.shared.has(group)) state.cells.push(withShared(cell, state.shared.get(group)));
  else state.waiting.push({ index: state.cells.push(cell) - 1, group });
}

function withShared(cell: Cell, shared: Shared | undefined): Cell {
  return shared ? { ...cell, formula: moved(shared.formula, cell.row - shared.row, cell.column - shared.column) } : cell;
}

/** Excel marks functions newer than 2007 in the file; nobody sees the mark. */
function plainFormula(written: string): string {
  return written.trim().replace(/^=/, '').replace(/"(?:[^"]|"")*"|_xlfn\.|_xlws\.|_xlpm\./g, (piece) => (piece.startsWith('"') ? piece : ''));
}

function shown(type: string, value: string | undefined, hasFormula: boolean, { strings, date1904 }: Lookups): Shown | undefined {
  if (value === undefined) return undefined;
  if (type === 'str') return shownText(decodeEscapes(value), hasFormula);
  if (value.trim() === '') return undefined;
  if (type === 's') return shownText(strings[Number(value)] ?? '', hasFormula);
  if (type === 'b') return { is: 'boolean', boolean: isTrue(value.trim()) };
  if (type === 'e') return { is: 'error', error: value };
  const number = type === 'd' ? serialDate(value, date1904) : numberText(value);
  return number === undefined ? { is: 'text', text: value } : { is: 'number', number };
}

/** An empty string is what a formula may show; without one the cell is blank. */
function shownText(text: string, hasFormula: boolean): Shown | undefined {
  return text === '' && !hasFormula ? undefined : { is: 'text', text };
}

/** Row by row, left to right, however the file has them. */
function ordered(cells: Cell[]): Cell[] {
  const before = (a: Cell, b: Cell) => a.row - b.row || a.column - b.column;
  const inOrder = cells.every((cell, index) => index === 0 || before(cells[index - 1] ?? cell, cell) <= 0);
  return inOrder ? cells : cells.sort(before);
}

/** Hidden rows or columns as far as the cells go: "the rest of the sheet" is often hidden, and means nothing. */
function hiddenAmong(used: readonly number[], spans: readonly (readonly [number, number])[]): Set<number> {
  const first = used.reduce((least, one) => Math.min(least, one), Infinity);
  const last = used.reduce((most, one) => Math.max(most, one), 0);
  const hidden = new Set<number>();
  for (const [min, max] of spans) for (let one = Math.max(min, first); one <= Math.min(max, last); one += 1) hidden.add(one);
  return hidden;
}
