/** Where keys lead, what is marked, and which mark a cell gets. */
import { accepting } from '../../../src/core/accepted';
import type { Finding } from '../../../src/core/model';
import { Axis, linesOf } from '../../../src/pane/grid/axis';
import { SheetCells, type GridCell } from '../../../src/pane/grid/cells';
import { columnWidths, usualWidth, widthOf } from '../../../src/pane/grid/column-widths';
import { marksBySheet } from '../../../src/pane/grid/marks';
import { led, rangeOf } from '../../../src/pane/grid/places';

const axis = (last: number, hidden: readonly number[] = []) =>
  new Axis(linesOf({ used: Array.from({ length: last }, (_, index) => index + 1), after: 0, hidden: new Set(hidden), unfolded: new Set() }), () => 10);
const ground = { rows: axis(100, [6, 7]), columns: axis(20), end: { row: 90, column: 12 }, page: 30 };
const at = { row: 5, column: 3 };

test.each([
  ['ArrowDown', false, { row: 6, column: 3 }], ['ArrowUp', false, { row: 4, column: 3 }],
  ['ArrowRight', false, { row: 5, column: 4 }], ['ArrowLeft', false, { row: 5, column: 2 }],
  // Two hidden rows are one line.
  ['PageDown', false, { row: 36, column: 3 }], ['PageUp', false, { row: 1, column: 3 }],
  ['Home', false, { row: 5, column: 1 }], ['End', false, { row: 5, column: 12 }],
  ['Home', true, { row: 1, column: 1 }], ['End', true, { row: 90, column: 12 }],
  ['Tab', false, undefined], ['a', false, undefined],
])('%s (control %s) leads to %o', (key, control, place) => {
  expect(led(key, control, at, ground)).toEqual(place);
});

test('past a fold the next row is the one after it', () => {
  expect(led('ArrowDown', false, { row: 6, column: 1 }, ground)).toEqual({ row: 8, column: 1 });
  expect(led('ArrowUp', false, { row: 8, column: 1 }, ground)).toEqual({ row: 6, column: 1 });
});

test('what is marked is the same from whichever corner', () => {
  const range = { top: 2, bottom: 9, left: 1, right: 4 };
  expect(rangeOf({ anchor: { row: 9, column: 1 }, active: { row: 2, column: 4 } })).toEqual(range);
  expect(rangeOf({ anchor: { row: 2, column: 4 }, active: { row: 9, column: 1 } })).toEqual(range);
});

describe('cells', () => {
  const cell = (row: number, column: number, shows: GridCell['shows']): GridCell => ({ row, column, ...(shows ? { shows } : {}) });
  const text = (words: string) => ({ is: 'text', text: words } as const);
  const number = (value: string) => ({ is: 'number', number: value } as const);
  const title = 'En rubrik som är mycket längre än vad någon kolumn får vara bred';
  const sheet = [cell(1, 1, text(title)), cell(3, 1, text('Intäkter från medlemmar')), cell(3, 2, number('1')), cell(7, 2, number('-1250000')), cell(7, 4, text('Not'))];
  const shown = ({ shows }: GridCell) => (shows?.is === 'number' ? shows.number : '');

  test('are found by row', () => {
    const cells = new SheetCells(sheet);
    expect([1, 2, 3, 7, 8].map((row) => cells.row(row).length)).toEqual([1, 0, 2, 2, 0]);
    expect(cells.at(7, 4)?.shows).toEqual(text('Not'));
    expect(cells.at(7, 3)).toBeUndefined();
    expect([cells.usedRows, cells.usedColumns]).toEqual([[1, 3, 7], [1, 2, 4]]);
  });

  test('make columns as wide as their figures and the words that cannot run on', () => {
    expect([...columnWidths(sheet, shown)]).toEqual([[1, widthOf('Intäkter från medlemmar'.length)], [2, usualWidth]]);
    expect(columnWidths([cell(1, 1, number('-1234567890.25'))], shown).get(1)).toBe(widthOf('-1234567890.25'.length + 1));
    expect(columnWidths([cell(1, 1, text(title)), cell(1, 2, number('1'))], shown, 16).get(1)).toBe(widthOf(16));
  });
});

describe('a cell', () => {
  const at = (row: number) => ({ sheet: 'Budget', row, column: 2 });
  const finding = (key: string, severity: Finding['severity'], row: number, follows: readonly number[] = []): Finding => ({
    key, code: 'sum-differs', severity, cell: at(row), related: [], label: key, consequences: follows.map((one) => ({ cell: at(one), label: `följd i ${one}` })),
  });
  const found = [finding('a', 'warning', 1, [3]), finding('b', 'error', 1, [2]), finding('c', 'info', 2)];

  test('is marked by its gravest finding, and by what follows only where it has none of its own', () => {
    const marks = marksBySheet(found, {}).get('Budget');
    expect([...(marks ?? [])].map(([place, { finding: { key }, count, follows }]) => [place, key, count, follows])).toEqual([
      ['1:2', 'b', 2, undefined], ['3:2', 'a', 1, 'följd i 3'], ['2:2', 'c', 2, undefined],
    ]);
  });

  test('is marked by what is open before what is accepted, however grave', () => {
    const accepted = found.filter(({ key }) => key === 'b').flatMap((one) => accepting(one, 'Beslutat.', {}));
    const marks = marksBySheet(found, { accepted }).get('Budget');
    expect(['1:2', '2:2'].map((place) => [marks?.get(place)?.finding.key, marks?.get(place)?.isAccepted])).toEqual([['a', false], ['c', false]]);
    expect(marksBySheet(found.filter(({ key }) => key === 'b'), { accepted }).get('Budget')?.get('1:2')?.isAccepted).toBe(true);
  });
});
