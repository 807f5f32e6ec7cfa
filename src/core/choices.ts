/** Choices: what the user has said. Re-exported by `model.ts`. */
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
  /** Accepted findings: key and printed value, with the reason. A value that has moved reopens the finding. */
  readonly accepted?: readonly { readonly key: string; readonly printed: string; readonly reason: string }[];
  /** The notes of Noter: their order, which are left out, and own paragraphs. */
  readonly notes?: NoteChoices;
}
