/** What the rules stand on: the amounts of one budget and one measure, year by year, named as the rules name them. */
import type { Choices, Measure, Reading, Table } from '../model';
import { Shape } from './shape';
import { yearOf, type Year } from './year';

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
