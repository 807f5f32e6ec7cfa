/** An open workbook as far as every command wants to know it. */
import type { Cell, OwnKind } from '../../core/model';
import type { OwnPlaces } from '../own-marks';
import type { StoredRestore, StoredState } from '../stored-xml';
import type { Area } from './cells';
import type { RestoreContent } from './restore-content';

export interface SeenSheet {
  readonly id: string;
  readonly name: string;
  readonly tabId: number;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly isProtected: boolean;
  readonly names: ReadonlyMap<string, string>;
  /** Where something stands; absent for an empty sheet. */
  readonly used?: Area;
  /** What a filled cell takes in an answer, by those in the corner; absent where nothing stands there. */
  readonly bytesOfCell?: number;
  /** Whether any, all or no rows of the used range are hidden, and columns. */
  readonly hiddenRows: 'some' | 'all' | 'none';
  readonly hiddenColumns: 'some' | 'all' | 'none';
}

export interface Stored<T> {
  /** Of the custom XML part. */
  readonly id: string;
  readonly value: T;
}

/** What is stored in the workbook. */
export interface Stores {
  readonly state?: Stored<StoredState>;
  readonly restore?: Stored<StoredRestore>;
}

/** What is stored, the restore point unpacked. */
export interface Restore extends Stores {
  /** Absent where there is none, or somebody has damaged it. */
  readonly content?: RestoreContent;
}

export interface Survey extends Restore {
  readonly workbook: string;
  readonly date1904: boolean;
  readonly sheets: readonly SeenSheet[];
  readonly marked: OwnPlaces['marked'];
  readonly own: readonly SeenOwn[];
  readonly structureLocked: boolean;
  readonly calculation: string;
  readonly precisionAsDisplayed: boolean;
  /** Names that a table of ours may not have. */
  readonly takenNames: readonly string[];
}

/** A sheet of ours as it stands. */
export interface SeenOwn extends SeenSheet {
  readonly kind: OwnKind;
  /** The column of its keys; absent where the sheet has been made but not yet filled. */
  readonly keyColumn?: number;
}

/** A sheet of ours and what stands on it. */
export interface OwnContent extends SeenOwn {
  readonly cells: readonly Cell[];
}
