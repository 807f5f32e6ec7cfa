/** Years, dates and spans of months in a header's words. */
import type { Period } from '../model';
import { tidy } from './labels';

/** What a header says of time: a period of its own, or months whose year stands elsewhere. */
export interface Time {
  readonly period?: Period;
  /** First and last month, without a year. */
  readonly months?: readonly [number, number];
  /** The text without what was understood. */
  readonly rest: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const month = '(jan(?:uari)?|feb(?:r|ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '((?:19|20)\\d\\d)';
const dash = '\\s*(?:-+|till(?: och med)?|t\\.?\\s?o\\.?\\s?m\\.?)\\s*';
const isoDate = '((?:19|20)\\d\\d)[-./]?(0[1-9]|1[0-2])[-./]?(0[1-9]|[12]\\d|3[01])';

type Reader = readonly [RegExp, (found: readonly string[]) => Omit<Time, 'rest'> | undefined];

const mayBeTime = /\d|(?<!\p{L})(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/u;

/** Tried in order: the first that matches wins. */
const readers: readonly Reader[] = [
  [pattern(`${isoDate}${dash}${isoDate}`), ([y = '', m1 = '', d1 = '', y2 = '', m2 = '', d2 = '']) =>
    y === y2 && d1 === '01' ? { period: span(y, Number(m1), Number(m2)) } : { period: `${y}-${m1}-${d1}/${y2}-${m2}-${d2}` }],
  [pattern(`(\\d\\d)(0[1-9]|1[0-2])01${dash}\\1(0[1-9]|1[0-2])(?:[23]\\d)`), ([y = '', m1 = '', m2 = '']) => ({ period: span(`20${y}`, Number(m1), Number(m2)) })],
  [pattern(`${year}-(0[1-9]|1[0-2])${dash}${year}-(0[1-9]|1[0-2])`), ([y = '', m1 = '', y2 = '', m2 = '']) =>
    y === y2 ? { period: span(y, Number(m1), Number(m2)) } : undefined],
  [pattern(isoDate), ([y = '', m = '', d = '']) => ({ period: `${y}-${m}-${d}` })],
  [pattern(`([0-3]?\\d)[/ ]\\s*${month}\\s+${year}`), ([d = '', m = '', y = '']) => ({ period: `${y}-${two(monthNumber(m))}-${d.padStart(2, '0')}` })],
  [pattern(`(3[01])/(1[0-2]|0?[1-9])[ -]${year}`), ([d = '', m = '', y = '']) => ({ period: `${y}-${m.padStart(2, '0')}-${d}` })],
  [pattern(`${month}${dash}${month}\\s*,?\\s*${year}`), ([m1 = '', m2 = '', y = '']) => ({ period: span(y, monthNumber(m1), monthNumber(m2)) })],
  [pattern(`${year}\\s*,?\\s*${month}${dash}${month}`), ([y = '', m1 = '', m2 = '']) => ({ period: span(y, monthNumber(m1), monthNumber(m2)) })],
  [pattern(`(?:t\\.?\\s?o\\.?\\s?m\\.?|till och med)\\s*${month}\\s*${year}`), ([m = '', y = '']) => ({ period: span(y, 1, monthNumber(m)) })],
  [pattern(`(?:t|tertial)\\s?([123])\\s*,?\\s*${year}`), ([t = '', y = '']) => ({ period: part(y, Number(t), 4) })],
  [pattern(`(?:q|kv|kvartal)\\s?([1234])\\s*,?\\s*${year}`), ([q = '', y = '']) => ({ period: part(y, Number(q), 3) })],
  [pattern(`(?:halvår)\\s?([12])\\s*,?\\s*${year}`), ([h = '', y = '']) => ({ period: part(y, Number(h), 6) })],
  [pattern(`${month}\\s*${year}`), ([m = '', y = '']) => ({ period: span(y, monthNumber(m), monthNumber(m)) })],
  [pattern(`${month}${dash}${month}`), ([m1 = '', m2 = '']) => ({ months: [monthNumber(m1), monthNumber(m2)] })],
  [pattern('(?:tertial)\\s?([123])'), ([t = '']) => ({ months: [Number(t) * 4 - 3, Number(t) * 4] })],
  [pattern('(?:q|kv|kvartal)\\s?([1234])'), ([q = '']) => ({ months: [Number(q) * 3 - 2, Number(q) * 3] })],
  [pattern(`${year}${dash}${year}`), () => undefined],
  [pattern(year), ([y = '']) => ({ period: y })],
  [pattern("(?:budget|plan|utfall|prognos|bokslut|vp|b|u|p|år)\\s?[-']?(\\d\\d)"), ([y = '']) => ({ period: `20${y}` })],
  [pattern(month), ([m = '']) => ({ months: [monthNumber(m), monthNumber(m)] })],
];

/** What the text says of time, or undefined where it says nothing, or speaks of several years ("2021–2023"). */
export function timeIn(text: string): Time | undefined {
  const said = tidy(text).toLowerCase().replace(/[–—−]/gu, '-');
  if (!mayBeTime.test(said)) return undefined;
  for (const [words, read] of readers) {
    const found = words.exec(said);
    if (!found) continue;
    const time = read(found.slice(1));
    const rest = said.replace(found[0], keptWord(found[0]));
    return time === undefined || timeIn(rest)?.period ? undefined : { ...time, rest };
  }
  return undefined;
}

/** The years that a text names, a span of years written out: "Budget 2021–2023" → 2021, 2022, 2023. */
export function yearsIn(text: string): readonly string[] {
  const said = tidy(text).replace(/[–—−]/gu, '-');
  const [first, last] = pattern(`${year}${dash}${year}`).exec(said)?.slice(1) ?? [];
  if (first && last && Number(last) > Number(first) && Number(last) - Number(first) < 10) {
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i));
  }
  return [...said.matchAll(new RegExp(pattern(year), 'gu'))].flatMap((found) => found[1] ?? []);
}

/** A date that Excel keeps as a number of days; a first of January shown as a year alone is that year. */
export function dateOfSerial(serial: string, format: string, date1904: boolean): Period {
  const days = Math.floor(Number(serial)) + (date1904 ? 1462 : 0);
  const { y, m, d } = civil(days - 25569);
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  if (!/[md]/i.test(bare)) return String(y);
  return /d/i.test(bare) ? `${y}-${two(m)}-${two(d)}` : span(String(y), m, m);
}

/** The year that a period ends in. */
export function yearOf(period: Period): string {
  return /(\d{4})[^/]*$/.exec(period)?.[1] ?? period;
}

/** Months of a year; all twelve are the year itself. */
export function span(y: string, from: number, to: number): Period {
  return from === 1 && to === 12 ? y : `${y}-${two(from)}/${y}-${two(to)}`;
}

function part(y: string, number: number, months: number): Period {
  return span(y, (number - 1) * months + 1, number * months);
}

/** "budget 21": the year is understood, the word is not used up. */
function keptWord(found: string): string {
  const word = /^(budget|plan|utfall|prognos|bokslut|vp|b|u|p)(?=\s?[-']?\d\d$)/.exec(found)?.[1] ?? '';
  return ` ${word} `;
}

function monthNumber(name: string): number {
  return monthNames.indexOf(name.slice(0, 3)) + 1;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'u');
}

/** Days since 1970-01-01 as a date in the Gregorian calendar (the era arithmetic: 146 097 days in 400 years). */
function civil(days: number): { y: number; m: number; d: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const day = shifted - era * 146097;
  const yearOfEra = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36524) - Math.floor(day / 146096)) / 365);
  const dayOfYear = day - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const m = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}
