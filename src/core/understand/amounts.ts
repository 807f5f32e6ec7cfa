/** What a cell says as a figure: Swedish notation, numbers stored as text, percentages, words in place of a figure. */
import type { Cell, NumberText } from '../model';
import type { Unit } from '../money';
import { shownBy } from '../not-calculated';
import { tidy } from './labels';

/** A figure in the sheet's own unit, before the unit is known. */
export type Figure =
  | { readonly is: 'amount'; readonly number: NumberText; readonly asText: boolean;
      /** Stands beside the figure itself: "1 250 tkr". */ readonly unit?: Unit }
  | { readonly is: 'share'; readonly percent: NumberText }
  | { readonly is: 'blank' }
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'error'; readonly error: string };

/** The figure of a cell; a date and true or false are words, since they are no amounts. */
export function figureOf(cell: Cell | undefined): Figure {
  const shows = shownBy(cell);
  if (!cell || !shows) return { is: 'blank' };
  switch (shows.is) {
    case 'number':
      if (isDateFormat(cell.format)) return { is: 'words', text: shows.number };
      return cell.format?.includes('%')
        ? { is: 'share', percent: shifted(shows.number, 2) }
        : { is: 'amount', number: shows.number, asText: false };
    case 'text': return figureInText(shows.text);
    case 'boolean': return { is: 'words', text: String(shows.boolean) };
    case 'error': return { is: 'error', error: shows.error };
  }
}

const dash = /^[-–—−]+$/u;
const currency = /\s*(?:kronor|kr|sek|tkr|kkr|mkr|mnkr|msek|:-|,-)\s*\.?$/iu;
const unitWords: readonly [RegExp, Unit][] = [[/(?:mkr|mnkr|msek)\.?$/iu, 'mnkr'], [/(?:tkr|kkr)\.?$/iu, 'tkr'], [/(?:kronor|kr|sek)\.?$/iu, 'kr']];

/** "1 250 000 kr", "−865 500", "(1.250,50)", "12,5 %", "–"; anything else is words. */
export function figureInText(text: string): Figure {
  const said = tidy(text);
  if (said === '') return { is: 'blank' };
  if (dash.test(said)) return { is: 'amount', number: '0', asText: false };
  const percent = /^(.*?)\s*%$/u.exec(said);
  const bare = (percent?.[1] ?? said).replace(currency, '');
  const number = decimal(bare);
  if (number === undefined) return { is: 'words', text: said };
  if (percent) return { is: 'share', percent: number };
  const unit = unitWords.find(([words]) => words.test(said))?.[1];
  return { is: 'amount', number, asText: true, ...(unit ? { unit } : {}) };
}

/** Decimal text with a point, or undefined where the text is no number in Swedish (or unambiguous other) notation. */
function decimal(text: string): NumberText | undefined {
  const plain = text.replace(/[−–—‐‑]/gu, '-').replace(/[\s'’]/gu, (found) => (found === ' ' ? ' ' : ''));
  const bracketed = /^\((.*)\)$/.exec(plain);
  const trailing = /^([^-]*)-$/.exec(plain);
  const signed = /^([-+]?) ?(.*)$/.exec(bracketed?.[1] ?? trailing?.[1] ?? plain);
  const negative = bracketed !== null || trailing !== null || signed?.[1] === '-';
  const digits = signed?.[2] ?? '';
  const whole = /^(\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}\.\d{3}(?=,|$)|\d{1,3}(?:,\d{3}){2,}|\d+)(?:[.,](\d{1,4}))?$/.exec(digits);
  if (!whole?.[1]) return undefined;
  const number = whole[1].replace(/[ .,]/g, '').replace(/^0+(?=\d)/, '') + (whole[2] ? `.${whole[2]}` : '');
  return negative && /[1-9]/.test(number) ? `-${number}` : number;
}

/** A date or a time: y, m, d, h or s outside quotes, brackets and escapes, and no digit places. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General' || format === '@') return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/[.:]0+/g, ''));
}

/** How many times the format divides by a thousand for show: "# ##0," shows 1 250 000 as 1 250. */
export function thousandsHidden(format: string | undefined): number {
  const first = format?.split(';')[0]?.replace(/"[^"]*"|\\./g, '') ?? '';
  return /[0#](,+)[^0#,]*$/.exec(first)?.[1]?.length ?? 0;
}

/** How many digits stand after the point. */
export function decimalsOf(number: NumberText): number {
  return number.split('.')[1]?.length ?? 0;
}

/** The number with its point moved so many places to the right. */
function shifted(number: NumberText, places: number): NumberText {
  const negative = number.startsWith('-');
  const [whole = '0', fraction = ''] = number.replace('-', '').split('.');
  const digits = fraction.padEnd(places, '0');
  const moved = (whole + digits.slice(0, places)).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(places);
  return (negative ? '-' : '') + moved + (rest ? `.${rest}` : '');
}
