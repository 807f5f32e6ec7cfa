/** The figures of a change as they were given, in words of either language; what is no figure stands as it was written. */
import { amountFrom, weightFrom } from '../core/compute/given';
import { dayOf } from '../core/compute/dates';
import type { Months, NewAmount, RowKey } from '../core/model';
import { Money, Share } from '../core/money';
import { dateInWords, months as monthNames } from './months';
import { decimal, exactPercent, kronor, type Language } from './numbers';

/** A row as the user knows it: by its label. */
export type RowName = (row: RowKey) => string;

export interface Figures {
  readonly kronor: (text: string) => string;
  readonly percent: (text: string) => string;
  readonly date: (iso: string) => string;
  /** "juli", "juli–december"; undefined where they are no months of a year. */
  readonly months: (months: Months) => string | undefined;
  /** "Luleå 52 %, Piteå 26 %": per cent where they make a whole together. */
  readonly weights: (weights: Readonly<Record<string, string>>) => string;
}

export function figuresIn(language: Language): Figures {
  const quoted = (text: string) => (language === 'sv' ? `”${text}”` : `“${text}”`);
  const percentText = (text: string) => {
    const percent = amountFrom(text);
    return percent ? exactPercent(Share.percent(percent.toString()), language) : `${quoted(text)}\u00a0%`;
  };
  return {
    kronor: (text) => {
      const amount = amountFrom(text);
      return amount ? kronor(amount, language) : `${quoted(text)}\u00a0kr`;
    },
    percent: percentText,
    date: (iso) => (dayOf(iso) ? dateInWords(iso, language) : quoted(iso)),
    months: ({ from, to }) => {
      const [first, last] = [monthNames[language][from - 1], monthNames[language][to - 1]];
      if (first === undefined || last === undefined || from > to) return undefined;
      return first === last ? first : `${first}\u2013${last}`;
    },
    weights: (weights) => {
      const all = Object.entries(weights);
      const isWhole = Share.sum(all.map(([, weight]) => weightFrom(weight) ?? Share.of('0'))).equals(Share.of('100'));
      return all.map(([member, weight]) => {
        const number = weightFrom(weight);
        if (!number) return `${member} ${quoted(weight)}`;
        return `${member} ${isWhole ? percentText(weight) : decimal(number.toString(), language)}`;
      }).join(', ');
    },
  };
}

/** Which way an amount goes, and how far without its sign. */
export type Way = { readonly is: 'becomes' | 'rises' | 'falls'; readonly figure: string };

export function wayOf(amount: NewAmount, { kronor: inKronor, percent }: Figures): Way {
  if (amount.is === 'to') return { is: 'becomes', figure: inKronor(amount.kronor) };
  const [text, shown] = amount.is === 'by' ? [amount.kronor, inKronor] as const : [amount.percent, percent] as const;
  const number = amountFrom(text);
  const falls = number !== undefined && number.compare(Money.zero) < 0;
  return { is: falls ? 'falls' : 'rises', figure: shown(falls ? number.abs().toString() : text) };
}

/** "A, B eller C". */
export function either(names: readonly string[] = [], or: 'eller' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;
}
