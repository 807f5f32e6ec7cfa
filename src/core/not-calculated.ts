/**
 * A formula whose value was not stored, as scripts and some libraries leave them. What it shows is unknown, never blank: it
 * stands as #N/A, which sums over it pass on, until a program has calculated the workbook and saved it.
 */
import type { Cell, Shown } from './model';

const unknown: Shown = { is: 'error', error: '#N/A' };

export function isNotCalculated(cell: Cell): boolean {
  return cell.formula !== undefined && cell.shows === undefined;
}

/** What the cell shows; absent where it is blank. */
export function shownBy(cell: Cell | undefined): Shown | undefined {
  return cell && isNotCalculated(cell) ? unknown : cell?.shows;
}
