/** What came of what was typed: a value, two that it can be, or what is wrong. */
import type { Language } from '../../text/numbers';

/** Why a text was not understood: nothing known of the kind, or one thing that is wrong or missing. */
export type Problem =
  | 'no-amount' | 'amount-is-percent'
  | 'no-percent' | 'percent-below-zero' | 'percent-is-amount'
  | 'no-count' | 'count-below-zero' | 'count-not-whole' | 'count-is-percent' | 'count-is-amount'
  | 'no-date' | 'date-not-in-calendar' | 'date-without-day' | 'date-without-year'
  | 'no-month' | 'month-is-year' | 'month-without-year' | 'no-year';

export type Understood<T> =
  | { readonly is: 'nothing' }
  | { readonly is: 'understood'; readonly value: T }
  /** It can mean either; `written` is how each would be typed so that it means that alone. */
  | { readonly is: 'either'; readonly readings: readonly [Reading<T>, Reading<T>] }
  | { readonly is: 'problem'; readonly problem: Problem };

export interface Reading<T> {
  readonly value: T;
  readonly written: string;
}

export interface About {
  readonly language: Language;
  /** The year that is meant where none is typed. */
  readonly year?: string;
}
