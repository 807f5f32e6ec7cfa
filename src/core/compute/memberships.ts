/** Who is a member when: from the dates given, and from the figures where no date is given. */
import type { Choices, Period } from '../model';
import { Money, Share } from '../money';
import type { AllocationMember } from './allocation-model';
import { dayWithDaysLeft, daysInYear, isoDate, type Day } from './dates';
import { entryOf, exitOf } from './given';
import { ofParty, type Contribution, type Year } from './ground';
import { portionRatio, ratio, sumOfAll, type Portion } from './working';

export type MemberYear = Pick<Year, 'period' | 'memberColumn' | 'medlemsbidrag' | 'okandaBidrag'>;

/** A kommun whose first amount is a part of a later one, or comes after blank years, and whose date nobody has given. */
export interface Newcomer {
  readonly name: string;
  /** The year of its first amount. */
  readonly year: MemberYear;
  readonly first: Contribution;
  /** Its first amount as a part of the next year's; absent where the first amount seems to be a whole year's. */
  readonly part?: Portion;
  readonly next?: { readonly period: Period; readonly contribution: Contribution };
  /** What the figures suggest. */
  readonly guess: Day;
}

const mostOfAYear = Share.ratio(11, 12);

/** The kommuner of a year with an amount above zero: a negative one is no share of anything. */
export function paying(year: MemberYear): readonly Contribution[] {
  return ofParty(year, 'kommun').filter(({ amount }) => amount.value.compare(Money.zero) > 0);
}

export function quarterPaid(year: MemberYear): Money {
  return Money.sum(paying(year).map(({ amount }) => amount.value));
}

/** The kommuner that seem to join, in the sheet's order. @param years in the order of time */
export function newcomers(years: readonly MemberYear[], choices: Choices): readonly Newcomer[] {
  const calendar = years.filter(({ period }) => /^\d{4}$/.test(period));
  return calendar.flatMap((year, index) => {
    const before = calendar.slice(0, index);
    const next = calendar[index + 1];
    const firsts = paying(year).filter((one) => !before.some((earlier) => amountOf(earlier, one)));
    const parts = new Map(firsts.flatMap((one) => partOfNext(one, year, next)));
    const explained = next !== undefined && othersYield(year, next, parts);
    return firsts.flatMap((first): Newcomer[] => {
      const part = explained ? parts.get(first.member.name) : undefined;
      if (entryOf(first.member.name, choices) || (!part && index === 0)) return [];
      const contribution = next && amountOf(next, first);
      return [{
        name: first.member.name, year, first, guess: guessOf(Number(year.period), part, first.step, contribution),
        ...(part && { part }), ...(next && contribution && { next: { period: next.period, contribution } }),
      }];
    });
  });
}

function amountOf(year: MemberYear, { member }: Contribution): Contribution | undefined {
  return paying(year).find((other) => other.member.name === member.name);
}

/** A first amount that is no more than eleven twelfths of the next, as shares of what all kommuner pay. */
function partOfNext(one: Contribution, year: MemberYear, next: MemberYear | undefined): readonly (readonly [string, Portion])[] {
  const later = next && amountOf(next, one);
  if (!next || !later) return [];
  const [now, then] = [sumOfAll(paying(year).map(({ amount }) => amount)), sumOfAll(paying(next).map(({ amount }) => amount))];
  if (!now || !then) return [];
  const part = now.value.equals(then.value)
    ? ratio(one.amount, later.amount)
    : portionRatio(ratio(one.amount, now), ratio(later.amount, then));
  return part.value.compare(mostOfAYear) <= 0 ? [[one.member.name, part]] : [];
}

/** Whether every other kommun's share falls or stays when the newcomers' rise: else the key has changed, and nobody has joined. */
function othersYield(year: MemberYear, next: MemberYear, joining: ReadonlyMap<string, Portion>): boolean {
  const others = paying(year).filter(({ member }) => !joining.has(member.name));
  const [now, then] = [quarterPaid(year), quarterPaid(next)];
  return others.length > 0 && others.every((other) => {
    const later = amountOf(next, other);
    return !later || later.amount.value.over(then).compare(other.amount.value.over(now)) <= 0;
  });
}

/** 6/12 suggests 1 July; a part that is no twelfth is taken as days. */
function guessOf(year: number, part: Portion | undefined, step: Money, full: Contribution | undefined): Day {
  if (!part || !full) return { year, month: 1, day: 1 };
  const twelfths = part.value.times(Share.of('12')).rounded(0);
  const asMonths = full.amount.value.times(twelfths.over(Share.of('12')));
  if (asMonths.minus(full.amount.value.times(part.value)).abs().compare(step) < 0 && !twelfths.isZero()) {
    return { year, month: 13 - Number(twelfths.toString()), day: 1 };
  }
  const days = Number(part.value.times(Share.of(String(daysInYear(year)))).rounded(0).toString());
  return dayWithDaysLeft(year, Math.max(days, 1));
}

/** The guess in the form the answer has. */
export function guessText({ guess }: Newcomer): string {
  return isoDate(guess);
}

/** Everyone who is a kommun of the year, in the sheet's order: who pays, and who enters or leaves in it. */
export function membersOf(year: MemberYear, choices: Choices): readonly AllocationMember[] {
  const { table, index } = year.memberColumn;
  const inYear = Number(year.period);
  return table.rows.flatMap((row): AllocationMember[] => {
    const { member } = row;
    if (row.role !== 'item' || row.concept !== 'medlemsbidrag' || member?.party !== 'kommun') return [];
    const [entry, exit] = [entryOf(member.name, choices), exitOf(member.name, choices)];
    const published = year.medlemsbidrag.find((one) => one.row === row);
    const pays = published && published.amount.value.compare(Money.zero) > 0;
    const moves = entry?.year === inYear || (exit?.year === inYear && !isNewYear(exit));
    const cell = row.entries[index]?.cell;
    if (!cell || (!pays && !moves)) return [];
    return [{
      member, label: row.label, cell, ...(published && { published: published.amount }),
      ...(entry && entry.year >= inYear && { entry }), ...(exit && exit.year <= inYear && { exit }),
    }];
  });
}

function isNewYear({ month, day }: Day): boolean {
  return month === 1 && day === 1;
}
