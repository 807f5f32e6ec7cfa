/** One year of Kommunandelar: its inputs, what each kommun pays by them, and what the sheet says. */
import type { RangeRef } from '../address';
import { address } from '../address';
import type { Allocation, AllocationMember } from '../compute/allocation-model';
import type { Shown } from '../model';
import { Money, type Share, type Unit } from '../money';
import { firstDayOutsideFormula, largestRemainderFormula, partAfterFormula, restFormula, wholeYear } from './andelar-formulas';
import { finest, type MemberFigures, type YearFigures } from './andelar';
import type { Formula } from './formula';
import { constant, formula, quoted } from './formula';
import type { Page, Piece } from './layout';
import { live, oreDecimals, shownMoney, shownNumber, shownShare, shownText, text, value } from './layout';
import type { StyleName } from './model';
import type { Source } from './source';
import { liveWorking } from './workings';
import type { AndelarColumn, AndelarWords } from './words';

/** `finest` in decimals beyond the öre. */
const finer = 5;

export interface YearPlace {
  readonly year: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly quarter: Formula;
  /** The rows of the inputs that hold for the whole year; 0 for none. */
  readonly inputs: { readonly rounding: number; readonly convention: number; readonly gap: number };
  readonly column: (name: AndelarColumn) => number;
}

export interface Scene {
  readonly page: Page;
  readonly source: Source;
  readonly words: AndelarWords;
  readonly unit: Unit;
}

/** Which columns the table of a year has. */
export function columnsOf({ allocation, members }: YearFigures): AndelarColumn[] {
  const entries = allocation.partYear;
  const exits = members.some(({ exit }) => exit);
  return [
    'member', 'key', ...(entries ? ['before', 'entry'] as const : []), ...(exits ? ['exit'] as const : []),
    ...(entries ? ['part', 'of', 'full', 'own', 'takes'] as const : []), 'exact', 'rest', 'computed', 'published', 'difference', 'share',
  ];
}

export function yearBlock(scene: Scene, figures: YearFigures, columns: readonly AndelarColumn[]): YearPlace {
  const { page, words, unit } = scene;
  const { allocation, members } = figures;
  const { partYear, chosen } = allocation;
  page.row(text('heading', words.year(allocation.period)));
  if (chosen) page.row(text('quiet', members.some(({ key }) => key.edited) ? words.keyEdited : words.keyFrom(chosen.withAllFrom, chosen.withAllYear)));
  const refused = [figures.rounding, figures.convention, figures.gap, ...members.flatMap(({ key, before, entry, exit }) => [key, before, entry, exit])]
    .flatMap((input) => input?.refused ?? []);
  if (refused.length > 0) page.row(text('quiet', words.refused(refused)));
  for (const { of, fromFigures, entry } of members) if (fromFigures && !entry?.value) page.row(text('quiet', words.partFromFigures(of.member.name)));
  const whole = liveWorking(scene.source, allocation.whole, allocation.whole.value, unit);
  const quarter = page.at(page.row(text('label', words.quarter), whole && live('amount', whole.formula, whole.shows)), 2);
  const rounding = page.row(text('label', words.rounding), figures.rounding.piece);
  const convention = partYear ? page.row(text('label', words.convention), figures.convention.piece) : 0;
  const gap = partYear ? page.row(text('label', words.gap), figures.gap.piece) : 0;
  if (partYear) for (const sentence of words.gapAbout) page.row(text('quiet', sentence));
  const header = page.row(...columns.map((name) => text(name === 'member' ? 'header' : 'header-number', words.columns[name])));
  const place: YearPlace = {
    year: figures.year,
    header, first: header + 1, last: header + members.length, quarter, inputs: { rounding, convention, gap }, column: (name) => columns.indexOf(name) + 1,
  };
  const cells: YearCells = { ...scene, figures, place, partYear, step: stepOf(page.at(rounding, 2), unit), convention: page.at(convention, 2), gap: page.at(gap, 2) };
  for (const member of members) page.row(...columns.map((name) => piece(cells, member, name)));
  page.row(...columns.map((name) => total(cells, name)));
  page.gap();
  return place;
}

/** A year that no rule can be computed for: what the sheet says and the share of the quarter. */
export function plainYear({ page, source, words, unit }: Scene, { period, members, whole }: Allocation): Omit<RangeRef, 'sheet'> {
  page.row(text('heading', words.year(period)));
  page.row(text('quiet', words.noRule));
  const quarter = liveWorking(source, whole, whole.value, unit);
  const at = page.at(page.row(text('label', words.quarter), quarter && live('amount', quarter.formula, quarter.shows)), 2);
  const names = (['member', 'published', 'share'] as const).map((name) => words.columns[name]);
  const header = page.row(...names.map((name, index) => text(index === 0 ? 'header' : 'header-number', name)));
  for (const of of members) {
    const row = page.next;
    const part = of.published && live('share', formula`ROUND(N(${page.at(row, 2)})/${at},6)`, shownShare(of.published.value.over(whole.value)));
    page.row(value('label', shownText(of.member.name), address(of.cell)), published(source, of, unit), part);
  }
  page.gap();
  return { top: header, left: 1, bottom: header + members.length, right: names.length };
}

interface YearCells extends Scene {
  readonly figures: YearFigures;
  readonly place: YearPlace;
  readonly partYear: boolean;
  readonly step: Formula;
  readonly convention: Formula;
  readonly gap: Formula;
}

/** The step stands in kronor. */
function stepOf(cell: Formula, unit: Unit): Formula {
  return unit === 'kr' ? cell : formula`(${cell}*${constant(Money.of('1').in(unit))})`;
}

function piece(cells: YearCells, member: MemberFigures, name: AndelarColumn): Piece | undefined {
  const { page, place, partYear, source, unit } = cells;
  const row = page.next;
  const at = (column: AndelarColumn) => page.at(row, place.column(column));
  const of = oreDecimals[unit];
  switch (name) {
    case 'member': return value('label', shownText(member.of.member.name), address(member.of.cell));
    case 'key': return member.key.piece;
    case 'before': return member.before?.piece;
    case 'entry': return member.entry?.piece;
    case 'exit': return member.exit?.piece;
    case 'part': return partYear ? part(cells, member) : undefined;
    case 'of': return partYear ? ofPart(cells, member) : undefined;
    case 'full': return partYear ? live('amount', formula`ROUND(${fullYear(cells, at('key'))},${of + finer})`, fine(member.full, unit)) : undefined;
    case 'own': return partYear
      ? live('amount', formula`ROUND(${fullYear(cells, at('key'))}*${at('part')}/${at('of')},${of + finer})`, fine(member.own, unit)) : undefined;
    case 'takes': return partYear ? takes(cells, member) : undefined;
    case 'exact': return exact(cells, member);
    case 'rest': return rest(cells, member);
    case 'computed': return computed(cells, member);
    case 'published': return published(source, member.of, unit);
    case 'difference': {
      const rounded = member.of.published?.value.minus(member.computed.roundedTo(Money.of('0.01')));
      return live('amount', formula`IF(ISNUMBER(${at('published')}),ROUND(${at('published')}-${at('computed')},${of}),"")`,
        rounded ? shownMoney(rounded, unit) : shownText(''));
    }
    case 'share': {
      const whole = cells.figures.allocation.whole.value;
      const amount = member.of.published?.value ?? member.computed.roundedTo(Money.of('0.01'));
      return live('share', formula`ROUND(IF(ISNUMBER(${at('published')}),${at('published')},${at('computed')})/${place.quarter},6)`,
        shownShare(amount.over(whole)));
    }
  }
}

/** All of a column's cells for the kommuner. */
function column({ page, place }: YearCells, name: AndelarColumn): Formula {
  return page.range(place.first, place.column(name), place.last, place.column(name));
}

function fullYear(cells: YearCells, key: Formula): Formula {
  return formula`${cells.place.quarter}*${key}/SUM(${column(cells, 'key')})`;
}

function ofPart(cells: YearCells, { fromFigures, part }: MemberFigures): Piece {
  const { page, place, words, figures, source, unit } = cells;
  const dated = wholeYear(cells.convention, words.conventions, figures.year);
  const [, whole] = ratioOf(fromFigures);
  const figure = whole && liveWorking(source, whole, whole.value, unit);
  const entry = page.at(page.next, place.column('entry'));
  if (fromFigures) {
    const undated = figure ?? { formula: ['1'], shows: shownNumber('1') };
    return live('amount', formula`IF(${entry}="",${undated.formula},${dated})`, part ? shownNumber(String(part[1])) : undated.shows);
  }
  return live('number', dated, shownNumber(String(part?.[1] ?? 12)));
}

function part(cells: YearCells, { fromFigures, part: known, exit }: MemberFigures): Piece {
  const { page, place, words, figures, source, unit } = cells;
  const row = page.next;
  const at = (name: AndelarColumn) => page.at(row, place.column(name));
  const after = (date: Formula) => partAfterFormula(date, at('of'), cells.convention, words.conventions, figures.year);
  const left = exit ? formula`IF(${at('exit')}="",0,${after(firstDayOutsideFormula(at('exit')))})` : undefined;
  const dated = left ? formula`MAX(0,${after(at('entry'))}-${left})` : after(at('entry'));
  const always = left ? formula`MAX(0,${at('of')}-${left})` : at('of');
  const [some] = ratioOf(fromFigures);
  const undated = some && liveWorking(source, some, some.value, unit);
  if (fromFigures) {
    const own = undated ?? { formula: [fromFigures.value.rounded(12).toString()], shows: shownNumber(fromFigures.value.rounded(12).toString()) };
    return live('amount', formula`IF(${at('entry')}="",${own.formula},${dated})`, known ? shownNumber(String(known[0])) : own.shows);
  }
  return live('number', formula`IF(${at('entry')}="",${always},${dated})`, shownNumber(String(known?.[0] ?? 12)));
}

/** The two amounts that a newcomer's part is the ratio of. */
function ratioOf(portion: MemberFigures['fromFigures']) {
  if (portion?.is !== 'over') return [];
  const [some, whole, ...more] = portion.of;
  return whole && more.length === 0 && some.value.is === 'money' && whole.value.is === 'money' ? [some, whole] as const : [];
}

/** What those who are members all year take over of what the others do not pay. */
function takes(cells: YearCells, member: MemberFigures): Piece {
  const { page, place, words, unit, figures } = cells;
  const row = page.next;
  const at = (name: AndelarColumn) => page.at(row, place.column(name));
  const shows = fine(member.takes, unit);
  if (!figures.plain) return value('amount', shows);
  const [keys, olds, parts, wholes] = [column(cells, 'key'), column(cells, 'before'), column(cells, 'part'), column(cells, 'of')];
  const oldShare = formula`${at('before')}/SUMPRODUCT((${parts}=${wholes})*${olds})`;
  const gap = formula`SUMPRODUCT(${keys}*(1-${parts}/${wholes}))*${place.quarter}/SUM(${keys})*${oldShare}`;
  const timed = formula`(1-SUMPRODUCT(MIN(${parts}/${wholes})))*(${place.quarter}*${oldShare}-${fullYear(cells, at('key'))})`;
  const either = formula`IF(OR(${at('part')}<>${at('of')},SUMPRODUCT((${parts}<>${wholes})*1)=0),0,IF(${cells.gap}=${quoted(words.gaps['gamla-nyckeln'])},${gap},${timed}))`;
  return live('amount', formula`ROUND(${either},${oreDecimals[unit] + finer})`, shows);
}

function exact(cells: YearCells, { exact: amount }: MemberFigures): Piece {
  const { page, place, partYear, unit } = cells;
  const at = (name: AndelarColumn) => page.at(page.next, place.column(name));
  const parts = partYear ? formula`${at('own')}+${at('takes')}` : fullYear(cells, at('key'));
  return live('amount', formula`ROUND(${parts},${oreDecimals[unit] + finer})`, fine(amount, unit));
}

function rest({ page, place, figures, step }: YearCells, { exact: amount }: MemberFigures): Piece {
  const rounding = figures.rounding.value ?? 'none';
  const size = rounding === 'none' ? undefined : Money.of(rounding);
  const shows = size ? restOf(amount.over(size).rounded(6)) : '0';
  return live('ore', restFormula(page.at(page.next, place.column('exact')), step), shownNumber(shows));
}

/** The fraction of a number of steps. */
function restOf(steps: Share): string {
  const [, fraction] = steps.toString().split('.');
  return fraction === undefined ? '0' : `0.${fraction}`;
}

function computed(cells: YearCells, member: MemberFigures): Piece {
  const { page, place, unit } = cells;
  const row = page.next;
  const both = (name: AndelarColumn) => ({ all: column(cells, name), one: page.at(row, place.column(name)) });
  const parts = largestRemainderFormula({
    whole: place.quarter, step: cells.step, exact: both('exact'), rest: both('rest'), row, decimals: oreDecimals[unit],
  });
  return live('amount', parts, shownMoney(member.computed, unit));
}

export function published(source: Source, of: AllocationMember, unit: Unit, style: StyleName = 'amount'): Piece | undefined {
  const entry = source.entry(of.cell);
  const sole = entry && (!of.published || (entry.is === 'amount' && entry.amount.equals(of.published.value)));
  const one = sole ? source.amount(entry, unit) : of.published && liveWorking(source, of.published, of.published.value, unit);
  return one && live(style, one.formula, one.shows, address(of.cell));
}

function total(cells: YearCells, name: AndelarColumn): Piece | undefined {
  const { page, place, figures, words, unit, partYear } = cells;
  const at = (one: AndelarColumn) => page.at(page.next, place.column(one));
  const sum = formula`ROUND(SUM(${column(cells, name)}),${oreDecimals[unit]})`;
  const paid = Money.sum(figures.members.flatMap(({ of }) => (of.published ? [of.published.value] : [])));
  const whole = figures.allocation.whole.value;
  switch (name) {
    case 'member': return text('label-total', words.sum);
    case 'full': return partYear ? live('amount-total', sum, shownMoney(whole, unit)) : undefined;
    case 'computed': return live('amount-total', partYear
      ? formula`ROUND(SUM(${column(cells, 'own')})+SUM(${column(cells, 'takes')}),${oreDecimals[unit]})` : place.quarter, shownMoney(whole, unit));
    case 'published': return live('amount-total', sum, shownMoney(paid, unit));
    case 'difference': return live('amount-total', formula`ROUND(${at('published')}-${at('computed')},${oreDecimals[unit]})`, shownMoney(paid.minus(whole), unit));
    case 'key':
    case 'before':
    case 'entry':
    case 'exit':
    case 'part':
    case 'of':
    case 'own':
    case 'takes':
    case 'exact':
    case 'rest':
    case 'share':
      return undefined;
  }
}

/** Finer than the öre, for steps in between. */
function fine(amount: Money, unit: Unit): Shown {
  return shownNumber(amount.roundedTo(finest).in(unit));
}
