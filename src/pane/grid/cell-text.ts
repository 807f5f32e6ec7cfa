/** What a cell shows, by its number format, as Excel shows it in the reader's language. */
import { addLocale, format, getLocale, isDateFormat, isValidFormat } from 'numfmt';
import type { Cell } from '../../core/model';
import type { Language } from '../../text/numbers';

/** "SANT" and "FALSKT", and the errors, as Excel names them in the language. */
export interface CellWords {
  readonly true: string;
  readonly false: string;
  readonly errors: Readonly<Record<string, string>>;
}

const locales: Readonly<Record<Language, string>> = { sv: 'sv', en: 'en_GB' };

// Windows and Excel write Swedish months short without a full stop.
addLocale({ ...getLocale('sv'), mmm: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] }, 'sv');

/** Excel's own short dates follow the computer's language, whatever the file says: here as they are written in Sweden. */
const shortDates: Readonly<Record<string, string>> = { 'm/d/yyyy': 'yyyy-mm-dd', 'm/d/yy': 'yyyy-mm-dd', 'mm-dd-yy': 'yyyy-mm-dd', 'm/d/yyyy h:mm': 'yyyy-mm-dd hh:mm', 'm/d/yy h:mm': 'yyyy-mm-dd hh:mm' };

/** Excel rounds a half away from zero, also where no binary number holds it: 0.8795 as 0.0% is 88.0%. */
const justAbove = 1 + 2 * Number.EPSILON;

/** Days between the two beginnings that a workbook may count from. */
const from1904 = 1462;

export function cellText({ shows, format: code }: Pick<Cell, 'shows' | 'format'>, date1904: boolean, language: Language, words: CellWords): string {
  if (!shows) return '';
  switch (shows.is) {
    case 'text': return oneLine(code === undefined || !isValidFormat(code) ? shows.text : formatted(code, shows.text, language));
    case 'boolean': return shows.boolean ? words.true : words.false;
    case 'error': return words.errors[shows.error] ?? shows.error;
    case 'number': return numberText(Number(shows.number), code, date1904, language);
  }
}

function numberText(number: number, written: string | undefined, date1904: boolean, language: Language): string {
  const own = written === undefined || !isValidFormat(written) ? 'General' : written;
  const code = shortDates[own] ?? own;
  if (isDateFormat(code)) return formatted(code, date1904 ? number + from1904 : number, language);
  // The minus of numbers is U+2212; that of dates and of words is a hyphen.
  return formatted(code, number * justAbove, language).replaceAll(' ', '\u00a0').replace(/-(?=\s?[\d,.])/, '\u2212');
}

function formatted(code: string, value: string | number, language: Language): string {
  return format(code, value, { locale: locales[language], throws: false });
}

/** A row has one line: what stands on several is read on one. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
