/** A table without a header row: one column of figures beside labels of a budget, the year in the title or in the sheet's name. */
import type { Grid } from './grid';
import { isFigure, type Band } from './headers';
import { wordsOf } from './labels';
import type { Lexicon } from './lexicon';
import { memberIn } from './members';

/** The band above the one column of figures; none where there are several, or where fewer than three labels are of a budget. */
export function headlessBand(grid: Grid, lexicon: Lexicon): readonly Band[] {
  const figures = grid.rows.flatMap((row) => grid.cells(row).filter(isFigure));
  const columns = [...new Set(figures.map((cell) => cell.column))];
  const [column] = columns;
  const [first] = figures;
  if (columns.length !== 1 || column === undefined || !first) return [];
  const labels = figures.map(({ row }) => labelOf(grid, row, column));
  if (labels.filter((label) => isOfBudget(label, lexicon)).length < 3) return [];
  let bottom = first.row - 1;
  while (bottom > 0 && lexicon.sections.spelt(wordsOf(labelOf(grid, bottom, column)))?.whole) bottom--;
  // The line above the first row is a title as good as any.
  return [{ top: bottom + 1, bottom, heads: [{ column, row: Math.max(1, bottom), text: '' }] }];
}

function labelOf(grid: Grid, row: number, column: number): string {
  return grid.cells(row, 1, column - 1).map((cell) => grid.text(row, cell.column)).find((text) => text !== '') ?? '';
}

function isOfBudget(label: string, lexicon: Lexicon): boolean {
  const words = wordsOf(label).filter((word) => !lexicon.totals.spelt([word]));
  return lexicon.sections.spelt(words)?.whole === true || memberIn(label, lexicon)?.confidence === 1;
}
