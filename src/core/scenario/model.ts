/** Scenario: changes over the present, and what they give. Re-exported by `../model.ts`. The empty set of changes is the present. */
import type { Convention, Choices, KeyKind, RowKey } from '../choices';
import type { Answer, Period, Reading } from '../model';
import type { Rounding } from '../money';

/** A decimal with a point, in kronor or in per cent as the field says. */
type DecimalText = string;

/** The parties of 5 § lag (2003:1210) as a budget discusses them: Försäkringskassan and Arbetsförmedlingen are the state. */
export type PayingParty = 'staten' | 'regionerna' | 'kommunerna';

/** An amount put in place of the present's, or added to it in kronor or per cent of it. */
export type NewAmount =
  | { readonly is: 'to'; readonly kronor: DecimalText }
  | { readonly is: 'by'; readonly kronor: DecimalText }
  | { readonly is: 'by-percent'; readonly percent: DecimalText };

/** The months of a year in which something is done, both counted: 8 to 12 is from August. */
export interface Months {
  readonly from: number;
  readonly to: number;
  /** Whether the row's amount is for a whole year, of which these months take their part, or for these months as it stands. */
  readonly of: 'whole-year' | 'these-months';
}

/** Who pays more or less where one kommun's amount is changed: the others as they share now, one of them, or nobody. */
export type RestPaidBy = { readonly is: 'others' } | { readonly is: 'nobody' } | { readonly is: 'member'; readonly member: string };

/** Where a period is absent, every year of the budget is meant. */
export type What =
  /** The members' money. `alla`: every party follows as it pays now; one party alone leaves the others, and 5 § may break. */
  | { readonly is: 'medlemsbidrag'; readonly party: PayingParty | 'alla'; readonly amount: NewAmount; readonly period?: Period }
  | { readonly is: 'kommunandel'; readonly member: string; readonly amount: NewAmount | { readonly is: 'share'; readonly percent: DecimalText }; readonly rest: RestPaidBy; readonly period?: Period }
  /** Weights by kommun, of any kind: per cent, inhabitants, kronor. From a year on, or in all. */
  | { readonly is: 'nyckel'; readonly kind: KeyKind; readonly weights: Readonly<Record<string, DecimalText>>; readonly from?: Period }
  | { readonly is: 'intrade' | 'uttrade'; readonly member: string; readonly date: string }
  | { readonly is: 'delar-av-ar'; readonly convention: Convention }
  /** Who carries what a newcomer does not pay in its first year. */
  | { readonly is: 'mellanskillnad'; readonly borneBy: NonNullable<NonNullable<Choices['readings']>['kommunandelar']> }
  | { readonly is: 'avrundning'; readonly step: Rounding }
  | { readonly is: 'rad'; readonly row: RowKey; readonly amount?: NewAmount; readonly months?: Months; readonly period?: Period }
  | { readonly is: 'utan-rad'; readonly row: RowKey; readonly period?: Period }
  /** Among the rows that the other one stands among. */
  | { readonly is: 'ny-rad'; readonly label: string; readonly beside: RowKey; readonly kronor: DecimalText; readonly months?: Months; readonly period?: Period }
  /** A part of one row is moved to another: a service that is both administration and insats. */
  | { readonly is: 'flytt'; readonly row: RowKey; readonly to: RowKey; readonly percent: DecimalText; readonly period?: Period }
  /** Decided: no other change may touch it. */
  | { readonly is: 'las'; readonly row: RowKey }
  | { readonly is: 'ingaende-balans'; readonly kronor: DecimalText }
  | { readonly is: 'lasart'; readonly readings: NonNullable<Choices['readings']> };

/** `off`: kept in the set, and not reckoned with. */
export type Change = What & { readonly id: string; readonly off?: true };

export interface Scenario {
  readonly name: string;
  /** The member or body that proposes it. */
  readonly proposedBy?: string;
  readonly why?: string;
  readonly changes: readonly Change[];
}

/** What the changes are made to: the budget as it was read, and what the user has said. */
export interface Present {
  readonly reading: Reading;
  readonly choices: Choices;
}

/** Why a change has no effect, or not the whole: facts, no prose. */
export interface Obstacle {
  readonly change: string;
  readonly is:
    | 'no-budget' | 'no-period' | 'no-row' | 'no-member' | 'not-a-number' | 'not-a-date' | 'nothing-to-follow' | 'no-key' | 'negative' | 'locked'
    /** A later change of the same thing is the one that counts. */
    | 'overridden'
    /** A row is named by a label that several have. */
    | 'several-rows';
  /** The other change, where two are in each other's way. */
  readonly by?: string;
  /** The row as it was named, where it is not known by that name; and the rows that may be meant, by label or by cell. */
  readonly row?: string;
  readonly alike?: readonly string[];
}

/** Where a change was felt: its own cells, told apart from what follows from them. */
export interface Touched {
  readonly change: string;
  readonly row: RowKey;
  readonly period: Period;
}

/** The present with the changes made. */
export interface Applied extends Present {
  readonly touched: readonly Touched[];
  readonly obstacles: readonly Obstacle[];
}

/** What one rule gives in the present and in the scenario; absent where it gives nothing. */
export interface Compared {
  readonly present?: Answer;
  readonly scenario?: Answer;
}

