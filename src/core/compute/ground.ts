/** What the rules stand on: the amounts of one table and one measure, year by year, named as the rules name them. */
import type { Choices, Measure, Member, Party, Period, Reading, Row, Table } from '../model';
import { Money } from '../money';
import { agrees, itemsOf, printedIn, section, totalRows, unsigned, type ColumnOf, type Printed } from './sections';
import { sum, sumOfAll, type Amount } from './working';

/** What one member pays in one year; several rows of one member are one contribution. */
export interface Contribution extends Printed {
  readonly member: Member;
  readonly row: Row;
}

/** One column of the table. An amount is absent where the sheet does not tell it; costs and incomes are without sign. */
export interface Year {
  readonly period: Period;
  readonly column: ColumnOf;
  /** Contributions with an amount, in the sheet's order. */
  readonly medlemsbidrag: readonly Contribution[];
  /** Members' rows without one: blank, words or an error. */
  readonly okandaBidrag: readonly Row[];
  readonly medlemsintakt?: Amount;
  /** All incomes of the year, without carried capital. */
  readonly intakter?: Amount;
  /** Carried capital, with its sign. */
  readonly ingaende?: Amount;
  readonly personalkostnader?: Amount;
  readonly ovrigaKostnader?: Amount;
  readonly forvaltningskostnader?: Amount;
  readonly individinriktade?: Amount;
  readonly insatser?: Amount;
  readonly kostnader?: Amount;
}

/** The names a rule may read. */
export type Input = Exclude<keyof Year, 'period' | 'column' | 'okandaBidrag'>;

export interface Ground {
  readonly reading: Reading;
  readonly choices: Choices;
  readonly table: Table;
  readonly measure: Measure;
  /** In the order of time. */
  readonly years: readonly Year[];
}

const measuresWithVerdict: readonly Measure[] = ['budget', 'utfall', 'prognos'];

/** The grounds of one table: one for each of its measures in money. Of two columns of the same year and measure the first counts. */
export function groundsOf(reading: Reading, table: Table, choices: Choices): readonly Ground[] {
  return measuresWithVerdict.flatMap((measure) => {
    const years = table.columns
      .flatMap((column, index) => (column.measure === measure ? [{ period: column.period, index }] : []))
      .filter(({ period }, index, all) => all.findIndex((other) => other.period === period) === index)
      .sort((a, b) => (a.period < b.period ? -1 : 1))
      .map(({ period, index }) => yearOf({ table, index, relations: reading.relations }, period));
    return years.length > 0 ? [{ reading, choices, table, measure, years }] : [];
  });
}

function yearOf(column: ColumnOf, period: Period): Year {
  const rows = itemsOf(column, 'medlemsbidrag').filter((row) => row.member);
  const medlemsbidrag = contributionsOf(column, rows);
  const okandaBidrag = rows.filter((row) => !printedIn(column, row));
  const amounts = { ...incomesOf(column, medlemsbidrag), ...costsOf(column), ingaende: openingOf(column) };
  const known = Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount));
  return { period, column, medlemsbidrag, okandaBidrag, ...known };
}

function contributionsOf(column: ColumnOf, rows: readonly Row[]): readonly Contribution[] {
  const found: Contribution[] = [];
  for (const row of rows) {
    const printed = printedIn(column, row);
    if (!printed || !row.member) continue;
    const { member } = row;
    const same = found.findIndex((other) => other.member.name === member.name && other.member.party === member.party);
    const before = found[same];
    if (before) found[same] = { ...before, amount: sum(before.amount, printed.amount) };
    else found.push({ ...printed, member, row });
  }
  const negative = found.length > 0 && found.every(({ amount }) => amount.value.isNegative() || amount.value.isZero());
  return negative ? found.map((one) => ({ ...one, amount: unsigned(one.amount) })) : found;
}

function incomesOf(column: ColumnOf, contributions: readonly Contribution[]) {
  const paid = sumOfAll(contributions.map(({ amount }) => amount));
  const medlemsintakt = section(column, 'summa-medlemsbidrag', 'medlemsbidrag') ?? paid;
  const intakter = section(column, 'summa-intakter', 'medlemsbidrag', 'medfinansiering', 'ovriga-intakter');
  return { medlemsintakt, intakter: intakter ?? medlemsintakt };
}

const administration = ['personalkostnad', 'ovrig-kostnad', 'forvaltningskostnader'] as const;
const activities = ['individinsats', 'strukturinsats', 'insats'] as const;

function costsOf(column: ColumnOf) {
  const personalkostnader = section(column, 'summa-personalkostnader', 'personalkostnad');
  const ovrigaKostnader = section(column, 'summa-ovriga-kostnader', 'ovrig-kostnad');
  const forvaltningskostnader = fromParts(
    column, section(column, 'forvaltningskostnader', ...administration), personalkostnader, ovrigaKostnader);
  const individinriktade = section(column, 'summa-individinsatser', 'individinsats');
  const insatser = section(column, 'summa-insatser', ...activities);
  const all = totalRows(column, 'summa-kostnader').length > 0
    ? section(column, 'summa-kostnader', ...administration, ...activities)
    : undefined;
  const kostnader = fromParts(column, all, forvaltningskostnader, insatser);
  return { personalkostnader, ovrigaKostnader, forvaltningskostnader, individinriktade, insatser, kostnader };
}

/** The sum of both parts where they make the whole; else the whole, for then the sheet has parts of another kind too. */
function fromParts(column: ColumnOf, whole: Amount | undefined, one: Amount | undefined, other: Amount | undefined): Amount | undefined {
  if (!one || !other) return whole;
  const both = sum(one, other);
  return !whole || agrees(whole, both, stepOf(column)) ? both : whole;
}

/** The first carried capital that is printed, with its sign: the same balance often stands both among the incomes and in the summary. */
function openingOf(column: ColumnOf): Amount | undefined {
  const rows = column.table.rows.filter((row) => row.concept === 'overfort-kapital');
  return rows.flatMap((row) => printedIn(column, row)?.amount ?? [])[0];
}

/** The coarsest step of the column: totals of rounded totals may differ by it. */
function stepOf(column: ColumnOf): Money {
  const steps = column.table.rows.flatMap((row) => printedIn(column, row)?.step ?? []);
  return steps.reduce((coarsest, step) => (step.compare(coarsest) > 0 ? step : coarsest), Money.zero);
}

/** The members of one party, in the sheet's order. */
export function ofParty(year: Year, ...parties: readonly Party[]): readonly Contribution[] {
  return year.medlemsbidrag.filter(({ member }) => parties.includes(member.party));
}
