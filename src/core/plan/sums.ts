/** A total as a live formula over the user's own ranges, with what the engine says that it is. */
import type { CellRef, RangeRef } from '../address';
import { contains, rangeOf } from '../address';
import type { Entry, Relation, RowId, Table } from '../model';
import type { Unit } from '../money';
import { Money } from '../money';
import type { Formula } from './formula';
import { formula, ownRange, sumOf, userCell, userRange } from './formula';
import { partnerOf } from '../understand/partner';
import { oreDecimals } from './layout';
import type { Live, Place, Source } from './source';
import { columnBefore, liveMoney } from './source';

export interface Expected extends Live {
  /** Cells whose amount is not known: while one of them holds no number, a difference says nothing. */
  readonly unknown: readonly CellRef[];
}

interface SignedEntry {
  readonly sign: 1 | -1;
  readonly entry: Entry;
}

/**
 * What the relation says that the total is in the table's column, counted from 0; absent where it says nothing there (the first
 * year of a carry) or the total holds no amount there.
 */
export function expectedOf(
  source: Source, table: Table, relation: Relation, index: number,
): Expected | undefined {
  const total = source.row(relation.total)?.entries[index];
  const column = table.columns[index];
  if (!total || !column || total.is === 'share' || column.measure === 'andel') return undefined;
  const from = relation.kind === 'carry' ? columnBefore(table, column) : index;
  if (from === undefined) return undefined;
  const terms = relation.terms.flatMap((term): SignedEntry[] => {
    const entry = entryOf(source, term.row, table, from);
    return entry ? [{ sign: term.sign, entry }] : [];
  });
  return terms.length < relation.terms.length ? undefined : { ...signedSum(source, terms, table.unit), unknown: unknownOf(source, relation, terms) };
}

/** The row's entry in the column, or in the column of its own table that speaks of the same time. */
function entryOf(source: Source, id: RowId, table: Table, index: number): Entry | undefined {
  const row = source.row(id);
  const own = source.reading.tables.find((one) => one.id === row?.table);
  const column = table.columns[index];
  if (!own || !column) return undefined;
  const at = own.id === table.id ? index : partnerOf(column, own);
  return at === undefined ? undefined : row?.entries[at];
}

/** Words in place of an amount, a blank subtotal, and blanks where there are more of them than amounts: unknown, not zero. */
function unknownOf(source: Source, relation: Relation, terms: readonly SignedEntry[]): CellRef[] {
  const blanks = terms.filter(({ entry }) => entry.is === 'blank').length;
  const amounts = terms.filter(({ entry }) => entry.is === 'amount').length;
  return relation.terms.flatMap(({ row }, index): CellRef[] => {
    const entry = terms[index]?.entry;
    if (entry?.is === 'words') return [entry.cell];
    return entry?.is === 'blank' && (source.row(row)?.role !== 'item' || blanks > amounts) ? [entry.cell] : [];
  });
}

function signedSum(source: Source, terms: readonly SignedEntry[], unit: Unit): Live {
  const [first] = terms;
  const single = terms.length === 1 && first ? first : undefined;
  const formulaOf = (sign: 1 | -1): Formula[] => single ? [] : joinedRanges(source,
    terms.filter((term) => term.sign === sign).map((term) => term.entry), unit);
  const [plus, minus] = [formulaOf(1), formulaOf(-1)];
  const sum = single
    ? formula`${single.sign < 0 ? ['-'] : []}${figure(source, single.entry, unit)}`
    : minus.length === 0 ? sumOf(plus) : plus.length === 0 ? formula`-${sumOf(minus)}` : formula`${sumOf(plus)}-${sumOf(minus)}`;
  const inOrder = [...terms.filter((term) => term.sign > 0), ...terms.filter((term) => term.sign < 0)];
  for (const { entry } of inOrder) if (entry.is === 'error') return { formula: sum, shows: { is: 'error', error: entry.error } };
  return liveMoney(exact(sum, terms, unit), Money.sum(terms.flatMap(({ sign, entry }) =>
    entry.is === 'amount' ? [sign > 0 ? entry.amount : entry.amount.negated()] : [])), unit);
}

/** Whole kronor need no rounding; anything finer does, or binary noise would show. */
function exact(sum: Formula, terms: readonly SignedEntry[], unit: Unit): Formula {
  const whole = terms.every(({ entry }) => entry.is !== 'amount' || !entry.amount.in(unit).includes('.'));
  return whole ? sum : formula`ROUND(${sum},${oreDecimals[unit]})`;
}

function figure(source: Source, entry: Entry, unit: Unit): Formula {
  if (entry.is === 'words') return formula`N(${userCell(entry.cell)})`;
  return entry.is === 'amount' ? source.figure(entry.cell, unit) : userCell(entry.cell);
}

/**
 * The cells as few ranges: neighbours in a column are joined, over blank cells too. Numbers written as text stand as they are converted in
 * our own sheet, or for themselves.
 */
export function joinedRanges(source: Source, entries: readonly Entry[], unit: Unit): Formula[] {
  const ranges: RangeRef[] = [];
  const own: Omit<RangeRef, 'sheet'>[] = [];
  const others: Formula[] = [];
  for (const entry of entries) {
    const last = ranges.at(-1);
    const place = source.isText(entry) ? source.convertedAt(entry.cell) : undefined;
    if (source.scaleOf(entry.cell, unit) !== '1' || (source.isText(entry) && !place)) others.push(figure(source, entry, unit));
    else if (place) join(own, place);
    else if (last && follows(source, last, entry.cell, entries)) ranges[ranges.length - 1] = { ...last, bottom: entry.cell.row };
    else ranges.push(rangeOf(entry.cell));
  }
  return [...ranges.map(userRange), ...own.map((range) => ownRange('avstamning', range)), ...others];
}

function join(ranges: Omit<RangeRef, 'sheet'>[], { row, column }: Place): void {
  const last = ranges.at(-1);
  if (last?.left === column && last.bottom + 1 === row) ranges[ranges.length - 1] = { ...last, bottom: row };
  else ranges.push({ top: row, left: column, bottom: row, right: column });
}

function follows(source: Source, range: RangeRef, cell: CellRef, entries: readonly Entry[]): boolean {
  if (range.sheet !== cell.sheet || range.left !== cell.column || cell.row <= range.bottom) return false;
  for (let row = range.bottom + 1; row < cell.row; row += 1) {
    const between = { sheet: cell.sheet, row, column: cell.column };
    if (source.isFilled(between)) return false;
    if (entries.some((one) => contains(rangeOf(between), one.cell))) return false;
  }
  return true;
}
