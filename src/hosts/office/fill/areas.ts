/** Cells that are alike gathered into as few rectangles as is easy: runs down a column, joined with those beside them. */
import { a1Range } from '../../../core/address';
import type { Work } from '../../slices';
import type { Area } from '../cells';

interface Alike<Key extends string> {
  readonly row: number;
  readonly column: number;
  /** What makes two cells alike. */
  readonly key: Key;
}

/** The rectangles of each key. */
export function* areasByKey<Key extends string>(cells: readonly Alike<Key>[]): Work<Map<Key, Area[]>> {
  const runs: (Area & { readonly key: Key })[] = [];
  const open = new Map<number, number>();
  for (const { row, column, key } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    yield 1;
    const index = open.get(column);
    const run = index === undefined ? undefined : runs[index];
    if (index !== undefined && run?.key === key && run.bottom === row - 1) runs[index] = { ...run, bottom: row };
    else open.set(column, runs.push({ key, top: row, bottom: row, left: column, right: column }) - 1);
  }
  const areas = new Map<Key, Area[]>();
  const beside = new Map<string, { readonly all: Area[]; readonly at: number }>();
  for (const { key, ...run } of runs) {
    yield 1;
    const rows = `${key}|${run.top}:${run.bottom}`;
    const before = beside.get(rows);
    const left = before?.all[before.at];
    if (before && left?.right === run.left - 1) {
      before.all[before.at] = { ...left, right: run.right };
      continue;
    }
    const all = areas.get(key) ?? [];
    areas.set(key, all);
    beside.set(rows, { all, at: all.push(run) - 1 });
  }
  return areas;
}

/** Addresses as Excel takes them for many areas at once, none too long. */
export function addresses(areas: readonly Area[]): string[] {
  const longest = 1_500;
  const lists: string[] = [];
  for (const area of areas) {
    const address = a1Range(area);
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= longest) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
