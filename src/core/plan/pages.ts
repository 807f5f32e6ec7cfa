/** Where the pages of a printed sheet begin, so that no heading stands alone and no block is cut that has room on a page. */
import type { PlannedSheet } from './model';

/** An A4 page within the margins, in points. */
const paper = { long: 842 - 87, short: 595 - 101 } as const;
const portrait = { wide: 595 - 87, high: 842 - 101 } as const;
/** Points for a character of a column's width, and of a row that has no height of its own. */
const perCharacter = 5.25;
const usualHeight = 15;
/** Rows are measured by an estimate. */
const certain = 0.95;

/**
 * The sheet with page breaks before blocks that do not fit on what is left of a page. A block goes from one heading to the next; a chart
 * with the line that describes it is one too. Needs the row heights.
 */
export function withPageBreaks(sheet: PlannedSheet): PlannedSheet {
  const page = roomOf(sheet);
  const heights = heightsOf(sheet);
  const heightOf = (from: number, to: number) => heights.slice(from - 1, to - 1).reduce((sum, one) => sum + one, 0);
  const headings = startsOf(sheet);
  const repeated = sheet.headerRow > 0 ? heights[sheet.headerRow - 1] ?? usualHeight : 0;
  const breaks: number[] = [];
  const [first] = headings;
  if (first === undefined) return sheet;
  let used = heightOf(1, first);
  headings.forEach((row, index) => {
    const height = heightOf(row, headings[index + 1] ?? heights.length + 1);
    // A block longer than a page is cut anyway: it begins anew where little of it would stand on this one.
    const fits = used + height <= page || (height > page - repeated && used <= page * 2 / 3);
    if (!fits && used > repeated) {
      breaks.push(row);
      used = repeated;
    }
    used += height;
    while (used > page) used += repeated - page;
  });
  return breaks.length === 0 ? sheet : { ...sheet, pageBreaks: breaks };
}

function startsOf({ cells, charts }: PlannedSheet): readonly number[] {
  const headings = cells.filter(({ style, column }) => style === 'heading' && column === 1).map(({ row }) => row);
  return [...new Set([...headings, ...charts.map(({ anchor }) => anchor.top - 1)])].sort((a, b) => a - b);
}

/** How many points of the sheet's rows a page has room for when its columns are made to fit. */
function roomOf({ landscape, columnWidths, printToColumn }: PlannedSheet): number {
  const width = columnWidths.slice(0, printToColumn - 1).reduce((sum, one) => sum + one * perCharacter, 0);
  const { wide, high } = landscape ? { wide: paper.long, high: paper.short } : portrait;
  return certain * high / Math.min(1, wide / width);
}

/** Of every row down to the last that is printed. */
function heightsOf({ cells, charts, rowHeights }: PlannedSheet): number[] {
  const last = [...cells.map(({ row }) => row), ...charts.map(({ anchor }) => anchor.bottom)].reduce((most, row) => Math.max(most, row), 1);
  return Array.from({ length: last }, (_, index) => rowHeights?.[index + 1] ?? usualHeight);
}
