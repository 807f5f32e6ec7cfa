/** A cell that somebody wants to see in the workbook beside the pane. */
import type { CellRef } from '../../core/address';

export interface ShownCell {
  readonly cell: CellRef;
  /** The workbook that it is in, by `bookScope`. */
  readonly book: string;
  /** Counts up, so that the same cell can be shown again. */
  readonly nth: number;
}
