/** Goal: what is sought, what it is to reach, and what may not give way. Facts in, facts out; the words are in `text/`. */
import type { ChosenReadings, RowKey } from '../choices';
import type { Period } from '../model';
import type { Money } from '../money';
import type { Obstacle, RestPaidBy, What } from './model';

/** An insats, or any cost, that the sheet has, or one more beside it. */
export type Spending = { readonly is: 'row'; readonly row: RowKey } | { readonly is: 'new-row'; readonly label: string; readonly beside: RowKey };

export type Sought =
  /** How low one member may go. `everyone`: the whole frame follows in proportion; else as where one kommun's amount is changed. */
  | { readonly is: 'member-lowest'; readonly member: string; readonly period: Period; readonly rest: RestPaidBy | { readonly is: 'everyone' } }
  /** The members' money together, every party as it pays now; the same in every year where no period is given. */
  | { readonly is: 'frame-least'; readonly period?: Period }
  | { readonly is: 'spending-most'; readonly of: Spending; readonly period: Period }
  /** From what month something can be done until the end of the year. @property kronor what it costs in a whole year */
  | { readonly is: 'first-month'; readonly of: Spending; readonly kronor: string; readonly period: Period };

/** The closing balance of a year is to be at least this, and nothing where no amount is given. */
export interface Target {
  readonly period: Period;
  readonly reading: NonNullable<ChosenReadings['overskott']>;
  readonly kronor?: string;
}

/** What holds in the years that the change is of. */
export interface Locks {
  /** No party's part moves further from the law's than it is. */
  readonly quarters?: true;
  readonly insatsandel?: NonNullable<ChosenReadings['insatsandel']>;
  /** Members' amounts never are, with or without the lock. */
  readonly noNegative?: true;
  /** Of the amount that is sought: what follows from it is as it becomes. */
  readonly wholeThousands?: true;
}

export interface Goal {
  readonly sought: Sought;
  readonly target: Target;
  readonly locks: Locks;
}

export interface Bound {
  readonly is: 'target' | 'quarters' | 'insatsandel' | 'no-negative' | 'whole-thousands';
  readonly period?: Period;
}

export type Found = {
  readonly is: 'found';
  /** Ready to be put in. */
  readonly change: What;
  /** What is sought, in kronor of the year: the member's, the frame, the row. */
  readonly value: Money;
  /** The same before the change. */
  readonly present: Money;
  readonly month?: number;
  /** What a step further would break; absent where January already is the first month. */
  readonly boundBy?: Bound;
};

export type Outlook =
  | Found
  /** @property by what stops it @property breaks what cannot be had then @property missing how much that lacks, as far as one can go */
  | { readonly is: 'infeasible'; readonly by: Bound; readonly breaks: Bound; readonly missing: Money }
  /** Neither the target nor a lock depends on it. */
  | { readonly is: 'unlimited' }
  | { readonly is: 'unanswerable'; readonly why: Obstacle['is'] | 'no-balance' | 'no-quarters' | 'no-insatsandel' | 'not-in-proportion' };
