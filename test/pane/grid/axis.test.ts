/** The lines of the grid: folds, and which of them are in view. */
import fc from 'fast-check';
import { Axis, linesOf } from '../../../src/pane/grid/axis';

const none: ReadonlySet<number> = new Set();
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
/** "1 2 3-5h 6": rows, and what is folded. */
const drawn = (lines: ReturnType<typeof linesOf>) => lines.map(({ from, to, folded }) => (folded ? `${from}-${to}${folded.charAt(0)}` : `${from}`)).join(' ');

test('rows stand one after the other, some empty ones after the last', () => {
  expect(drawn(linesOf({ used: [1, 3], after: 2, hidden: none, unfolded: none }))).toBe('1 2 3 4 5');
});

test('hidden rows are folded run by run, also the first and the last, until they are unfolded', () => {
  const hidden = new Set([1, 4, 5, 6, 9]);
  expect(drawn(linesOf({ used: upTo(9), after: 0, hidden, unfolded: none }))).toBe('1-1h 2 3 4-6h 7 8 9-9h');
  expect(drawn(linesOf({ used: upTo(9), after: 0, hidden, unfolded: new Set([4]) }))).toBe('1-1h 2 3 4 5 6 7 8 9-9h');
});

test('a long run of empty rows is one line, so that a stray cell far down makes no endless sheet', () => {
  expect(drawn(linesOf({ used: [1, 2, 1_048_576], after: 1, hidden: none, unfolded: none }))).toBe('1 2 3-1048575e 1048576 1048577');
});

test('an empty sheet has the rows that follow its end', () => {
  expect(drawn(linesOf({ used: [], after: 3, hidden: none, unfolded: none }))).toBe('1 2 3');
});

test('a column is found where it stands, whatever the widths', () => {
  const axis = new Axis(linesOf({ used: [1, 2, 3, 4], after: 0, hidden: new Set([2]), unfolded: none }), ({ from, folded }) => (folded ? 10 : from * 100));
  expect(axis.total).toBe(810);
  expect([0, 99, 100, 109, 110, 409, 410, 9_999, -5].map((offset) => axis.line(axis.at(offset)).from)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 1]);
  expect([1, 2, 3, 4, 99].map((row) => axis.of(row))).toEqual([0, 1, 2, 3, 3]);
});

test('what is in view is drawn, and never more than it and a little besides', () => {
  const axis = new Axis(linesOf({ used: upTo(20_000), after: 0, hidden: none, unfolded: none }), () => 24);
  fc.assert(fc.property(fc.integer({ min: 0, max: axis.total }), fc.integer({ min: 1, max: 3_000 }), (offset, extent) => {
    const { first, last } = axis.inView(offset, extent);
    expect(axis.start(first)).toBeLessThanOrEqual(offset);
    expect(axis.start(last + 1)).toBeGreaterThanOrEqual(Math.min(offset + extent, axis.total));
    expect(last - first + 1).toBeLessThanOrEqual(extent / 24 + 35);
  }));
});

test('scrolls no further than it takes', () => {
  const axis = new Axis(linesOf({ used: upTo(100), after: 0, hidden: none, unfolded: none }), () => 20);
  // From row 11 with ten rows in view: up to a row above, down to one below, not at all for one in view.
  expect([2, 10, 19, 20].map((index) => axis.reach(index, 200, 200))).toEqual([40, 200, 200, 220]);
});
