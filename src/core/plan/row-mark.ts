/**
 * What a row of ours says by itself, as a short mark that is stored beside it: as long as the row gives the same mark, nobody has
 * written into it. Formulas count by their number alone, since what they show follows the user's cells.
 */
import type { Shown } from '../model';

interface Marked {
  readonly column: number;
  readonly shows?: Shown;
  readonly formula?: string;
}

/** The mark of a row that cannot be held against what stands there: it has the time of writing, or it heads the column of the marks. */
export const anyMark = '*';

/** @param cells of one row, without those that are the user's to fill and the time of writing; in any order */
export function rowMark(cells: readonly Marked[]): string {
  const pieces = [...cells].sort((a, b) => a.column - b.column).flatMap(({ shows, formula }) => {
    if (formula !== undefined) return ['='];
    const said = shows && says(shows);
    return said === undefined || said === '' ? [] : [said];
  });
  return hash(pieces.join('\u0001'));
}

/** What a cell says, the same however a program stores it: a number in fifteen digits, line ends as one character. */
export function says(shows: Shown): string {
  switch (shows.is) {
    case 'number': return Number.isFinite(Number(shows.number)) ? String(Number(Number(shows.number).toPrecision(15))) : '#NUM!';
    case 'text': return shows.text.replace(/\r\n?/g, '\n').slice(0, longestText);
    case 'boolean': return shows.boolean ? 'TRUE' : 'FALSE';
    case 'error': return shows.error;
  }
}

/** The most characters a cell holds, less the apostrophe that keeps a text a text. */
const longestText = 32_766;

/** FNV-1a in 32 bits: no secret, only a difference. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
