/**
 * What stays at the top while a view scrolls under it: first the strip that tells how things stand, then the tabs of the views, then what
 * the view keeps in sight itself. All vary in height, and so they are measured: whatever the keyboard or a link leads to comes into view below them.
 */
import { makeStaticStyles } from '@fluentui/react-components';
import { useLayoutEffect, type RefObject } from 'react';
import { useWindowOf } from './narrow';

type Part = 'strip' | 'tabs' | 'view';

const heights: Readonly<Record<Part, string>> = { strip: '--samrakna-strip', tabs: '--samrakna-tabs', view: '--samrakna-view' };
const heightOf = (part: Part): string => `var(${heights[part]}, 0px)`;

/** Where the tabs stay. */
export const underStrip = heightOf('strip');

/** Where what a view keeps in sight stays. */
export const underTabs = `calc(${heightOf('strip')} + ${heightOf('tabs')})`;

/** A window with height to spare; one that is enlarged much has none. */
export const high = '(min-height: 480px)';

/** For the outline around what has the keyboard. */
const air = '4px';

/** For the page, whichever part of it scrolls. */
export const useRoomForWhatStays = makeStaticStyles({
  'html, [data-scrolls]': { scrollPaddingTop: `calc(${underTabs} + ${heightOf('view')} + ${air})` },
});

/** Whether what can stay has height for it. */
export function useHeightToStay(): boolean {
  return useWindowOf(high);
}

/** Measures a part for as long as it stays. */
export function useStaying(part: Part, element: RefObject<HTMLElement | null>, stays: boolean): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || !stays) return undefined;
    const { style } = document.documentElement;
    const sizes = new ResizeObserver(() => { style.setProperty(heights[part], `${current.getBoundingClientRect().height}px`); });
    sizes.observe(current);
    return () => {
      sizes.disconnect();
      style.removeProperty(heights[part]);
    };
  }, [part, element, stays]);
}
