/** One table in two places: its rows go on below a repeated header, or its years go on below repeated labels. */
import type { Block } from './block';
import type { Head } from './headers';
import { wordsOf } from './labels';
import type { Lexicon } from './lexicon';

/** The blocks with those made one that are parts of the same table. */
export function joined(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  return blocks.reduce<Block[]>((done, block) => {
    const at = done.findLastIndex((other) => other.labelColumns.join() === block.labelColumns.join());
    const before = done[at];
    const whole = before && (rowsGoOn(before, block, lexicon) ?? yearsGoOn(before, block));
    return whole ? done.with(at, whole) : [...done, block];
  }, []);
}

/** The same header again, and no title of its own but a section's heading or "forts.". */
function rowsGoOn(first: Block, second: Block, lexicon: Lexicon): Block | undefined {
  const same = first.heads.length === second.heads.length && first.heads.every((head, i) => sameHead(head, second.heads[i]));
  if (!same) return undefined;
  const own = second.titles.filter(({ text }) => !/^(?:sida?|s\.)\s*\d+/i.test(text));
  const isHeading = (text: string) => lexicon.sections.spelt(wordsOf(text))?.whole ?? false;
  const goesOn = own.some(({ text }) => /\bforts/i.test(text)) || own.every(({ text }) => isHeading(text) || first.titles.some((title) => title.text === text));
  if (!goesOn || repeatedLabels(first, second) >= 0.5) return undefined;
  const headings = own.filter(({ text }) => isHeading(text)).map(({ row }) => row);
  return {
    ...first, rows: [...first.rows, ...second.rows], headings: [...first.headings, ...headings, ...second.headings], parts: [...first.parts, ...second.parts],
  };
}

/** Other years for the same rows, further down. */
function yearsGoOn(first: Block, second: Block): Block | undefined {
  const periods = new Set(first.heads.map((head) => head.period));
  const fresh = second.heads.every((head) => head.period !== undefined && !periods.has(head.period));
  if (!fresh || repeatedLabels(first, second) < 0.7 || first.rows.length !== second.rows.length) return undefined;
  const rowAt = new Map(first.rows.map((row, index) => [row, second.rows[index] ?? row]));
  return { ...first, heads: [...first.heads, ...second.heads.map((head) => ({ ...head, rowAt }))], parts: [...first.parts, ...second.parts] };
}

function sameHead(a: Head, b: Head | undefined): boolean {
  return b !== undefined && a.column === b.column && a.period === b.period && a.measure === b.measure && a.total === b.total;
}

/** How much of the second block's labels stand in the first. */
function repeatedLabels(first: Block, second: Block): number {
  const labels = (block: Block) => block.rows.flatMap((row) => block.labelColumns.map((column) => block.grid.text(row, column)).filter((text) => text !== ''));
  const said = new Set(labels(first));
  const again = labels(second);
  return again.filter((text) => said.has(text)).length / Math.max(1, again.length);
}
