/** What a cell shows on the sheet: its value as its number format has it, in the user's language. */
import type { Book } from './book';
import { CellError, formatOf } from './cell';
import type { Cell } from './cell';
import { localeOf } from './locales';

/** The `text` of a cell. Formats of numbers with thousands, decimals and percent, and dates; other codes show the number as it is. */
export function shownText(cell: Cell, book: Book): string {
  const { value } = cell;
  const locale = localeOf(book.locale);
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return locale.booleans[value ? 0 : 1];
  if (value instanceof CellError) return Object.entries(locale.errors).find(([, code]) => code === value.code)?.[0] ?? value.code;
  const sections = formatOf(cell).split(';');
  const section = (value < 0 && sections[1] !== undefined ? sections[1] : value === 0 && sections[2] !== undefined ? sections[2] : sections[0]) ?? '';
  const bare = section.replace(/\[[^\]]*\]/g, '');
  const sized = value < 0 && sections[1] !== undefined ? -value : value;
  if (bare === '' || /^(General|@)$/i.test(bare.replace(/_./g, ''))) return String(Number(sized.toPrecision(11))).replace('.', locale.decimal);
  if (/[ymd]/i.test(bare.replace(/"[^"]*"|\\./g, ''))) return dateText(sized, bare, book.date1904);
  return numberText(sized, bare, locale.decimal, locale.thousands[0] ?? '');
}

function numberText(value: number, format: string, decimal: string, thousands: string): string {
  const digits = /[#0?][#0?,]*(?:\.[#0?]+)?/.exec(format.replace(/"[^"]*"|\\./g, (quoted) => '\u0001'.repeat(quoted.length)));
  if (!digits) return format.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  const [pattern] = digits;
  const scaled = format.includes('%') ? value * 100 : value;
  const [, places = ''] = pattern.split('.');
  const [whole = '0', fraction] = Math.abs(Number(scaled.toPrecision(15))).toFixed(places.length).split('.');
  const grouped = pattern.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  const number = (scaled < 0 ? '-' : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
  const around = (text: string) => text.replace(/"([^"]*)"|\\(.)|_.|\*./g, '$1$2');
  return around(format.slice(0, digits.index)) + number + around(format.slice(digits.index + pattern.length));
}

function dateText(serial: number, format: string, date1904: boolean): string {
  const days = Math.floor(serial);
  const origin = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days > 59 ? 30 : 31);
  const date = new Date(origin + days * 86_400_000);
  const two = (number: number) => String(number).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()), yy: two(date.getUTCFullYear() % 100),
    mm: two(date.getUTCMonth() + 1), m: String(date.getUTCMonth() + 1), dd: two(date.getUTCDate()), d: String(date.getUTCDate()),
  };
  return format.replace(/"([^"]*)"|\\(.)|yyyy|yy|mm|dd|m|d/gi, (found, quoted?: string, escaped?: string) => quoted ?? escaped ?? parts[found.toLowerCase()] ?? found);
}
