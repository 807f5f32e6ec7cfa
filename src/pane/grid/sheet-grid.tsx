/** A sheet as a grid that is read and not written: only what is in view is drawn, one cell is where the keyboard is. */
import { mergeClasses } from '@fluentui/react-components';
import { useEffectEvent, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { columnLetters } from '../../core/address';
import { useWords } from '../parts/words';
import { foldedColumns } from './fold-text';
import { GridRow, linesDrawn } from './grid-row';
import { useGridStyles } from './grid-styles';
import { placeKey, type SheetMarks } from './marks';
import { led, markOne, rangeOf, type Marking, type Place } from './places';
import { point } from './pointing';
import { bringIntoView, useSeen, type Seen } from './seen';
import { rowHeight, rowNumbersWidth, useSheetLayout, type SheetLayout } from './sheet-layout';
import type { GridSheet } from './sheets';

interface Props {
  readonly sheet: GridSheet;
  readonly marks: SheetMarks | undefined;
  readonly marking: Marking;
  readonly mark: (marking: Marking) => void;
  /** Another number each time the active cell is shown for somebody else's sake. */
  readonly shows: number;
  /** Whether the keyboard goes to the cell then. */
  readonly takesFocus: boolean;
  readonly openFinding: (key: string) => void;
}

export function SheetGrid({ sheet, marks, marking, mark, shows, takesFocus, openFinding }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useGridStyles();
  const layout = useSheetLayout(sheet);
  const { rows, columns, cells } = layout;
  const grid = useRef<HTMLDivElement>(null);
  const activeCell = useRef<HTMLDivElement>(null);
  const byKeyOrMouse = useRef(false);
  const { active } = marking;
  const chosen = rangeOf(marking);
  const [activeRow, activeColumn] = [rows.of(active.row), columns.of(active.column)];
  const seen = useSeen(grid, layout, activeRow, activeColumn);

  const show = useEffectEvent((forSomebody: boolean) => {
    const [row, column] = [rows.line(activeRow), columns.line(activeColumn)];
    if (forSomebody && row.folded) layout.unfold('rows', row);
    if (forSomebody && column.folded) layout.unfold('columns', column);
    if (grid.current) bringIntoView(grid.current, layout, activeRow, activeColumn);
    if (byKeyOrMouse.current || (forSomebody && takesFocus)) activeCell.current?.focus({ preventScroll: true });
    byKeyOrMouse.current = false;
  });
  useLayoutEffect(() => { show(false); }, [active.row, active.column]);
  useLayoutEffect(() => { show(shows > 0); }, [shows]);

  const go = (next: Marking): void => {
    byKeyOrMouse.current = true;
    mark(next);
  };
  const press = ({ row, column }: Place): void => {
    const found = marks?.get(placeKey({ row, column }));
    layout.unfold('rows', rows.line(rows.of(row)));
    layout.unfold('columns', columns.line(columns.of(column)));
    if (found) openFinding(found.finding.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(active);
      return;
    }
    const page = Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - rowHeight) / rowHeight) - 1);
    const end = { row: cells.usedRows.at(-1) ?? 1, column: cells.usedColumns.at(-1) ?? 1 };
    const next = led(event.key, event.ctrlKey || event.metaKey, active, { rows, columns, end, page });
    if (!next) return;
    event.preventDefault();
    go(event.shiftKey ? { anchor: marking.anchor, active: next } : markOne(next));
  };

  return (
    // The keyboard's place is the active cell, inside.
    <div
      ref={grid}
      role="grid"
      aria-label={pane.grid.grid(sheet.name)}
      aria-rowcount={rows.line(rows.lines.length - 1).to + 1}
      aria-colcount={columns.line(columns.lines.length - 1).to + 1}
      aria-multiselectable
      aria-readonly
      className={styles.grid}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => { point(event, { layout, marking, mark: go, press }); }}
      onCopy={(event) => { copy(event, layout, marking); }}
    >
      <ColumnNames layout={layout} seen={seen} active={active.column} />
      <div role="rowgroup" style={{ height: rows.total, width: columns.total + rowNumbersWidth, position: 'relative' }}>
        {linesDrawn(seen.rows.first, seen.rows.last, activeRow).map((index) => {
          const { from } = rows.line(index);
          const within = from >= chosen.top && from <= chosen.bottom && (chosen.top !== chosen.bottom || chosen.left !== chosen.right);
          return (
            <GridRow
              key={from}
              layout={layout}
              marks={marks}
              index={index}
              firstColumn={seen.columns.first}
              lastColumn={seen.columns.last}
              chosenFrom={within ? chosen.left : undefined}
              chosenTo={within ? chosen.right : undefined}
              activeColumn={index === activeRow ? active.column : undefined}
              activeCell={activeCell}
            />
          );
        })}
      </div>
    </div>
  );
}

function ColumnNames({ layout: { columns, sheet }, seen, active }: { readonly layout: SheetLayout; readonly seen: Seen; readonly active: number }): ReactNode {
  const { pane } = useWords();
  const styles = useGridStyles();
  return (
    <div role="rowgroup" className={styles.head} style={{ width: columns.total + rowNumbersWidth }}>
      <div role="row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className={styles.corner}>{pane.grid.rowNumbers}</div>
        {linesDrawn(seen.columns.first, seen.columns.last).map((index) => {
          const line = columns.line(index);
          const letters = columnLetters(line.from);
          const hidden = sheet.hiddenColumns.has(line.from);
          return (
            <div
              key={line.from}
              role="columnheader"
              aria-colindex={line.from + 1}
              aria-label={line.folded ? foldedColumns(line, pane.grid) : hidden ? pane.grid.unfoldedColumn(letters) : undefined}
              title={line.folded && foldedColumns(line, pane.grid)}
              className={mergeClasses(styles.columnName, line.from === active && styles.here, hidden && !line.folded && styles.unfolded)}
              style={{ left: columns.start(index) + rowNumbersWidth, width: columns.size(index) }}
            >
              {line.folded ? '⋯' : letters}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The marked cells as they are shown, for another sheet or a message. */
function copy(event: ClipboardEvent, { cells, text }: SheetLayout, marking: Marking): void {
  const { top, bottom, left, right } = rangeOf(marking);
  const lines = cells.usedRows.filter((row) => row >= top && row <= bottom).map((row) => {
    const byColumn = new Map(cells.row(row).map((cell) => [cell.column, text(cell)]));
    return Array.from({ length: right - left + 1 }, (_, index) => byColumn.get(left + index) ?? '').join('\t');
  });
  event.clipboardData.setData('text/plain', lines.join('\n'));
  event.preventDefault();
}
