/** Where things stand between the pane and Excel. */
import type { Written } from '../../hosts/workbook';
import type { Command } from './notice';

export interface Progress {
  readonly doing: Command | 'nothing';
  /** Excel takes no command until the user has finished editing a cell. */
  readonly waiting: boolean;
  /** Local time of the read that what is shown comes from; undefined before the first. */
  readonly readAt: string | undefined;
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
  /** The names of the sheets, as they stand in the workbook. */
  readonly sheets: readonly string[];
  readonly written: Written;
}

export const atRest: Progress = { doing: 'nothing', waiting: false, readAt: undefined, stale: false, watched: false, report: undefined };
