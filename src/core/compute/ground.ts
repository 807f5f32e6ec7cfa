/** What the rules stand on: the amounts of one budget and one measure, year by year, named as the rules name them. */
import type { Choices, Measure, Member, Party, Period, Reading, Row, Table } from '../model';
import type { ColumnOf, Printed } from './sections';
import { Shape } from './shape';
import type { Amount } from './working';
import { yearOf } from './year';

/** What one member pays in one year; several rows of one member are one contribution. */
export interface Contribution extends Printed {
  readonly member: Member;
  readonly row: Row;
}

/** One year. An amount is absent where the sheet does not tell it; costs and incomes are without sign. */
export interface Year {
  readonly period: Period;
  /** The budget's column. */
  readonly column: ColumnOf;
  /** The column with the members' rows: of another table where the budget has none of its own. */
  readonly memberColumn: ColumnOf;
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

/** What every rule may read. */
export type Always = 'period' | 'column' | 'memberColumn' | 'okandaBidrag';

/** The names a rule may read if it says so. */
export type Input = Exclude<keyof Year, Always>;

export interface Ground {
  readonly reading: Reading;
  readonly choices: Choices;
  readonly table: Table;
  readonly measure: Measure;
  /** In the order of time. */
  readonly years: readonly Year[];
}

const measuresOfMoney: readonly Measure[] = ['budget', 'utfall', 'prognos'];

/** Every budget and outcome of the reading, the main budget first. A table whose years were used to complete another is not one itself. */
export function groundsIn(reading: Reading, choices: Choices): readonly Ground[] {
  const main = reading.tables.filter(({ id }) => id === reading.budget);
  const others = reading.tables.filter(({ id, kind }) => id !== reading.budget && (kind === 'budget' || kind === 'utfall'));
  const alone = [...main, ...others].flatMap((table) => groundsOf(reading, table, choices));
  const used = new Set<Ground>();
  return alone.flatMap((ground) => {
    if (used.has(ground)) return [];
    const parts = alone.filter((other) => other !== ground && !used.has(other) && completes(other, ground));
    const [part] = parts;
    if (!part) return [ground];
    used.add(part);
    return [{ ...ground, years: ground.years.map((year) => joined(year, part.years.find(({ period }) => period === year.period))) }];
  });
}

/** The grounds of one table: one for each of its measures in money. Of two columns of the same year and measure the first with amounts counts. */
function groundsOf(reading: Reading, table: Table, choices: Choices): readonly Ground[] {
  const shape = new Shape(table, reading.relations);
  return measuresOfMoney.flatMap((measure) => {
    const years = table.columns
      .flatMap((column, index) => (column.measure === measure && hasAmounts(table, index) ? [{ period: column.period, index }] : []))
      .filter(({ period }, index, all) => all.findIndex((other) => other.period === period) === index)
      .sort((a, b) => (a.period < b.period ? -1 : 1))
      .map(({ period, index }) => yearOf({ shape, index }, period));
    return years.length > 0 ? [{ reading, choices, table, measure, years }] : [];
  });
}

function hasAmounts({ rows }: Table, index: number): boolean {
  return rows.some(({ entries }) => entries[index]?.is === 'amount');
}

/** A budget split over two tables: one with the members and no costs or totals only, the other with what the first has not, for the same years. */
function completes(part: Ground, whole: Ground): boolean {
  const samePeriods = whole.measure === part.measure && whole.years.every(({ period }) => part.years.some((year) => year.period === period));
  return samePeriods && (hasMembers(whole) ? !hasCosts(whole) && hasCosts(part) && !hasMembers(part) : hasMembers(part) && !hasCosts(part));
}

function hasMembers({ years }: Ground): boolean {
  return years.some(({ medlemsbidrag }) => medlemsbidrag.length > 0);
}

function hasCosts({ years }: Ground): boolean {
  return years.some(({ forvaltningskostnader, insatser, kostnader }) => forvaltningskostnader ?? insatser ?? kostnader);
}

/** The year with what the other table has and it has not. */
function joined(year: Year, other: Year | undefined): Year {
  if (!other) return year;
  const members = year.medlemsbidrag.length > 0 ? year : other;
  const { medlemsbidrag, okandaBidrag, memberColumn } = members;
  return { ...other, ...year, medlemsbidrag, okandaBidrag, memberColumn };
}

/** The members of one party, in the sheet's order. */
export function ofParty(year: Pick<Year, 'medlemsbidrag'>, ...parties: readonly Party[]): readonly Contribution[] {
  return year.medlemsbidrag.filter(({ member }) => parties.includes(member.party));
}
