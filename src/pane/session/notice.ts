/** What happened last, to be announced. */
import type { Unsummed } from '../../core/model';
import type { Trouble, Undone } from '../../hosts/workbook';

/** A command to Excel, as the user gives it. */
export type Command = 'reading' | 'writing' | 'undoing' | 'recalculating' | 'copying';

export type Notice =
  | { readonly is: 'working'; readonly at: Command | 'computing' | 'opening' }
  | { readonly is: 'opened' | 'state-set-aside' | 'stopped' }
  /** @property unsummed what was checked before this answer, and is not with it. */
  | { readonly is: 'answered'; readonly unsummed: readonly Unsummed[] }
  /** A new file, beside the user's own. */
  | { readonly is: 'written' | 'copied'; readonly name: string }
  /** Into the open workbook; `differs` counts the cells that show something else than was planned. */
  | { readonly is: 'written-here'; readonly sheets: readonly string[]; readonly differs: number }
  | { readonly is: 'recalculated'; readonly differs: number }
  /** @property first whether our sheets were new with the write that is undone. */
  | ({ readonly is: 'undone' } & Pick<Undone, 'first' | 'gone' | 'keptTexts'>)
  /** The cell to be shown is on a sheet that was there when the workbook was read. */
  | { readonly is: 'sheet-gone'; readonly sheet: string }
  /** An answer that holds in the pane but could not be stored in the workbook. */
  | { readonly is: 'not-remembered'; readonly trouble: Trouble; readonly detail?: string }
  /** @property during the command to Excel that failed, which can be given again. */
  | { readonly is: 'trouble'; readonly trouble: Trouble; readonly detail?: string; readonly during?: Command };

/** That something succeeded, which the next change in the workbook makes old. */
export function isDone({ is }: Notice): boolean {
  return is === 'written-here' || is === 'recalculated' || is === 'undone';
}

/** That it goes as it should; everything else is to be seen wherever the user is. */
export function isQuiet(notice: Notice): boolean {
  const { is } = notice;
  return is === 'working' || is === 'opened' || (is === 'answered' && notice.unsummed.length === 0) || is === 'stopped';
}
