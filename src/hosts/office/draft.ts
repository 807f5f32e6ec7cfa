/** Each planned sheet in full, what the user has put into ours kept, beside the sheet as it stands. */
import type { Plan } from '../../core/model';
import { formatsOf } from '../looks';
import { markName, markOf } from '../own-marks';
import type { OwnCell } from '../own-cells';
import { lastOwnColumn, ownCells } from '../own-cells';
import type { Work } from '../slices';
import type { WriteAbout } from '../workbook';
import { standsAlready } from './compare';
import { contentBefore } from './content';
import type { Known } from './known';
import type { SheetLook } from './look';
import { lookOfSheet } from './look';
import { jsonLines } from './long-json';
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
export function* drafts(plan: Plan, now: string, seen: Survey, own: readonly OwnContent[], known: Known): Work<Draft[]> {
  const formats = formatsOf(plan);
  const names = sheetNames(plan, seen, known.refusedNames);
  const before = contentBefore(own, seen);
  const made: Draft[] = [];
  for (const planned of plan.sheets) {
    const standing = own.find(({ kind }) => kind === planned.kind);
    const content = before.find(({ kind }) => kind === planned.kind);
    const kept = content?.keyColumn === undefined ? undefined : { cells: content.cells, keyColumn: content.keyColumn };
    const cells = yield* ownCells(planned, (kind) => names.get(kind), now, kept);
    const theirs = new Set(planned.cells.filter(({ ownership }) => ownership.is === 'keep').map(({ row, column }) => `${row}:${column}`));
    const keys = lastOwnColumn(planned);
    const held: OwnCell[] = [];
    for (const cell of cells) {
      if (cell.column !== keys && !theirs.has(`${cell.row}:${cell.column}`)) held.push(cell);
      yield 1;
    }
    const look = yield* lookOfSheet(planned, cells, formats);
    made.push({ look, cells, held, name: names.get(planned.kind) ?? planned.name, ...(standing === undefined ? {} : { standing }) });
  }
  return made;
}

/** Whether every sheet is marked, looks and stands as it is to, and the state too. */
export function* nothingToDo(planned: readonly Draft[], { state }: WriteAbout, seen: Survey): Work<boolean> {
  if (seen.state === undefined || interruption(seen) || (state !== undefined && state !== seen.state.value.text)) return false;
  const looks = looksNow(seen);
  for (const { look, cells, standing } of planned) {
    const now = looks.find(({ kind }) => kind === look.kind);
    const stands = now !== undefined && standing?.keyColumn === look.keyColumn && standing.names.get(markName) === markOf(look.kind, standing.tabId) &&
      (yield* same(now, look)) && (yield* standsAlready(cells, standing.cells, look.keyColumn));
    if (!stands) return false;
  }
  return true;
}

function* same(one: SheetLook, other: SheetLook): Work<boolean> {
  const [lines, others] = [yield* jsonLines(one), yield* jsonLines(other)];
  return lines.length === others.length && lines.every((line, index) => line === others[index]);
}
