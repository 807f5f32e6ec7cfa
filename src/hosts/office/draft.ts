/** Each planned sheet in full, what the user has put into ours kept, beside the sheet as it stands. */
import type { Plan } from '../../core/model';
import { formatsOf } from '../looks';
import { markName, markOf } from '../own-marks';
import type { OwnCell } from '../own-cells';
import { lastOwnColumn, ownCells } from '../own-cells';
import type { WriteAbout } from '../workbook';
import { standsAlready } from './compare';
import { contentBefore } from './content';
import type { Known } from './known';
import type { SheetLook } from './look';
import { lookOfSheet } from './look';
import { sheetNames } from './names';
import { interruption, looksNow } from './restorable';
import type { OwnContent, Survey } from './seen';

/** A sheet as it is to stand, and as it stands. */
export interface Draft {
  readonly look: SheetLook;
  readonly cells: readonly OwnCell[];
  /** Those whose values are ours to answer for: not the user's own words, nor the keys that nobody sees. */
  readonly held: readonly OwnCell[];
  readonly standing?: OwnContent;
  /** The name it has, or is to have. */
  readonly name: string;
}

/** @param own our sheets that the plan fills, as they stand */
export function drafts(plan: Plan, now: string, seen: Survey, own: readonly OwnContent[], known: Known): Draft[] {
  const formats = formatsOf(plan);
  const names = sheetNames(plan, seen, known.refusedNames);
  const before = contentBefore(own, seen, known);
  return plan.sheets.map((planned): Draft => {
    const standing = own.find(({ kind }) => kind === planned.kind);
    const content = before.find(({ kind }) => kind === planned.kind);
    const kept = content?.keyColumn === undefined ? undefined : { cells: content.cells, keyColumn: content.keyColumn };
    const cells = ownCells(planned, (kind) => names.get(kind), now, kept);
    const theirs = new Set(planned.cells.filter(({ ownership }) => ownership.is === 'keep').map(({ row, column }) => `${row}:${column}`));
    const held = cells.filter(({ row, column }) => column !== lastOwnColumn(planned) && !theirs.has(`${row}:${column}`));
    return { look: lookOfSheet(planned, cells, formats), cells, held, name: names.get(planned.kind) ?? planned.name, ...(standing === undefined ? {} : { standing }) };
  });
}

/** Whether every sheet is marked, looks and stands as it is to, and the state too. */
export function nothingToDo(planned: readonly Draft[], { state }: WriteAbout, seen: Survey, known: Known): boolean {
  if (seen.state === undefined || interruption(seen) || (state !== undefined && state !== seen.state.value.text)) return false;
  const looks = looksNow(seen, known);
  return planned.every(({ look, cells, standing }) =>
    standing?.keyColumn === look.keyColumn && standing.names.get(markName) === markOf(look.kind, standing.tabId) &&
    JSON.stringify(looks.find(({ kind }) => kind === look.kind)) === JSON.stringify(look) && standsAlready(cells, standing.cells, look.keyColumn));
}
