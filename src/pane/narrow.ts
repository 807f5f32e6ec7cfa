/** A page as narrow as Excel's task pane or a telephone: tables of records become blocks, and rules start folded. */
const width = '(max-width: 600px)';

export const narrow = `@media ${width}`;

export function isNarrow(): boolean {
  return window.matchMedia(width).matches;
}
