/** Cutting a sheet into tables: which columns and rows belong to which header. */
import { figureOf } from './amounts';
import type { Grid } from './grid';
import { bandsOf, isFigure, type Band, type Head } from './headers';
import { tidy } from './labels';
import type { Lexicon } from './lexicon';

/** A header with the columns and rows under it. */
export interface Block {
  readonly grid: Grid;
  readonly titles: readonly Title[];
  readonly header: { readonly top: number; readonly bottom: number };
  readonly labelColumns: readonly number[];
  readonly heads: readonly Head[];
  /** The rows under the header, none below the last figure. */
  readonly rows: readonly number[];
}

/** A line of text above a table. */
export interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A gap of this many blank rows ends a table. */
const endingGap = 4;

export function blocksOf(grid: Grid, lexicon: Lexicon, date1904: boolean): readonly Block[] {
  const bands = bandsOf(grid, lexicon, date1904);
  return bands.flatMap((band, index) => {
    const below = bands.slice(index + 1);
    return segmentsOf(grid, band, below, lexicon).flatMap((segment) => {
      const next = below.find((other) => other.heads.some((head) => head.column >= segment.left && head.column <= segment.right));
      const end = next ? titleTop(grid, next.top, segment.left, segment.right) : Infinity;
      const rows = rowsUnder(grid, band.bottom, end, segment);
      if (rows.length === 0) return [];
      const last = bands.slice(0, index).findLast((other) => other.heads.some((head) => head.column >= segment.left && head.column <= segment.right));
      const titles = titlesAbove(grid, band.top, last?.bottom ?? 0, segment.left, segment.right);
      return [{ grid, titles, header: band, labelColumns: segment.labelColumns, heads: segment.heads, rows }];
    });
  });
}

interface Segment {
  readonly left: number;
  readonly right: number;
  readonly labelColumns: readonly number[];
  readonly heads: readonly Head[];
}

/** A band's columns, cut where a column of labels stands between them. */
function segmentsOf(grid: Grid, band: Band, below: readonly Band[], lexicon: Lexicon): readonly Segment[] {
  const segments: Segment[] = [];
  let heads: Head[] = [];
  let labels: readonly number[] = [];
  let left = 1;
  const close = () => {
    const right = heads.at(-1)?.column ?? left;
    if (heads.length > 0) segments.push({ left, right, labelColumns: labels, heads });
    left = right + 1;
    heads = [];
  };
  for (const head of band.heads) {
    const from = (heads.at(-1)?.column ?? left - 1) + 1;
    const end = below.find((other) => other.heads.some((one) => one.column === head.column))?.top ?? Infinity;
    const found = labelColumnsIn(grid, band, { from, to: head.column - 1, value: head.column, end }, lexicon);
    if (found.length > 0 || (heads.length === 0 && segments.length === 0)) {
      if (found.length > 0) close();
      labels = found;
    }
    heads.push(head);
  }
  close();
  return segments;
}

/** Columns whose words label the figures of a value column: words beside at least a third of its figures. */
function labelColumnsIn(
  grid: Grid, band: Band, where: { from: number; to: number; value: number; end: number }, lexicon: Lexicon,
): readonly number[] {
  const rows = grid.rows.filter((row) => row > band.bottom && row < where.end).slice(0, 300);
  const figures = rows.filter((row) => { const cell = grid.at(row, where.value); return cell !== undefined && isFigure(cell); });
  const columns: number[] = [];
  for (let column = where.from; column <= where.to; column++) {
    const header = band.top === band.bottom ? grid.text(band.top, column) : '';
    if (header !== '' && lexicon.ignoredColumns.spelt([header.toLowerCase()])) continue;
    const labelled = figures.filter((row) => grid.text(row, column) !== '' && figureOf(grid.at(row, column)).is === 'words').length;
    if (labelled > 0 && labelled * 3 >= figures.length) columns.push(column);
  }
  if (columns.length === 0) return [];
  // Words further left in the same rows, however few, are labels too: headings of a section.
  for (let column = where.from; column < Math.min(...columns); column++) {
    if (rows.some((row) => grid.text(row, column) !== '')) columns.push(column);
  }
  return columns.sort((a, b) => a - b);
}

/** Rows from the header to the last figure before a long gap. */
function rowsUnder(grid: Grid, bottom: number, end: number, segment: Segment): readonly number[] {
  const columns = [...segment.labelColumns, ...segment.heads.map((head) => head.column)];
  const used = grid.rows.filter((row) => row > bottom && row < end && columns.some((column) => grid.at(row, column) !== undefined));
  const rows: number[] = [];
  let lastFigure = 0;
  for (const row of used) {
    const before = rows.at(-1);
    if (before !== undefined && row - before > endingGap) break;
    rows.push(row);
    if (segment.heads.some((head) => { const cell = grid.at(row, head.column); return cell !== undefined && holdsValue(grid, row, head.column); })) lastFigure = rows.length;
  }
  return rows.slice(0, lastFigure);
}

function holdsValue(grid: Grid, row: number, column: number): boolean {
  return figureOf(grid.at(row, column)).is !== 'blank';
}

/** The first row of the lines above a header: text without figures, after at most one blank row. */
function titleTop(grid: Grid, header: number, left: number, right: number): number {
  let top = header;
  let blanks = 0;
  for (let row = header - 1; row > 0; row--) {
    const cells = grid.cells(row, left, right);
    if (cells.some(isFigure)) break;
    if (cells.length === 0) {
      if (++blanks > 1 || top < header) break;
      continue;
    }
    top = row;
  }
  return top;
}

/** The first table of a sheet has every line above it; a later one those that stand right above its header. */
function titlesAbove(grid: Grid, header: number, previous: number, left: number, right: number): readonly Title[] {
  const top = previous === 0 ? 1 : titleTop(grid, header, left, right);
  return grid.rows.filter((row) => row >= top && row < header).flatMap((row) =>
    grid.cells(row, previous === 0 ? 1 : left, previous === 0 ? Infinity : right).flatMap((cell) =>
      cell.shows?.is === 'text' ? [{ row, column: cell.column, text: tidy(cell.shows.text) }] : []));
}
