/** A row of the grid, as much of it as is in view; drawn anew only when something in it changes. */
import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode, type Ref } from 'react';
import { useWords } from '../parts/words';
import type { GridCell } from './cells';
import { foldedRows } from './fold-text';
import { Cell } from './grid-cell';
import { useGridStyles } from './grid-styles';
import { placeKey, type SheetMarks } from './marks';
import { rowNumbersWidth, type SheetLayout } from './sheet-layout';

interface Props {
  readonly layout: SheetLayout;
  readonly marks: SheetMarks | undefined;
  /** Which line it is. */
  readonly index: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The columns that are marked in this row. */
  readonly chosenFrom: number | undefined;
  readonly chosenTo: number | undefined;
  /** The column of the active cell, where it is in this row. */
  readonly activeColumn: number | undefined;
  readonly activeCell: Ref<HTMLDivElement>;
}

export const GridRow = memo(function GridRow(props: Props): ReactNode {
  const { layout: { rows, columns, sheet }, index, activeColumn, activeCell } = props;
  const { pane } = useWords();
  const styles = useGridStyles();
  const line = rows.line(index);
  const { from: row, folded } = line;
  const hidden = sheet.hiddenRows.has(row);
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top: rows.start(index), width: columns.total + rowNumbersWidth }}>
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={folded ? foldedRows(line, pane.grid) : hidden ? pane.grid.unfoldedRow(row) : undefined}
        className={mergeClasses(styles.rowName, activeColumn !== undefined && styles.here, hidden && !folded && styles.unfolded)}
      >
        {folded ? '⋯' : row}
      </div>
      {folded ? (
        <div
          ref={activeColumn === undefined ? undefined : activeCell}
          role="gridcell"
          aria-colindex={2}
          aria-colspan={columns.lines.length}
          tabIndex={activeColumn === undefined ? undefined : 0}
          className={mergeClasses(styles.fold, activeColumn !== undefined && styles.active)}
          style={{ left: rowNumbersWidth, width: columns.total }}
        >
          <span className={mergeClasses(styles.foldText, folded === 'hidden' && styles.pressable)}>{foldedRows(line, pane.grid)}</span>
        </div>
      ) : <Cells {...props} row={row} />}
    </div>
  );
});

function Cells({ layout, marks, row, firstColumn, lastColumn, chosenFrom, chosenTo, activeColumn, activeCell }: Props & { readonly row: number }): ReactNode {
  const { columns, text } = layout;
  const inRow = layout.cells.row(row);
  const before = lastBefore(inRow, columns.line(firstColumn).from);
  const active = activeColumn === undefined ? undefined : columns.of(activeColumn);
  return linesDrawn(firstColumn, lastColumn, active, before && columns.of(before.column)).map((index) => {
    const { from: column } = columns.line(index);
    const at = inRow.findIndex((one) => one.column >= column);
    const cell = inRow[at]?.column === column ? inRow[at] : undefined;
    const next = cell ? inRow[at + 1] : undefined;
    const start = columns.start(index);
    return (
      <Cell
        key={column}
        place={{ row, column }}
        cell={cell}
        text={cell ? text(cell) : ''}
        left={start}
        width={columns.size(index)}
        free={(next ? columns.start(columns.of(next.column)) : columns.total) - start}
        mark={marks?.get(placeKey({ row, column }))}
        chosen={chosenFrom !== undefined && chosenTo !== undefined && column >= chosenFrom && column <= chosenTo}
        active={index === active ? activeCell : undefined}
      />
    );
  });
}

/** Of the lines in view, and those besides that must be there, each once and in order. */
export function linesDrawn(first: number, last: number, ...besides: readonly (number | undefined)[]): number[] {
  const drawn = new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  for (const one of besides) if (one !== undefined) drawn.add(one);
  return [...drawn].sort((a, b) => a - b);
}

/** The nearest cell left of what is in view: its words may run on into it. */
function lastBefore(cells: readonly GridCell[], column: number): GridCell | undefined {
  return cells.findLast((cell) => cell.column < column);
}
