/** What Excel gives for a range → cells as every host has them. */
import { columnNumber } from '../../core/address';
import type { Cell, Shown } from '../../core/model';
import { numberText } from '../numbers';
import type { Work } from '../slices';

/** A rectangle on a sheet, rows and columns from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The properties of a range, as loaded. */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat?: readonly (readonly unknown[])[];
}

/** Row by row, left to right; blank cells are absent. */
export function* cellsOf(grid: Grid, { top, left }: Pick<Area, 'top' | 'left'>): Work<Cell[]> {
  const cells: Cell[] = [];
  for (const [r, row] of grid.values.entries()) {
    for (const [c, value] of row.entries()) {
      yield 1;
      const formula = formulaOf(grid.formulas[r]?.[c], value);
      const shows = shownAs(value, grid.valueTypes[r]?.[c] ?? 'Unknown', formula !== undefined);
      if (shows === undefined && formula === undefined) continue;
      const format = grid.numberFormat?.[r]?.[c];
      cells.push({
        row: top + r, column: left + c, ...(shows === undefined ? {} : { shows }), ...(formula === undefined ? {} : { formula }),
        ...(typeof format === 'string' && format !== '' && format !== 'General' ? { format } : {}),
      });
    }
  }
  return cells;
}

/** A text that begins with "=" is given as both, and is no formula: none shows its own text. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1).trim() : undefined;
}

function shownAs(value: unknown, type: string, hasFormula: boolean): Shown | undefined {
  if (typeof value === 'boolean') return { is: 'boolean', boolean: value };
  if (typeof value === 'number') {
    const number = numberText(String(value));
    return number === undefined ? { is: 'error', error: '#NUM!' } : { is: 'number', number };
  }
  const text = typeof value === 'string' ? value : '';
  if (type === 'Error') return { is: 'error', error: text };
  return text === '' && !hasFormula ? undefined : { is: 'text', text };
}

/** "'Budget'!A4:E9" → the area. @throws RangeError where it is no address of a range */
export function areaOfAddress(address: string): Area {
  const [, left = '', top = '', right = left, bottom = top] = /(?:^|!)\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address) ?? [];
  if (top === '') throw new RangeError(`no address of a range: ${address}`);
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}
