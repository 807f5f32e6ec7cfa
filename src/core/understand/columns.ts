/** A table's columns: the period and the measure of each, from its header, its title, or its neighbours. */
import type { Column, Measure, Period, SideTotal, TableKind } from '../model';
import type { Block } from './block';
import type { Draft } from './drafts';
import type { Head } from './headers';
import { addsUp } from './lines';
import { span, yearOf, yearsIn } from './periods';

export interface Columns {
  readonly columns: readonly Column[];
  /** Which of the block's heads each column comes from. */
  readonly heads: readonly number[];
  /** Columns that add up those before them, each with the head it comes from. */
  readonly sides: readonly { readonly side: SideTotal; readonly head: number }[];
  /** The header that gives no year, where nothing around it does either, or where several years would do. */
  readonly unclear?: Head;
  /** The years that it may be, the likeliest first. */
  readonly years: readonly string[];
}

/**
 * @param around the workbook's other words that may name the year, nearest first: the sheet's name.
 * @param answered the year that the user says where the header says none.
 */
export function columnsOf(block: Block, drafts: readonly Draft[], kind: TableKind, around: readonly string[], answered: string | undefined): Columns {
  const titles = [...block.titles].reverse().map((title) => title.text);
  const named = answered !== undefined ? [answered] : [...titles, ...around].map(yearsIn).find((years) => years.length > 0) ?? [];
  const dated = block.heads.flatMap((head) => (head.period && /^\d{4}/.test(head.period) ? [yearOf(head.period)] : []));
  const own = [...dated].sort().at(-1) ?? named[0];
  const parts = block.heads.some((head) => head.months !== undefined);
  let unclear: Head | undefined;
  let last: Period | undefined;
  let lastMeasure: Measure | undefined;
  const found = block.heads.flatMap((head, index): { column: Column; index: number }[] => {
    if (isSide(head, parts)) return [];
    const measure = (isOfShares(index, drafts) ? 'andel' : head.measure) ?? byLetter(head, block.heads) ?? (head.total ? lastMeasure : undefined) ?? usualMeasure(kind);
    if (!head.period && !last && dated.length === 0 && named.length !== 1 && measure !== 'andel') unclear ??= head;
    const period = periodOf(head, last, named[0] ?? dated[0], own);
    if (!head.lastYear) last = period;
    lastMeasure = measure;
    const headerCell = { sheet: block.grid.sheet.name, row: head.row, column: head.column };
    return [{ index, column: { column: head.column, header: head.text, headerCell, period, measure } }];
  });
  return {
    columns: found.map(({ column }) => column), heads: found.map(({ index }) => index), years: named,
    sides: sidesOf(block, found, parts), ...(unclear ? { unclear } : {}),
  };
}

/** "Totalt" alone, where the columns before it are no parts of a year. */
function isSide(head: Head, parts: boolean): boolean {
  return head.total === true && !head.period && !parts && !head.measure;
}

/** Each adds the columns since the one before it, where they are years of one measure. */
function sidesOf(block: Block, found: readonly { readonly column: Column; readonly index: number }[], parts: boolean): Columns['sides'] {
  let last = -1;
  return block.heads.flatMap((head, index) => {
    if (!isSide(head, parts)) return [];
    const own = found.flatMap((one, at) => (one.index > last && one.index < index ? [{ ...one, at }] : []));
    last = index;
    const [first, ...rest] = own.map(({ column }) => column);
    const alike = first && rest.length > 0 && addsUp(first.measure) && rest.every(({ measure, period }) => measure === first.measure && period !== first.period);
    if (!alike) return [];
    const years = own.map(({ column }) => yearOf(column.period)).sort();
    const headerCell = { sheet: block.grid.sheet.name, row: head.row, column: head.column };
    const column: Column = { column: head.column, header: head.text, headerCell, period: `${years[0] ?? ''}/${years.at(-1) ?? ''}`, measure: first.measure };
    return [{ side: { column, of: own.map(({ at }) => at) }, head: index }];
  });
}

/** A column whose figures are a thousandth of those beside them, and none greater than three, is one of shares whatever its header says. */
function isOfShares(index: number, drafts: readonly Draft[]): boolean {
  let [own, others] = [0, 0];
  for (const { figures } of drafts) {
    figures.forEach((figure, i) => {
      const size = figure.is === 'amount' ? Math.abs(Number(figure.number)) : 0;
      if (i === index) own = Math.max(own, size);
      else others = Math.max(others, size);
    });
  }
  return own > 0 && own <= 3 && own * 1000 < others;
}

/** "P 2026" is a forecast beside "B 2026", and a plan where the year has no budget of its own. */
function byLetter({ text, period }: Head, heads: readonly Head[]): Measure | undefined {
  if (!/^p[ -]?'?\d/i.test(text)) return undefined;
  return heads.some((other) => other.period === period && other.measure === 'budget') ? 'prognos' : 'budget';
}

/** @param own the table's own year, which "fg år" comes before. */
function periodOf(head: Head, last: Period | undefined, named: string | undefined, own: string | undefined): Period {
  if (head.period) return head.months && /^\d{4}$/.test(head.period) ? span(head.period, head.months[0], head.months[1]) : head.period;
  if (head.lastYear && own) return String(Number(own) - 1);
  const year = (last && /^\d{4}/.test(last) ? yearOf(last) : undefined) ?? named;
  if (year === undefined) return head.text;
  if (head.months) return span(year, head.months[0], head.months[1]);
  return head.total || head.measure === 'prognos' || head.measure === 'budget' ? year : last ?? year;
}

/** What a bare year means in a table of this kind. */
function usualMeasure(kind: TableKind): Measure {
  switch (kind) {
    case 'budget': case 'bidrag': case 'okand': return 'budget';
    case 'utfall': case 'resultatrakning': case 'balansrakning': case 'kassaflode': case 'not': case 'nyckeltal': case 'maluppfyllelse': return 'utfall';
  }
}
