/** Every word the written sheets say, as typed functions; `text/plan.sv.ts` and `text/plan.en.ts` have the sentences. */
import type { CellRef } from '../address';
import type { Gap } from '../compute/allocation';
import type { KeyOrigin } from '../compute/allocation-model';
import type { Answer, Convention, Finding, Measure, Period, Severity, Source } from '../model';
import type { Rounding } from '../money';
import type { NoteId, NoteLine } from './note-choice';

export interface PlanWords {
  /** A finding as one whole sentence. */
  readonly finding: (finding: Finding) => string;
  readonly sheets: {
    readonly avstamning: string;
    readonly kommunandelar: string;
    readonly regler: string;
    readonly kontroller: string;
    readonly noter: string;
  };
  /** The end of every sheet's lead: the time stands between `before` and `after`. */
  readonly written: (version: string) => { readonly before: string; readonly after: string };
  /** Cells whose formula would be longer than Excel takes. */
  readonly tooLong: (places: readonly string[]) => string;
  readonly avstamning: AvstamningWords;
  readonly kontroller: KontrollerWords;
  readonly regler: ReglerWords;
  readonly andelar: AndelarWords;
  readonly noter: NoterWords;
}

export interface AvstamningWords {
  readonly lead: (sheet: string, unit: string) => string;
  readonly label: string;
  readonly printed: (column: string) => string;
  readonly computed: (column: string) => string;
  readonly check: (column: string) => string;
  readonly rows: string;
  readonly ok: string;
  readonly rounding: string;
  readonly uncheckable: string;
  readonly newRows: string;
}

interface KontrollerWords {
  readonly lead: (sheets: readonly string[]) => string;
  /** Before the number of findings that still stand. */
  readonly remaining: string;
  /** In the order of the columns. */
  readonly columns: Readonly<Record<
    'severity' | 'place' | 'label' | 'period' | 'printed' | 'expected' | 'difference' | 'sentence' | 'status' | 'comment' | 'key', string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly period: (period: Period) => string;
  readonly place: (cell: CellRef, withSheet: boolean) => string;
  readonly consequences: (places: readonly string[]) => string;
  readonly acceptedBecause: (reason: string) => string;
  /** The states of a row. */
  readonly remains: string;
  readonly remark: string;
  readonly accepted: string;
  readonly cleared: string;
  readonly changed: string;
  readonly fixed: string;
  readonly noSeverity: string;
  readonly gone: string;
  readonly none: string;
}

export interface ReglerWords {
  readonly lead: (sheet: string, unit: string) => string;
  /** In the order of the columns. */
  readonly columns: Readonly<Record<
    'reading' | 'period' | 'value' | 'limit' | 'margin' | 'marginOther' | 'verdict' | 'source', string>>;
  /** A period where there are columns of several measures. */
  readonly period: (period: Period, measure: Measure) => string;
  readonly rule: (answer: Answer) => string;
  readonly reading: (answer: Answer) => string;
  readonly source: (answer: Answer) => string;
  /** What the cell says where the rule holds, and where it does not. */
  readonly verdict: (answer: Answer) => { readonly holds: string; readonly breaks: string };
  readonly none: string;
}

/** The columns of a year's table; those of an entry are left out in a year without one. */
export type AndelarColumn =
  | 'member' | 'key' | 'before' | 'entry' | 'exit' | 'part' | 'of' | 'full' | 'own' | 'takes' | 'exact' | 'rest' | 'computed' | 'published' | 'difference' | 'share';

export interface AndelarWords {
  readonly lead: (sheet: string, unit: string) => string;
  readonly conventions: Readonly<Record<Convention, string>>;
  readonly gaps: Readonly<Record<Gap, string>>;
  readonly overview: string;
  readonly kommun: string;
  readonly sum: string;
  readonly chartTitle: string;
  readonly chartDescription: (unit: string) => string;
  readonly year: (period: Period) => string;
  readonly quarter: string;
  readonly convention: string;
  readonly gap: string;
  /** What the words of the list mean, a sentence a line. */
  readonly gapAbout: readonly string[];
  /** The step in kronor, 0 for none. */
  readonly rounding: string;
  readonly columns: Readonly<Record<AndelarColumn, string>>;
  /** Where the key of a year comes from. */
  readonly keyFrom: (origin: KeyOrigin, year: Period | undefined) => string;
  readonly partFromFigures: (member: string) => string;
  /** Where the user has changed the key in the input cells. */
  readonly keyEdited: string;
  /** What stood in input cells and is no valid value. */
  readonly refused: (written: readonly string[]) => string;
  readonly noRule: string;
  readonly rules: (period: Period) => string;
  readonly rule: string;
  /** A rule of the side by side table. */
  readonly ruleName: (gap: Gap, convention: Convention | 'ur-beloppen' | undefined, rounding: Rounding, oldKey: KeyOrigin | undefined) => string;
  readonly published: string;
  readonly match: string;
  readonly matches: string;
  readonly matchesNot: string;
  readonly invoices: (period: Period) => string;
  readonly invoicesNote: string;
  readonly invoiceColumns: readonly [string, string, string, string, string, string, string];
}

/** A sentence for each of: it is so every year, all but some years, no year. */
export interface ByYears {
  readonly all: string;
  /** What stands before and after the list of the years in which it is not so: "2022", "2021 och 2022". With one year it is never said. */
  readonly except: readonly [string, string];
  readonly none: string;
}

/** A sentence for each sign of a figure. */
export interface BySign {
  readonly above: string;
  readonly below: string;
  readonly zero: string;
}

/** Between the items of a list, and before its last: ", " and " och ". */
export interface Separators {
  readonly next: string;
  readonly last: string;
}

/** What stands between thousands, before decimals, before an amount below zero, and after a percentage. */
export interface Digits {
  readonly thousands: string;
  readonly point: string;
  readonly minus: string;
  readonly percent: string;
}

/** Balances as the sheet has them, with each year's end carried to the next, or that from an opening that was given. */
export type BalanceWay = 'som-tryckt' | 'i-kedja' | 'angiven';

export interface NoterWords {
  readonly lead: (sheet: string) => string;
  /** The heading of a note: its number before its title. */
  readonly title: (number: number, title: string) => string;
  readonly titles: Readonly<Record<NoteId, string>>;
  /** A note spoken of in a paragraph of the user's. */
  readonly reference: (number: number) => string;
  readonly absentNote: string;
  /** How the figures in such a paragraph are written, and what stands in place of one that the sheet does not have. */
  readonly digits: Digits;
  readonly absentFigure: string;
  readonly figures: (unit: string) => string;
  readonly lines: Readonly<Record<NoteLine, string>>;
  readonly ownText: string;
  readonly ownTextOfBefore: string;
  readonly financing: string;
  /** Whether the members' contributions are as 5 § has it. */
  readonly fourths: (years: number) => ByYears;
  readonly entry: (members: readonly string[], period: Period) => string;
  readonly shares: (sheet: string) => string;
  readonly administration: string;
  readonly administrationMoves: (first: Period, last: Period) => BySign;
  readonly goal: string;
  /** By which of the two readings the goal is gone by: all activities, or only those for individuals. */
  readonly goalKept: (years: number, measure: Measure, individualsOnly: boolean) => ByYears;
  /** Whether both readings of the goal give the same verdict. */
  readonly readingsAgree: (individualsOnly: boolean) => ByYears;
  readonly balance: string;
  /** Whether there are funds left at the end of each year: where it opens with the end of the last, or as the sheet prints it. */
  readonly lasts: (years: number, way: BalanceWay) => ByYears;
  /** Whether the sheet opens a year with what the year before ends with: said once of all, or of each year in which it does not, by the sign of what is left behind. */
  readonly carried: string;
  readonly notCarried: (from: Period, to: Period) => BySign;
  readonly bothShown: string;
  /** Whether the year's own costs are at most its incomes. */
  readonly ownResult: (years: number) => ByYears;
  readonly unit: (unit: string, from: 'declared' | 'figures' | 'answer') => string;
  readonly opening: string;
  readonly separators: Separators;
  readonly reminders: readonly string[];
  /** Before the sources, and each of them on a line. */
  readonly sources: string;
  readonly source: (source: Source) => string;
  readonly counted: (sheet: string) => string;
  readonly countHeader: readonly [string, string];
  readonly count: Readonly<Record<Severity, string>>;
}
