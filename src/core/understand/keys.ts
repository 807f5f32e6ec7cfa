/** What a row is remembered by, whatever becomes of its place and its amounts: its table's title, the heading above it, and its label. */
import type { RowKey } from '../choices';
import type { Draft } from './drafts';
import type { Meanings } from './meanings';

interface Titled {
  readonly title: string;
  readonly drafts: readonly Draft[];
}

/** A key for each row of each table, all different: those that would be the same are told apart by an ordinal, in the sheets' order. */
export function keysOf(tables: readonly Titled[], meanings: Meanings): readonly (readonly RowKey[])[] {
  const seen = new Map<string, number>();
  return tables.map(({ title, drafts }) => {
    let heading: string | undefined;
    return drafts.map((draft) => {
      const own = isHeading(draft, meanings);
      const path = [title, ...(own || heading === undefined ? [] : [heading]), draft.label].map((part) => part.trim()).join(' | ');
      if (own) heading = draft.label;
      const ordinal = (seen.get(path) ?? 0) + 1;
      seen.set(path, ordinal);
      return ordinal === 1 ? path : `${path} #${ordinal}`;
    });
  });
}

/** By its own words alone: what a correction makes of a row must not rename the rows below it. */
function isHeading({ label, figures }: Draft, meanings: Meanings): boolean {
  return label !== '' && figures.every(({ is }) => is === 'blank') && meanings.of(label).sectionWhole;
}
