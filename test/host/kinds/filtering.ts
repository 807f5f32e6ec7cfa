/** Rows that a filter hides. */
import type { Sheet } from '../sheet';

/** Whether a filter, and not the user's hand, hides the row: what an add-in writes there as part of a block goes astray (office-js 224). */
export function hiddenByFilter(sheet: Sheet, row: number): boolean {
  if (sheet.rows.get(row)?.hidden !== true) return false;
  return sheet.tables.some(({ area, filters }) => filters.size > 0 && row > area.top && row <= area.bottom)
    || (sheet.filter !== undefined && sheet.filter.criteria.size > 0 && row > sheet.filter.area.top && row <= sheet.filter.area.bottom);
}
