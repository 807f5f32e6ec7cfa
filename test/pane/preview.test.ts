/** What the preview of a sheet shows: its rows, how wide their cells run, and each cell's text in its format. */
import type { PlanCell, PlannedSheet, Shown, StyleName } from '../../src/core/model';
import { linesOf, spanOf } from '../../src/pane/write/preview-lines';
import { cellText, isFigure } from '../../src/pane/write/preview-text';
import { wordsSv } from '../../src/pane/parts/words';

const cell = (row: number, column: number, style: StyleName = 'text', value: Shown = { is: 'text', text: 'x' }): PlanCell =>
  ({ row, column, style, content: { is: 'value', value }, ownership: { is: 'ours' } });

const range = (top: number, bottom: number) => ({ top, bottom, left: 1, right: 4 });
const sheet = (cells: readonly PlanCell[], charts: PlannedSheet['charts'] = []): Pick<PlannedSheet, 'cells' | 'charts' | 'printToColumn'> => ({ cells, charts, printToColumn: 3 });
const chart: PlannedSheet['charts'][number] = {
  title: 'Bidrag', description: 'Vad var och en bidrar med.', kind: 'column-stacked', anchor: range(3, 9), categories: range(1, 1), series: [],
};

test('rows come in order, empty ones too; working columns beside the page are left out', () => {
  const lines = linesOf(sheet([cell(3, 2), cell(1, 1), cell(1, 3)]));
  expect(lines.map((line) => line.is === 'cells' && [...line.cells.keys()])).toEqual([[1], [], [2]]);
});

test('a chart is one line in place of the rows under it, and cells beside it stay', () => {
  const lines = linesOf(sheet([cell(1, 1), cell(5, 1), cell(10, 1)], [chart]));
  expect(lines.map(({ is }) => is)).toEqual(['cells', 'cells', 'chart', 'cells', 'cells']);
});

test('a title runs over the empty cells to its right, a label does not', () => {
  const title = cell(1, 1, 'title');
  expect(spanOf(title, new Map([[1, title]]), 4)).toBe(4);
  expect(spanOf(title, new Map([[1, title], [3, cell(1, 3)]]), 4)).toBe(2);
  expect(spanOf(cell(1, 1, 'label'), new Map(), 4)).toBe(1);
});

test.each<[StyleName, string, string]>([
  ['amount', '1234567.4', '1\u00a0234\u00a0567'], ['ore', '1234.5', '1\u00a0234,50'], ['share', '0.87953', '87,95\u00a0%'], ['date-input', '44348', '2021-06-01'], ['header-number', '2021', '2021'],
])('%s %s is shown as %s, as a figure', (style, number, text) => {
  const planned = cell(1, 1, style, { is: 'number', number });
  expect([cellText(planned, 'kr', wordsSv), isFigure(planned)]).toEqual([text, true]);
});

test('the time of writing is not known before it is written', () => {
  const planned: PlanCell = { row: 1, column: 1, style: 'lead', ownership: { is: 'ours' }, content: { is: 'written-at', before: 'Skrivet ', after: '.' } };
  expect([cellText(planned, 'kr', wordsSv), isFigure(planned)]).toEqual(['Skrivet (tidpunkten då bladen skrivs).', false]);
});
