/** The width of an element, followed: what is drawn to measure in it keeps the size of its text. */
import { useEffect, useState, type RefObject } from 'react';

const atFirst = 300;

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(atFirst);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const sizes = new ResizeObserver(([entry]) => { setWidth(Math.max(Math.floor(entry?.contentRect.width ?? atFirst), 120)); });
    sizes.observe(current);
    return () => { sizes.disconnect(); };
  }, [element]);
  return width;
}
