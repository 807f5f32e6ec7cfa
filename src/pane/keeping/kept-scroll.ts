/** How far down the reader was, so that a page that comes back does so there. */
import { useEffect } from 'react';
import { useKeptPlace } from './use-kept';

interface Scrolled {
  readonly view: string;
  readonly top: number;
}

/** Milliseconds of stillness before a place is kept. */
const stillness = 250;
/** Pictures of the page in which what stands above has come, or it never will. */
const patience = 60;

/** Keeps and brings back the place in the view that is shown; the part of the page that scrolls by itself is marked with `data-scrolls`, else it is the page. */
export function useKeptScroll(view: string): void {
  const { keeping, scope } = useKeptPlace();
  useEffect(() => {
    const kept = keeping.value(scope, 'scroll');
    if (isScrolled(kept) && kept.view === view) comeTo(kept.top, patience);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const note = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => { keeping.keep(scope, 'scroll', { view, top: scroller().scrollTop }); }, stillness);
    };
    // Seen on its way down, since it does not rise from the part that scrolls.
    window.addEventListener('scroll', note, { capture: true, passive: true });
    return () => {
      clearTimeout(waiting);
      window.removeEventListener('scroll', note, { capture: true });
    };
  }, [keeping, scope, view]);
}

function scroller(): Element {
  return document.querySelector('[data-scrolls]') ?? document.documentElement;
}

function comeTo(top: number, left: number): void {
  const element = scroller();
  element.scrollTop = top;
  if (left > 0 && Math.abs(element.scrollTop - top) > 1) requestAnimationFrame(() => { comeTo(top, left - 1); });
}

function isScrolled(kept: unknown): kept is Scrolled {
  return typeof kept === 'object' && kept !== null && 'view' in kept && typeof kept.view === 'string' && 'top' in kept && typeof kept.top === 'number';
}
