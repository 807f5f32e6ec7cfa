/** What a restore point of a write is to hold. */
import type { Cell, Plan } from '../../core/model';
import { cellsByKey } from '../keys';
import { shiftFor } from './fill/sheet';
import type { Draft } from './draft';
import type { Known } from './known';
import type { SheetLook } from './look';
import { sheetNames } from './names';
import { placesOf } from './renamed';
import { interruption, looksNow, savedSheets } from './restorable';
import type { RestoreContent, SavedSheet } from './restore-content';
import type { Survey } from './seen';
import { witnessesOf } from './witness';

export function restoreContent(plan: Plan, planned: readonly Draft[], seen: Survey, known: Known): RestoreContent {
  const names = sheetNames(plan, seen, known.refusedNames);
  return {
    looks: looksAfter(planned, seen, known), sheets: saved(planned, seen, known), places: placesOf(seen.sheets), witnesses: witnessesOf(plan, (kind) => names.get(kind)),
  };
}

/** Our sheets as they stand now; where a write was cut short, as they stood before that. */
function saved(planned: readonly Draft[], seen: Survey, known: Known): SavedSheet[] {
  const looks = looksNow(seen, known);
  // A sheet that the write cut short has not made may get another name now.
  const nameNow = (one: SavedSheet) => planned.find(({ look, standing }) => look.kind === one.kind && standing === undefined)?.name;
  const cut = (interruption(seen) ? savedSheets(seen, known) ?? [] : []).map((one): SavedSheet => (one.isNew ? { ...one, name: nameNow(one) ?? one.name } : one));
  const now = planned.filter(({ look }) => !cut.some(({ kind }) => kind === look.kind)).map(({ look: { kind, keyColumn }, name, standing }): SavedSheet => {
    if (standing === undefined) return { kind, isNew: true, name };
    const look = looks.find((one) => one.kind === kind);
    const keys = standing.keyColumn;
    const ours = keys === undefined ? [] : savedCells(standing.cells, keys);
    return { kind, isNew: false, name, cells: ours, inserted: shiftFor(standing.cells, keys, keyColumn), ...(keys === undefined ? {} : { keyColumn: keys }), ...(look === undefined ? {} : { look }) };
  });
  return [...cut, ...now];
}

/** Ours, with the formats of the user's only: those of the others come with their styles. */
function savedCells(cells: readonly Cell[], keys: number): Cell[] {
  const theirs = new Set(cellsByKey(cells, keys).values());
  return cells.filter(({ column }) => column <= keys).map((cell) => {
    const { format, ...plain } = cell;
    return format === undefined || theirs.has(cell) ? cell : plain;
  });
}

function looksAfter(planned: readonly Draft[], seen: Survey, known: Known): SheetLook[] {
  const others = looksNow(seen, known).filter(({ kind }) => !planned.some(({ look }) => look.kind === kind));
  return [...others, ...planned.map(({ look }) => look)];
}
