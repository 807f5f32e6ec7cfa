/**
 * An amount of one column, from the rows that mean one thing. Where it is known what a total sums, the rows that it sums are taken, for
 * they were entered and the total was derived from them; a total that stands alone, or has an error among its rows, is taken as printed.
 * That does not depend on whether the figures agree, so that what is written with live formulas and what a new run says are the same.
 * Only in a table of rounded figures, where totals are more exact than the sum of their rows, is a total that differs by no more
 * than rounding taken as printed. A blank row adds nothing,
 * but is among the cells of the working.
 */
import type { Concept, Row } from '../model';
import { Money, Share } from '../money';
import type { Shape, SignedRow } from './shape';
import { called, difference, fromCell, roundedTotal, sum, sumOfAll, turned, withoutSign, type Amount } from './working';

/** An amount and how coarsely it is printed: the place value of its last digit, in kronor. */
export interface Printed {
  readonly amount: Amount;
  readonly step: Money;
}

/** One column of a table, by its index among the table's columns. */
export interface ColumnOf {
  readonly shape: Shape;
  readonly index: number;
}

/** How an amount is got from a column, so that it can be got from its neighbours too. */
export type Reckon = (column: ColumnOf) => Amount | undefined;

/** The amount where a row meets the column; undefined where there is none: blank, words, a share or an error. */
export function printedIn({ index }: Pick<ColumnOf, 'index'>, row: Row): Printed | undefined {
  const entry = row.entries[index];
  if (entry?.is !== 'amount') return undefined;
  return { amount: fromCell(entry.cell, row.label, entry.amount), step: entry.lastDigit };
}

/** A section's amount as costs and incomes are meant, whatever sign the sheet gives them: from its total, or else from its items. */
export function section(column: ColumnOf, totalConcept: Concept, ...itemConcepts: readonly Concept[]): Amount | undefined {
  return column.shape.once(`section ${String(column.index)} ${totalConcept} ${itemConcepts.join(' ')}`, () => {
    const [row] = column.shape.totals(totalConcept);
    const items: Reckon = (at) => itemSum(at, totalConcept, itemConcepts);
    if (!row) return items(column);
    const total: Reckon = (at) => oriented(at, [row], amountOf(at, row));
    const alone = !column.shape.termsOf(row);
    return alone && areOne(column, `alone ${row.id}`, total, items) ? items(column) : total(column) ?? items(column);
  });
}

/**
 * The items' sum. A row with a total's words that closes nothing, "Personal 812 000" among others, is an item like them, unless it repeats
 * what they make. One that a total sums together with them is an item, whatever it resembles.
 */
function itemSum(column: ColumnOf, totalConcept: Concept, itemConcepts: readonly Concept[]): Amount | undefined {
  const others = column.shape.items(...itemConcepts.filter((concept) => concept !== totalConcept));
  const parts: Reckon = (at) => oriented(at, others, plain(at, others));
  const named = column.shape.items(totalConcept).filter((row) =>
    others.length === 0 || column.shape.sumsBoth(row, others) || !areMostlyOne(column, `named ${row.id}`, (at) => oriented(at, [row], plain(at, [row])), parts));
  const rows = [...others, ...named];
  const made = plain(column, rows);
  return oriented(column, rows, made && called(made, { as: totalConcept }));
}

function plain(column: ColumnOf, rows: readonly Row[]): Amount | undefined {
  return partsOf(column, rows.map((row) => ({ row, sign: row.turned ? -1 : 1 })), []);
}

/** The amount of a row with its sign: what it sums where that is known, else as printed. A zero that sums blanks is unknown like them. */
function amountOf(column: ColumnOf, row: Row, above: readonly Row[] = []): Amount | undefined {
  const printed = printedIn(column, row)?.amount;
  const terms = above.includes(row) ? undefined : column.shape.termsOf(row);
  if (!terms || terms.some((term) => isError(column, term.row))) return printed;
  const made = partsOf(column, terms, [...above, row]);
  const parts = made && called(made, { row: row.label });
  if (!printed || !parts) return parts ?? (printed?.value.isZero() ? undefined : printed);
  return isRounded(column.shape) ? roundedTotal(printed, parts, roundingOf(column, row, terms)) : parts;
}

/** How far rounding alone can take a printed total from the sum of its rows. */
function roundingOf(column: Pick<ColumnOf, 'index'>, row: Row, terms: readonly SignedRow[]): Money {
  return toleranceOf([row, ...terms.map((term) => term.row)].flatMap((one) => printedIn(column, one) ?? []));
}

/** Whether some total of the table differs from the sum of its rows, and by no more than rounding. */
function isRounded(shape: Shape): boolean {
  const { table } = shape;
  return shape.once('rounded', () => table.columns.some((_, index) => table.rows.some((row) => {
    const terms = shape.termsOf(row);
    const total = terms && printedIn({ index }, row)?.amount.value;
    if (!terms || !total) return false;
    const made = Money.sum(terms.flatMap(({ row: term, sign }) => {
      const value = printedIn({ index }, term)?.amount.value;
      return value ? [sign === 1 ? value : value.negated()] : [];
    }));
    return !made.equals(total) && total.minus(made).abs().compare(roundingOf({ index }, row, terms)) <= 0;
  })));
}

/** Whether the table's totals are more exact than the sums of their rows. */
export function hasRounding({ shape }: ColumnOf): boolean {
  return isRounded(shape);
}

function partsOf(column: ColumnOf, terms: readonly SignedRow[], above: readonly Row[]): Amount | undefined {
  if (terms.some(({ row }) => isError(column, row))) return undefined;
  const known = terms.map((term) => ({ ...term, amount: column.shape.termsOf(term.row) ? amountOf(column, term.row, above) : itemIn(column, term.row) }));
  if (known.every(({ amount }) => !amount)) return undefined;
  const amounts = (sign: 1 | -1) => known.filter((term) => term.sign === sign).flatMap(({ row, amount }) => amount ?? blankIn(column, row) ?? []);
  const plus = sumOfAll(amounts(1));
  const [less, ...others] = amounts(-1);
  if (!less) return plus;
  return plus ? difference(plus, less, ...others) : turned(sum(less, ...others));
}

/** A blank item counts as zero, and is among what is summed so that an amount filled in later counts. */
function blankIn({ index }: ColumnOf, row: Row): Amount | undefined {
  const entry = row.entries[index];
  return row.role === 'item' && entry?.is === 'blank' ? { is: 'cell', cell: entry.cell, label: row.label, value: Money.zero, blank: true } : undefined;
}

/** The blank items of some concepts together, as `blankIn` has them. */
export function blanksOf(column: ColumnOf, concepts: readonly Concept[]): Amount | undefined {
  return sumOfAll(column.shape.items(...concepts).flatMap((row) => blankIn(column, row) ?? []));
}

/** An item's amount; without the sign that contradicts both its own row's other columns and the other items of its kind. */
export function itemIn({ shape, index }: ColumnOf, row: Row): Amount | undefined {
  const amount = printedIn({ index }, row)?.amount;
  const own = shape.signIn(row, index);
  if (!amount || own === 0) return amount;
  const contrary = shape.signAround(row) === -own && row.entries.some((_, other) => shape.signIn(row, other) === -own);
  if (!contrary) return amount;
  return own === -1 ? withoutSign(amount) : turned(withoutSign(amount));
}

/** The amount turned where its rows are negative throughout the table: costs are positive in some sheets and negative in others. */
export function oriented({ shape }: ColumnOf, rows: readonly Row[], amount: Amount | undefined): Amount | undefined {
  const sign = shape.signOf(rows) || shape.signAround(rows[0]);
  return amount && sign === -1 ? turned(amount) : amount;
}

/** Whether a total and another way to its amount lead to the same, but for rounding, in some column of the table: then they are one thing in all. */
export function areOne({ shape }: ColumnOf, name: string, one: Reckon, other: Reckon): boolean {
  return shape.once(`one ${name}`, () => agreements(shape, one, other).includes(true));
}

/** The same for two rows that may both be items, which can be alike in some year by chance: in more than half of the columns that tell. */
export function areMostlyOne({ shape }: ColumnOf, name: string, one: Reckon, other: Reckon): boolean {
  return shape.once(`mostly one ${name}`, () => {
    const all = agreements(shape, one, other);
    return all.filter((agrees) => agrees).length * 2 > all.length;
  });
}

/** For each column that tells both, whether they agree. */
function agreements(shape: Shape, one: Reckon, other: Reckon): boolean[] {
  return shape.table.columns.flatMap((_, index) => {
    const at = { shape, index };
    const [first, second] = [one(at), other(at)];
    if (!first || !second || first.value.isZero()) return [];
    return [first.value.minus(second.value).abs().compare(finestStep(shape)) <= 0];
  });
}

/** The finest digit that the table prints: a whole "1" among 0.7 and 0.9 is 1.0. */
function finestStep(shape: Shape): Money {
  return shape.once('finest', () => {
    const [first, ...steps] = shape.table.columns.flatMap((_, index) => shape.table.rows.flatMap((row) => printedIn({ index }, row)?.step ?? []));
    return steps.reduce((finest, step) => (step.compare(finest) < 0 ? step : finest), first ?? Money.zero);
  });
}

function isError({ index }: ColumnOf, row: Row): boolean {
  return row.entries[index]?.is === 'error';
}

/** What rounding alone can make of a sum: half a unit of the last printed digit for each term. */
export function toleranceOf(printed: readonly { readonly step: Money }[]): Money {
  return Money.sum(printed.map(({ step }) => step.times(Share.of('0.5'))));
}
