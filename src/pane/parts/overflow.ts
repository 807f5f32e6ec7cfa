/** Whether an element that scrolls sideways has more to show to the right. */
import { useEffect, useState, type RefObject } from 'react';

export function useMoreToTheRight(element: RefObject<HTMLElement | null>): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    // A fraction of a pixel is no more to show.
    const look = (): void => { setMore(current.scrollLeft + current.clientWidth < current.scrollWidth - 1); };
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    for (const child of current.children) sizes.observe(child);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [element]);
  return more;
}
