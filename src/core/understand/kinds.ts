/** What a table is and what it is called. */
import type { TableKind } from '../model';
import type { Block } from './blocks';
import type { Draft } from './drafts';
import { tidy, wordsOf } from './labels';
import type { Lexicon } from './lexicon';
import type { Meanings } from './meanings';

export interface Naming {
  readonly title: string;
  readonly kind: TableKind;
}

/** The nearest line above the table that calls it something, else the sheet's name, else what its rows are. */
export function namingOf(block: Block, drafts: readonly Draft[], lexicon: Lexicon, meanings: Meanings): Naming {
  const lines = [...block.titles].reverse().map((title) => title.text);
  const sheet = tidy(block.grid.sheet.name);
  const named = [...lines, sheet].flatMap((text) => {
    const kind = lexicon.kinds.spelt(wordsOf(text))?.value;
    return kind ? [{ title: text, kind }] : [];
  })[0];
  const rows = drafts.map((draft) => meanings.of(draft.label));
  const parts = new Set(rows.flatMap((row) => (row.sectionWhole && row.section ? [row.section] : [])));
  const plain = lines.find((line) => !lexicon.labelHeaders.spelt(wordsOf(line)) && !/\d{4}-\d\d-\d\d/.test(line)) ?? sheet;
  const budget = parts.size >= 2 || rows.filter((row) => row.member?.confidence === 1).length >= 2;
  if (named && !(named.kind === 'bidrag' && parts.has('kostnader'))) return named;
  const outcome = block.heads.some((head) => head.measure === 'utfall');
  return { title: named?.title ?? plain, kind: budget ? (outcome ? 'utfall' : 'budget') : outcome ? 'utfall' : 'okand' };
}
