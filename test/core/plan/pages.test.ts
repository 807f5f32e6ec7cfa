import type { PlanCell, PlannedSheet } from '../../../src/core/model';
import { withPageBreaks } from '../../../src/core/plan/pages';

const cell = (row: number, style: PlanCell['style']): PlanCell =>
  ({ row, column: 1, style, ownership: { is: 'ours' }, content: { is: 'value', value: { is: 'text', text: 'x' } } });

/** A sheet of rows of 15 points whose headings stand on these rows. */
function sheet(last: number, headings: readonly number[], more: Partial<PlannedSheet> = {}): PlannedSheet {
  const cells = Array.from({ length: last }, (_, index) => cell(index + 1, headings.includes(index + 1) ? 'heading' : 'text'));
  return {
    kind: 'noter', name: 'Noter', cells, columnWidths: [60], headerRow: 0, landscape: false, printToColumn: 2, tables: [], charts: [], statusRules: [], choices: [], ...more,
  };
}
const breaks = (one: PlannedSheet) => withPageBreaks(one).pageBreaks;

test('a sheet that fits on its page has no breaks', () => expect(breaks(sheet(46, [3, 20]))).toBeUndefined());

test('a block that does not fit on what is left begins on the next page', () => {
  expect(breaks(sheet(50, [3, 20, 40]))).toEqual([40]);
  expect(breaks(sheet(90, [3, 20, 40, 60, 80]))).toEqual([40, 80]);
});

test('a block longer than a page begins where it stands, unless little of it would', () => {
  expect(breaks(sheet(90, [3, 20]))).toBeUndefined();
  expect(breaks(sheet(90, [3, 40]))).toEqual([40]);
});

test('rows of their own height, and the header repeated on each page, count', () => {
  expect(breaks(sheet(46, [3, 40], { rowHeights: { 10: 60 } }))).toEqual([40]);
  const repeated = { headerRow: 2, rowHeights: { 2: 150 } };
  expect(breaks(sheet(90, [3, 30, 60], repeated))).toEqual([30, 60]);
});

test('wide columns are made to fit, so that a page takes more rows', () => {
  expect(breaks(sheet(50, [3, 45], { columnWidths: [60] }))).toEqual([45]);
  expect(breaks(sheet(50, [3, 45], { columnWidths: [60, 70], printToColumn: 3 }))).toBeUndefined();
});

test('a chart stands on one page with the line above it', () => {
  const range = { top: 1, left: 1, bottom: 1, right: 1 };
  const chart = { title: 'a', description: 'b', kind: 'line' as const, anchor: { top: 35, left: 1, bottom: 50, right: 1 }, categories: range, series: [] };
  expect(breaks(sheet(50, [3], { charts: [chart] }))).toEqual([34]);
});
