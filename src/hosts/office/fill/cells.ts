/** The cells of a sheet of ours as Excel takes them: texts that stay texts, numbers as numbers, formulas in English A1 notation. */
import { a1Range } from '../../../core/address';
import { numberText } from '../../numbers';
import type { OwnCell } from '../../own-cells';
import { byPlace } from '../../slices';
import type { Area } from '../cells';
import type { Writer } from '../writer';

/** The most characters a cell holds. */
const longestText = 32_767;

/** Fills the area: a place without a cell becomes blank. */
export async function fillCells(writer: Writer, sheet: Excel.Worksheet, area: Area, cells: readonly OwnCell[]): Promise<void> {
  const at = await writer.sliced(byPlace(cells));
  const width = area.right - area.left + 1;
  const rowsAtOnce = Math.max(1, Math.floor(3_000 / width));
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce) {
    const bottom = Math.min(area.bottom, top + rowsAtOnce - 1);
    const grid = Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: width }, (__, column) => entered(at.get(`${top + row}:${area.left + column}`))));
    await writer.room(Math.ceil(JSON.stringify(grid).length * 1.2) + 500);
    sheet.getRange(a1Range({ ...area, top, bottom })).formulas = grid;
  }
}

/** What is entered into a cell. The apostrophe keeps a text from becoming a formula, a number or a date. */
function entered(cell: OwnCell | undefined): string | number | boolean {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const { shows } = cell ?? {};
  if (shows === undefined) return '';
  switch (shows.is) {
    case 'text': return enteredText(shows.text);
    case 'boolean': return shows.boolean;
    case 'error': return shows.error;
    case 'number': {
      if (Number.isNaN(Number(shows.number))) throw new RangeError(`not a number: ${shows.number}`);
      const number = numberText(shows.number);
      return number === undefined ? '#NUM!' : Number(number);
    }
  }
}

/** The apostrophe counts: a text of the full length goes without one where nothing else could be read into it. */
function enteredText(text: string): string {
  if (text === '') return '';
  if (text.length < longestText || /^[=+\-@'\s]/.test(text)) return `'${cut(text, longestText - 1)}`;
  return cut(text, longestText);
}

/** The beginning of a text, no character cut in two. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
