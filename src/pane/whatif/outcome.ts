/** What a set of changes comes to: the budget's answers, what each member pays, and which rows it moves. The empty set is the present. */
import { compute } from '../../core/compute';
import { groundsIn, type Ground } from '../../core/compute/ground';
import type { Answer, Change, Member, Obstacle, Period, Present, Reading, Row, Touched } from '../../core/model';
import { Money } from '../../core/money';
import { applied } from '../../core/scenario';
import { budgetram } from '../../rules/budgetram';
import { finansiering } from '../../rules/finansiering';
import { forvaltningskostnader } from '../../rules/forvaltningskostnader';
import { insatsandel } from '../../rules/insatsandel';
import { overskott } from '../../rules/overskott';

/** Those whose answers are shown beside the changes. */
const rules = [forvaltningskostnader, finansiering, insatsandel, overskott, budgetram];

export interface Outcome {
  readonly answers: readonly Answer[];
  readonly periods: readonly Period[];
  readonly members: readonly Member[];
  readonly reading: Reading;
  readonly obstacles: readonly Obstacle[];
  readonly touched: readonly Touched[];
  /** By period, then by member's name. */
  readonly paid: ReadonlyMap<Period, ReadonlyMap<string, Money>>;
}

/** What is shown: always beside what it is compared with. */
export interface BesidePresent {
  readonly present: Outcome;
  readonly then: Outcome;
}

/** Undefined where there is no budget to change. */
export function outcomeOf(present: Present, changes: readonly Change[]): Outcome | undefined {
  const { reading, choices, obstacles, touched } = applied(present, changes);
  const [ground] = groundsIn(reading, choices);
  if (!ground) return undefined;
  const { years, table, measure } = ground;
  const answers = compute(reading, rules, choices).answers.filter((answer) => answer.table === table.id && answer.measure === measure);
  const paid = new Map(years.map(({ period, medlemsbidrag }) => [period, new Map(medlemsbidrag.map(({ member, amount }) => [member.name, amount.value]))]));
  return { answers, periods: years.map(({ period }) => period), members: membersOf(ground), reading, obstacles, touched, paid };
}

function membersOf({ years }: Ground): readonly Member[] {
  const all = years.flatMap(({ medlemsbidrag, okandaBidrag }) => [...medlemsbidrag.map(({ member }) => member), ...okandaBidrag.flatMap(({ member }) => member ?? [])]);
  return all.filter(({ name, party }, index) => all.findIndex((other) => other.name === name && other.party === party) === index);
}

/** What is left at the end of a year: as the sheet carries it, or with every year's end carried on. */
export function closing({ answers }: Outcome, way: 'som-tryckt' | 'i-kedja', period: Period): Money | undefined {
  return moneyOf(answers.find((answer) => answer.rule === overskott.id && answer.reading === way && answer.period === period));
}

export function administration({ answers }: Outcome, period: Period): Money | undefined {
  return moneyOf(answers.find((answer) => answer.rule === forvaltningskostnader.id && answer.period === period));
}

/** By the way of counting that is gone by. */
export function shareOfYear({ answers }: Outcome, period: Period): Answer | undefined {
  return answers.find((answer) => answer.rule === insatsandel.id && answer.chosen && answer.period === period);
}

/** Of the rules that judge a year, one verdict each. */
export function verdicts({ answers }: Outcome): readonly Answer[] {
  return answers.filter(({ holds, chosen, reading }) => holds !== undefined && (chosen === true || reading === undefined));
}

export type Turn = 'broken' | 'mended';

/** The verdict of a rule and year, with what the changes did to it, if anything. */
export interface Lamp {
  readonly answer: Answer;
  readonly turn?: Turn;
  /** It did not hold before either. */
  readonly brokenBefore?: true;
}

export function lamps(present: Outcome, then: Outcome): readonly Lamp[] {
  const before = verdicts(present);
  return verdicts(then).map((answer): Lamp => {
    const was = before.find((one) => one.rule === answer.rule && one.period === answer.period)?.holds;
    if (was === undefined) return { answer };
    if (was !== answer.holds) return { answer, turn: was ? 'broken' : 'mended' };
    return { answer, ...(!was && { brokenBefore: true }) };
  });
}

function moneyOf(answer: Answer | undefined): Money | undefined {
  return answer?.value?.is === 'money' ? answer.value : undefined;
}

/** What a member's amount is a part of: of the kommuner's together for a kommun among several, else of everybody's. */
export function wholeOf({ members, paid }: Outcome, { party }: Member, period: Period): { readonly of: 'kommuner' | 'all'; readonly amount: Money } {
  const kommuner = members.filter((one) => one.party === 'kommun');
  const amongKommuner = party === 'kommun' && kommuner.length > 1;
  const counted = amongKommuner ? kommuner : members;
  return { of: amongKommuner ? 'kommuner' : 'all', amount: Money.sum(counted.map(({ name }) => paid.get(period)?.get(name) ?? Money.zero)) };
}

export interface MovedRow {
  readonly row: Row;
  /** A change was made in it; else it follows. */
  readonly changed: boolean;
  readonly years: readonly { readonly period: Period; readonly now?: Money; readonly then?: Money }[];
}

/** Every row whose amounts are others than in the present. */
export function movedRows(present: Outcome, then: Outcome): readonly MovedRow[] {
  const before = new Map(present.reading.tables.flatMap(({ rows }) => rows.map((row) => [row.id, row])));
  const changed = new Set(then.touched.map(({ row }) => row));
  return then.reading.tables.flatMap(({ rows, columns }) => rows.flatMap((row): MovedRow[] => {
    const was = before.get(row.id);
    if (was === row) return [];
    const years = columns.flatMap(({ period }, index) => {
      const [now, next] = [was?.entries[index], row.entries[index]].map((entry) => (entry?.is === 'amount' ? entry.amount : undefined));
      const same = now === next || (now && next && now.equals(next));
      return same ? [] : [{ period, ...(now && { now }), ...(next && { then: next }) }];
    });
    return years.length === 0 ? [] : [{ row, changed: changed.has(row.key), years }];
  }));
}
