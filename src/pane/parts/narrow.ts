/**
 * A pane as narrow as Excel's task pane or a telephone: tables of records become blocks, and rules start folded. It is the pane's own
 * width that counts and not the window's: in the browser the workbook may stand beside it.
 */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';

/** For the style of whatever the views stand in. */
export const paneContainer = { containerType: 'inline-size', containerName: 'pane' } as const;

export const narrow = '@container pane (max-width: 600px)';

/** Whether the workbook stands beside the pane, which then has the width of Excel's. */
export const BesideWorkbook = createContext(false);

/** Whether the pane is narrow, followed when the window is resized. */
export function useNarrow(): boolean {
  const beside = useContext(BesideWorkbook);
  return useWindowOf('(max-width: 600px)') || beside;
}

/** Whether the window is of such a kind now. @param query of CSS media */
export function useWindowOf(query: string): boolean {
  const subscribe = useCallback((tell: () => void): (() => void) => {
    const media = window.matchMedia(query);
    media.addEventListener('change', tell);
    return () => { media.removeEventListener('change', tell); };
  }, [query]);
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches, () => false);
}
