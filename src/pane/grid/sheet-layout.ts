/** A sheet laid out: its rows and columns one after the other, and what each cell shows. Made anew when a fold is opened. */
import { useMemo, useState } from 'react';
import type { Language } from '../../text/numbers';
import { useWindowOf } from '../parts/narrow';
import { useWords } from '../parts/words';
import { Axis, linesOf, type Line } from './axis';
import { cellText, type CellWords } from './cell-text';
import type { GridCell, SheetCells } from './cells';
import { columnWidths, usualWidth } from './column-widths';
import type { GridSheet } from './sheets';

export const rowHeight = 24;
export const rowNumbersWidth = 56;
/** A folded column. */
const foldWidth = 24;
/** Empty rows and columns beyond the last used one: a sheet does not end there. */
const [moreRows, fewestRows, moreColumns, fewestColumns] = [10, 30, 2, 8];
/** On a narrow window the rows' names leave room for an amount. */
const narrowWords = 16;
const none: ReadonlySet<number> = new Set();

export interface SheetLayout {
  readonly sheet: GridSheet;
  readonly cells: SheetCells;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly text: (cell: GridCell) => string;
  /** Shows the hidden rows, or columns, that are folded into the line. */
  readonly unfold: (along: 'rows' | 'columns', line: Line) => void;
}

export function useSheetLayout(sheet: GridSheet): SheetLayout {
  const { language, pane } = useWords();
  const [unfoldedRows, setUnfoldedRows] = useState(none);
  const [unfoldedColumns, setUnfoldedColumns] = useState(none);
  const { values } = pane.grid;
  const isNarrow = useWindowOf('(max-width: 600px)');
  const drawn = useMemo(() => textAndWidths(sheet, language, values, isNarrow), [sheet, language, values, isNarrow]);
  return useMemo(() => {
    const { cells, text, widths } = drawn;
    const { usedRows, usedColumns } = cells;
    const rows = linesOf({ used: usedRows, after: Math.max(moreRows, fewestRows - (usedRows.at(-1) ?? 0)), hidden: sheet.hiddenRows, unfolded: unfoldedRows });
    const columns = linesOf({ used: usedColumns, after: Math.max(moreColumns, fewestColumns - (usedColumns.at(-1) ?? 0)), hidden: sheet.hiddenColumns, unfolded: unfoldedColumns });
    return {
      sheet, cells, text,
      rows: new Axis(rows, () => rowHeight),
      columns: new Axis(columns, ({ from, folded }) => (folded ? foldWidth : widths.get(from) ?? usualWidth)),
      unfold: (along, { from, folded }) => {
        const add = along === 'rows' ? setUnfoldedRows : setUnfoldedColumns;
        if (folded === 'hidden') add((before) => new Set([...before, from]));
      },
    };
  }, [drawn, sheet, unfoldedRows, unfoldedColumns]);
}

function textAndWidths(sheet: GridSheet, language: Language, values: CellWords, isNarrow: boolean): Pick<SheetLayout, 'cells' | 'text'> & { readonly widths: ReadonlyMap<number, number> } {
  const cells = sheet.cells();
  const text = (cell: GridCell): string => cellText(cell, sheet.date1904, language, values);
  const widths = sheet.widths ?? columnWidths(cells.cells, text, isNarrow ? narrowWords : undefined);
  return { cells, text, widths };
}
