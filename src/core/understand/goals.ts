/** Tables of goals: found and named, so that nobody takes their numbers for money. They have no columns of amounts. */
import type { SheetSnapshot, Table } from '../model';
import { Grid } from './grid';
import { wordsOf } from './labels';
import { titlesAbove } from './titles';

/** The tables whose header says "Mål" and "Måltal" or "Utfall", without rows and columns. @param taken rows that other tables cover. */
export function goalTablesOf(sheet: SheetSnapshot, taken: (row: number) => boolean, idOf: () => string): readonly Table[] {
  const grid = new Grid(sheet);
  const headers = grid.rows.filter((row) => isGoalHeader(grid, row) && !taken(row));
  return headers.map((top, index) => {
    const cells = grid.cells(top);
    const before = headers[index + 1] ?? Infinity;
    const bottom = grid.below(top).filter((row) => row < before).reduce((last, row) => (row === last + 1 ? row : last), top);
    const left = Math.min(...cells.map((cell) => cell.column));
    const right = Math.max(...cells.map((cell) => cell.column));
    const title = titlesAbove(grid, top, index, left, right).at(-1)?.text ?? sheet.name;
    return {
      id: idOf(), sheet: sheet.name, title, kind: 'maluppfyllelse', ranges: [{ sheet: sheet.name, top, left, bottom, right }],
      unit: 'kr', unitFrom: 'figures', columns: [], rows: [],
    };
  });
}

function isGoalHeader(grid: Grid, row: number): boolean {
  const said = grid.cells(row).map((cell) => wordsOf(grid.text(row, cell.column)).join(' '));
  const has = (...words: readonly string[]) => words.some((word) => said.includes(word));
  return said.length >= 3 && (has('måltal') || (has('mål') && has('utfall', 'uppfyllt', 'måluppfyllelse', 'resultat', 'indikator')));
}
