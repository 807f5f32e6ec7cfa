/** Who is a member when: from the dates given, and from the figures where no date is given. */
import type { Choices, Period } from '../model';
import { Money, Share } from '../money';
import type { AllocationMember } from './allocation-model';
import { dayWithDaysLeft, daysInYear, isoDate, type Day } from './dates';
import { entryOf, exitOf } from './given';
import { ofParty, type Contribution, type Year } from './year';
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
/** How far apart the others' reductions may lie where the part is whole months, and where it is any part of the year. */
const alikeForMonths = Share.of('0.05');
const alikeForDays = Share.of('0.03');

/** The kommuner of a year with an amount above zero: a negative one is no share of anything. */
export function paying(year: MemberYear): readonly Contribution[] {
  return ofParty(year, 'kommun').filter(({ amount }) => amount.value.compare(Money.zero) > 0);
}

function quarterPaid(year: MemberYear): Money {
  return Money.sum(paying(year).map(({ amount }) => amount.value));
}

/**
 * The kommuner that seem to join, in the sheet's order: after years without an amount, or with a first amount that is a part of the
 * next while all the others give way alike. What else makes an amount grow, a new key or more inhabitants, does not look like that.
 * @param years in the order of time
 */
export function newcomers(years: readonly MemberYear[], choices: Choices): readonly Newcomer[] {
  const calendar = years.filter(({ period }) => /^\d{4}$/.test(period));
  return calendar.flatMap((year, index) => {
    const before = calendar.slice(0, index);
    const next = calendar[index + 1];
    const firsts = paying(year).filter((one) => !before.some((earlier) => amountOf(earlier, one)));
    const parts = next ? partsOfNext(firsts, year, next, index > 0) : new Map<string, Portion>();
    return firsts.flatMap((first): Newcomer[] => {
      const part = parts.get(first.member.name);
      if (entryOf(first.member.name, choices) || (!part && index === 0)) return [];
      const contribution = next && amountOf(next, first);
      return [{
        name: first.member.name, year, first, guess: guessOf(Number(year.period), part, contribution),
        ...(part && { part }), ...(next && contribution && { next: { period: next.period, contribution } }),
      }];
    });
  });
}

function amountOf(year: MemberYear, { member }: Contribution): Contribution | undefined {
  return paying(year).find((other) => other.member.name === member.name);
}

/**
 * What each newcomer's first amount is of its next; empty where the figures do not look like newcomers.
 * @param seenBefore whether there are years before, in which they did not pay: then less is needed to believe it
 */
function partsOfNext(
  firsts: readonly Contribution[], year: MemberYear, next: MemberYear, seenBefore: boolean,
): ReadonlyMap<string, Portion> {
  const parts = new Map(firsts.flatMap((one) => partOfNext(one, year, next)));
  if (parts.size === 0) return parts;
  const joining = paying(next).filter(({ member }) => parts.has(member.name));
  const staying = paying(year).filter(({ member }) => !parts.has(member.name));
  const left = staying.map((one) => {
    const later = amountOf(next, one);
    return later ? later.amount.value.over(quarterPaid(next)).over(one.amount.value.over(quarterPaid(year))) : Share.zero;
  });
  const fewest = left.reduce((least, share) => (share.compare(least) < 0 ? share : least), Share.one);
  const yielding = left.length > 0 && left.every((share) => share.compare(Share.one) <= 0);
  const falling = staying.every((one) => (amountOf(next, one)?.amount.value ?? Money.zero).compare(one.amount.value) <= 0);
  const alike = (within: Share) => left.every((share) => share.minus(fewest).compare(within) <= 0);
  const minority = Money.sum(joining.map(({ amount }) => amount.value)).over(quarterPaid(next)).compare(Share.of('0.5')) <= 0;
  const whole = (unitsInYear: number) => joining.map((one) => {
    const part = parts.get(one.member.name);
    return part && wholeUnitsOf(part, one, unitsInYear);
  });
  const inMonths = whole(12).every((number) => number !== undefined && (left.length > 1 || number <= 6)) && alike(alikeForMonths);
  const inDays = left.length > 1 && alike(alikeForDays) && whole(daysInYear(Number(year.period))).every((number) => number !== undefined);
  return yielding && minority && (seenBefore || (falling && (inMonths || inDays))) ? parts : new Map();
}

/** A first amount that is no more than eleven twelfths of the next, as shares of what all kommuner pay. A label's percentage is an old member's. */
function partOfNext(one: Contribution, year: MemberYear, next: MemberYear): readonly (readonly [string, Portion])[] {
  const later = amountOf(next, one);
  const [now, then] = [sumOfAll(paying(year).map(({ amount }) => amount)), sumOfAll(paying(next).map(({ amount }) => amount))];
  if (!later || !now || !then || one.row.claimedShare) return [];
  const part = now.value.equals(then.value)
    ? ratio(one.amount, later.amount)
    : portionRatio(ratio(one.amount, now), ratio(later.amount, then));
  return part.value.compare(mostOfAYear) <= 0 ? [[one.member.name, part]] : [];
}

/** The part as a whole number of months, or of days, of the full amount; undefined where it is none, or the printed digits could not tell. */
function wholeUnitsOf(part: Portion, { amount, step }: Contribution, unitsInYear: number): number | undefined {
  const inYear = Share.of(String(unitsInYear));
  const units = part.value.times(inYear).rounded(0);
  const off = amount.value.times(units.over(inYear).minus(part.value)).abs();
  const tells = !units.isZero() && amount.value.dividedBy(units).compare(step) >= 0;
  return tells && off.compare(step) < 0 ? Number(units.toString()) : undefined;
}

/** 6/12 suggests 1 July; a part that is no twelfth is taken as days. */
function guessOf(year: number, part: Portion | undefined, full: Contribution | undefined): Day {
  if (!part || !full) return { year, month: 1, day: 1 };
  const months = wholeUnitsOf(part, full, 12);
  if (months !== undefined) return { year, month: 13 - months, day: 1 };
  const days = Number(part.value.times(Share.of(String(daysInYear(year)))).rounded(0).toString());
  return dayWithDaysLeft(year, Math.max(days, 1));
}

/** The guess in the form the answer has. */
export function guessText({ guess }: Newcomer): string {
  return isoDate(guess);
}

/** A date of entry that the amounts contradict: the kommun pays before it, or a part of a year in another year. */
export interface EntryDoubt {
  readonly member: string;
  /** ISO. */
  readonly date: string;
  readonly period: Period;
  readonly is: 'pays-before' | 'pays-a-part';
}

/** At most one for each date that was given, in the sheet's order. @param years in the order of time */
export function entryDoubts(years: readonly MemberYear[], choices: Choices): readonly EntryDoubt[] {
  const names = [...new Set(years.flatMap((year) => paying(year).map(({ member }) => member.name)))];
  const shown = newcomers(years, { ...choices, entries: [] }).filter(({ part }) => part);
  return names.flatMap((member): EntryDoubt[] => {
    const entry = entryOf(member, choices);
    if (!entry) return [];
    const before = years.filter(({ period }) => Number(period) < entry.year).filter((year) => paying(year).some((one) => one.member.name === member)).at(-1);
    const part = shown.find(({ name, year }) => name === member && year.period !== String(entry.year));
    const date = isoDate(entry);
    if (before) return [{ member, date, period: before.period, is: 'pays-before' }];
    return part ? [{ member, date, period: part.year.period, is: 'pays-a-part' }] : [];
  });
}

/** Everyone who is a kommun of the year, in the sheet's order: who pays, and who enters or leaves in it. */
export function membersOf(year: MemberYear, choices: Choices): readonly AllocationMember[] {
  const { shape: { table }, index } = year.memberColumn;
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
