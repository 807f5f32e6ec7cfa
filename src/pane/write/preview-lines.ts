/** The rows of a sheet to be written as the preview shows them. */
import type { PlanCell, PlanChart, PlannedSheet, StyleName } from '../../core/model';

/** A row of the preview: the sheet's own cells by column, or the place of a chart. */
export type PreviewLine =
  | { readonly is: 'cells'; readonly row: number; readonly cells: ReadonlyMap<number, PlanCell> }
  | { readonly is: 'chart'; readonly row: number; readonly chart: PlanChart };

/** Row by row; the empty rows under a chart become one line that describes it. */
export function linesOf({ cells, printToColumn, charts }: Pick<PlannedSheet, 'cells' | 'charts' | 'printToColumn'>): PreviewLine[] {
  const rows = new Map<number, Map<number, PlanCell>>();
  for (const cell of cells) {
    if (cell.column >= printToColumn) continue;
    const row = rows.get(cell.row) ?? new Map<number, PlanCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const last = [...rows.keys(), ...charts.map(({ anchor }) => anchor.top)].reduce((most, row) => Math.max(most, row), 0);
  return Array.from({ length: last }, (_, index) => index + 1).flatMap((row): PreviewLine[] => {
    const found = rows.get(row);
    const chart = charts.find(({ anchor }) => row >= anchor.top && row <= anchor.bottom);
    const drawn: PreviewLine[] = chart?.anchor.top === row ? [{ is: 'chart', row, chart }] : [];
    return found || !chart ? [...drawn, { is: 'cells', row, cells: found ?? new Map() }] : drawn;
  });
}

/** Cells of these styles run over the empty ones to their right, or are merged with them, as they are in Excel. */
const flowing: ReadonlySet<StyleName> = new Set(['title', 'lead', 'heading', 'quiet', 'note']);

/** How many columns the cell takes. @param columns of the sheet */
export function spanOf(cell: PlanCell, cells: ReadonlyMap<number, PlanCell>, columns: number): number {
  if (!flowing.has(cell.style)) return 1;
  let next = cell.column + 1;
  while (next <= columns && !cells.get(next)?.content) next += 1;
  return next - cell.column;
}
