/** What of the grid is in view, in lines: told only when other lines come into view, not for every pixel. */
import { useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';
import type { Span } from './axis';
import { rowHeight, rowNumbersWidth, type SheetLayout } from './sheet-layout';

export interface Seen {
  readonly rows: Span;
  readonly columns: Span;
}

/** @param row @param column the lines of the active cell, which comes into view again where the browser has forgotten how far it was scrolled */
export function useSeen(element: RefObject<HTMLElement | null>, layout: SheetLayout, row: number, column: number): Seen {
  const [seen, setSeen] = useState<Seen>(() => lookAt({ top: 0, left: 0, ...unmeasured }, layout));
  const bringBack = useEffectEvent((current: HTMLElement) => { bringIntoView(current, layout, row, column); });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    let away = false;
    let before = current.scrollTop;
    const look = (): void => {
      // Out of sight it has no size.
      if (current.clientHeight === 0) {
        away = true;
        return;
      }
      if (away && current.scrollTop !== before) bringBack(current);
      away = false;
      before = current.scrollTop;
      const next = lookAt({ top: current.scrollTop, left: current.scrollLeft, height: current.clientHeight, width: current.clientWidth }, layout);
      setSeen((last) => (same(last.rows, next.rows) && same(last.columns, next.columns) ? last : next));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [element, layout]);
  return seen;
}

/** Before the first measure. */
const unmeasured = { height: 600, width: 800 };

interface Window {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

function lookAt({ top, left, height, width }: Window, { rows, columns }: SheetLayout): Seen {
  return { rows: rows.inView(top, height - rowHeight), columns: columns.inView(left, width - rowNumbersWidth) };
}

function same(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}

/** Scrolls no further than it takes to bring the cell into view, clear of the row numbers and the column names. */
export function bringIntoView(element: HTMLElement, { rows, columns }: SheetLayout, row: number, column: number): void {
  element.scrollTop = rows.reach(row, element.scrollTop, element.clientHeight - rowHeight);
  element.scrollLeft = columns.reach(column, element.scrollLeft, element.clientWidth - rowNumbersWidth);
}
