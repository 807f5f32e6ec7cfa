/** What the user has right of our columns on a sheet of ours: it stays, when the sheet is filled again. */
import { a1 } from '../../core/address';
import type { Cell } from '../../core/model';
import { position } from './sheet-reader';
import type { Beside } from './sheet-writer';
import { isTrue } from './workbook-part';
import { Scanner, escaped } from './xml';

export const nothingBeside: Beside = { selected: false, protection: '', columns: '', cells: new Map() };

/**
 * @param cells the sheet as read, for formulas shared over several cells
 * @param last our last column as it stands; @param shift how many columns ours have become more
 */
export function readBeside(xml: string, cells: readonly Cell[], last: number, shift: number): Beside {
  const read = new Map(cells.map((cell) => [a1(cell), cell]));
  const byRow = new Map<number, string>();
  let columns = '';
  let selected = false;
  let protection = '';
  const scanner = new Scanner(xml);
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'sheetView') selected ||= isTrue(scanner.attribute('tabSelected'));
    else if (scanner.name === 'col') columns += columnElement(scanner, last, shift);
    else if (scanner.name === 'sheetProtection') protection = withoutPrefix(xml.slice(scanner.start, scanner.end));
    else if (scanner.name === 'c') {
      const at = position(scanner.attribute('r'));
      const { start } = scanner;
      scanner.inner();
      if (!at || at.column <= last) continue;
      const place = a1({ row: at.row, column: at.column + shift });
      byRow.set(at.row, (byRow.get(at.row) ?? '') + cellElement(xml.slice(start, scanner.end), place, read.get(a1(at))));
    }
  }
  return { selected, protection, columns, cells: byRow };
}

function columnElement(scanner: Scanner, last: number, shift: number): string {
  const min = Math.max(Number(scanner.attribute('min')), last + 1) + shift;
  const max = Math.min(Number(scanner.attribute('max')) + shift, 16_384);
  if (!(min <= max)) return '';
  const rest = scanner.attributes.replace(/\s(?:min|max)\s*=\s*(["'])\d*\1/g, '').trim();
  return `<col min="${min}" max="${max}" ${rest}/>`;
}

/** Elements of ours have no prefix. */
function withoutPrefix(xml: string): string {
  return xml.replace(/(<\/?)[\w.-]+:/g, '$1');
}

/** As written, at its place; a shared formula, whose first cell may be gone, written out. */
function cellElement(written: string, place: string, cell: Cell | undefined): string {
  const moved = withoutPrefix(written).replace(/(\sr\s*=\s*)(["'])[^"']*\2/, `$1"${place}"`);
  if (cell?.formula === undefined || !/<f\s[^>]*t=["']shared["']/.test(moved)) return moved;
  return moved.replace(/<f\s[^>]*?(?:\/>|>[^<]*<\/f>)/, () => `<f>${escaped(cell.formula ?? '')}</f>`);
}
