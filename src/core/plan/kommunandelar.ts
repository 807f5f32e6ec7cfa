/** Kommunandelar: what each kommun pays and why, year by year, with the rules side by side and the amounts to invoice. */
import { address } from '../address';
import type { Allocation } from '../compute/allocation-model';
import { allocationsOf } from '../compute/allocations';
import type { Ground } from '../compute/ground';
import { Money } from '../money';
import type { YearFigures } from './andelar';
import { yearFigures } from './andelar';
import { rulesBlock } from './andelar-rules';
import type { Scene } from './andelar-year';
import { columnsOf, plainYear, published, yearBlock } from './andelar-year';
import { invoiceBlocks, type WrittenYear } from './fakturor';
import { formula } from './formula';
import type { Analysed } from './analysed';
import { Page, block, lead, live, oreDecimals, shownMoney, text, value, shownText } from './layout';
import { roundings } from './inputs';
import type { PlanChart, PlanTable, PlannedSheet } from './model';
import { unique } from './names';

/** Rows that the chart covers. */
const chartRows = 16;
const widths = [30, 20, ...Array.from({ length: 20 }, () => 11.5)];

/** Absent where no kommun pays a known amount. */
export function kommunandelar(all: Analysed, ground: Ground): PlannedSheet | undefined {
  const { words, about, source, choices } = all;
  const { table } = ground;
  const allocations = allocationsOf(ground);
  if (allocations.length === 0) return undefined;
  const own = words.andelar;
  const page = new Page('kommunandelar');
  const scene: Scene = { page, source, words: own, unit: table.unit };
  const kept = all.kept('kommunandelar');
  const written = words.written(about.version);
  const years = allocations.map((allocation) =>
    ({ allocation, figures: yearFigures(allocation, { kept, choices, words: own, date1904: source.reading.snapshot.date1904 }) }));
  const figures = years.flatMap((one) => one.figures ?? []);
  page.row(text('title', words.sheets.kommunandelar));
  page.row(lead(`${own.lead(table.sheet, table.unit)} ${written.before}`, written.after));
  page.gap();
  const { table: first, chart } = overview(scene, allocations);
  const tables: PlanTable[] = [first];
  const places: WrittenYear[] = [];
  let width = 7;
  const status: PlannedSheet['statusRules'][number][] = [];
  for (const { allocation, figures: one } of years) {
    if (!one) {
      tables.push({ name: `SamraknaAndelar${tables.length}`, range: plainYear(scene, allocation), filter: false });
      continue;
    }
    const columns = columnsOf(one);
    const place = yearBlock(scene, one, columns);
    width = Math.max(width, columns.length);
    places.push({ figures: one, place });
    tables.push({ name: `SamraknaAndelar${tables.length}`, range: block(place.header, 1, place.last + 1, columns.length), filter: false });
    const rules = rulesBlock(scene, one, place);
    if (!rules) continue;
    width = Math.max(width, rules.width);
    tables.push({ name: `SamraknaRegler${tables.length}`, range: block(rules.header, 1, rules.last, rules.width), filter: false });
    status.push({ range: block(rules.header + 1, rules.width, rules.last, rules.width), calm: [own.matches, own.matchesNot, ''] });
  }
  for (const { period, header, last } of invoiceBlocks(scene, ground, places)) {
    tables.push({ name: `SamraknaFakturor${period.replaceAll(/\W/g, '_')}`, range: block(header, 1, last, 7), filter: false });
  }
  return {
    kind: 'kommunandelar', name: words.sheets.kommunandelar, cells: page.cells, columnWidths: widths.slice(0, width), headerRow: 2,
    landscape: true, printToColumn: width + 1, tables, charts: [chart], statusRules: status,
    choices: figures.flatMap((one, index) => choicesOf(places[index], one, own)),
  };
}

/** The published row of every year side by side, and a picture of it. */
function overview({ page, source, words, unit }: Scene, allocations: readonly Allocation[]) {
  page.row(text('heading', words.overview));
  const names = unique([words.kommun, ...allocations.map(({ period }) => period)]);
  const header = page.row(...names.map((name, index) => text(index === 0 ? 'header' : 'header-number', name)));
  const members = [...new Set(allocations.flatMap((one) => one.members.map(({ member }) => member.name)))];
  for (const name of members) {
    const of = allocations.map((one) => one.members.find(({ member }) => member.name === name));
    const [known] = of.flatMap((one) => one ?? []);
    page.row(value('label', shownText(name), known && address(known.cell)), ...of.map((one) => one && published(source, one, unit)));
  }
  const last = page.next - 1;
  page.row(text('label-total', words.sum), ...allocations.map((one, index) => {
    const sum = Money.sum(one.members.flatMap((member) => (member.published ? [member.published.value] : [])));
    return live('amount-total', formula`ROUND(SUM(${page.range(header + 1, index + 2, last, index + 2)}),${oreDecimals[unit]})`, shownMoney(sum, unit));
  }));
  page.gap();
  const description = words.chartDescription(unit);
  const top = page.row(text('quiet', description)) + 1;
  for (let row = 0; row < chartRows; row += 1) page.gap();
  page.gap();
  const chart: PlanChart = {
    title: words.chartTitle, description, kind: 'column-stacked', anchor: block(top, 1, top + chartRows - 1, 6),
    categories: block(header, 2, header, allocations.length + 1),
    series: members.map((_, index) => ({
      name: { row: header + 1 + index, column: 1 }, values: block(header + 1 + index, 2, header + 1 + index, allocations.length + 1),
    })),
  };
  const table: PlanTable = { name: 'SamraknaKommuner', range: block(header, 1, last + 1, allocations.length + 1), filter: false };
  return { table, chart };
}

/** The closed lists of a year's inputs. */
function choicesOf(year: WrittenYear | undefined, { allocation }: YearFigures, own: Scene['words']): PlannedSheet['choices'] {
  if (!year) return [];
  const { inputs } = year.place;
  const at = (row: number) => block(row, 2, row, 2);
  return [
    { range: at(inputs.rounding), values: roundings.map((one) => (one === 'none' ? '0' : one)) },
    ...(allocation.partYear ? [
      { range: at(inputs.convention), values: Object.values(own.conventions) },
      { range: at(inputs.gap), values: Object.values(own.gaps) },
    ] : []),
  ];
}
