/** Sheets that speak of a budget and of which no table could be read: asked about, never passed over in silence. */
import type { Question, Table } from '../model';
import type { Grid } from './grid';
import { isFigure } from './headers';
import type { Meanings } from './meanings';

/** So many different labels of a budget beside figures are no accident. */
const telling = 3;

/** One question for a sheet without tables where rows of a budget stand, at what stands above their first figure, or at their first label. */
export function unreadQuestion(grid: Grid, tables: readonly Table[], meanings: Meanings): readonly Question[] {
  const sheet = grid.sheet.name;
  if (tables.some((table) => table.sheet === sheet)) return [];
  const rows = grid.rows.flatMap((row) => {
    const cells = grid.cells(row);
    const figure = cells.find(isFigure);
    const label = figure && cells.find((cell) => cell.column < figure.column && grid.text(row, cell.column) !== '');
    const text = label ? grid.text(row, label.column) : '';
    return figure && label && isOfBudget(text, meanings) ? [{ row, label, text, figure }] : [];
  });
  const [first] = rows;
  if (!first || new Set(rows.map(({ text }) => text)).size < telling || !rows.some(({ text }) => meanings.of(text).sectionWhole)) return [];
  const above = grid.rows.findLast((row) => row < first.row && grid.text(row, first.figure.column) !== '');
  const at = above === undefined ? { row: first.row, column: first.label.column } : { row: above, column: first.figure.column };
  return [{ code: 'meaning-unclear', cell: { sheet, ...at }, about: sheet, details: { sheet: { is: 'words', words: sheet } } }];
}

/** A part of a budget by name, or a member beyond doubt. */
function isOfBudget(label: string, meanings: Meanings): boolean {
  const { sectionWhole, conceptWhole, member } = meanings.of(label);
  return sectionWhole || conceptWhole || member?.confidence === 1;
}
