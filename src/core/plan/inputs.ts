/**
 * Cells that the formulas use and the user may change. The key of an input ends with the value that we wrote: a cell that still
 * shows it was never touched and follows the engine, any other valid value is the user's and stays.
 */
import type { Day } from '../compute/dates';
import { dayOf, daysInMonth, daysInYear } from '../compute/dates';
import type { Shown } from '../model';
import type { Rounding } from '../money';
import { Share } from '../money';
import type { Piece } from './layout';
import { input, shownNumber, shownText } from './layout';
import type { OwnSheet, StyleName } from './model';

const divider = ' = ';
export const roundings: readonly Rounding[] = ['none', '1', '100', '1000'];

export interface Input<T> {
  readonly value: T;
  /** The user has written a value of its own. */
  readonly edited: boolean;
  /** What the user has written where it is no valid value: it is replaced by ours. */
  readonly refused?: string;
  readonly piece: Piece;
}

interface Form<T> {
  readonly style: StyleName;
  readonly written: (value: T) => Shown;
  /** Undefined for what is no valid value. */
  readonly read: (shown: Shown) => T | undefined;
}

/** @param name what the input is, the same at every run */
export function inputCell<T>(kept: OwnSheet['kept'], name: string, form: Form<T>, derived: T | undefined): Input<T | undefined> {
  const ours = derived === undefined ? '' : plain(form.written(derived));
  const key = `${name}${divider}${ours}`;
  const own = edited(kept, name, form);
  const value = own ?? derived;
  const [refused] = own === undefined ? written(kept, name).filter((shown) => form.read(shown) === undefined).map(plain).filter((text) => text.trim() !== '') : [];
  return { value, edited: own !== undefined, ...(refused === undefined ? {} : { refused }), piece: input(form.style, key, value === undefined ? undefined : form.written(value)) };
}

/** What an input is, and what we wrote there, from its key; undefined for the key of something else. */
export function inputOfKey(key: string): { readonly name: string; readonly ours: string } | undefined {
  const at = key.indexOf(divider);
  return at < 0 ? undefined : { name: key.slice(0, at), ours: key.slice(at + divider.length) };
}

/** A valid value that is not the one we wrote. */
export function edited<T>(kept: OwnSheet['kept'], name: string, form: Form<T>): T | undefined {
  return written(kept, name).flatMap((shown): T[] => {
    const read = form.read(shown);
    return read === undefined ? [] : [read];
  })[0];
}

/** What stands in the cells of that name and is not what we wrote. */
function written(kept: OwnSheet['kept'], name: string): Shown[] {
  return Object.entries(kept).flatMap(([key, shown]) =>
    (key.startsWith(name + divider) && plain(shown) !== key.slice(name.length + divider.length) ? [shown] : []));
}

/** A part of a whole, 0 to 1. */
export const shareForm: Form<Share> = {
  style: 'share-input',
  written: (one) => shownNumber(one.rounded(14).toString()),
  read: (shown) => {
    if (shown.is !== 'number' || shown.number.startsWith('-')) return undefined;
    const read = Share.of(shown.number);
    return read.compare(Share.one) > 0 ? undefined : read;
  },
};

/** One of a closed list, by the words that the list shows. */
export function choiceForm<T extends string>(names: Readonly<Record<T, string>>, values: readonly T[]): Form<T> {
  return {
    style: 'text-input',
    written: (one) => shownText(names[one]),
    read: (shown) => (shown.is === 'text' ? values.find((one) => names[one] === shown.text) : undefined),
  };
}

/** The step that amounts are rounded to, in kronor: 0 for none. */
export const roundingForm: Form<Rounding> = {
  style: 'text-input',
  written: (one) => shownNumber(one === 'none' ? '0' : one),
  read: (shown) => (shown.is === 'number' ? roundings.find((one) => (one === 'none' ? '0' : one) === shown.number) : undefined),
};

/** A day, as the workbook counts days; text such as 2021-06-01 is read too. */
export function dateForm(date1904: boolean): Form<Day> {
  return {
    style: 'date-input',
    written: (day) => shownNumber(String(serialOf(day, date1904))),
    read: (shown) => {
      if (shown.is === 'text') return dayOf(shown.text);
      return shown.is === 'number' && /^\d{4,5}$/.test(shown.number) ? dayFrom(Number(shown.number), date1904) : undefined;
    },
  };
}

/** Excel counts 1 January 1900 as day 1 and believes in 29 February 1900, so all later days are one more; or from 1904. */
export function serialOf({ year, month, day }: Day, date1904: boolean): number {
  const start = date1904 ? 1904 : 1900;
  let days = date1904 ? -1 : 1;
  for (let one = start; one < year; one += 1) days += daysInYear(one);
  for (let one = 1; one < month; one += 1) days += daysInMonth(year, one);
  return days + day;
}

/** The day of a serial number after February 1900. */
export function dayFrom(serial: number, date1904: boolean): Day {
  let left = serial - serialOf({ year: 1904, month: 1, day: 1 }, date1904);
  let year = 1904;
  while (left >= daysInYear(year)) {
    left -= daysInYear(year);
    year += 1;
  }
  let month = 1;
  while (left >= daysInMonth(year, month)) {
    left -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: left + 1 };
}

export function plain(shown: Shown): string {
  switch (shown.is) {
    case 'number': return shown.number;
    case 'text': return shown.text;
    case 'boolean': return String(shown.boolean);
    case 'error': return shown.error;
  }
}
