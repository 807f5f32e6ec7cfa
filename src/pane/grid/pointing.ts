/** Which cell the mouse is at, and marking by dragging it. Row numbers and column names mark the whole row or column. */
import type { MouseEvent as ReactMouseEvent } from 'react';
import type { Marking, Place } from './places';
import { rowHeight, rowNumbersWidth, type SheetLayout } from './sheet-layout';

interface Pointing {
  readonly layout: SheetLayout;
  readonly marking: Marking;
  readonly mark: (marking: Marking) => void;
  /** A cell was pressed and let go of, with nothing else marked. */
  readonly press: (place: Place) => void;
}

/** The button went down in the grid. */
export function point(event: ReactMouseEvent<HTMLElement>, { layout, marking, mark, press }: Pointing): void {
  const { currentTarget: current } = event;
  if (event.button !== 0 || onScrollBar(current, event)) return;
  // Neither words are selected nor the focus moved by the browser: both are the grid's own here.
  event.preventDefault();
  const began = placeAt(current, layout, event);
  const start = event.shiftKey ? marking.anchor : began.from;
  let at: Place = began.to;
  mark({ anchor: start, active: at });
  const drag = (moved: MouseEvent): void => {
    const { to } = placeAt(current, layout, moved, began.edge);
    if (to.row === at.row && to.column === at.column) return;
    at = to;
    mark({ anchor: start, active: at });
  };
  const end = (): void => {
    window.removeEventListener('mousemove', drag);
    window.removeEventListener('mouseup', end);
    if (began.edge === undefined && at === began.to && !event.shiftKey) press(at);
  };
  window.addEventListener('mousemove', drag);
  window.addEventListener('mouseup', end);
}

interface At {
  readonly from: Place;
  readonly to: Place;
  /** Set where the mouse is at a row's number or a column's name. */
  readonly edge?: 'rows' | 'columns';
}

/** @param held the edge where the dragging began */
function placeAt(element: HTMLElement, { rows, columns }: SheetLayout, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }, held?: At['edge']): At {
  const { left, top } = element.getBoundingClientRect();
  const [x, y] = [clientX - left, clientY - top];
  const row = rows.line(rows.at(y - rowHeight + element.scrollTop));
  const column = columns.line(columns.at(x - rowNumbersWidth + element.scrollLeft));
  const edge = held ?? (x < rowNumbersWidth ? 'rows' : y < rowHeight ? 'columns' : undefined);
  const here: Place = { row: row.from, column: column.from };
  // The active cell is the one at the edge, so that the sheet stays where it is.
  if (edge === 'rows') return { from: { ...here, column: columns.line(columns.lines.length - 1).to }, to: { ...here, column: 1 }, edge };
  if (edge === 'columns') return { from: { ...here, row: rows.line(rows.lines.length - 1).to }, to: { ...here, row: 1 }, edge };
  return { from: here, to: here };
}

function onScrollBar(element: HTMLElement, { clientX, clientY }: ReactMouseEvent): boolean {
  const { left, top } = element.getBoundingClientRect();
  return clientX - left > element.clientWidth || clientY - top > element.clientHeight;
}
