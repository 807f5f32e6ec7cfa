/** The geometry of a small chart: nothing outside its area, sizes as the values are to each other, labels apart. */
import fc from 'fast-check';
import { groupedColumns, spread, stackedColumns, type Area, type Columns } from '../../../src/pane/charts/columns';

const area: Area = { left: 10, top: 20, width: 200, height: 100 };
const series = (...values: (number | undefined)[][]) => values.map((one, index) => ({ name: String(index), values: one }));
const drawn = ({ columns }: Columns) => columns.map(({ bars }) => bars.map(({ series: of, y, height }) => [of, y, height]));

test('stacked columns stand on each other, the highest fills the area', () => {
  const { columns, zero } = stackedColumns(2, series([30, 10], [70, 40]), area);
  expect(zero).toBe(120);
  expect(drawn({ columns, zero })).toEqual([[[0, 90, 30], [1, 20, 70]], [[0, 110, 10], [1, 70, 40]]]);
  expect(columns.map(({ middle }) => middle)).toEqual([60, 160]);
});

test('what is unknown, nothing or negative is no part of a stack', () => {
  expect(drawn(stackedColumns(1, series([undefined], [0], [-5], [10]), area))).toEqual([[[3, 20, 100]]]);
});

test('grouped columns stand beside each other, and hang from the line of nothing where they are negative', () => {
  const { columns, zero } = groupedColumns(2, series([60, -20], [60, undefined]), area);
  expect(zero).toBe(95);
  expect(drawn({ columns, zero })).toEqual([[[0, 20, 75], [1, 20, 75]], [[0, 95, 25]]]);
  const [first, second] = columns[0]?.bars ?? [];
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0);
});

test.each([['stacked', stackedColumns], ['grouped', groupedColumns]] as const)('%s: whatever the values, every bar is inside the area, and no two cover each other', (_, draw) => {
  const value = fc.option(fc.integer({ min: -5_000_000, max: 5_000_000 }), { nil: undefined });
  fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 }), fc.infiniteStream(value), (categories, count, values) => {
    const rows = Array.from({ length: count }, () => Array.from({ length: categories }, () => values.next().value));
    const bars = draw(categories, series(...rows), area).columns.flatMap((column) => column.bars);
    const off = 1e-6;
    for (const { x, y, width, height } of bars) {
      expect(x).toBeGreaterThanOrEqual(area.left - off);
      expect(x + width).toBeLessThanOrEqual(area.left + area.width + off);
      expect(y).toBeGreaterThanOrEqual(area.top - off);
      expect(y + height).toBeLessThanOrEqual(area.top + area.height + off);
    }
    const covering = bars.filter((one, index) => bars.slice(index + 1).some((other) =>
      one.x + off < other.x + other.width && other.x + off < one.x + one.width && one.y + off < other.y + other.height && other.y + off < one.y + one.height));
    expect(covering).toEqual([]);
  }));
});

test('labels stay where they are if there is room, else they are moved apart, in the same order', () => {
  expect(spread([30, 80], 12, 20, 120)).toEqual([30, 80]);
  expect(spread([118, 119, 20], 12, 20, 120)).toEqual([108, 120, 20]);
  expect(spread([50, 50, 50], 10, 20, 120)).toEqual([50, 60, 70]);
  expect(spread([], 10, 20, 120)).toEqual([]);
});
