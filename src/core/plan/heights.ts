/** How high rows must be for their texts: an estimate from lengths and widths, since no host measures a text before it is shown. */
import type { Content, PlanCell, PlannedSheet, StyleName } from './model';

/** Points. */
const usual = 15;
const line = 13;
const fixed: Readonly<Partial<Record<StyleName, number>>> = { title: 24, heading: 22 };
const bold: ReadonlySet<StyleName> = new Set(['header', 'header-number', 'label-total']);
const wrapping: ReadonlySet<StyleName> =
  new Set(['label', 'label-total', 'text', 'note', 'keep', 'header', 'header-number', 'text-input', 'status', 'check']);

/** The sheet with the heights of the rows that need more than one line. */
export function withHeights(sheet: PlannedSheet): PlannedSheet {
  const heights: Record<number, number> = {};
  const merged = new Map((sheet.merges ?? []).map((range) => [range.top, range.right]));
  for (const cell of sheet.cells) {
    const width = sheet.columnWidths.slice(cell.column - 1, merged.get(cell.row) ?? cell.column).reduce((sum, one) => sum + one, 0);
    const height = fixed[cell.style] ?? (wrapping.has(cell.style) ? heightOf(cell, width) : usual);
    if (height > Math.max(usual, heights[cell.row] ?? 0)) heights[cell.row] = height;
  }
  return { ...sheet, rowHeights: heights };
}

function heightOf({ content, style }: PlanCell, width: number): number {
  const room = Math.max(1, width / perCharacter(style));
  const lines = textOf(content).split('\n').reduce((sum, one) => sum + linesOf(one, room), 0);
  const header = style === 'header' || style === 'header-number' ? 3 : 0;
  return header + (lines <= 1 ? usual : lines * line + 3);
}

/** How wide a character is beside the usual one, which is of a larger size than the sheets' own. */
function perCharacter(style: StyleName): number {
  if (bold.has(style)) return 1.05;
  return style === 'note' ? 0.88 : 0.8;
}

/** Words are not broken: a line ends where the next word has no room. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const next = used === 0 ? word.length : used + 1 + word.length;
    if (next > room && used > 0) {
      lines += 1;
      used = word.length;
    } else used = next;
  }
  return lines;
}

function textOf(content: Content | undefined): string {
  if (!content || content.is === 'written-at') return '';
  const shows = content.is === 'value' ? content.value : content.shows;
  return shows.is === 'text' ? shows.text : '';
}
