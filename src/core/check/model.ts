/** Finding: one thing that is wrong or worth a look. Re-exported by `../model.ts`. */
import type { CellRef, RangeRef } from '../address';
import type { Measure, Period, Quantity, Relation, RowKey, TableId, Working } from '../model';
import type { Money, Unit } from '../money';

export type FindingCode =
  | 'sum-differs' | 'tie-differs' | 'carry-forward' | 'sign-contradicts' | 'unit-contradicted' | 'share-label'
  | 'quarter-broken' | 'cell-error' | 'formula-omits-row' | 'impossible-date'
  | 'number-as-text' | 'not-calculated' | 'constant-over-formula' | 'same-label' | 'hidden-row' | 'part-year'
  | 'rounding';

export type Severity = 'error' | 'warning' | 'info';

/** Said only where it is exact. Amounts and cells are those of the explanation. */
export type Explanation =
  | { readonly code: 'row-left-out' | 'row-counted-twice' | 'sign-reversed'; readonly cell: CellRef; readonly label: string }
  /** With a row where it is a part whose amount is that of another column, the only one of the sum. */
  | { readonly code: 'neighbour-column'; readonly cell: CellRef; readonly label: string; readonly row?: string }
  | { readonly code: 'moved-between-rows'; readonly cell: CellRef; readonly label: string }
  /** With a cell where the slip is in a part and not in the finding's own cell. */
  | { readonly code: 'factor-1000' | 'digits-swapped'; readonly cell?: CellRef; readonly label?: string }
  | { readonly code: 'rounding' }
  /** The label's percentages are right for an earlier year, or leave nothing for a newcomer. */
  | { readonly code: 'old-key'; readonly label: string };

export interface Consequence {
  readonly cell: CellRef;
  readonly label: string;
  readonly difference?: Money;
}

/** Why the figures are believed to belong together, so that one of them contradicts the others. */
export interface Belief {
  readonly basis:
    /** Of a sum, as its relation has it. */
    | Relation['basis']
    | 'repeated-in-words' | 'repeated-in-figures' | 'repeated-by-formula' | 'carried'
    /** Columns of one row: the year and its parts, a total beside the years, a balance from year to year, outcome against budget. */
    | 'parts-of-year' | 'side-total' | 'balance' | 'deviation'
    /** The parts that the act gives each party. */
    | 'act'
    /** The signs of the row and of its section. */
    | 'signs'
    /** What the members pay, against what their labels claim. */
    | 'payments';
  /** The other columns in which the same holds. */
  readonly holds: readonly string[];
}

/** Facts, no prose: `text/` has the sentence of each code. */
export interface Finding {
  /** Code, table title, path of labels, member, period, measure and an ordinal; never an address or an amount. */
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell: CellRef;
  readonly related: readonly RangeRef[];
  readonly label: string;
  readonly table?: TableId;
  readonly relation?: string;
  readonly period?: Period;
  readonly measure?: Measure;
  readonly member?: string;
  /** The table's own unit, in which the sentence speaks. */
  readonly unit?: Unit;
  readonly printed?: Quantity;
  readonly expected?: Quantity;
  /** printed − expected. */
  readonly difference?: Quantity;
  readonly believed?: Belief;
  /** How the expected figure comes about; its value is the expected figure, unrounded where that is a share. */
  readonly working?: Working;
  readonly explanation?: Explanation;
  readonly consequences: readonly Consequence[];
  /** Further figures or words for the sentence, by name: a count, a unit, a year. */
  readonly details?: Readonly<Record<string, Quantity>>;
}

/** A total that was checked as a sum of other rows, and is not since the user corrected rows. */
export interface Unsummed {
  readonly total: RowKey;
  readonly label: string;
  readonly cell: CellRef;
  /** The corrected rows that it was made of, or else those that may have moved it. */
  readonly by: readonly RowKey[];
}
