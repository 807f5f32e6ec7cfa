/** Numbers of cells as decimal text, and dates as the numbers that Excel holds them as. */
import type { NumberText } from '../core/model';

/** At most 15 significant digits, as Excel shows: "5.0000000000000003E-2" → "0.05". Undefined where it is no number. */
export function numberText(written: string): NumberText | undefined {
  if (written.length <= 15 && /^-?(?:[1-9]\d*|(?:0|[1-9]\d*)\.\d*[1-9])$/.test(written)) return written;
  const text = written.trim();
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? plain(number) : undefined;
}

/** A number of JavaScript in the same form. */
function plain(number: number): NumberText {
  const [mantissa = '0', exponent = '0'] = fifteenDigits(number).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (digits === '') return '0';
  const point = Number(exponent) + 1;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (digits.length <= point) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The largest numbers of all would be rounded to one that no number holds. */
function fifteenDigits(number: number): string {
  const text = number.toExponential(14);
  return Number.isFinite(Number(text)) ? text : `${number < 0 ? '-' : ''}1.79769313486231e+308`;
}

const dayMilliseconds = 86_400_000;

/** An ISO date or date-time, `t="d"`, as days since Excel's day 0. Undefined where it is neither. */
export function serialDate(iso: string, date1904: boolean): NumberText | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(iso.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / dayMilliseconds - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30) / dayMilliseconds;
  return plain(days + (hour * 3600 + minute * 60 + second) / 86_400);
}
