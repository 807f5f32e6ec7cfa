/** What the workbook beside the pane says, in English; see `grid.sv.ts`. */
import type { gridSv } from './grid.sv';

export const gridEn: typeof gridSv = {
  select: (cell) => `Show cell ${cell} in the workbook`,
};
