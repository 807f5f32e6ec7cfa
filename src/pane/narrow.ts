/** Whether the page is as narrow as Excel's task pane or a telephone: tables of records become blocks, and rules are folded. */
import { useSyncExternalStore } from 'react';

export const narrow = '@media (max-width: 600px)';

const asked = window.matchMedia('(max-width: 600px)');

function subscribe(listener: () => void): () => void {
  asked.addEventListener('change', listener);
  return () => { asked.removeEventListener('change', listener); };
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => asked.matches);
}
