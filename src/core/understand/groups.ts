/** A column beside the labels that says of each row which part of the budget it belongs to: "Intäkt", "Kostnad", "Insats". */
import type { Block } from './block';
import type { Draft } from './drafts';
import { wordsOf } from './labels';
import type { Lexicon } from './lexicon';
import type { Meanings } from './meanings';
import type { Section } from './terms';

/** The part that each row is said to belong to; a part said once holds for the rows below it, down to their total. */
export function groupsOf(block: Block, drafts: readonly Draft[], lexicon: Lexicon, meanings: Meanings): ReadonlyMap<Draft, Section> {
  const found = block.labelColumns.map((column) => saidIn(block, drafts, column, lexicon)).find((said) => new Set(said.values()).size > 1);
  const groups = new Map<Draft, Section>();
  if (!found) return groups;
  const items = drafts.filter((draft) => !meanings.of(draft.label).total && !meanings.of(draft.label).result);
  const everywhere = items.filter((draft) => found.has(draft)).length * 5 >= items.length * 4;
  let last: Section | undefined;
  for (const draft of drafts) {
    const { total, result } = meanings.of(draft.label);
    last = total || result ? undefined : found.get(draft) ?? (everywhere ? undefined : last);
    if (last) groups.set(draft, last);
  }
  return groups;
}

/** What a column says of the rows whose label stands in another one; nothing where it says much else. */
function saidIn({ grid }: Block, drafts: readonly Draft[], column: number, lexicon: Lexicon): ReadonlyMap<Draft, Section> {
  const beside = drafts.filter((draft) => draft.labelColumn !== column && grid.text(draft.row, column) !== '');
  const said = new Map(beside.flatMap((draft) => {
    const section = lexicon.sections.spelt(wordsOf(grid.text(draft.row, column)));
    return section?.whole ? [[draft, section.value] as const] : [];
  }));
  return said.size * 5 >= beside.length * 4 ? said : new Map();
}
