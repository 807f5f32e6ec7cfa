/**
 * Every noun of the program on one page.
 *
 *  host.read()                                                                          host.apply()
 *  Workbook ──▶ Snapshot ──understand──▶ Reading ──check──▶ Finding[]  ┐
 *                                          │                           ├──draft──▶ Plan ──▶ own sheets
 *                           rules × Choices ──compute──▶ Answer[]      ┘
 */
import type { CellRef, RangeRef } from './address';
import type { PointedRange, RowKey } from './choices';
import type { Money, Share, Unit } from './money';

export type * from './check/model';
export type * from './choices';
export type * from './compute/model';
export type * from './plan/model';
export type * from './scenario/model';

// ───────────────────────────── Snapshot: what the workbook says ─────────────────────────────

/** Decimal text with a point and at most 15 significant digits: "1250", "-0.25". */
export type NumberText = string;

/** What a cell shows. A blank cell shows nothing and is absent, never zero. */
export type Shown =
  | { readonly is: 'number'; readonly number: NumberText }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'boolean'; readonly boolean: boolean }
  | { readonly is: 'error'; readonly error: string };

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Absent where the cell is blank but has a formula whose value was not stored. */
  readonly shows?: Shown;
  /** In English A1 notation without the "=", shared formulas written out for this cell. */
  readonly formula?: string;
  /** Excel's number format code in en-US, e.g. "yyyy-mm-dd"; absent for General. */
  readonly format?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Row by row, left to right; blank cells are absent. */
  readonly cells: readonly Cell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The user's own sheets, in the workbook's order. Samräkna's own sheets are never among them. */
export interface Snapshot {
  readonly workbook: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Whether day 0 is in 1904 rather than 1900. */
  readonly date1904: boolean;
}

// ───────────────────────────── Reading: what it means ─────────────────────────────

export type TableKind =
  | 'budget' | 'utfall' | 'resultatrakning' | 'balansrakning' | 'kassaflode'
  | 'not' | 'nyckeltal' | 'bidrag' | 'maluppfyllelse' | 'okand';

export type Measure = 'budget' | 'utfall' | 'prognos' | 'avvikelse' | 'andel';

/** A year, "2021", or an ISO interval of months, "2021-01/2021-08", or a date, "2019-12-31". */
export type Period = string;

/** What a row is about. A closed list: `terms/` says which words mean which. */
export type Concept =
  | 'medlemsbidrag' | 'medfinansiering' | 'ovriga-intakter' | 'overfort-kapital'
  | 'summa-intakter' | 'summa-intakter-med-kapital' | 'summa-medlemsbidrag'
  | 'personalkostnad' | 'summa-personalkostnader'
  | 'ovrig-kostnad' | 'summa-ovriga-kostnader' | 'forvaltningskostnader'
  | 'individinsats' | 'summa-individinsatser' | 'strukturinsats' | 'summa-strukturinsatser'
  | 'insats' | 'summa-insatser'
  | 'summa-kostnader' | 'resultat-efter-forvaltning' | 'arets-resultat' | 'overskott'
  | 'okand';

/** The parties of 5 § lag (2003:1210): several kommuner, and several regions, are one party each. */
export type Party = 'kommun' | 'region' | 'forsakringskassan' | 'arbetsformedlingen';

export interface Member {
  /** Without "kommun", genitive or percentage: "Mora", "Region Dalarna", "Försäkringskassan". */
  readonly name: string;
  readonly party: Party;
  /** A kommun that belongs to no region, and pays a region's part with its own (5 a § lag 2003:1210). */
  readonly outsideRegions?: true;
}

/** item: an amount of its own. total: closes its section. result: a signed sum of totals. ratio: a share or a count, no money. */
export type RowRole = 'heading' | 'item' | 'total' | 'result' | 'ratio' | 'note';

export type TableId = string;
export type RowId = string;

/** What stands where a row and a column meet. */
export type Entry = { readonly cell: CellRef; readonly formula?: string } & (
  | { readonly is: 'amount'; readonly amount: Money; readonly asText: boolean;
      /** The place value of the last printed digit in kronor, for rounding: "1", "1000". */ readonly lastDigit: Money }
  | { readonly is: 'share'; readonly share: Share }
  /** Unknown, not zero. */
  | { readonly is: 'blank' }
  /** Words in place of a figure, "Ej budgeterat": unknown, not zero. */
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'error'; readonly error: string });

export interface Column {
  readonly column: number;
  readonly header: string;
  readonly headerCell: CellRef;
  readonly period: Period;
  readonly measure: Measure;
}

/** A column that adds others up over several years, "Totalt": no period of its own, and no facts. */
export interface SideTotal {
  readonly column: Column;
  /** Which of the table's columns it adds. */
  readonly of: readonly number[];
}

export interface Row {
  readonly id: RowId;
  /** What it is remembered by from one reading to the next. */
  readonly key: RowKey;
  readonly table: TableId;
  readonly row: number;
  readonly label: string;
  readonly labelCell: CellRef;
  readonly role: RowRole;
  /** The labels of the headings above it, outermost first. */
  readonly section: readonly string[];
  readonly concept: Concept;
  /** 1 where the words say it plainly, or the user does, lower where place or likeness decided. */
  readonly confidence: number;
  /** What it is was said by the user. */
  readonly corrected?: true;
  /** The user says that its amounts count with the other sign than they are printed with. */
  readonly turned?: true;
  readonly member?: Member;
  /** "62%" in a label of a member's row: the share it claims of the municipalities' part. */
  readonly claimedShare?: Share;
  readonly hidden: boolean;
  /** One for each of the table's columns, in their order. */
  readonly entries: readonly Entry[];
  /** One for each of the table's side totals, where it has any. */
  readonly sides?: readonly Entry[];
}

export interface Table {
  readonly id: TableId;
  readonly sheet: string;
  readonly title: string;
  readonly kind: TableKind;
  /** Header row to last row, label column to last column; a table split in two has two. */
  readonly ranges: readonly [RangeRef, ...RangeRef[]];
  readonly unit: Unit;
  readonly unitFrom: 'declared' | 'figures' | 'answer';
  /** Where the unit is declared, if it is. */
  readonly unitCell?: CellRef;
  readonly declaredUnit?: Unit;
  readonly columns: readonly Column[];
  readonly sides?: readonly SideTotal[];
  readonly rows: readonly Row[];
}

export interface Term {
  readonly row: RowId;
  readonly sign: 1 | -1;
}

/**
 * sum: in every column, total = Σ ± terms. same: the total repeats the only term, with its sign, perhaps in another table.
 * carry: the total (an opening balance) of a year = the only term (a closing balance) of the year before.
 */
export interface Relation {
  readonly id: string;
  readonly kind: 'sum' | 'same' | 'carry';
  readonly total: RowId;
  readonly terms: readonly [Term, ...Term[]];
  /** Why it is believed. */
  readonly basis: 'formula' | 'structure' | 'arithmetic' | 'words';
}

export interface Fact {
  readonly concept: Concept;
  readonly member?: Member;
  readonly label: string;
  readonly period: Period;
  readonly measure: Measure;
  readonly amount: Money;
  readonly unit: Unit;
  readonly cell: CellRef;
  readonly table: TableId;
  readonly row: RowId;
}

/** An amount, a share, or words, as a sentence or a column shows it. */
export type Quantity = Money | Share | { readonly is: 'words'; readonly words: string };

export interface Question {
  readonly code: 'entry-date' | 'split-post' | 'unit-unclear' | 'main-budget' | 'year-unclear' | 'meaning-unclear';
  readonly cell: CellRef;
  /** The best guess, in the form the answer would have; absent where there is none. */
  readonly guess?: string;
  readonly options?: readonly string[];
  /** The row that it is about, for an answer that is kept by the row; the options are then rows too. */
  readonly row?: RowKey;
  /** What the question is about: a member, a label, a table's title. */
  readonly about: string;
  /** Figures for the sentence, by name. */
  readonly details?: Readonly<Record<string, Quantity>>;
}

/** `no-figures`: no amount stands in it. `no-labels`: no column of words to the left of the amounts. */
export interface PointedResult extends PointedRange {
  readonly found: 'table' | 'no-sheet' | 'no-figures' | 'no-labels';
}

export interface Reading {
  readonly snapshot: Snapshot;
  readonly tables: readonly Table[];
  /** The budget that is written back: the most complete, then the first, or as answered. */
  readonly budget?: TableId;
  readonly relations: readonly Relation[];
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  /** Corrections of rows that are not there, or no longer. */
  readonly lostCorrections: readonly RowKey[];
  /** What the user has pointed at, and whether a table could be read there. */
  readonly pointed: readonly PointedResult[];
}
