/** A page as narrow as Excel's task pane or a telephone: tables of records become blocks, and rules start folded. */
import { useSyncExternalStore } from 'react';

const width = '(max-width: 600px)';

export const narrow = `@media ${width}`;

export function isNarrow(): boolean {
  return window.matchMedia(width).matches;
}

/** The same, followed when the window is resized. */
export function useNarrow(): boolean {
  return useSyncExternalStore(onResize, isNarrow, () => false);
}

function onResize(tell: () => void): () => void {
  const media = window.matchMedia(width);
  media.addEventListener('change', tell);
  return () => { media.removeEventListener('change', tell); };
}
