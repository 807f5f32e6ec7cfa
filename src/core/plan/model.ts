/** Plan: the sheets to write, as data, and our own sheets as found. Re-exported by `../model.ts`. */
import type { CellRef, RangeRef } from '../address';
import type { Unit } from '../money';
import type { Cell, Period, Shown } from '../model';
import type { NoteId, NoteLine } from './note-choice';

export type OwnKind = 'avstamning' | 'kommunandelar' | 'regler' | 'kontroller' | 'noter';

/** One piece of a formula: literal text, a range of the user's, or a range of our own sheets. The host resolves and quotes names. */
export type FormulaPart =
  | string
  | { readonly user: RangeRef; readonly absolute?: boolean }
  | { readonly own: OwnKind; readonly range: Omit<RangeRef, 'sheet'>; readonly absolute?: boolean };

export type StyleName =
  | 'title' | 'lead' | 'heading' | 'header' | 'header-number'
  | 'label' | 'label-total' | 'text' | 'quiet' | 'note'
  | 'amount' | 'amount-total' | 'amount-input' | 'ore' | 'ore-total' | 'ore-input' | 'share' | 'share-total' | 'share-input'
  | 'number' | 'date' | 'date-input' | 'text-input' | 'status' | 'check' | 'link' | 'keep';

export type Content =
  | { readonly is: 'value'; readonly value: Shown }
  /** `shows` is from our own exact answer, never from evaluating the formula. */
  | { readonly is: 'formula'; readonly formula: readonly FormulaPart[]; readonly shows: Shown }
  /** A sentence round the time of the last write that changed anything else; the host fills the time in. */
  | { readonly is: 'written-at'; readonly before: string; readonly after: string };

/** ours: rewritten at every run. input: a valid value found in the sheet beats this one. keep: the user's own words. */
export type Ownership =
  | { readonly is: 'ours' }
  | { readonly is: 'input'; readonly key: string }
  | { readonly is: 'keep'; readonly key: string };

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly content?: Content;
  readonly style: StyleName;
  readonly ownership: Ownership;
  /** Where a click goes: a cell of the user's. */
  readonly link?: CellRef;
  /** The reason it is written: a rule, a paragraph, a source cell. For "Varför detta tal?". */
  readonly because?: string;
  /** Its formula would be longer than Excel takes: the value stands alone, and the sheet's lead says so. */
  readonly tooLong?: true;
}

export interface PlanTable {
  readonly name: string;
  readonly range: Omit<RangeRef, 'sheet'>;
  readonly filter: boolean;
}

export interface PlanChart {
  readonly title: string;
  /** Alternative text, also written as a line above the chart. */
  readonly description: string;
  readonly kind: 'column-stacked' | 'column-clustered' | 'bar-clustered' | 'line';
  readonly anchor: Omit<RangeRef, 'sheet'>;
  readonly categories: Omit<RangeRef, 'sheet'>;
  readonly series: readonly { readonly name: { readonly row: number; readonly column: number }; readonly values: Omit<RangeRef, 'sheet'> }[];
}

/** A cell shaded, and worded, by what it shows: "OK" calm, anything else marked. */
interface PlanStatusRule {
  readonly range: Omit<RangeRef, 'sheet'>;
  readonly calm: readonly string[];
}

export interface PlannedSheet {
  readonly kind: OwnKind;
  /** The name it is given when first made; the user may rename it. */
  readonly name: string;
  readonly cells: readonly PlanCell[];
  /** Characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Points, by row number: rows whose texts wrap or are large. All other rows have the usual height. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** The row of the column headers: it and the rows above stay in view, and it is repeated on each printed page. 0 for none. */
  readonly headerRow: number;
  readonly landscape: boolean;
  /** Rows that begin a page of their own in print, besides the first. */
  readonly pageBreaks?: readonly number[];
  /** Long texts over several columns; outside all tables. */
  readonly merges?: readonly Omit<RangeRef, 'sheet'>[];
  /** Columns from this one on are not printed. */
  readonly printToColumn: number;
  /** The last own column, never printed: the host keeps the keys of the row's inputs and kept texts there. Absent: after the last used. */
  readonly keyColumn?: number;
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  readonly statusRules: readonly PlanStatusRule[];
  /** Its notes in their order, where it is the sheet of notes. */
  readonly notes?: readonly PlannedNote[];
  /** Cells with a closed list of values. */
  readonly choices: readonly { readonly range: Omit<RangeRef, 'sheet'>; readonly values: readonly string[] }[];
}

/** A figure of a note that a paragraph may show, and the periods that have it. */
export interface PlannedFigure {
  readonly figure: NoteLine;
  readonly label: string;
  readonly periods: readonly Period[];
}

/** A note of the sheet Noter, in its place; one that is left out has no rows. Its title stands without its number. */
export type PlannedNote =
  | { readonly is: 'ours'; readonly note: NoteId; readonly title: string; readonly top: number; readonly bottom: number; readonly figures: readonly PlannedFigure[] }
  | { readonly is: 'own'; readonly title: string; readonly top: number; readonly bottom: number }
  | { readonly is: 'off'; readonly note: NoteId; readonly title: string; readonly figures: readonly PlannedFigure[] };

export interface Plan {
  /** The unit its amounts are in: the sheet's own. */
  readonly unit: Unit;
  readonly sheets: readonly PlannedSheet[];
}

// ───────────────────────────── Own sheets as found ─────────────────────────────

/** A sheet of ours as it stands: what the user has put into it, by key, and all that stands on it. */
export interface OwnSheet {
  readonly kind: OwnKind;
  readonly name: string;
  /** Inputs and kept words, by key. */
  readonly kept: Readonly<Record<string, Shown>>;
  /** Every cell but those of the keys, with what the user has right of our columns; what stood before a write that was cut short. */
  readonly stands: readonly Cell[];
  /** Where the inputs and the kept words stand now. */
  readonly keyed: readonly KeyedCell[];
  /** The rows as they were last written: what tells the user's own texts from ours. */
  readonly marked: readonly MarkedRow[];
  /** The last of our columns, that of the keys; absent where the sheet has been made but not yet filled. */
  readonly lastColumn?: number;
}

export interface KeyedCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** A row as it was written, wherever the user has moved it since. */
export interface MarkedRow {
  readonly row: number;
  /** Of the texts and numbers that it was written with; see `row-mark.ts`. */
  readonly mark: string;
}
