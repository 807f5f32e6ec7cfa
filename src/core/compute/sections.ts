/**
 * An amount of one column, from the rows that mean one thing. Where it is known what a total sums, the rows that it sums are taken, for
 * they were entered and the total was derived from them; a total that stands alone, or has an error among its rows, is taken as printed.
 * That does not depend on whether the figures agree, so that what is written with live formulas and what a new run says are the same.
 * Only in a table of rounded figures, where totals are more exact than the sum of their rows, is a total that differs by no more
 * than rounding taken as printed. A blank row adds nothing.
 */
import type { Concept, Relation, Row, Table } from '../model';
import { Money, Share } from '../money';
import { difference, fromCell, sum, sumOfAll, turned, withoutSign, type Amount } from './working';

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
  /** Whether the table's totals differ from their rows by rounding somewhere. */
  readonly rounded: boolean;
}

/** How an amount is got from a column, so that it can be got from its neighbours too. */
export type Reckon = (column: ColumnOf) => Amount | undefined;

/** The amount where a row meets the column; undefined where there is none: blank, words, a share or an error. */
export function printedIn({ index }: ColumnOf, row: Row): Printed | undefined {
  const entry = row.entries[index];
  if (entry?.is !== 'amount') return undefined;
  return { amount: fromCell(entry.cell, row.label, entry.amount), step: entry.lastDigit };
}

export function itemsOf({ table }: ColumnOf, ...concepts: readonly Concept[]): readonly Row[] {
  return table.rows.filter((row) => row.role === 'item' && concepts.includes(row.concept));
}

/** The total rows of a concept, in the sheet's order. */
export function totalRows({ table }: ColumnOf, concept: Concept): readonly Row[] {
  return table.rows.filter((row) =>
    row.concept === concept && (row.role === 'total' || row.role === 'result') && row.entries.some(({ is }) => is === 'amount'));
}

/** A section's amount as costs and incomes are meant, whatever sign the sheet gives them: from its total, or else from its items. */
export function section(column: ColumnOf, totalConcept: Concept, ...itemConcepts: readonly Concept[]): Amount | undefined {
  const [row] = totalRows(column, totalConcept);
  const items: Reckon = (at) => itemSum(at, totalConcept, itemConcepts);
  if (!row) return items(column);
  const total: Reckon = (at) => oriented(at, [row], amountOf(at, row));
  return !isSum(column, row) && make(column, total, items) ? items(column) : total(column) ?? items(column);
}

/**
 * The items' sum. A row with a total's words that closes nothing, "Personal 812 000" among others, is an item like them, unless it repeats
 * what they make.
 */
function itemSum(column: ColumnOf, totalConcept: Concept, itemConcepts: readonly Concept[]): Amount | undefined {
  const others = itemsOf(column, ...itemConcepts.filter((concept) => concept !== totalConcept));
  const parts: Reckon = (at) => oriented(at, others, plain(at, others));
  const named = itemsOf(column, totalConcept).filter((row) => !make(column, (at) => oriented(at, [row], plain(at, [row])), parts));
  const rows = [...others, ...named];
  return oriented(column, rows, plain(column, rows));
}

function plain(column: ColumnOf, rows: readonly Row[]): Amount | undefined {
  return partsOf(column, rows.map((row) => ({ row, sign: 1 })), []);
}

/** The amount of a row with its sign: what it sums where that is known, else as printed. A zero that sums blanks is unknown like them. */
function amountOf(column: ColumnOf, row: Row, above: readonly Row[] = []): Amount | undefined {
  const printed = printedIn(column, row)?.amount;
  const terms = above.includes(row) ? undefined : termsOf(column, row);
  if (!terms || terms.some((term) => isError(column, term.row))) return printed;
  const parts = partsOf(column, terms, [...above, row]);
  if (!printed || !parts) return parts ?? (printed?.value.isZero() ? undefined : printed);
  return column.rounded && isRounding(column, row, terms, parts.value) ? printed : parts;
}

interface SignedRow {
  readonly row: Row;
  readonly sign: 1 | -1;
}

/** The rows of this table that a total is known to sum; undefined where it is not known, or some stand in another table. */
function termsOf(column: ColumnOf, row: Row): readonly SignedRow[] | undefined {
  const relation = sumOf(column, row);
  const terms = relation?.terms.flatMap(({ row: id, sign }) => {
    const term = column.table.rows.find((other) => other.id === id);
    return term ? [{ row: term, sign }] : [];
  });
  return terms && terms.length === relation?.terms.length ? terms : undefined;
}

/** Whether a printed total is within what rounding alone can make of its rows. */
function isRounding(column: ColumnOf, row: Row, terms: readonly SignedRow[], made: Money): boolean {
  const printed = [row, ...terms.map((term) => term.row)].flatMap((one) => printedIn(column, one) ?? []);
  const total = printedIn(column, row)?.amount.value;
  return total !== undefined && total.minus(made).abs().compare(toleranceOf(printed)) <= 0;
}

/** Whether some total of the table differs from the sum of its rows, and by no more than rounding. */
export function isRounded(table: Table, relations: readonly Relation[]): boolean {
  return table.columns.some((_, index) => {
    const column: ColumnOf = { table, index, relations, rounded: false };
    return table.rows.some((row) => {
      const terms = termsOf(column, row);
      const total = printedIn(column, row)?.amount.value;
      if (!terms || !total) return false;
      const made = Money.sum(terms.flatMap(({ row: term, sign }) => {
        const value = printedIn(column, term)?.amount.value;
        return value ? [sign === 1 ? value : value.negated()] : [];
      }));
      return !made.equals(total) && isRounding(column, row, terms, made);
    });
  });
}

/** Whether the row is known to be a sum of rows of this table. */
export function isSum(column: ColumnOf, row: Row): boolean {
  return termsOf(column, row) !== undefined;
}

function sumOf({ relations }: ColumnOf, row: Row): Relation | undefined {
  return relations.find(({ kind, total }) => kind === 'sum' && total === row.id);
}

function partsOf(column: ColumnOf, terms: readonly SignedRow[], above: readonly Row[]): Amount | undefined {
  if (terms.some(({ row }) => isError(column, row))) return undefined;
  const amounts = (sign: 1 | -1) => terms.filter((term) => term.sign === sign).flatMap(({ row }) => {
    return (termsOf(column, row) ? amountOf(column, row, above) : itemIn(column, row)) ?? [];
  });
  const plus = sumOfAll(amounts(1));
  const [less, ...others] = amounts(-1);
  if (!less) return plus;
  return plus ? difference(plus, less, ...others) : turned(sum(less, ...others));
}

/** An item's amount; without the sign that contradicts both its own row's other columns and the other items of its kind. */
export function itemIn(column: ColumnOf, row: Row): Amount | undefined {
  const amount = printedIn(column, row)?.amount;
  if (!amount || amount.value.isZero()) return amount;
  const own: Sign = amount.value.isNegative() ? -1 : 1;
  const contrary = row.entries.some((_, index) => signIn({ ...column, index }, row) === -own) &&
    signOf(column, kinOf(column, row).filter((other) => other !== row)) === -own;
  if (!contrary) return amount;
  return own === -1 ? withoutSign(amount) : turned(withoutSign(amount));
}

type Sign = 1 | -1;

function signIn(column: ColumnOf, row: Row): Sign | 0 {
  const value = printedIn(column, row)?.amount.value;
  return !value || value.isZero() ? 0 : value.isNegative() ? -1 : 1;
}

/** The sign that most of the rows' amounts have, in all columns; 0 where neither prevails. */
function signOf(column: ColumnOf, rows: readonly Row[]): Sign | 0 {
  const signs = rows.flatMap((row) => row.entries.map((_, index) => signIn({ ...column, index }, row)));
  const balance = signs.reduce<number>((total, sign) => total + sign, 0);
  return balance === 0 ? 0 : balance < 0 ? -1 : 1;
}

const incomes: readonly Concept[] = ['medlemsbidrag', 'medfinansiering', 'ovriga-intakter'];
const costs: readonly Concept[] = [
  'personalkostnad', 'summa-personalkostnader', 'ovrig-kostnad', 'summa-ovriga-kostnader', 'forvaltningskostnader',
  'individinsats', 'summa-individinsatser', 'strukturinsats', 'summa-strukturinsatser', 'insats', 'summa-insatser',
];

/** The items of the table that are incomes, or costs, as the row is; none where it is neither. */
function kinOf(column: ColumnOf, row: Row | undefined): readonly Row[] {
  const kind = [incomes, costs].find((concepts) => row && concepts.includes(row.concept));
  return kind ? itemsOf(column, ...kind) : [];
}

/** The amount turned where its rows are negative throughout the table: costs are positive in some sheets and negative in others. */
export function oriented(column: ColumnOf, rows: readonly Row[], amount: Amount | undefined): Amount | undefined {
  const sign = signOf(column, rows) || signOf(column, kinOf(column, rows[0]));
  return amount && sign === -1 ? turned(amount) : amount;
}

/** Whether two ways to an amount lead to the same, but for rounding, in some column of the table: then they are one thing in all. */
export function make(column: ColumnOf, one: Reckon, other: Reckon): boolean {
  return column.table.columns.some((_, index) => {
    const at = { ...column, index };
    const [first, second] = [one(at), other(at)];
    if (!first || !second || first.value.isZero()) return false;
    return first.value.minus(second.value).abs().compare(stepOf(at)) <= 0;
  });
}

/** The coarsest step of the column: totals of rounded totals may differ by it. */
function stepOf(column: ColumnOf): Money {
  const steps = column.table.rows.flatMap((row) => printedIn(column, row)?.step ?? []);
  return steps.reduce((coarsest, step) => (step.compare(coarsest) > 0 ? step : coarsest), Money.zero);
}

/** Whether an error stands among the rows of these concepts. */
export function hasError(column: ColumnOf, concepts: readonly Concept[]): boolean {
  return column.table.rows.some((row) => concepts.includes(row.concept) && isError(column, row));
}

function isError({ index }: ColumnOf, row: Row): boolean {
  return row.entries[index]?.is === 'error';
}

/** What rounding alone can make of a sum: half a unit of the last printed digit for each term. */
export function toleranceOf(printed: readonly { readonly step: Money }[]): Money {
  return Money.sum(printed.map(({ step }) => step.times(Share.of('0.5'))));
}
