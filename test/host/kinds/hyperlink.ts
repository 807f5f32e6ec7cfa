/** The hyperlink of a cell. A link within the workbook has a `documentReference`, one out of it an `address`. */
import { refuseProtected } from '../entering';
import type { Json } from '../json';
import { isObject } from '../json';
import { refuse } from '../refusal';
import { areaOf } from '../spot';
import type { Spot } from '../spot';

export function cellLink(it: Spot): Json {
  const { top, left } = areaOf(it);
  return it.sheet.cell(top, left).link ?? null;
}

export function setLink(it: Spot, given: Json): void {
  if (!isObject(given)) refuse('InvalidArgument', 'no hyperlink');
  const link = Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
  if (link['address'] === undefined && link['documentReference'] === undefined) refuse('InvalidArgument', 'a hyperlink leads somewhere');
  const within = areaOf(it);
  refuseProtected(it.sheet, within);
  for (const [row, column, cell] of it.sheet.all(within)) {
    const shows = link['textToDisplay'];
    const style = { ...cell.style, 'Font/Color': '#0563C1', 'Font/Underline': 'Single' };
    it.sheet.put(row, column, { ...cell, ...(shows === undefined || cell.formula !== undefined ? {} : { value: shows }), link, style });
  }
  it.sheet.book.uncomputed();
  it.sheet.book.touched();
}
