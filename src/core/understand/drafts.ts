/** A table's rows as they stand: label and figures, before their meaning is known. */
import { figureOf, type Figure } from './amounts';
import type { Block } from './block';
import { tidy } from './labels';

export interface Draft {
  readonly row: number;
  readonly labelColumn: number;
  readonly label: string;
  readonly hidden: boolean;
  /** The cell of each of the table's columns: the row may continue elsewhere. */
  readonly places: readonly { readonly row: number; readonly column: number }[];
  readonly figures: readonly Figure[];
}

/** The rows of a block that say anything. */
export function draftsOf(block: Block): readonly Draft[] {
  const main = mainLabelColumn(block);
  const headings = new Set(block.headings);
  const rows = [...new Set([...block.headings, ...block.rows])].sort((a, b) => a - b);
  return rows.flatMap((row) => {
    const labelColumn = [main, ...block.labelColumns].find((column) => labelText(block, row, column) !== '') ?? main;
    const label = labelText(block, row, labelColumn);
    const places = block.heads.map(({ column, rowAt }) => ({ row: rowAt?.get(row) ?? row, column }));
    const figures = places.map((place): Figure => (headings.has(row) ? { is: 'blank' } : figureOf(block.grid.at(place.row, place.column))));
    if (label === '' && figures.every((figure) => figure.is === 'blank')) return [];
    return [{ row, labelColumn, label, hidden: block.grid.sheet.hiddenRows.has(row), places, figures }];
  });
}

/** The label column with most different words: codes and headings stand in the others. */
function mainLabelColumn(block: Block): number {
  const different = (column: number) => new Set(block.rows.map((row) => labelText(block, row, column)).filter((text) => text !== '')).size;
  const counted = block.labelColumns.map((column) => ({ column, words: different(column) }));
  return counted.reduce((best, one) => (one.words > best.words ? one : best), counted[0] ?? { column: 1, words: 0 }).column;
}

/** A label that is a number ("1" month, an account) is read as written, where the column is one of labels. */
function labelText(block: Block, row: number, column: number): string {
  const shows = block.grid.at(row, column)?.shows;
  if (shows?.is === 'text') return tidy(shows.text);
  return shows?.is === 'number' && column === block.labelColumns.at(-1) ? shows.number : '';
}
