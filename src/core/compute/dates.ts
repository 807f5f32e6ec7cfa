/** Dates as the rules need them: which part of a year a membership covers. Pure arithmetic on the calendar, no clock. */
import type { Convention } from '../choices';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every convention, in the order they are shown. */
export const conventions: readonly Convention[] = ['half-year', 'month', 'month-after', 'day', 'whole-year'];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** "2021-06-01" as a day; undefined for anything that is no date of the calendar, such as "2021-11-31". */
export function dayOf(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

export function isoDate({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The first day outside, from a date of exit: "utträder 2023-06-30" is the last day of a membership and "utträder 2023-07-01"
 * the first day after it, and both are written. Only the last day of a month is read as a last day.
 */
export function firstDayOutside(exit: Day): Day {
  if (exit.day !== daysInMonth(exit.year, exit.month)) return exit;
  return exit.month === 12
    ? { year: exit.year + 1, month: 1, day: 1 }
    : { year: exit.year, month: exit.month + 1, day: 1 };
}

/** Days from this one, counted, to the end of its year. */
function daysLeft({ year, month, day }: Day): number {
  let days = daysInMonth(year, month) - day + 1;
  for (let later = month + 1; later <= 12; later += 1) days += daysInMonth(year, later);
  return days;
}

/**
 * The part of a year that lies on or after a date, as [part, whole]: [7, 12] for 1 June by month.
 * half-year and whole-year count the halves and years that begin on or after the date; month counts the date's own month,
 * month-after begins with the next. Whoever is a member from New Year's Day is one for the whole year, by every convention.
 */
export function partAfter(date: Day, year: number, convention: Convention): readonly [number, number] {
  const whole = convention === 'day' ? daysInYear(year) : 12;
  if (date.year > year) return [0, whole];
  if (date.year < year || (date.month === 1 && date.day === 1)) return [whole, whole];
  switch (convention) {
    case 'whole-year':
      return [0, whole];
    case 'half-year':
      return [date.month < 7 || (date.month === 7 && date.day === 1) ? 6 : 0, whole];
    case 'month':
      return [13 - date.month, whole];
    case 'month-after':
      return [12 - date.month, whole];
    case 'day':
      return [daysLeft(date), whole];
  }
}

/** The day of the year that leaves so many days of it: 365 is 1 January of a common year. @param days 1 to the days of the year. */
export function dayWithDaysLeft(year: number, days: number): Day {
  let left = days;
  for (let month = 12; month >= 1; month -= 1) {
    const length = daysInMonth(year, month);
    if (left <= length) return { year, month, day: length - left + 1 };
    left -= length;
  }
  throw new RangeError(`${String(days)} days do not fit in ${String(year)}`);
}
