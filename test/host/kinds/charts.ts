/** Charts: kept with their members, their sources and their place; nothing is drawn. */
import { bounding, sizeOf } from '../areas';
import type { Area } from '../areas';
import type { Args } from '../args';
import type { Json } from '../json';
import { refuse } from '../refusal';
import type { Chart, Series, Sheet } from '../sheet';
import { isSpot } from '../spot';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { kept } from './members';
import { worksheetThing } from './worksheet';

interface Charted { readonly sheet: Sheet; readonly chart: Chart }
interface Part extends Charted { readonly prefix: string; readonly members: Map<string, Json> }

/** Groups of members that hang on a chart, a series or an axis, by wire name: each a line of scalars and the groups below. */
interface Group { readonly scalars: Readonly<Record<string, Json>>; readonly groups?: Readonly<Record<string, Group>>; readonly calls?: readonly string[] }

const fontGroup: Group = { scalars: { Bold: false, Color: '#595959', Italic: false, Name: 'Calibri', Size: 10, Underline: 'None' } };
const lineGroup: Group = { scalars: { Color: '#000000', LineStyle: 'Continuous', Weight: 1 }, calls: ['Clear'] };
const fillGroup: Group = { scalars: {}, calls: ['Clear', 'SetSolidColor'] };
const titleGroup: Group = { scalars: { Text: '', Visible: true, Overlay: false }, groups: { Format: { scalars: {}, groups: { Font: fontGroup, Fill: fillGroup } } } };
const gridlines: Group = { scalars: { Visible: true }, groups: { Format: { scalars: {}, groups: { Line: lineGroup } } } };
const axis: Group = {
  scalars: { Visible: true, NumberFormat: 'General', LinkNumberFormat: true, Minimum: '', Maximum: '', MajorUnit: '', MinorUnit: '', TickLabelPosition: 'NextToAxis', ReversePlotOrder: false, DisplayUnit: 'None', Position: 'Automatic', MajorTickMark: 'None', MinorTickMark: 'None' },
  groups: { Title: titleGroup, MajorGridlines: gridlines, MinorGridlines: gridlines, Format: { scalars: {}, groups: { Font: fontGroup, Line: lineGroup } } },
};
const labels: Group = { scalars: { ShowValue: false, ShowSeriesName: false, ShowCategoryName: false, Position: 'BestFit', NumberFormat: 'General' }, groups: { Format: { scalars: {}, groups: { Font: fontGroup, Fill: fillGroup } } } };
const legend: Group = { scalars: { Visible: true, Position: 'Right', Overlay: false }, groups: { Format: { scalars: {}, groups: { Font: fontGroup, Fill: fillGroup } } } };
const area: Group = { scalars: {}, groups: { Font: fontGroup, Fill: fillGroup, Border: lineGroup } };

function kindOf(name: string, group: Group): Kind<Part> {
  const groups = Object.entries(group.groups ?? {}).map(([key, next]) => [key, kindOf(`Chart${key}`, next)] as const);
  const lines = Object.entries(group.scalars).map(([key, first]) => [key, first] as const);
  return {
    name,
    get: Object.fromEntries(lines.map(([key, first]) => [key, (it: Part) => it.members.get(it.prefix + key) ?? first])),
    set: Object.fromEntries(lines.map(([key]) => [key, (it: Part, value: Json) => { it.members.set(it.prefix + key, value); it.sheet.book.touched(); }])),
    to: Object.fromEntries(groups.map(([key, kind]) => [key, (it: Part) => thing(kind, { ...it, prefix: `${it.prefix}${key}/` })])),
    call: Object.fromEntries((group.calls ?? []).map((call) => [call, (it: Part, args: Args) => { it.members.set(it.prefix + call, args.has(0) ? args.value(0) : true); it.sheet.book.touched(); }])),
  };
}

const on = (name: string, group: Group, prefix: string) => {
  const kind = kindOf(name, group);
  return ({ sheet, chart }: Charted): Thing => thing(kind, { sheet, chart, prefix, members: chart.members });
};

const types = ['ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'Line', 'LineMarkers', 'Pie', 'Area', 'XYScatter', 'Doughnut'];

const seriesMembers = kept<Charted & { readonly one: Series }>(({ one }) => one.members, ({ sheet }) => sheet.book, '', {
  Name: '', ChartType: '', HasDataLabels: false, GapWidth: 150, Overlap: 0, Smooth: false, AxisGroup: 'Primary', MarkerStyle: 'Automatic', MarkerSize: 5, MarkerBackgroundColor: '', MarkerForegroundColor: '', PlotOrder: 0,
});
const seriesFormat = kindOf('ChartSeriesFormat', { scalars: {}, groups: { Fill: fillGroup, Line: lineGroup } });
const seriesLabels = kindOf('ChartDataLabels', labels);

function source(args: Args): { sheet: Sheet; area: Area } {
  const range = args.thing(0)?.it;
  const first = isSpot(range) ? range.areas[0] : undefined;
  return isSpot(range) && first ? { sheet: range.sheet, area: first } : refuse('InvalidArgument', 'no range');
}

const oneSeries: Kind<Charted & { readonly one: Series }> = {
  name: 'ChartSeries',
  ...seriesMembers,
  to: {
    Format: (it) => thing(seriesFormat, { ...it, prefix: 'Format/', members: it.one.members }),
    DataLabels: (it) => thing(seriesLabels, { ...it, prefix: 'DataLabels/', members: it.one.members }),
  },
  call: {
    SetValues: ({ one, sheet }, args) => { one.values = source(args); sheet.book.touched(); },
    SetXAxisValues: ({ one, sheet }, args) => { one.categories = source(args); sheet.book.touched(); },
    Delete: ({ chart, one, sheet }) => { chart.series.splice(chart.series.indexOf(one), 1); sheet.book.touched(); },
  },
};

const seriesKind: Kind<Charted> = {
  name: 'ChartSeriesCollection',
  get: { Count: ({ chart }) => chart.series.length },
  items: (it) => it.chart.series.map((one) => thing(oneSeries, { ...it, one })),
  find: {
    Add: (it, args) => {
      const one: Series = { id: it.sheet.book.freshId(), members: new Map(args.has(0) ? [['Name', args.text(0)]] : []) };
      it.chart.series.splice(args.has(1) ? args.number(1) : it.chart.series.length, 0, one);
      it.sheet.book.touched();
      return thing(oneSeries, { ...it, one });
    },
    GetItemAt: (it, args) => { const one = it.chart.series[args.number(0)]; return one ? thing(oneSeries, { ...it, one }) : refuse('InvalidArgument', 'no such series'); },
  },
  call: { GetCount: ({ chart }) => chart.series.length },
};

const axes: Kind<Charted> = {
  name: 'ChartAxes',
  to: { CategoryAxis: on('ChartAxis', axis, 'CategoryAxis/'), ValueAxis: on('ChartAxis', axis, 'ValueAxis/') },
};

const chartMembers = kept<Charted>(({ chart }) => chart.members, ({ sheet }) => sheet.book, '', {
  Name: '', ChartType: '', Top: 0, Left: 0, Width: 360, Height: 216, Style: 201, PlotBy: 'Columns', DisplayBlanksAs: 'NotPlotted', PlotVisibleOnly: true, CategoryLabelLevel: 0, SeriesNameLevel: 0, ShowDataLabelsOverMaximum: true,
});

const chartKind: Kind<Charted> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  get: { ...chartMembers.get, Id: ({ chart }) => chart.id },
  set: chartMembers.set,
  to: {
    Title: on('ChartTitle', titleGroup, 'Title/'), Legend: on('ChartLegend', legend, 'Legend/'), DataLabels: on('ChartDataLabels', labels, 'DataLabels/'),
    Format: on('ChartAreaFormat', area, 'Format/'), PlotArea: on('ChartPlotArea', { scalars: {}, groups: { Format: area } }, 'PlotArea/'),
    Axes: (it) => thing(axes, it), Series: (it) => thing(seriesKind, it), Worksheet: ({ sheet }) => worksheetThing(sheet),
  },
  call: {
    Delete: ({ sheet, chart }) => { refuseProtectedSheet(sheet); sheet.charts = sheet.charts.filter((one) => one !== chart); sheet.book.touched(); },
    SetData: (it, args) => { it.chart.series.splice(0, Infinity, ...seriesOf(it.sheet, args.thing(0)?.it, args.has(1) ? args.text(1) : 'Auto')); it.sheet.book.touched(); },
    SetPosition: ({ sheet, chart }, args) => {
      const corner = (at: number) => args.thing(at)?.it;
      const [start, end] = [corner(0), args.has(1) ? corner(1) : corner(0)];
      if (!isSpot(start) || !isSpot(end)) { chart.members.set('Position', args.values); return; }
      chart.areas = [bounding([...start.areas, ...end.areas]) ?? refuse('InvalidArgument', 'no area')];
      sheet.book.touched();
    },
  },
};

function refuseProtectedSheet({ protection }: Sheet): void {
  if (protection) refuse('AccessDenied', 'the sheet is protected');
}

/**
 * As Excel guesses it: a series for each column (or row), the first being the categories where it has no numbers, and the first cell
 * of each its name where that is a text.
 */
function seriesOf(sheet: Sheet, range: unknown, by: string): Series[] {
  if (!isSpot(range)) return refuse('InvalidArgument', 'no range');
  const whole = range.areas[0] ?? refuse('InvalidArgument', 'no area');
  const isByRow = /rows/i.test(by) || (/auto/i.test(by) && whole.right - whole.left > whole.bottom - whole.top);
  const lines = isByRow
    ? Array.from({ length: whole.bottom - whole.top + 1 }, (_, n) => ({ ...whole, top: whole.top + n, bottom: whole.top + n }))
    : Array.from({ length: whole.right - whole.left + 1 }, (_, n) => ({ ...whole, left: whole.left + n, right: whole.left + n }));
  const isText = (area: Area) => typeof range.sheet.cell(area.bottom, area.right).value === 'string';
  const [first] = lines;
  const categories = first && lines.length > 1 && isText(first) ? first : undefined;
  const on = (area: Area) => ({ sheet: range.sheet, area });
  return lines.filter((line) => line !== categories).map((line): Series => {
    const name = range.sheet.cell(line.top, line.left).value;
    const isNamed = typeof name === 'string' && sizeOf(line) > 1;
    return {
      id: sheet.book.freshId(), members: new Map(isNamed ? [['Name', name]] : []),
      values: on(isNamed ? withoutFirst(line, isByRow) : line), ...(categories ? { categories: on(isNamed ? withoutFirst(categories, isByRow) : categories) } : {}),
    };
  });
}

const withoutFirst = (area: Area, isByRow: boolean): Area => (isByRow ? { ...area, left: area.left + 1 } : { ...area, top: area.top + 1 });

const find = (sheet: Sheet, key: string): Thing | undefined => {
  const chart = sheet.charts.find(({ id, members }) => id === key || String(members.get('Name')).toUpperCase() === key.toUpperCase());
  return chart && thing(chartKind, { sheet, chart });
};

const charts: Kind<Sheet> = {
  name: 'ChartCollection',
  get: { Count: (it) => it.charts.length },
  items: (sheet) => sheet.charts.map((chart) => thing(chartKind, { sheet, chart })),
  find: {
    Add: (sheet, args) => {
      refuseProtectedSheet(sheet);
      const type = types.find((one) => one.toLowerCase() === args.text(0).toLowerCase()) ?? refuse('NotInTheInMemoryExcel', `chart type ${args.text(0)}`);
      const chart: Chart = { id: sheet.book.freshId(), members: new Map<string, Json>([['ChartType', type], ['Name', `Chart ${sheet.charts.length + 1}`]]), areas: [], series: seriesOf(sheet, args.thing(1)?.it, args.has(2) ? args.text(2) : 'Auto') };
      sheet.charts.push(chart);
      sheet.book.touched();
      return thing(chartKind, { sheet, chart });
    },
    GetItem: (it, args) => find(it, args.text(0)) ?? refuse('ItemNotFound', 'no such chart'),
    GetItemOrNullObject: (it, args) => find(it, args.text(0)),
    GetItemAt: (sheet, args) => { const chart = sheet.charts[args.number(0)]; return chart ? thing(chartKind, { sheet, chart }) : refuse('InvalidArgument', 'no such chart'); },
  },
  call: { GetCount: (it) => it.charts.length },
};

/** The charts of a sheet. */
export function chartsThing(sheet: Sheet): Thing {
  return thing(charts, sheet);
}
