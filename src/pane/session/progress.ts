/** Where things stand between the pane, the engine and the workbook. */
import type { Written } from '../../hosts/workbook';
import type { Stage } from '../engine/engine';
import type { Command } from './notice';

export interface Progress {
  readonly doing: Command | 'nothing';
  /** What the engine is at, or was at last. */
  readonly stage: Stage | undefined;
  /** Excel takes no command until the user has finished editing a cell. */
  readonly waiting: boolean;
  /** The workbook has changed since. */
  readonly stale: boolean;
  /** Excel tells of changes. */
  readonly watched: boolean;
  /** The last write, as long as it is not undone. */
  readonly report: Report | undefined;
}

/** A write as it is told afterwards. */
export interface Report {
  /** Local time. */
  readonly at: string;
  /** The new file that they were written into; absent where that is the open workbook. */
  readonly file?: string;
  /** The names of the sheets, as they stand in the workbook. */
  readonly sheets: readonly string[];
  readonly written: Written;
}

export const atRest: Progress = { doing: 'nothing', stage: undefined, waiting: false, stale: false, watched: false, report: undefined };
