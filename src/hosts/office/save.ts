/** What a restore point of a write is to hold. */
import type { Cell, Plan } from '../../core/model';
import { cellsByKey } from '../keys';
import type { Work } from '../slices';
import { shiftFor } from './fill/sheet';
import type { Draft } from './draft';
import type { Known } from './known';
import type { SheetLook } from './look';
import { sheetNames } from './names';
import { placesOf } from './renamed';
import { interruption, looksNow } from './restorable';
import type { RestoreContent, SavedSheet } from './restore-content';
import type { Survey } from './seen';
import { witnessesOf } from './witness';

export function* restoreContent(plan: Plan, planned: readonly Draft[], seen: Survey, known: Known): Work<RestoreContent> {
  const names = sheetNames(plan, seen, known.refusedNames);
  return {
    looks: looksAfter(planned, seen), sheets: yield* saved(planned, seen), places: placesOf(seen.sheets), witnesses: yield* witnessesOf(plan, (kind) => names.get(kind)),
  };
}

/** Our sheets as they stand now; where a write was cut short, as they stood before that. */
function* saved(planned: readonly Draft[], seen: Survey): Work<SavedSheet[]> {
  const looks = looksNow(seen);
  // A sheet that the write cut short has not made may get another name now.
  const nameNow = (one: SavedSheet) => planned.find(({ look, standing }) => look.kind === one.kind && standing === undefined)?.name;
  const cut = (interruption(seen) ? seen.content?.sheets ?? [] : []).map((one): SavedSheet => (one.isNew ? { ...one, name: nameNow(one) ?? one.name } : one));
  const now: SavedSheet[] = [];
  for (const { look: { kind, keyColumn }, name, standing } of planned) {
    if (cut.some((one) => one.kind === kind)) continue;
    if (standing === undefined) {
      now.push({ kind, isNew: true, name });
      continue;
    }
    const look = looks.find((one) => one.kind === kind);
    const keys = standing.keyColumn;
    const ours = keys === undefined ? [] : yield* savedCells(standing.cells, keys);
    now.push({ kind, isNew: false, name, cells: ours, inserted: shiftFor(standing.cells, keys, keyColumn), ...(keys === undefined ? {} : { keyColumn: keys }), ...(look === undefined ? {} : { look }) });
  }
  return [...cut, ...now];
}

/** Ours, with the formats of the user's only: those of the others come with their styles. */
function* savedCells(cells: readonly Cell[], keys: number): Work<Cell[]> {
  const theirs = new Set((yield* cellsByKey(cells, keys)).values());
  const ours: Cell[] = [];
  for (const cell of cells) {
    yield 1;
    const { format, ...plain } = cell;
    if (cell.column <= keys) ours.push(format === undefined || theirs.has(cell) ? cell : plain);
  }
  return ours;
}

function looksAfter(planned: readonly Draft[], seen: Survey): SheetLook[] {
  const others = looksNow(seen).filter(({ kind }) => !planned.some(({ look }) => look.kind === kind));
  return [...others, ...planned.map(({ look }) => look)];
}
