/** Choices: what the user has said. Re-exported by `model.ts`. */
import type { Concept, Party } from './model';
import type { Rounding, Unit } from './money';
import type { OwnKind } from './plan/model';
import type { NoteChoices } from './plan/note-choice';

export type { GeneratedNote, NoteChoices, NoteFigure, NoteId, NoteLine, NoteReference, OwnNote, Paragraph, ParagraphPart } from './plan/note-choice';

export type KeyKind = 'fasta-procent' | 'befolkning' | 'lika-bas-plus-befolkning' | 'fjolarets-belopp' | 'fria-belopp';
export type Convention = 'whole-year' | 'half-year' | 'month' | 'month-after' | 'day';

export interface MemberDate {
  readonly member: string;
  /** ISO date. */
  readonly date: string;
}

/** Which way of reckoning the förbund goes by, where a rule has several: see `compute/readings.ts`. For kommunandelar: who carries what a newcomer does not pay. */
export interface ChosenReadings {
  readonly insatsandel?: 'alla-insatser/nyttjade-medel' | 'individinriktade/nyttjade-medel';
  readonly overskott?: 'som-tryckt' | 'i-kedja';
  readonly budgetram?: 'som-tryckt' | 'i-kedja';
  readonly kommunandelar?: 'gamla-nyckeln' | 'tidsvagda-nycklar';
}

/** A row, found again by its table's title, the heading above it and its label, and an ordinal among those alike: never by an address or an amount. */
export type RowKey = string;

export type ResultConcept = 'arets-resultat' | 'overskott' | 'resultat-efter-forvaltning';
export type PartConcept = Exclude<Concept, ResultConcept | 'medlemsbidrag'>;

/**
 * What a row is, in place of what was understood; always the whole of it. What is no money has no concept, only a contribution has a
 * member, and only a result is one. `turned`: its amounts are read with the other sign than they are printed with.
 */
export type Correction =
  | { readonly role: 'heading' | 'ratio' | 'note' }
  | { readonly role: 'item' | 'total'; readonly concept: PartConcept; readonly sign?: 'turned' }
  | { readonly role: 'item' | 'total'; readonly concept: 'medlemsbidrag'; readonly member?: { readonly name: string; readonly party: Party }; readonly sign?: 'turned' }
  | { readonly role: 'result'; readonly concept: ResultConcept | 'okand'; readonly sign?: 'turned' };

/** A range that holds a table, "A5:D60": from its header row to its last row, from its labels to its last figures. */
export interface PointedRange {
  readonly sheet: string;
  readonly range: string;
}

/** Where the other part of a post that is both administration and insatser stands. No figure is moved: the sheet says what it says. */
export type SplitAnswer =
  | { readonly is: 'as-it-stands' }
  | { readonly is: 'held-by'; readonly row: RowKey };

/** Everything optional: what is neither in the sheet nor here is a question. The form of `report.md`'s answers file. */
export interface Choices {
  readonly entries?: readonly MemberDate[];
  readonly exits?: readonly MemberDate[];
  /** Per cent among the members before the entry, by member, as decimal text. */
  readonly keyBefore?: Readonly<Record<string, string>>;
  readonly key?: KeyKind;
  readonly convention?: Convention;
  readonly rounding?: Rounding;
  /** Inhabitants by member, for the keys that count them. */
  readonly population?: Readonly<Record<string, string>>;
  /** Kronor a year and member before the rest is shared by population, decimal text. */
  readonly equalBase?: string;
  /** Kronor a year by member, for free amounts, decimal text. */
  readonly freeAmounts?: Readonly<Record<string, string>>;
  readonly unit?: Unit;
  readonly readings?: ChosenReadings;
  /** Kronor, decimal text: replaces the first year's opening balance, from the adopted annual accounts. */
  readonly openingBalance?: string;
  /** The sheet whose budget is written back. */
  readonly mainBudget?: string;
  /** Own sheets that are not to be written. */
  readonly withoutSheets?: readonly OwnKind[];
  /** What rows are, where that was misunderstood. */
  readonly corrections?: Readonly<Record<RowKey, Correction>>;
  /** Where tables stand that were not found, or not as they are. */
  readonly pointed?: readonly PointedRange[];
  /** The year of a table whose header gives none, by the table's title. */
  readonly tableYears?: Readonly<Record<string, string>>;
  /** Sheets that speak of a budget and hold none. */
  readonly notBudgets?: readonly string[];
  /** What is known of a post that a note divides, by the post's row. */
  readonly splitPosts?: Readonly<Record<RowKey, SplitAnswer>>;
  /** Accepted findings: key and printed value, with the reason. A value that has moved reopens the finding. */
  readonly accepted?: readonly { readonly key: string; readonly printed: string; readonly reason: string }[];
  /** The notes of Noter: their order, which are left out, and own paragraphs. */
  readonly notes?: NoteChoices;
}
