/** The contract of every host: what the engine asks of the outside. One suite of tests, `test/hosts/contract.ts`, holds for all. */
import type { CellRef, RangeRef } from '../core/address';
import type { OwnSheet, Plan, Shown, Snapshot } from '../core/model';

/** A failure outside. A closed list with one sentence each in `text/`; a bug throws instead. */
export type Trouble =
  | 'not-a-workbook' | 'password' | 'old-format' | 'xlsb' | 'damaged' | 'too-large' | 'unsafe-xml'
  | 'signed' | 'shared-workbook' | 'structure-locked' | 'file-not-found' | 'cannot-write'
  /** Our sheets are not taken out: a sheet of the user's (named in the detail) has formulas that point at them, or no visible sheet would be left. */
  | 'sheets-in-use' | 'no-sheet-left'
  /** What is to be remembered in the workbook is larger than `largestState`: nothing is written. */
  | 'state-too-large'
  /** Excel is there but does not take the command now: the user types in a cell, it has other work, it is slow, it refuses so many commands. */
  | 'cell-being-edited' | 'busy' | 'throttled' | 'timed-out' | 'connection-lost'
  /** Excel refuses for good: the file may only be read or has a label, our sheet (named in the detail) is protected, too much at once, too old a version. */
  | 'access-denied' | 'sheet-protected' | 'too-much-at-once' | 'excel-too-old'
  /** A cell or sheet (named in the detail) that the plan rests on is not as it was read: nothing is written, read again. */
  | 'changed-since-read'
  /** A write or an undo began and may be half done: the restore point is there, one click puts our sheets back. */
  | 'interrupted'
  /** The cell to be shown is on a sheet that the user has hidden: it is not brought out. */
  | 'sheet-hidden'
  /** What the user has marked is no cells: a chart, a picture. */
  | 'no-cells-marked'
  /** There is no restore point, or it cannot be read. */
  | 'nothing-to-undo'
  /** An error that is not in this list; the detail is Excel's own code. */
  | 'excel-failed';

/** The most that is stored in a workbook, in bytes of UTF-8. */
const largestState = 256 * 1024;

/** Whether the state is larger than may be stored. */
export function isTooLarge(state: string): boolean {
  return new TextEncoder().encode(state).length > largestState;
}

export type Outcome<T> =
  | { readonly is: 'done'; readonly value: T }
  | { readonly is: 'trouble'; readonly trouble: Trouble; readonly detail?: string };

export interface WorkbookRead {
  readonly snapshot: Snapshot;
  readonly own: readonly OwnSheet[];
  /** The state part as text, undecoded; absent where the workbook has none. */
  readonly state?: string;
  /** What the last write can be taken back to; absent where there is nothing to take back. */
  readonly restorable?: Restorable;
  /** Whether the undo of a write now would outlive the pane; absent where the host keeps none. */
  readonly undoWillBeKept?: boolean;
}

/** A restore point that stands in the workbook. */
export interface Restorable {
  /** Local time of the write that it takes back, "2026-11-25 09:30". */
  readonly written: string;
  /** Whether that write was cut short: our sheets may be half filled. */
  readonly interrupted: boolean;
  /** Whether our sheets were new then: they are emptied, for no sheet is ever deleted. */
  readonly first: boolean;
}

/** What an undo did. */
export interface Undone extends Restorable {
  /** Names of our sheets that stood before that write and that the user has deleted since: they are not made again. */
  readonly gone: readonly string[];
  /** How many texts the user has written into our sheets since, which have no place in what stood before: they stand below it. */
  readonly keptTexts: number;
}

/** A workbook that can be read and written. No method throws but for a bug. */
export interface WorkbookHost {
  read(): Promise<Outcome<WorkbookRead>>;
  /** Fills our own sheets as planned; the user's are never changed. */
  apply(plan: Plan, about: WriteAbout): Promise<Outcome<Written>>;
}

/** A workbook that is open in front of the user, as in Excel. */
export interface LiveWorkbook extends WorkbookHost {
  /** Our sheets as they were before the last write; after a first write they are emptied. */
  undo(): Promise<Outcome<Undone>>;
  /** Has the workbook calculated, and holds our cells against the plan last applied once more. */
  recalculate(): Promise<Outcome<Written>>;
  /** Stores the state and nothing else. */
  remember(state: string): Promise<Outcome<undefined>>;
  /** Shows the cell's sheet and selects the cell. */
  select(cell: CellRef): Promise<Outcome<undefined>>;
  /** What the user has marked; of several areas at once the first. */
  selection(): Promise<Outcome<RangeRef>>;
  /** The workbook as a file, as it stands. */
  file(): Promise<Outcome<Uint8Array>>;
  /** Calls back after any change in the user's sheets, by anybody. The value stops it. */
  watch(changed: () => void): Promise<Outcome<() => void>>;
}

/** What stands in our sheets after a write, held against the plan's exact values. */
export interface Written {
  /** How many cells were read back and held against the plan. */
  readonly checked: number;
  readonly differs: readonly WrittenDifference[];
  /** What of the workbook's settings explains a difference, where one does. */
  readonly because?: 'manual-calculation' | 'precision-as-displayed';
  /** Whether `undo` will work after the pane is closed: false where the restore point is too large to be stored. */
  readonly undoKept: boolean;
}

export interface WrittenDifference {
  readonly cell: CellRef;
  readonly planned: Shown;
  /** Absent where the cell is blank. */
  readonly found?: Shown;
}

/** What a write is told besides the plan. */
export interface WriteAbout {
  /** Local time, "2026-11-25 09:30". */
  readonly now: string;
  /** Stored in the workbook for the next read, at most `largestState`; absent leaves what is stored. */
  readonly state?: string;
}
