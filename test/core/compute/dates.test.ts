/** Which part of a year lies after a date: the day before, the day of and the day after every change, leap years, real dates only. */
import { conventions, dayOf, dayWithDaysLeft, daysInYear, firstDayOutside, isoDate, partAfter, type Day } from '../../../src/core/compute/dates';
import type { Convention } from '../../../src/core/choices';

const day = (text: string): Day => dayOf(text) ?? { year: 0, month: 0, day: 0 };
const fraction = (text: string, convention: Convention, year = 2021) => partAfter(day(text), year, convention).join('/');

test.each<[string, Record<Convention, string>]>([
  ['2020-12-31', { 'half-year': '12/12', month: '12/12', 'month-after': '12/12', day: '365/365', 'whole-year': '12/12' }],
  ['2021-01-01', { 'half-year': '12/12', month: '12/12', 'month-after': '12/12', day: '365/365', 'whole-year': '12/12' }],
  ['2021-01-02', { 'half-year': '6/12', month: '12/12', 'month-after': '11/12', day: '364/365', 'whole-year': '0/12' }],
  ['2021-05-31', { 'half-year': '6/12', month: '8/12', 'month-after': '7/12', day: '215/365', 'whole-year': '0/12' }],
  ['2021-06-01', { 'half-year': '6/12', month: '7/12', 'month-after': '6/12', day: '214/365', 'whole-year': '0/12' }],
  ['2021-06-30', { 'half-year': '6/12', month: '7/12', 'month-after': '6/12', day: '185/365', 'whole-year': '0/12' }],
  ['2021-07-01', { 'half-year': '6/12', month: '6/12', 'month-after': '5/12', day: '184/365', 'whole-year': '0/12' }],
  ['2021-07-02', { 'half-year': '0/12', month: '6/12', 'month-after': '5/12', day: '183/365', 'whole-year': '0/12' }],
  ['2021-12-31', { 'half-year': '0/12', month: '1/12', 'month-after': '0/12', day: '1/365', 'whole-year': '0/12' }],
  ['2022-01-01', { 'half-year': '0/12', month: '0/12', 'month-after': '0/12', day: '0/365', 'whole-year': '0/12' }],
])('what remains of 2021 on %s', (date, expected) => {
  expect(Object.fromEntries(conventions.map((convention) => [convention, fraction(date, convention)]))).toEqual(expected);
});

test('a leap year has a day more, a full century only every fourth', () => {
  expect(fraction('2020-02-29', 'day', 2020)).toBe('307/366');
  expect(fraction('2020-03-01', 'day', 2020)).toBe('306/366');
  expect([1900, 2000, 2020, 2100].map(daysInYear)).toEqual([365, 366, 366, 365]);
});

test('what is no date of the calendar is no date', () => {
  expect(['2021-11-31', '2021-02-29', '2021-13-01', '2021-00-10', '2021-6-1', 'juni', ''].map(dayOf)).toEqual(Array(7).fill(undefined));
  expect(dayOf(' 2020-02-29 ')).toEqual({ year: 2020, month: 2, day: 29 });
});

test('a date of exit on the last day of a month is the last day inside, any other the first day outside', () => {
  expect(['2023-06-30', '2023-12-31', '2024-02-29', '2024-02-28', '2023-07-01'].map((text) => isoDate(firstDayOutside(day(text)))))
    .toEqual(['2023-07-01', '2024-01-01', '2024-03-01', '2024-02-28', '2023-07-01']);
});

test('counting back from the end of the year', () => {
  expect([365, 214, 184, 1].map((days) => isoDate(dayWithDaysLeft(2021, days)))).toEqual(['2021-01-01', '2021-06-01', '2021-07-01', '2021-12-31']);
  expect(() => dayWithDaysLeft(2021, 367)).toThrow(RangeError);
});
