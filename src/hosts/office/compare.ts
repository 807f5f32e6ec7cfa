/** What stands in our sheets, held against what the plan says they must show, exactly. */
import type { CellRef } from '../../core/address';
import type { Cell, Shown } from '../../core/model';
import { bare } from '../../core/plan/formula-text';
import { numberText } from '../numbers';
import type { OwnCell } from '../own-cells';
import { sameShown } from '../rests-on';
import type { Written, WrittenDifference } from '../workbook';
import type { Survey } from './seen';

/** @param planned the cells of a sheet as they are to stand, @param found as they stand */
export function differences(sheet: string, planned: readonly OwnCell[], found: readonly Cell[]): WrittenDifference[] {
  const at = new Map(found.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return planned.flatMap(({ row, column, shows, formula }): WrittenDifference[] => {
    if (shows === undefined) return [];
    const there = at.get(`${row}:${column}`)?.shows;
    const isBlank = shows.is === 'text' && shows.text === '' && formula === undefined;
    if (isBlank ? there === undefined : sameShown(asExcelHasIt(shows), there)) return [];
    const cell: CellRef = { sheet, row, column };
    return [{ cell, planned: shows, ...(there === undefined ? {} : { found: there }) }];
  });
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
export function standsAlready(planned: readonly OwnCell[], found: readonly Cell[], keyColumn: number): boolean {
  const ours = found.filter(({ column }) => column <= keyColumn);
  const filled = planned.filter(({ shows, formula }) => formula !== undefined || (shows !== undefined && !(shows.is === 'text' && shows.text === '')));
  const at = new Map(ours.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return filled.length === ours.length && filled.every(({ row, column, shows, formula }) => {
    const there = at.get(`${row}:${column}`);
    if (there === undefined || (formula === undefined) !== (there.formula === undefined)) return false;
    return formula === undefined ? shows !== undefined && sameShown(asExcelHasIt(shows), there.shows) : bare(formula) === bare(there.formula ?? '');
  });
}
