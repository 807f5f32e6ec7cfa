/** What people type, understood: the notation of the sheets, and what is said otherwise. What can mean two things is never guessed. */
import { Money, Share } from '../../core/money';
import { figureInText } from '../../core/understand/amounts';
import type { Language } from '../../text/numbers';
import { typedDay, typedMonth, typedYear } from './typed-dates';
import type { About, Problem, Understood } from './understood';

/** What each kind of entry gives. */
export interface Kinds {
  readonly amount: Money;
  readonly percent: Share;
  /** A whole number, as text. */
  readonly count: string;
  /** "2021-06-01". */
  readonly date: string;
  /** "2021-06". */
  readonly month: string;
  /** "2021". */
  readonly year: string;
}

export type Kind = keyof Kinds;

type Readers = { readonly [K in Kind]: (text: string, about: About) => Understood<Kinds[K]> };

const readers: Readers = { amount, percent, count, date: typedDay, month: typedMonth, year: typedYear };

/** What was typed, as the kind that was asked for. */
export function typed<K extends Kind>(kind: K, text: string, about: About): Understood<Kinds[K]> {
  const said = text.normalize('NFC').replace(/[\s\u200b\u2060\ufeff]+/gu, ' ').trim();
  return said === '' ? { is: 'nothing' } : readers[kind](said, about);
}

function problem<T>(what: Problem): Understood<T> {
  return { is: 'problem', problem: what };
}

function understood<T>(value: T): Understood<T> {
  return { is: 'understood', value };
}

/** Words for a million and a thousand that stand in no sheet. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d) *(?:miljon(?:er)?|milj\.?|million|mn|m)(?: *(?:kronor|kr|sek))?\.?$/iu, ' mnkr'],
  [/(?<=\d) *(?:tusen|thousand|t|k)(?: *(?:kronor|kr|sek))?\.?$/iu, ' tkr'],
];
const decimalSign: Readonly<Record<Language, string>> = { sv: ',', en: '.' };
/** What is being typed, and no zero yet. */
const onlyDashes = /^[-–—−]+$/u;

function amount(text: string, { language }: About): Understood<Money> {
  const said = withoutThousandsCommas(spoken.reduce((all, [words, unit]) => all.replace(words, unit), text)).replace(/^(\D*0)\.(?=\d)/, '$1,');
  const figure = figureInText(said);
  if (figure.is === 'share') return problem('amount-is-percent');
  if (figure.is !== 'amount' || onlyDashes.test(said)) return problem('no-amount');
  const unit = figure.unit ?? 'kr';
  const [, start = '', whole = '', sign, fraction = '', end = ''] = /^([^\d]*)([1-9]\d{0,2})([.,])(\d{3})([^\d]*)$/.exec(said) ?? [];
  if (sign === undefined) return understood(Money.of(figure.number, unit));
  const minus = figure.number.startsWith('-') ? '-' : '';
  const [asWhole, asFraction] = [Money.of(`${minus}${whole}${fraction}`, unit), Money.of(`${minus}${whole}.${fraction}`, unit)];
  // Of kronor there are no thousandths, so that the sign of decimals is one for certain only in tkr and mnkr.
  if (unit !== 'kr' && sign === decimalSign[language]) return understood(asFraction);
  return { is: 'either', readings: [{ value: asWhole, written: start + whole + fraction + end }, { value: asFraction, written: start + plainFraction(whole, fraction, language) + end }] };
}

/** "1,250.50", which means one thing. */
function withoutThousandsCommas(text: string): string {
  return text.replace(/\d{1,3}(?:,\d{3})+(?=\.\d{1,2}(?!\d))/, (found) => found.replaceAll(',', ''));
}

/** With another number of decimals than three, which might be thousands. */
function plainFraction(whole: string, fraction: string, language: Language): string {
  const short = fraction.replace(/0+$/, '');
  return short === '' ? whole : whole + decimalSign[language] + (short.length === 3 ? `${short}0` : short);
}

function percent(text: string): Understood<Share> {
  const said = text.replace(/ ?(?:procent|per ?cent)\.?$/iu, '%').replace(/^(\D*\d{1,3})\.(\d{3}\D*)$/, '$1,$2');
  const figure = figureInText(said);
  if (onlyDashes.test(said) || figure.is === 'blank' || figure.is === 'words' || figure.is === 'error') return problem('no-percent');
  if (figure.is === 'amount' && figure.unit) return problem('percent-is-amount');
  const share = Share.percent(figure.is === 'share' ? figure.percent : figure.number);
  return share.isNegative() ? problem('percent-below-zero') : understood(share);
}

function count(text: string): Understood<string> {
  const said = text.replace(/ ?(?:invånare|inv\.?|personer|pers\.?|st\.?|inhabitants|people)$/iu, '').replace(/^\d{1,3}(?:[.,]\d{3})+$/, (found) => found.replace(/[.,]/g, ''));
  const figure = figureInText(said);
  if (figure.is === 'share') return problem('count-is-percent');
  if (figure.is !== 'amount' || onlyDashes.test(said)) return problem('no-count');
  if (figure.unit) return problem('count-is-amount');
  if (figure.number.startsWith('-')) return problem('count-below-zero');
  return figure.number.includes('.') ? problem('count-not-whole') : understood(figure.number);
}
