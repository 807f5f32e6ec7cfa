/** What the user has put into our sheets, also where a write was cut short and they may be half filled. */
import type { OwnSheet } from '../../core/model';
import { ownSheet } from '../keys';
import type { Work } from '../slices';
import { interruption } from './restorable';
import type { OwnContent, Survey } from './seen';

/** What the user has put into our sheets; where a write was cut short, what stood before it, for the sheets may be half filled. */
export function* keptIn(own: readonly OwnContent[], seen: Survey): Work<OwnSheet[]> {
  const sheets: OwnSheet[] = [];
  for (const sheet of contentBefore(own, seen)) sheets.push(yield* ownSheet(sheet));
  return sheets;
}

/** Our sheets as they stand, or as they stood before the write that was cut short. */
export function contentBefore(own: readonly OwnContent[], seen: Survey): OwnContent[] {
  const saved = interruption(seen) ? seen.content?.sheets : undefined;
  return own.map((sheet) => {
    const before = saved?.find(({ kind }) => kind === sheet.kind);
    return before === undefined ? sheet : { ...sheet, cells: before.isNew ? [] : before.cells, ...(before.isNew ? {} : { keyColumn: before.keyColumn }) };
  });
}
