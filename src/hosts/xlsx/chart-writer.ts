/** A native chart and the drawing that places it. ECMA-376 part 1, 21.2 and 20.5. */
import type { PlanChart, Shown } from '../../core/model';
import { quoted, reference } from '../../core/plan/formula-text';
import { palette } from '../looks';
import type { Dialect } from './namespaces';
import { declaration } from './namespaces';
import { numberText } from '../numbers';
import { escaped } from './xml';

/** Above the ids that a user's own shapes in the same drawing have. */
const firstShapeId = 9001;

type Area = PlanChart['categories'];

/** What a cell of the sheet is to show. */
type ShownAt = (row: number, column: number) => Shown | undefined;

export interface ChartPlace {
  readonly sheet: string;
  readonly shownAt: ShownAt;
  readonly dialect: Dialect;
  /** The number format of the amounts. */
  readonly format: string;
}

/** The chart's own part. Values are cached, as for cells. */
export function chartXml(chart: PlanChart, place: ChartPlace): string {
  const { dialect } = place;
  const plot = chart.kind === 'line' ? lineChart(chart, place) : barChart(chart, place);
  return `${declaration}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relations}"><c:roundedCorners val="0"/>` +
    `<c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${axes(chart, place.format)}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(900)}</c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`;
}

function title(words: string): string {
  const size = `sz="1200" b="1"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${size}/></a:pPr><a:r><a:rPr lang="sv-SE" ${size}>${solid(palette.ink)}</a:rPr>` +
    `<a:t>${escaped(words)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function text(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${solid(palette.ink)}</a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;
}

function barChart(chart: PlanChart, place: ChartPlace): string {
  const stacked = chart.kind === 'column-stacked';
  return `<c:barChart><c:barDir val="${chart.kind === 'bar-clustered' ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    series(chart, place, (colour) => `<c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>`, '') +
    `<c:gapWidth val="70"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>`;
}

function lineChart(chart: PlanChart, place: ChartPlace): string {
  const look = (colour: string) => `<c:spPr><a:ln w="28575">${solid(colour)}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/></c:marker>`;
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(chart, place, look, '<c:smooth val="0"/>')}` +
    '<c:marker val="1"/><c:axId val="111111111"/><c:axId val="222222222"/></c:lineChart>';
}

function series(chart: PlanChart, place: ChartPlace, look: (colour: string) => string, after: string): string {
  return chart.series.map(({ name, values }, index) => {
    const nameArea = { top: name.row, bottom: name.row, left: name.column, right: name.column };
    const colour = palette.series[index % palette.series.length] ?? palette.accent;
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(nameArea, place)}</c:tx>${look(colour)}` +
      `<c:cat>${strings(chart.categories, place)}</c:cat><c:val>${numbers(values, place)}</c:val>${after}</c:ser>`;
  }).join('');
}

function shownIn({ top, left, bottom, right }: Area, { shownAt }: ChartPlace): (Shown | undefined)[] {
  const shown: (Shown | undefined)[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) shown.push(shownAt(row, column));
  return shown;
}

function strings(area: Area, place: ChartPlace): string {
  const shown = shownIn(area, place).map((one) => (one?.is === 'text' ? one.text : one?.is === 'number' ? one.number : ''));
  return `<c:strRef><c:f>${formula(area, place)}</c:f><c:strCache>${points(shown)}</c:strCache></c:strRef>`;
}

function numbers(area: Area, place: ChartPlace): string {
  const shown = shownIn(area, place).map((one) => (one?.is === 'number' ? numberText(one.number) : undefined));
  return `<c:numRef><c:f>${formula(area, place)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(shown)}</c:numCache></c:numRef>`;
}

function points(values: readonly (string | undefined)[]): string {
  return `<c:ptCount val="${values.length}"/>${values.map((value, index) =>
    (value === undefined ? '' : `<c:pt idx="${index}"><c:v>${escaped(value)}</c:v></c:pt>`)).join('')}`;
}

function formula(area: Area, { sheet }: ChartPlace): string {
  return escaped(`${quoted(sheet)}!${reference(area, true)}`);
}

/** Categories below (or to the left, the first on top); amounts with faint lines. */
function axes({ kind }: PlanChart, format: string): string {
  const lying = kind === 'bar-clustered';
  const line = `<c:spPr><a:ln w="9525">${solid(palette.rule)}</a:ln></c:spPr>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="low"/>${line}${text(900)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/>` +
    `<c:majorGridlines>${line}</c:majorGridlines><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text(900)}<c:crossAx val="111111111"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
}

/** The drawing of a sheet: each chart where the plan has it, with its alternative text. @param ids the charts' relations, in order */
export function drawingXml(charts: readonly PlanChart[], ids: readonly string[], dialect: Dialect): string {
  return `${declaration}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">${drawingAnchors(charts, ids, dialect)}</xdr:wsDr>`;
}

/** Whether an anchor of a drawing holds a chart of ours: its name says so. */
export function isOurAnchor(xml: string): boolean {
  return /\sname="Samräkna \d+"/.test(xml);
}

/** The anchors alone, each with its own namespaces: they may stand in a drawing of the user's. */
export function drawingAnchors(charts: readonly PlanChart[], ids: readonly string[], dialect: Dialect): string {
  const spaces = `xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relations}"`;
  return charts.map(({ title: words, description, anchor }, index) => {
    const corner = (column: number, row: number) => `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    return `<xdr:twoCellAnchor ${spaces} editAs="oneCell"><xdr:from>${corner(anchor.left - 1, anchor.top - 1)}</xdr:from>` +
      `<xdr:to>${corner(anchor.right, anchor.bottom)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${firstShapeId + index}" name="Samräkna ${index + 1}" descr="${escaped(description)}" title="${escaped(words)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" r:id="${ids[index] ?? ''}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
  }).join('');
}
