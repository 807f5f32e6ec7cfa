/**
 * What a rule is. A rule file reads in the order of thought: what it is called, from when it holds, where it stands written, what it
 * reads, its dated parameters each with a source of its own, the formula, and the sentence that says the formula in words.
 * A rule without a source does not compile, nor does a formula that reads what is not among its inputs.
 */
import type { Answer, Period, Question, Source } from '../model';
import type { Money, Share } from '../money';
import type { Ground } from './ground';
import type { Always, Input, Year } from './year';
import type { Amount, Portion } from './working';

interface InBothLanguages {
  readonly sv: string;
  readonly en: string;
}

/** A value that holds from a date on, until a later one takes its place. */
export interface Dated<T> {
  readonly from: string;
  readonly value: T;
  readonly source: Source;
}

/** The parameters of a rule, each with its values in the order of their dates. */
type Parameters = Readonly<Record<string, readonly [Dated<Money | Share>, ...Dated<Money | Share>[]]>>;

/** What a formula gives: an answer but for what the evaluator knows already. */
export type Given = Omit<Answer, 'rule' | 'source' | 'sheet' | 'table' | 'measure'> & { readonly source?: Source };

/** The years with what a rule may read of them. */
export interface GroundOf<I extends Input> extends Omit<Ground, 'years'> {
  readonly years: readonly Pick<Year, I | Always>[];
}

export interface Rule<I extends Input = Input> {
  readonly id: string;
  readonly title: InBothLanguages;
  /** ISO date; years that begin before it are not the rule's. */
  readonly inForceFrom: string;
  readonly sources: readonly [Source, ...Source[]];
  readonly inputs: readonly [I, ...I[]];
  readonly parameters: Parameters;
  formula(ground: GroundOf<I>): readonly Given[];
  /** What the sheet cannot tell and the rule would need, or leaves to the ekonom to judge. */
  asks?(ground: GroundOf<I>): readonly Question[];
  /** The formula in words, for the reader: inputs and parameters in braces, by the names the formula has. */
  readonly sentence: InBothLanguages;
}

/** Holds a rule to its own inputs, and lets rules of different inputs stand in one list. */
export function defineRule<const I extends Input>(rule: Rule<I>): Rule {
  return rule;
}

/** What the formula says of one period. */
export function given(period: Period, working: Amount | Portion, more: Omit<Given, 'period' | 'value' | 'working'> = {}): Given {
  return { period, value: working.value, working, ...more };
}

/** The first day of a period: "2021", "2021-01/2021-08" and "2021-08-31" all have one. */
export function firstDay(period: Period): string {
  const [start = period] = period.split('/');
  return start + '-01-01'.slice(start.length - 4);
}

/** The value in force on the period's first day; undefined before the first. */
export function inForce<T>(values: readonly Dated<T>[], period: Period): Dated<T> | undefined {
  return values.filter(({ from }) => from <= firstDay(period)).at(-1);
}
