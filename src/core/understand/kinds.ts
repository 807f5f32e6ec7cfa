/** What a table is and what it is called. */
import type { TableKind } from '../model';
import type { Block } from './block';
import type { Draft } from './drafts';
import { tidy, wordsOf } from './labels';
import type { Lexicon } from './lexicon';
import type { Meanings } from './meanings';
import type { Section } from './terms';

export interface Naming {
  readonly title: string;
  readonly kind: TableKind;
  /** The part of a budget that the title or the sheet's name is: "Not 1. Verksamhetens intäkter", "Kostnader". */
  readonly section?: Section;
}

/** The nearest line above the table that calls it something, else the sheet's name, else what its rows are. */
export function namingOf(block: Block, drafts: readonly Draft[], lexicon: Lexicon, meanings: Meanings): Naming {
  const nearest = [...block.titles].reverse().map((title) => title.text);
  const isDated = (line: string) => /\d{4}-\d\d-\d\d/.test(line);
  const lines = [...nearest.filter((line) => !isDated(line)), ...nearest.filter(isDated)];
  const sheet = tidy(block.grid.sheet.name);
  const part = [...lines, sheet].flatMap((text) => {
    const found = lexicon.sections.spelt(wordsOf(text).filter((word, i) => !/^(?:not|\d+)$/.test(word) || i > 1));
    return found?.whole && found.exact ? [found.value] : [];
  })[0];
  const section = part ? { section: part } : {};
  const named = [...lines, sheet].flatMap((text) => {
    const kind = lexicon.kinds.spelt(wordsOf(text))?.value;
    return kind ? [{ title: text, kind }] : [];
  })[0];
  const rows = drafts.map((draft) => meanings.of(draft.label));
  const parts = new Set(rows.flatMap((row) => (row.sectionWhole && row.section ? [row.section] : [])));
  const plain = lines.find((line) => !lexicon.labelHeaders.spelt(wordsOf(line)) && !isDated(line)) ?? sheet;
  const budget = parts.size >= 2 || rows.filter((row) => row.member?.confidence === 1).length >= 2;
  const alsoBudget = named?.kind === 'utfall' && parts.size >= 2 && block.heads.some((head) => head.measure === 'budget') &&
    [...lines, sheet].some((line) => wordsOf(line).includes('budget'));
  if (named && alsoBudget) return { ...named, ...section, kind: 'budget' };
  if (named && !(named.kind === 'bidrag' && parts.has('kostnader'))) return { ...named, ...section };
  const outcome = block.heads.some((head) => head.measure === 'utfall');
  return { ...section, title: named?.title ?? plain, kind: budget ? (outcome ? 'utfall' : 'budget') : outcome ? 'utfall' : 'okand' };
}
