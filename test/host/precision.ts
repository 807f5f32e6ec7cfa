/** "Precision as displayed": Excel keeps of each number only what its format shows. */
import { formatOf } from './cell';
import type { Sheet } from './sheet';

/**
 * Rounds what the cells of a sheet hold. What depends on a formula's cell was computed with its unrounded value: real Excel would
 * round on the way too. Enough for a product that is to notice the setting; no test may rest on the third decimal.
 */
export function roundAsDisplayed(sheet: Sheet): void {
  for (const [row, column, cell] of [...sheet.stored()]) {
    const places = shownPlaces(formatOf(cell));
    if (typeof cell.value !== 'number' || places === undefined) continue;
    const value = Number(`${Math.round(Number(`${cell.value}e${places}`))}e${-places}`);
    if (value !== cell.value && Number.isFinite(value)) sheet.put(row, column, { ...cell, value });
  }
}

/** How many decimals a format shows of the number; undefined where it does not show it as digits. */
function shownPlaces(format: string): number | undefined {
  const positive = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\./g, '');
  if (!/[0#]/.test(positive) || /[ymdhsE]/i.test(positive)) return undefined;
  return (/\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0) + (positive.includes('%') ? 2 : 0);
}
