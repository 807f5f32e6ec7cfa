import fc from 'fast-check';
import { runs } from '../../properties/runs';
import { atOnce } from '../../../src/hosts/slices';
import { addresses, areasByKey } from '../../../src/hosts/office/fill/areas';

const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }), key: fc.constantFrom('a', 'b', 'c') });
const sheets = fc.uniqueArray(place, { selector: ({ row, column }) => `${row}:${column}`, maxLength: 96 });

test('the areas cover each cell once, under its own key, and nothing else', () => {
  fc.assert(fc.property(sheets, (cells) => {
    const covered = [...atOnce(areasByKey(cells))].flatMap(([key, areas]) => areas.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => `${top + row}:${left + column}:${key}`)).flat()));
    expect(covered.sort()).toEqual(cells.map(({ row, column, key }) => `${row}:${column}:${key}`).sort());
  }), runs(200));
});

test('a block of cells that are alike is one area', () => {
  const cells = [1, 2, 3].flatMap((row) => [2, 3].map((column) => ({ row, column, key: 'a' })));
  expect(atOnce(areasByKey(cells))).toEqual(new Map([['a', [{ top: 1, left: 2, bottom: 3, right: 3 }]]]));
});

test('addresses are listed without one growing too long', () => {
  const areas = Array.from({ length: 1_000 }, (_, index) => ({ top: index * 2 + 1, bottom: index * 2 + 1, left: 1, right: 4 }));
  const lists = addresses(areas);
  expect(lists.join(',').split(',')).toHaveLength(1_000);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(1_600);
});
