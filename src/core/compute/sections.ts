/**
 * An amount of one column, from the rows that mean one thing. A printed total that agrees with what it is made of is taken
 * from its own cell. Where they disagree by more than rounding the parts count: they were entered, the total was derived from
 * them, and the disagreement is a finding. A blank part adds nothing; an error among the parts leaves the printed total.
 */
import type { Concept, Relation, Row, Table } from '../model';
import { Money, Share } from '../money';
import { difference, fromCell, sum, sumOfAll, turned, type Amount } from './working';

/** An amount and how coarsely it is printed: the place value of its last digit, in kronor. */
export interface Printed {
  readonly amount: Amount;
  readonly step: Money;
}

/** One column of a table, by its index among the table's columns, with what is known to sum to what. */
export interface ColumnOf {
  readonly table: Table;
  readonly index: number;
  readonly relations: readonly Relation[];
}

interface Parts {
  readonly amount: Amount;
  readonly tolerance: Money;
}

/** The amount where a row meets the column; undefined where there is none: blank, words, a share or an error. */
export function printedIn({ index }: ColumnOf, row: Row): Printed | undefined {
  const entry = row.entries[index];
  if (entry?.is !== 'amount') return undefined;
  return { amount: fromCell(entry.cell, row.label, entry.amount), step: entry.lastDigit };
}

export function itemsOf({ table }: ColumnOf, ...concepts: readonly Concept[]): readonly Row[] {
  return table.rows.filter((row) => row.role === 'item' && concepts.includes(row.concept));
}

/** A section's amount without sign, from its total or its items. */
export function section(column: ColumnOf, totalConcept: Concept, ...itemConcepts: readonly Concept[]): Amount | undefined {
  const [row] = totalRows(column, totalConcept);
  const items = partsOf(column, itemsOf(column, ...itemConcepts).map((item) => ({ row: item, sign: 1 })), []);
  if (!row) return items && unsigned(items.amount);
  const amount = amountOf(column, row) ?? items?.amount;
  if (!amount || hasSum(column, row) || !items) return amount && unsigned(amount);
  return agrees(unsigned(amount), unsigned(items.amount), items.tolerance) ? unsigned(amount) : unsigned(items.amount);
}

/** The total rows of a concept that show an amount in this column. */
export function totalRows(column: ColumnOf, concept: Concept): readonly Row[] {
  return column.table.rows.filter((row) =>
    row.concept === concept && (row.role === 'total' || row.role === 'result') && printedIn(column, row));
}

/** The amount of a row with its sign: printed where it agrees with its terms, else the terms. A zero that sums blanks is unknown like them. */
export function amountOf(column: ColumnOf, row: Row, above: readonly Row[] = []): Amount | undefined {
  const printed = printedIn(column, row);
  const relation = sumOf(column, row);
  if (!relation || above.includes(row)) return printed?.amount;
  const terms = relation.terms.flatMap(({ row: id, sign }) => {
    const term = column.table.rows.find((other) => other.id === id);
    return term ? [{ row: term, sign }] : [];
  });
  if (terms.length < relation.terms.length) return printed?.amount;
  const parts = partsOf(column, terms, [...above, row]);
  if (!parts && printed?.amount.value.isZero() && !terms.some(({ row: term }) => isError(column, term))) return undefined;
  if (!printed || !parts) return printed?.amount ?? parts?.amount;
  return agrees(printed.amount, parts.amount, parts.tolerance.plus(halfOf(printed.step))) ? printed.amount : parts.amount;
}

/** Whether the row is known to be a sum of rows. */
function hasSum(column: ColumnOf, row: Row): boolean {
  return sumOf(column, row) !== undefined;
}

function sumOf({ relations }: ColumnOf, row: Row): Relation | undefined {
  return relations.find(({ kind, total }) => kind === 'sum' && total === row.id);
}

function partsOf(column: ColumnOf, terms: readonly { row: Row; sign: 1 | -1 }[], above: readonly Row[]): Parts | undefined {
  if (terms.some(({ row }) => isError(column, row))) return undefined;
  const known = terms.flatMap(({ row, sign }) => {
    const amount = amountOf(column, row, above);
    return amount ? [{ amount, sign, step: printedIn(column, row)?.step ?? Money.zero }] : [];
  });
  const plus = sumOfAll(known.flatMap(({ amount, sign }) => (sign === 1 ? amount : [])));
  const minus = known.flatMap(({ amount, sign }) => (sign === -1 ? amount : []));
  const [less, ...others] = minus;
  const amount = less ? (plus ? difference(plus, less, ...others) : turned(sum(less, ...others))) : plus;
  return amount && { amount, tolerance: toleranceOf(known) };
}

function isError({ index }: ColumnOf, row: Row): boolean {
  return row.entries[index]?.is === 'error';
}

/** The amount without its sign: costs are positive in some sheets and negative in others. */
export function unsigned(amount: Amount): Amount {
  return amount.value.isNegative() ? turned(amount) : amount;
}

export function agrees(one: Amount, other: Amount, tolerance: Money): boolean {
  return one.value.minus(other.value).abs().compare(tolerance) <= 0;
}

/** What rounding alone can make of a sum: half a unit of the last printed digit for each term. */
export function toleranceOf(printed: readonly { readonly step: Money }[]): Money {
  return Money.sum(printed.map(({ step }) => halfOf(step)));
}

function halfOf(step: Money): Money {
  return step.times(Share.of('0.5'));
}
