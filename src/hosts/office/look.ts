/** How a sheet of ours is laid out, apart from what its cells say: stored with the restore point, so that an undo can lay it out again. */
import type { CellRef } from '../../core/address';
import type { PlannedSheet, StyleName } from '../../core/model';
import type { AmountFormats } from '../looks';
import { lastOwnColumn } from '../own-cells';
import type { OwnCell } from '../own-cells';
import type { Work } from '../slices';

export interface SheetLook extends Omit<PlannedSheet, 'cells' | 'name'> {
  readonly keyColumn: number;
  readonly formats: AmountFormats;
  readonly links: readonly { readonly row: number; readonly column: number; readonly to: CellRef }[];
  /** The places of each style, as row and column by turns. */
  readonly styles: Readonly<Partial<Record<StyleName, readonly number[]>>>;
}

/** @param cells as they are to stand, the keys among them */
export function* lookOfSheet(sheet: PlannedSheet, cells: readonly OwnCell[], formats: AmountFormats): Work<SheetLook> {
  const { kind, columnWidths, rowHeights, headerRow, landscape, pageBreaks, merges, printToColumn, tables, charts, statusRules, choices } = sheet;
  const styles: Partial<Record<StyleName, number[]>> = {};
  for (const { row, column, style } of cells) {
    (styles[style] ??= []).push(row, column);
    yield 1;
  }
  return {
    kind, columnWidths, headerRow, landscape, printToColumn, tables, charts, statusRules, choices, formats, styles, keyColumn: lastOwnColumn(sheet),
    ...(rowHeights === undefined ? {} : { rowHeights }), ...(pageBreaks === undefined ? {} : { pageBreaks }), ...(merges === undefined ? {} : { merges }),
    links: sheet.cells.flatMap(({ row, column, link }) => (link === undefined ? [] : [{ row, column, to: link }])),
  };
}

/** The look of a sheet with one line on it. */
export function emptyLook(kind: PlannedSheet['kind'], keyColumn: number): SheetLook {
  return {
    kind, keyColumn, columnWidths: [], headerRow: 0, landscape: false, printToColumn: 2, tables: [], charts: [], statusRules: [], choices: [], links: [],
    formats: { amount: 'General', ore: 'General' }, styles: {},
  };
}

/** The style of each cell that has one, by "row:column". */
export function* stylesByPlace({ styles }: SheetLook): Work<Map<string, StyleName>> {
  const places = new Map<string, StyleName>();
  // The keys of a Record of styles are styles.
  for (const [style, at] of Object.entries(styles) as [StyleName, readonly number[]][]) {
    for (let index = 0; index + 1 < at.length; index += 2) {
      places.set(`${at[index]}:${at[index + 1]}`, style);
      yield 1;
    }
  }
  return places;
}

/** The last row that has a cell, a chart or a look. */
export function lastRow(look: SheetLook, cells: readonly { readonly row: number }[]): number {
  return [...cells.map(({ row }) => row), ...look.charts.map(({ anchor }) => anchor.bottom)].reduce((most, row) => Math.max(most, row), 1);
}
