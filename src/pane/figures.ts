/** Figures as the page shows them, in the reader's language. */
import type { Quantity, Shown } from '../core/model';
import { decimal, exactPercent, kronor, percent, type Language } from '../text/numbers';

/** "5 226 000 kr", "87,95 %", or the words. Shares of labels are exact, computed ones have at most four decimals of a per cent. */
export function figure(quantity: Quantity, language: Language): string {
  switch (quantity.is) {
    case 'money': return kronor(quantity, language);
    case 'share': return exactPercent(quantity.rounded(6), language);
    case 'words': return quantity.words;
  }
}

/** A share with two decimals, as the published key figures have. */
export function shareFigure(quantity: Quantity, language: Language): string {
  return quantity.is === 'share' ? percent(quantity, 2, language) : figure(quantity, language);
}

/** What a cell shows, without its format. */
export function shownText(shown: Shown, language: Language): string {
  switch (shown.is) {
    case 'number': return decimal(shown.number, language);
    case 'text': return shown.text;
    case 'boolean': return shown.boolean ? 'SANT' : 'FALSKT';
    case 'error': return shown.error;
  }
}
