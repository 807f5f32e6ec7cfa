/** Our sheets as they were read back after a write, held against the plan: for hosts that compute nothing themselves. */
import type { OwnSheet, Plan } from '../core/model';
import { says } from '../core/plan/row-mark';
import type { Written, WrittenDifference } from './workbook';

/** Every cell but the user's own words and the time of writing. @param own as read after the write */
export function heldAgainst(plan: Plan, own: readonly OwnSheet[]): Pick<Written, 'checked' | 'differs'> {
  let checked = 0;
  const differs = plan.sheets.flatMap(({ kind, name, cells, keyColumn }): WrittenDifference[] => {
    const sheet = own.find((one) => one.kind === kind);
    const found = new Map((sheet?.stands ?? []).map(({ row, column, shows }) => [`${row}:${column}`, shows]));
    return cells.flatMap(({ row, column, content, ownership }): WrittenDifference[] => {
      if (content === undefined || content.is === 'written-at' || ownership.is === 'keep' || column === keyColumn) return [];
      checked += 1;
      const planned = content.is === 'value' ? content.value : content.shows;
      const there = found.get(`${row}:${column}`);
      if (says(planned) === (there ? says(there) : '')) return [];
      return [{ cell: { sheet: sheet?.name ?? name, row, column }, planned, ...(there === undefined ? {} : { found: there }) }];
    });
  });
  return { checked, differs };
}
