/** The user's cells that a plan rests on, and whether they still stand as they were read. The same in every host. */
import { address, contains, rangeOf } from '../core/address';
import type { CellRef, RangeRef } from '../core/address';
import type { Cell, OwnKind, Plan, Shown } from '../core/model';
import type { Work } from './slices';
import { byPlace } from './slices';

/** The cells of a sheet, or of a part of it. */
export interface SheetCells {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** Every range of the user's that the plan's formulas and links point at, each once. */
export function* restsOn(plan: Plan): Work<RangeRef[]> {
  const ranges = new Map<string, RangeRef>();
  for (const { content, link } of plan.sheets.flatMap(({ cells }) => cells)) {
    const theirs = content?.is === 'formula' ? content.formula.flatMap((part) => (typeof part !== 'string' && 'user' in part ? [part.user] : [])) : [];
    for (const range of link === undefined ? theirs : [...theirs, rangeOf(link)]) ranges.set(`${range.top}:${range.left}:${range.bottom}:${range.right}:${range.sheet}`, range);
    yield 1;
  }
  return [...ranges.values()];
}

/** The first sheet or cell, "Budget!B7", that is not as it was read; undefined where all are. */
export function* firstChange(ranges: readonly RangeRef[], before: readonly SheetCells[], now: readonly SheetCells[]): Work<string | undefined> {
  const sheets = [...new Set(ranges.map(({ sheet }) => sheet))];
  for (const sheet of sheets) {
    const there = now.find(({ name }) => name === sheet);
    if (there === undefined) return sheet;
    const asRead = before.find(({ name }) => name === sheet);
    if (asRead === undefined) continue;
    for (const cell of yield* changedCells(asRead, there)) {
      if (ranges.some((range) => contains(range, cell))) return address(cell);
      yield Math.ceil(ranges.length / 100);
    }
  }
  return undefined;
}

function* changedCells(before: SheetCells, now: SheetCells): Work<CellRef[]> {
  const [old, present] = [yield* byPlace(before.cells), yield* byPlace(now.cells)];
  const changed: CellRef[] = [];
  for (const [place, { row, column }] of [...old, ...[...present].filter(([one]) => !old.has(one))]) {
    if (!says(old.get(place), present.get(place))) changed.push({ sheet: before.name, row, column });
    yield 1;
  }
  return changed.sort((a, b) => a.row - b.row || a.column - b.column);
}

function says(one: Cell | undefined, other: Cell | undefined): boolean {
  return one?.formula === other?.formula && sameShown(one?.shows, other?.shows);
}

/** Whether both show the same, or both nothing. */
export function sameShown(one: Shown | undefined, other: Shown | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort()));
}

/** The keys of the plan's inputs on a sheet: a value that the user has changed there since the read is an answer not yet heard. */
export function* changedInput(plan: Plan, before: KeptByKind, now: KeptByKind): Work<{ readonly kind: OwnKind; readonly key: string } | undefined> {
  for (const { kind, cells } of plan.sheets) {
    const [asRead, there] = [before.get(kind), now.get(kind)];
    if (asRead === undefined || there === undefined) continue;
    for (const { ownership } of cells) {
      if (ownership.is === 'input' && !sameShown(asRead[ownership.key], there[ownership.key])) return { kind, key: ownership.key };
      yield 1;
    }
  }
  return undefined;
}

/** What the user has put into our sheets, by kind and key. */
export type KeptByKind = ReadonlyMap<OwnKind, Readonly<Record<string, Shown>>>;
