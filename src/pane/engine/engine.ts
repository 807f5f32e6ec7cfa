/** What the pane asks of the engine, wherever it runs: on a thread of its own in the page, in the test's own in a test. */
import type { Analysis } from '../../core/index';
import type { Choices, Plan } from '../../core/model';
import type { SheetChanges } from '../../core/plan/changes';
import type { Outcome, WorkbookRead, WriteAbout } from '../../hosts/workbook';
import type { WrittenFile } from '../../hosts/xlsx/write-plan';

/** What the engine is at, for those who wait. */
export type Stage = 'reading' | 'analysing' | 'drafting' | 'writing' | 'handing-over';

/** What is made of a workbook that was read. */
export interface Made {
  readonly analysis: Analysis;
  readonly plan: Plan;
  /** What a write would change in our sheets as they stand. */
  readonly changes: readonly SheetChanges[];
}

/** One question at a time, in the order they are asked. A promise is rejected with `Stopped` where `stop` came between, or with a bug. */
export interface Engine {
  /** Reads a workbook file. */
  read(name: string, bytes: Uint8Array): Promise<Outcome<WorkbookRead>>;
  /** What the workbook says with what the user has said, and the sheets that would be written. */
  analyse(read: WorkbookRead, choices: Choices): Promise<Made>;
  /** The file with the planned sheets in it, read back. */
  write(bytes: Uint8Array, plan: Plan, about: WriteAbout): Promise<Outcome<WrittenFile>>;
  /** The file without any sheet or answer of ours. */
  clean(bytes: Uint8Array): Promise<Outcome<Uint8Array>>;
  /** Drops what is asked and not yet answered. */
  stop(): void;
}

/** The user would not wait. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
