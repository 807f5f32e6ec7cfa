/** What the workbook beside the pane says, in the browser, in Swedish. Part of `../pane.sv.ts`. */

export const gridSv = {
  select: (cell: string) => `Visa cell ${cell} i arbetsboken`,
};
