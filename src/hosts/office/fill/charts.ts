/** The charts of a sheet of ours: found again by the name we gave them, and given their series anew. */
import { a1, a1Range } from '../../../core/address';
import type { PlanChart } from '../../../core/model';
import { palette } from '../../looks';
import type { OwnCell } from '../../own-cells';
import type { SheetLook } from '../look';
import type { StandingChart } from '../standing';
import type { Writer } from '../writer';
import { bytesOfCommand } from '../writer';

const types = { 'column-stacked': 'ColumnStacked', 'column-clustered': 'ColumnClustered', 'bar-clustered': 'BarClustered', line: 'LineMarkers' } as const;

/** The name of the first, second … chart of a sheet, the same as in a file. */
const chartName = (index: number) => `Samräkna ${index + 1}`;

export async function fillCharts(writer: Writer, sheet: Excel.Worksheet, look: SheetLook, cells: readonly OwnCell[], standing: readonly StandingChart[]): Promise<void> {
  for (const { name } of standing) {
    if (!/^Samräkna \d+$/.test(name) || look.charts.some((_, index) => chartName(index) === name)) continue;
    await writer.room(bytesOfCommand);
    sheet.charts.getItem(name).delete();
  }
  for (const [index, chart] of look.charts.entries()) {
    await writer.room((12 + chart.series.length * 8) * bytesOfCommand);
    const old = standing.find(({ name }) => name === chartName(index));
    const drawn = old ? sheet.charts.getItem(old.name) : added(sheet, chart, chartName(index));
    if (old) drawn.chartType = types[chart.kind];
    drawn.title.text = chart.title;
    drawn.legend.position = 'Bottom';
    drawn.setPosition(sheet.getRange(a1({ row: chart.anchor.top, column: chart.anchor.left })), sheet.getRange(a1({ row: chart.anchor.bottom, column: chart.anchor.right })));
    drawn.axes.valueAxis.numberFormat = look.formats.amount;
    fillSeries(sheet, drawn, chart, cells, old?.series ?? 1);
  }
}

/** With one series, which is made the first of ours: the library adds no chart without. */
function added(sheet: Excel.Worksheet, { kind, series }: PlanChart, name: string): Excel.Chart {
  const first = series[0]?.values;
  if (first === undefined) throw new RangeError(`chart without series: ${name}`);
  const chart = sheet.charts.add(types[kind], sheet.getRange(a1Range(first)), first.bottom > first.top ? 'Columns' : 'Rows');
  chart.name = name;
  return chart;
}

function fillSeries(sheet: Excel.Worksheet, drawn: Excel.Chart, { series, categories, kind }: PlanChart, cells: readonly OwnCell[], standing: number): void {
  for (let index = standing - 1; index >= series.length; index -= 1) drawn.series.getItemAt(index).delete();
  series.forEach(({ name, values }, index) => {
    const shows = cells.find(({ row, column }) => row === name.row && column === name.column)?.shows;
    const label = shows?.is === 'text' ? shows.text : shows?.is === 'number' ? shows.number : '';
    const one = index < standing ? drawn.series.getItemAt(index) : drawn.series.add(label);
    one.name = label;
    one.setValues(sheet.getRange(a1Range(values)));
    one.setXAxisValues(sheet.getRange(a1Range(categories)));
    const colour = `#${palette.series[index % palette.series.length] ?? palette.accent}`;
    if (kind === 'line') one.format.line.color = colour;
    else one.format.fill.setSolidColor(colour);
  });
}
