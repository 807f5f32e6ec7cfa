/** A range that the user says holds a table: read as one where the detection found none, or cut it otherwise. */
import type { PointedRange } from '../choices';
import { rangeFrom, type RangeRef } from '../address';
import type { PointedResult, SheetSnapshot } from '../model';
import type { Block } from './block';
import { blocksOf } from './blocks';
import { Grid } from './grid';
import { isFigure, type Head } from './headers';
import type { Lexicon } from './lexicon';
import { timeIn } from './periods';
import { titlesAbove, titleTop } from './titles';

/** What was pointed at, in the order given, each with what was found there. */
interface Pointed extends PointedResult {
  readonly area?: RangeRef;
  readonly blocks: readonly Block[];
}

export function pointedAt(ranges: readonly PointedRange[], grids: readonly Grid[], lexicon: Lexicon, date1904: boolean): readonly Pointed[] {
  return ranges.map(({ sheet, range }): Pointed => {
    const grid = grids.find((one) => one.sheet.name === sheet);
    const area = rangeFrom(sheet, range);
    if (!grid || !area) return { sheet, range, found: 'no-sheet', blocks: [] };
    const within = part(grid, area);
    const found = blocksOf(within, lexicon, date1904);
    if (found.length > 0) return { sheet, range, area, found: 'table', blocks: found };
    return { sheet, range, area, ...forced(within, area) };
  });
}

/** Whether a table that was found of itself lies in what the user has pointed at. */
export function isPointedAt({ grid, parts }: Block, pointed: readonly Pointed[]): boolean {
  return pointed.some(({ area, blocks }) => area !== undefined && blocks.length > 0 && area.sheet === grid.sheet.name && parts.some((one) =>
    one.top <= area.bottom && one.bottom >= area.top && one.left <= area.right && one.right >= area.left));
}

/** The cells of the area, and the lines of text above it, which may say its title and unit. */
function part(grid: Grid, area: RangeRef): Grid {
  const first = titleTop(grid, area.top, area.left, area.right);
  const cells = grid.sheet.cells.filter(({ row, column }) => column >= area.left && column <= area.right && row >= first && row <= area.bottom);
  const sheet: SheetSnapshot = { ...grid.sheet, cells };
  return new Grid(sheet);
}

/** The rows of figures as they stand: words to their left, and above them a header whatever it says. */
function forced(grid: Grid, area: RangeRef): Pick<Pointed, 'found' | 'blocks'> {
  const rows = grid.rows.filter((row) => row >= area.top && row <= area.bottom);
  const first = rows.find((row) => grid.cells(row).some(isFigure));
  if (first === undefined) return { found: 'no-figures', blocks: [] };
  const figures = rows.filter((row) => row >= first);
  const isLabelled = (column: number) => figures.filter((row) => grid.text(row, column) !== '').length * 2 >= figures.length;
  const columns = [...new Set(figures.flatMap((row) => grid.cells(row).map(({ column }) => column)))].sort((a, b) => a - b);
  const label = columns.find(isLabelled);
  const values = columns.filter((column) => label !== undefined && column > label && !isLabelled(column) && figures.some((row) => {
    const cell = grid.at(row, column);
    return cell !== undefined && isFigure(cell);
  }));
  if (label === undefined || values.length === 0) return { found: 'no-labels', blocks: [] };
  const top = rows.findLast((row) => row < first && values.some((column) => grid.text(row, column) !== '')) ?? first - 1;
  const heads = values.map((column): Head => {
    const text = grid.text(top, column);
    const period = timeIn(text)?.period;
    return { column, row: Math.max(1, top), text, ...(period === undefined ? {} : { period }) };
  });
  const right = values.at(-1) ?? label;
  return {
    found: 'table',
    blocks: [{
      grid, titles: titlesAbove(grid, Math.max(1, top), 0, label, right), header: { top: Math.max(1, top), bottom: Math.max(1, top) }, labelColumns: [label], heads,
      rows: rows.filter((row) => row > top), headings: [], parts: [{ top: Math.max(1, top), bottom: figures.at(-1) ?? first, left: label, right }],
    }],
  };
}
