/** What is the user's stays: every part of the package but the four that must know of our sheets, byte by byte. */
import { unzipSync } from 'fflate';
import { bookNames, bytesOf } from '../books/open';
import { cellsOf } from './cells';
import { rich } from './rich';
import { cleaned, written } from './written';

const touched = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);

const workbooks: readonly (readonly [string, () => Uint8Array])[] = [
  ...bookNames.map((name) => [name, () => bytesOf(name)] as const),
  ['charts, pivots, images, notes, validations, names, macros', () => rich(bytesOf('sex-kommuner-ratt'))],
];

describe.each(workbooks)('%s', (_name, bytes) => {
  const original = bytes();
  const first = () => written(original, { now: '2026-11-25 09:30' });

  test('every other part is byte-identical', () => {
    const before = unzipSync(original);
    const after = unzipSync(first());
    const changed = Object.keys(before).filter((part) => !touched.has(part) && !same(before[part], after[part]));
    expect(changed).toEqual([]);
  });

  test('no cell of the user changes', () => {
    const after = cellsOf(first());
    for (const [sheet, cells] of cellsOf(original)) expect(after.get(sheet)).toEqual(cells);
  });

  test('cleaned, it has the parts and the cells that it had', () => {
    const back = cleaned(first());
    expect(Object.keys(unzipSync(back)).sort()).toEqual(Object.keys(unzipSync(original)).sort());
    expect(cellsOf(back)).toEqual(cellsOf(original));
  });

  test('a second run a minute later gives the same bytes', () => {
    const once = first();
    expect(same(written(once, { now: '2026-11-25 09:31' }), once)).toBe(true);
  });
});

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(b);
}
