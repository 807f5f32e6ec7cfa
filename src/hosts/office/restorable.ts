/** What stands stored about the last write: whether it was finished, and what it can be taken back to. */
import type { Restorable } from '../workbook';
import type { Known } from './known';
import type { SheetLook } from './look';
import type { RestoreContent } from './restore-content';
import { fits, unpacked } from './restore-content';
import type { Work } from '../slices';
import type { OwnContent, Restore, Stores } from './seen';

/** Whether the last write was begun and not finished: its token is in the restore point, and the state is still that from before it. */
export function interruption({ state, restore }: Stores): boolean {
  return restore !== undefined && restore.value.token !== '' && state?.value.token !== restore.value.token && (state?.value.written ?? '') === restore.value.before;
}

function isFinished({ state, restore }: Stores): boolean {
  return restore !== undefined && restore.value.token !== '' && state?.value.token === restore.value.token;
}

/** Nothing where another host has written since, or where the content is gone. */
export function restorableOf(seen: Restore): Restorable | undefined {
  const interrupted = interruption(seen);
  if (seen.restore === undefined || (!interrupted && !isFinished(seen)) || !seen.content?.sheets.length) return undefined;
  return { written: seen.restore.value.written, interrupted, first: seen.restore.value.first };
}

/** How our sheets looked after the last write, or after it was taken back; none where another host has written since. */
export function looksNow(seen: Restore): readonly SheetLook[] {
  const { state, restore, content } = seen;
  const wasUndone = restore?.value.token === '' && state?.value.token === undefined && (state?.value.written ?? '') === restore.value.before;
  return isFinished(seen) || wasUndone ? content?.looks ?? [] : [];
}

/** Whether the restore point of a write now would be small enough to be stored. */
export function willBeKept(own: readonly OwnContent[], seen: Restore): Work<boolean> {
  return fits({ looks: looksNow(seen), sheets: own.map(({ kind, cells }) => ({ kind, isNew: false, cells, inserted: 0 })), places: [], witnesses: [] });
}

/** The whole of what is saved. */
export function* contentOf({ restore }: Stores, known: Known): Work<RestoreContent | undefined> {
  if (restore === undefined) return undefined;
  const { token, content: body } = restore.value;
  if (known.restore?.token === token && known.restore.body === body) return known.restore.content;
  if (known.unpacked?.body !== body) known.unpacked = { body, content: yield* unpacked(body) };
  return known.unpacked.content;
}
