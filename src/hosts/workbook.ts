/** The contract of every host: what the engine asks of the outside. One suite of tests, `test/hosts/contract.ts`, holds for all. */
import type { OwnSheet, Plan, Snapshot } from '../core/model';

/** A failure outside. A closed list with one sentence each in `text/`; a bug throws instead. */
export type Trouble =
  | 'not-a-workbook' | 'password' | 'old-format' | 'xlsb' | 'damaged' | 'too-large' | 'unsafe-xml'
  | 'signed' | 'shared-workbook' | 'structure-locked' | 'file-not-found' | 'cannot-write'
  /** Our sheets are not taken out: a sheet of the user's (named in the detail) has formulas that point at them, or no visible sheet would be left. */
  | 'sheets-in-use' | 'no-sheet-left'
  /** What is to be remembered in the workbook is larger than `largestState`: nothing is written. */
  | 'state-too-large';

/** The most that is stored in a workbook, in bytes of UTF-8. */
export const largestState = 256 * 1024;

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
}

/** A workbook that can be read and written. No method throws but for a bug. */
export interface WorkbookHost {
  read(): Promise<Outcome<WorkbookRead>>;
  /** Fills our own sheets as planned; the user's are never changed. */
  apply(plan: Plan, about: WriteAbout): Promise<Outcome<undefined>>;
}

/** What a write is told besides the plan. */
export interface WriteAbout {
  /** Local time, "2026-11-25 09:30". */
  readonly now: string;
  /** Stored in the workbook for the next read, at most `largestState`; absent leaves what is stored. */
  readonly state?: string;
}
