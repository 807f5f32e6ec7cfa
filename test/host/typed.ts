/** What Excel makes of a text that is typed into a cell, or that an add-in puts into `values` as a text. */
import { CellError } from './cell';
import type { Value } from './cell';
import { fullYear, serialOf } from './dates';
import type { Locale } from './locales';
import { localeOf } from './locales';

export type Typed =
  | { readonly is: 'blank' }
  | { readonly is: 'formula'; readonly formula: string }
  | { readonly is: 'value'; readonly value: Value; readonly format?: string; readonly quoted?: true };

const errorCodes = ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'];

/** @param format of the cell: in a cell of format "@" everything is text */
export function parseTyped(text: string, format: string, locale: Locale, date1904: boolean): Typed {
  if (text === '') return { is: 'blank' };
  if (format === '@') return { is: 'value', value: text };
  if (text.startsWith("'")) return { is: 'value', value: text.slice(1), quoted: true };
  const plain = asValue(text.trim(), locale, date1904);
  if (plain) return { is: 'value', ...plain };
  if (text.startsWith('=') && text.length > 1) return { is: 'formula', formula: text };
  if (/^[+\-@]./.test(text) && text.length > 1 && !/^[+\-@]+$/.test(text)) return { is: 'formula', formula: `=${text.replace(/^\+/, '')}` };
  return { is: 'value', value: text };
}

/**
 * What an add-in's text becomes: read as in the user's language, and where it is a text there, as in en-US. Real Excel may be
 * milder in some language; a product that is right here is right there.
 */
export function parseGiven(text: string, format: string, locale: string, date1904: boolean): Typed {
  const own = parseTyped(text, format, localeOf(locale), date1904);
  const isText = own.is === 'value' && typeof own.value === 'string' && own.quoted !== true;
  return isText ? parseTyped(text, format, localeOf('en-US'), date1904) : own;
}

type Parsed = { readonly value: Value; readonly format?: string };

function asValue(text: string, locale: Locale, date1904: boolean): Parsed | undefined {
  const upper = text.toUpperCase();
  const [yes, no] = locale.booleans;
  if (upper === yes || upper === 'TRUE') return { value: true };
  if (upper === no || upper === 'FALSE') return { value: false };
  const error = locale.errors[upper] ?? errorCodes.find((code) => code === upper);
  if (error !== undefined) return { value: new CellError(error) };
  return asNumber(text, locale) ?? asDate(text, locale, date1904) ?? asTime(text);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function asNumber(text: string, { decimal, thousands, currency }: Locale): Parsed | undefined {
  const part = `[${thousands.map(escaped).join('')}]`;
  const digits = `(\\d{1,3}(?:${part}\\d{3})+|\\d+)?(?:${escaped(decimal)}(\\d*))?(E[+-]?\\d{1,3})?`;
  const space = '[ \\u00A0]?';
  const money = escaped(currency);
  const form = new RegExp(`^(\\()?([+-])?(?:(${money})${space})?${digits}(?:${space}(%|${money}))?(\\))?$`, 'i');
  const [, open, sign, before, whole = '', fraction = '', exponent = '', after, close] = form.exec(text) ?? [];
  if (whole + fraction === '' || (open === undefined) !== (close === undefined)) return undefined;
  const size = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}${exponent}`);
  const percent = after === '%';
  const value = (sign === '-' || open !== undefined ? -1 : 1) * (percent ? Number((size / 100).toPrecision(15)) : size);
  const format = percent ? (fraction === '' ? '0%' : '0.00%')
    : before !== undefined || after !== undefined ? `#,##0${fraction === '' ? '' : '.00'} "${currency}"`
      : /\D/.test(whole) ? `#,##0${fraction === '' ? '' : '.00'}` : exponent !== '' ? '0.00E+00' : undefined;
  return { value, ...(format === undefined ? {} : { format }) };
}

function asDate(text: string, locale: Locale, date1904: boolean): Parsed | undefined {
  const dated = (year: number, month: number, date: number, format: string): Parsed | undefined => {
    const serial = serialOf(year, month, date, date1904);
    return serial === undefined ? undefined : { value: serial, format };
  };
  const [, y = '', ym = '', yd = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (y !== '') return dated(Number(y), Number(ym), Number(yd), locale.shortDate);
  const [, a = '', b = '', c = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(text) ?? [];
  if (a !== '') {
    const [year, month, date] = locale.order === 'mdy' ? [c, a, b] : locale.order === 'dmy' ? [c, b, a] : [a, b, c];
    return dated(fullYear(year), Number(month), Number(date), locale.shortDate);
  }
  const [, first = '', second = ''] = /^(\d{1,2})[-/](\d{1,4})$/.exec(text) ?? [];
  if (first !== '') {
    if (second.length > 2) return dated(Number(second), Number(first), 1, 'mmm-yy');
    const [month, date] = locale.order === 'mdy' ? [first, second] : [second, first];
    return dated(thisYear, Number(month), Number(date), 'd-mmm') ?? dated(fullYear(second), Number(first), 1, 'mmm-yy');
  }
  const [, d = '', word = '', year = ''] = /^(?:(\d{1,2})[.]?[ -])?(\p{L}{3,})[.]?(?:[ -](\d{4}|\d{2}))?$/u.exec(text) ?? [];
  const month = word === '' || d + year === '' ? 0 : locale.months.findIndex((name) => name === word.toLowerCase() || name.slice(0, 3) === word.toLowerCase()) + 1;
  if (month === 0) return undefined;
  if (d === '') return dated(fullYear(year), month, 1, 'mmm-yy') ?? dated(thisYear, month, Number(year), 'd-mmm');
  return year === '' ? dated(thisYear, month, Number(d), 'd-mmm') : dated(fullYear(year), month, Number(d), 'd-mmm-yy');
}

/** Where a date is typed without a year. Fixed, so that a test gives the same every year. */
const thisYear = 2026;

function asTime(text: string): Parsed | undefined {
  const [, hours = '', minutes = '', seconds = '0'] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  return hours === '' ? undefined : { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format: 'h:mm' };
}
