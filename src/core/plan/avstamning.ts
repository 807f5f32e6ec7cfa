/** Budget med avstämning: every row of the source by reference, every total as a live sum, and whether they agree. */
import type { CellRef, RangeRef } from '../address';
import { address } from '../address';
import type { Analysed } from './analysed';
import { countOf, formula, quoted, userCell, userRange } from './formula';
import type { Formula } from './formula';
import type { Piece } from './layout';
import { Page, block, lead, live, oreDecimals, shownMoney, shownText, text } from './layout';
import type { PlannedSheet, StyleName } from './model';
import type { Entry, Finding, Relation, Row, Shown, Table } from '../model';
import type { Live, Place, Source } from './source';
import type { Expected } from './sums';
import { expectedOf } from './sums';
import { unique } from './names';
import type { AvstamningWords, PlanWords } from './words';
import type { Unit } from '../money';

/** Where a row of the budget stands in the written sheet, and how its amounts are found there. */
interface Under {
  readonly page: Page;
  readonly source: Source;
  readonly table: Table;
  readonly findings: readonly Finding[];
  readonly words: PlanWords;
  readonly rowOf: ReadonlyMap<string, number>;
}

const firstRow = 5;

export function avstamning({ source, findings, words, about }: Analysed, table: Table): PlannedSheet {
  const page = new Page('avstamning');
  const own = words.avstamning;
  const written = words.written(about.version);
  page.row(text('title', words.sheets.avstamning));
  page.row(lead(`${own.lead(table.sheet, table.unit)} ${written.before}`, written.after));
  page.row(newRows(wholeTable(table), words));
  const names = unique([own.label, ...[own.printed, own.computed, own.check].flatMap((name) =>
    headersOf(table).map(name)), own.rows]);
  const header = page.row(...names.map((name, index) => text(index === 0 || index === names.length - 1 ? 'header' : 'header-number', name)));
  const under: Under = { page, source, table, findings, words, rowOf: placesOf(table) };
  for (const row of table.rows) {
    while (page.next < (under.rowOf.get(row.id) ?? 0)) page.gap();
    page.row(...pieces(under, row));
  }
  const columns = table.columns.length;
  const last = 2 + 3 * columns;
  return {
    kind: 'avstamning', name: words.sheets.avstamning, cells: page.cells,
    columnWidths: [44, ...Array.from({ length: 3 * columns }, () => figureWidth(page)), 13],
    headerRow: header, landscape: columns > 1, printToColumn: last + 1,
    tables: [{ name: 'SamraknaAvstamning', range: block(header, 1, page.next - 1, last), filter: false }],
    charts: [],
    statusRules: [
      { range: block(header + 1, 2 + 2 * columns, page.next - 1, last - 1), calm: [own.ok, own.rounding, ''] },
      { range: block(header + 1, last, page.next - 1, last), calm: [''] },
    ],
    choices: [],
  };
}

/** As wide as the longest amount and the longest word of a header need, since all of them must fit on one page beside each other. */
function figureWidth({ cells }: Page): number {
  const digits = cells.flatMap(({ style, content }) =>
    (content?.is === 'formula' && content.shows.is === 'number' && style.startsWith('amount') ? [content.shows.number.replace(/\..*$/, '').length] : []));
  return Math.max(11, Math.ceil(Math.max(0, ...digits) * 4 / 3) + 2);
}

/** Where each cell of the budget stands in this sheet, numbers written as text converted. */
export function placesIn(table: Table): ReadonlyMap<CellRef, Place> {
  const rows = placesOf(table);
  return new Map(table.rows.flatMap((row) => row.entries.map((entry, index) =>
    [entry.cell, { row: rows.get(row.id) ?? 0, column: 2 + index }] as const)));
}

/** The years alone where they tell the columns apart; else the headers as they stand. */
function headersOf({ columns }: Table): string[] {
  const periods = columns.map(({ period }) => period);
  const apart = new Set(periods).size === periods.length && periods.every((period) => /^\d{4}$/.test(period));
  return apart ? periods : columns.map(({ header }) => header);
}

/** The source's blank rows between its sections stay, one at a time. */
function placesOf(table: Table): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let place = firstRow;
  table.rows.forEach((row, index) => {
    const before = table.rows[index - 1];
    if (before && row.row > before.row + 1) place += 1;
    places.set(row.id, place);
    place += 1;
  });
  return places;
}

function pieces(under: Under, row: Row): (Piece | undefined)[] {
  const { source, table } = under;
  const label = source.repeated(row.labelCell);
  const relation = totalling(source, row);
  const bold = row.role === 'total' || row.role === 'result';
  const labelStyle: StyleName = row.role === 'heading' ? 'heading' : row.role === 'note' ? 'note' : bold ? 'label-total' : 'label';
  const first = live(labelStyle, label.formula, label.shows, address(row.labelCell));
  if (row.role === 'heading' && row.entries.every((entry) => entry.is === 'blank')) return [first];
  const printed = row.entries.map((entry) => amountPiece(source, table, entry, bold));
  const computed = table.columns.map((_, index) => relation && expectedOf(source, table, relation, index));
  const checks = computed.map((one, index) => one && check(under, row, index, one));
  return [
    first, ...printed,
    ...computed.map((one) => one && live(bold ? 'amount-total' : 'amount', one.formula, one.shows, relation?.id)),
    ...checks.map((one) => one && live('check', one.formula, one.shows)),
    relation && newRows(sectionOf(source, relation), under.words),
  ];
}

/** The relation that makes the row a total: a sum before a repetition before a carried balance. */
function totalling(source: Source, row: Row): Relation | undefined {
  const all = source.reading.relations.filter((relation) => relation.total === row.id);
  return (['sum', 'same', 'carry'] as const).map((kind) => all.find((relation) => relation.kind === kind)).find((one) => one !== undefined);
}

function amountPiece(source: Source, table: Table, entry: Entry, bold: boolean): Piece {
  const { formula: parts, shows } = source.converting(entry, table.unit);
  return live(entry.is === 'share' ? 'share' : bold ? 'amount-total' : 'amount', parts, shows, address(entry.cell));
}

/** "OK", or by how much the printed total differs from what its rows give. */
function check({ page, source, table, findings, words, rowOf }: Under, row: Row, index: number, expected: Expected): Live | undefined {
  const entry = row.entries[index];
  const place = rowOf.get(row.id);
  if (!entry || place === undefined) return undefined;
  const own = words.avstamning;
  const printed = page.at(place, 2 + index);
  const computed = page.at(place, 2 + table.columns.length + index);
  const difference = formula`ROUND(${printed}-${computed},${oreDecimals[table.unit]})`;
  const rounding = source.finding(entry.cell, 'rounding', findings)?.difference;
  const tolerated: Formula = rounding?.is === 'money'
    ? formula`IF(ABS(${difference})<=${[rounding.abs().in(table.unit)]},${quoted(own.rounding)},${difference})` : difference;
  const { unknown } = expected;
  const known = unknown.length === 0 ? tolerated
    : formula`IF(${countOf(unknown.map(userCell))}<${unknown.length},${quoted(own.uncheckable)},${tolerated})`;
  const parts = formula`IF(OR(ISERROR(${printed}),ISERROR(${computed})),${quoted(own.uncheckable)},IF(ISNUMBER(${printed}),IF(${difference}=0,${quoted(own.ok)},${known}),""))`;
  return { formula: parts, shows: checkShows(entry, expected, table.unit, rounding !== undefined, own) };
}

function checkShows(entry: Entry, expected: Expected, unit: Unit, rounding: boolean, own: AvstamningWords): Shown {
  if (entry.is === 'error' || expected.shows.is === 'error') return shownText(own.uncheckable);
  if (entry.is !== 'amount' || !expected.amount) return shownText('');
  const difference = entry.amount.minus(expected.amount);
  if (difference.isZero()) return shownText(own.ok);
  if (expected.unknown.length > 0) return shownText(own.uncheckable);
  return rounding ? shownText(own.rounding) : shownMoney(difference, unit);
}

/** Says so when rows were put into the range after the sheet was written. */
function newRows(range: RangeRef | undefined, words: PlanWords): Piece | undefined {
  if (!range) return undefined;
  const count = range.bottom - range.top + 1;
  return live('quiet', formula`IF(ROWS(${userRange(range)})=${count},"",${quoted(words.avstamning.newRows)})`, shownText(''));
}

/** The label column of the whole table. */
function wholeTable(table: Table): RangeRef | undefined {
  const labels = table.rows.map((row) => row.labelCell);
  const [first] = labels;
  if (!first) return undefined;
  const rows = labels.filter((label) => label.sheet === first.sheet && label.column === first.column).map((label) => label.row);
  return { sheet: first.sheet, left: first.column, right: first.column, top: Math.min(...rows), bottom: Math.max(...rows) };
}

/** From the section's first row to the total that closes it, in the label column; only the parts where the total stands elsewhere. */
function sectionOf(source: Source, relation: Relation): RangeRef | undefined {
  const total = source.row(relation.total)?.labelCell;
  const terms = relation.terms.map((term) => source.row(term.row));
  const labels = terms.map((row) => row?.labelCell);
  if (relation.kind !== 'sum' || !total || !terms.some((row) => row?.role === 'item')) return undefined;
  const rows = labels.flatMap((label) => (label && label.sheet === total.sheet && label.column === total.column ? [label.row] : []));
  if (rows.length < labels.length) return undefined;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const closes = !source.reading.tables.some((table) => table.rows.some(({ labelCell: { sheet, row, column } }) =>
    sheet === total.sheet && column === total.column && ((row > bottom && row < total.row) || (row < top && row > total.row))));
  const all = closes ? [...rows, total.row] : rows;
  return { sheet: total.sheet, left: total.column, right: total.column, top: Math.min(...all), bottom: Math.max(...all) };
}
