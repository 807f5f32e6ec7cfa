/** What stands in our sheets, held against what the plan says they must show, exactly. */
import type { CellRef } from '../../core/address';
import type { Cell, Shown } from '../../core/model';
import { bare } from '../../core/plan/formula-text';
import { numberText } from '../numbers';
import type { OwnCell } from '../own-cells';
import { sameShown } from '../rests-on';
import type { Work } from '../slices';
import { byPlace } from '../slices';
import type { Written, WrittenDifference } from '../workbook';
import type { Survey } from './seen';

/** @param planned the cells of a sheet as they are to stand, @param found as they stand */
export function* differences(sheet: string, planned: readonly OwnCell[], found: readonly Cell[]): Work<WrittenDifference[]> {
  const at = yield* byPlace(found);
  const differs: WrittenDifference[] = [];
  for (const { row, column, shows, formula } of planned) {
    yield 1;
    if (shows === undefined) continue;
    const there = at.get(`${row}:${column}`)?.shows;
    const isBlank = shows.is === 'text' && shows.text === '' && formula === undefined;
    if (isBlank ? there === undefined : sameShown(asExcelHasIt(shows), there)) continue;
    const cell: CellRef = { sheet, row, column };
    differs.push({ cell, planned: shows, ...(there === undefined ? {} : { found: there }) });
  }
  return differs;
}

/** A number in fifteen digits; one larger than any of Excel's is an error there. */
function asExcelHasIt(shows: Shown): Shown {
  if (shows.is !== 'number') return shows;
  const number = numberText(shows.number);
  return number === undefined ? { is: 'error', error: '#NUM!' } : { is: 'number', number };
}

/** How many cells have something to show. */
export function countOf(planned: readonly OwnCell[]): number {
  return planned.filter(({ shows }) => shows !== undefined).length;
}

/** @param undoKept whether the undo outlives the pane */
export function written(checked: number, differs: readonly WrittenDifference[], { precisionAsDisplayed, calculation }: Pick<Survey, 'precisionAsDisplayed' | 'calculation'>, undoKept: boolean): Written {
  const because = differs.length === 0 ? undefined : precisionAsDisplayed ? 'precision-as-displayed' : calculation === 'Manual' ? 'manual-calculation' : undefined;
  return { checked, differs, undoKept, ...(because === undefined ? {} : { because }) };
}

/** Whether a sheet stands as it is to stand, whatever its formulas show: then there is nothing to write. */
export function* standsAlready(planned: readonly OwnCell[], found: readonly Cell[], keyColumn: number): Work<boolean> {
  const ours = found.filter(({ column }) => column <= keyColumn);
  const filled = planned.filter(({ shows, formula }) => formula !== undefined || (shows !== undefined && !(shows.is === 'text' && shows.text === '')));
  if (filled.length !== ours.length) return false;
  const at = yield* byPlace(ours);
  for (const { row, column, shows, formula } of filled) {
    yield 1;
    const there = at.get(`${row}:${column}`);
    if (there === undefined || (formula === undefined) !== (there.formula === undefined)) return false;
    const stands = formula === undefined ? shows !== undefined && sameShown(asExcelHasIt(shows), there.shows) : bare(formula) === bare(there.formula ?? '');
    if (!stands) return false;
  }
  return true;
}
