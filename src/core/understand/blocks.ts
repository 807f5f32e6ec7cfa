/** Cutting a sheet into tables: which columns and rows belong to which header. */
import { figureOf } from './amounts';
import type { Block, Part } from './block';
import type { Grid } from './grid';
import { bandsOf, isFigure, type Band, type Head } from './headers';
import { headlessBand } from './headless';
import { joined } from './joined';
import { tidy, wordsOf } from './labels';
import type { Lexicon } from './lexicon';
import { titlesAbove, titleTop } from './titles';

/** More rows than this are a list of bookings, not a table to add up. */
const longestTable = 8_000;

/** A gap of this many blank rows ends a table. */
const endingGap = 4;

export function blocksOf(grid: Grid, lexicon: Lexicon, date1904: boolean): readonly Block[] {
  const headed = bandsOf(grid, lexicon, date1904);
  const bands = headed.length > 0 ? headed : headlessBand(grid, lexicon);
  const blocks = bands.flatMap((band, index) => {
    const below = bands.slice(index + 1);
    return segmentsOf(grid, band, below, bands, lexicon).flatMap((segment) => {
      const overlaps = (other: Band) => other.heads.some((head) => head.column >= segment.left && head.column <= segment.right);
      const next = below.find(overlaps);
      const end = next ? titleTop(grid, next.top, segment.left, segment.right) : Infinity;
      const rows = rowsUnder(grid, band.bottom, end, segment);
      if (rows.length === 0 || rows.length > longestTable) return [];
      const last = bands.slice(0, index).findLast(overlaps);
      const titles = titlesAbove(grid, band.top, last?.bottom ?? 0, segment.left, segment.right);
      return [{
        grid, titles, header: band, labelColumns: segment.labelColumns, heads: segment.heads, rows,
        headings: headingRows(grid, band, segment, lexicon), parts: [partOf(band, segment, rows)],
      }];
    });
  });
  return joined(blocks, lexicon);
}

interface Segment {
  readonly left: number;
  readonly right: number;
  readonly labelColumns: readonly number[];
  readonly heads: readonly Head[];
}

function partOf(band: Band, segment: Segment, rows: readonly number[]): Part {
  const left = Math.min(...segment.labelColumns, ...segment.heads.map((head) => head.column));
  return { top: band.top, bottom: rows.at(-1) ?? band.bottom, left, right: segment.right };
}

/** Header rows whose label is the heading of the section beneath. */
function headingRows(grid: Grid, band: Band, segment: Segment, lexicon: Lexicon): readonly number[] {
  return grid.rows.filter((row) => row >= band.top && row <= band.bottom && segment.labelColumns.some((column) => {
    const found = lexicon.sections.spelt(wordsOf(grid.text(row, column)));
    return found?.whole && found.exact;
  }));
}

/** A band's columns, cut where a column of other labels stands between them. */
function segmentsOf(grid: Grid, band: Band, below: readonly Band[], bands: readonly Band[], lexicon: Lexicon): readonly Segment[] {
  const segments: Segment[] = [];
  let heads: Head[] = [];
  let labels: readonly number[] = [];
  let left = leftOf(grid, band, bands);
  const close = () => {
    const right = heads.at(-1)?.column;
    if (right === undefined) return;
    segments.push({ left, right, labelColumns: labels, heads });
    left = right + 1;
    heads = [];
  };
  for (const head of band.heads) {
    const from = (heads.at(-1)?.column ?? left - 1) + 1;
    const end = below.find((other) => other.heads.some((one) => one.column === head.column))?.top ?? Infinity;
    const rows = grid.below(band.bottom).filter((row) => row < end);
    const found = labelColumnsIn(grid, band, { from, to: head.column - 1, value: head.column }, rows, lexicon);
    const repeated = found.length > 0 && heads.length > 0 && repeats(grid, rows, labels, found);
    if (found.length > 0 && !repeated) {
      close();
      labels = found;
    }
    heads.push(head);
  }
  close();
  return segments;
}

/** Where the band's own columns begin: right of a table beside it, whose header stands a few rows higher or lower. */
function leftOf(grid: Grid, band: Band, bands: readonly Band[]): number {
  const first = band.heads[0]?.column ?? 1;
  const beside = bands.filter((other) => other !== band && Math.abs(other.top - band.top) <= 3 && other.heads.every(({ column }) => column < first));
  const right = Math.max(0, ...beside.flatMap(({ heads }) => heads.map(({ column }) => column)));
  const labelled = grid.below(band.bottom).filter((row) => grid.cells(row, right + 1, first - 1).some((cell) => cell.shows?.is === 'text'));
  return labelled.length > 1 ? right + 1 : 1;
}

/** Columns whose words label the figures of a value column: words beside at least a third of its figures. */
function labelColumnsIn(
  grid: Grid, band: Band, where: { from: number; to: number; value: number }, rows: readonly number[], lexicon: Lexicon,
): readonly number[] {
  const figures = rows.filter((row) => figureOf(grid.at(row, where.value)).is !== 'blank');
  const columns: number[] = [];
  for (let column = where.from; column <= where.to; column++) {
    if (lexicon.ignoredColumns.spelt(wordsOf(grid.text(band.bottom, column)))?.whole) continue;
    const labelled = figures.filter((row) => figureOf(grid.at(row, column)).is === 'words').length;
    if (labelled > 0 && labelled * 3 >= figures.length) columns.push(column);
  }
  if (columns.length === 0) return [];
  // Words further left in the same rows, however few, are labels too: headings of a section.
  for (let column = where.from; column < Math.min(...columns); column++) {
    if (rows.some((row) => grid.text(row, column) !== '')) columns.push(column);
  }
  return columns.sort((a, b) => a - b);
}

/** Whether the further label columns say again what the first ones say: the same table goes on to the right. */
function repeats(grid: Grid, rows: readonly number[], first: readonly number[], again: readonly number[]): boolean {
  const said = (row: number, columns: readonly number[]) => columns.map((column) => grid.text(row, column)).find((text) => text !== '') ?? '';
  const labelled = rows.filter((row) => said(row, again) !== '');
  const same = labelled.filter((row) => said(row, again) === said(row, first));
  return same.length * 10 >= labelled.length * 7;
}

/** Rows from the header to the last figure, before a long gap or the header of a table of another sort. */
function rowsUnder(grid: Grid, bottom: number, end: number, segment: Segment): readonly number[] {
  const values = segment.heads.map((head) => head.column);
  const columns = [...segment.labelColumns, ...values];
  const used = grid.rows.filter((row) => row > bottom && row < end && columns.some((column) => grid.at(row, column) !== undefined));
  const rows: number[] = [];
  let lastFigure = 0;
  let gapAt = 0;
  for (const row of used) {
    const before = rows.at(-1) ?? bottom;
    if (row - before > endingGap) break;
    if (row - before > 1) gapAt = rows.length;
    if (gapAt > 0 && isForeignHeader(grid, row, values) && rows.slice(gapAt).every((one) => !holdsFigure(grid, one, values))) break;
    rows.push(row);
    if (values.some((column) => figureOf(grid.at(row, column)).is !== 'blank')) lastFigure = rows.length;
  }
  return rows.slice(0, lastFigure);
}

function holdsFigure(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => { const cell = grid.at(row, column); return cell !== undefined && isFigure(cell); });
}

/** Words over the value columns after a gap, "Måltal | Enhet": what follows is no part of this table. */
function isForeignHeader(grid: Grid, row: number, values: readonly number[]): boolean {
  const said = values.map((column) => tidy(grid.text(row, column))).filter((text) => text !== '');
  return said.length >= 2 && new Set(said).size === said.length && !holdsFigure(grid, row, values);
}
