/** Cells that are alike gathered into as few rectangles as is easy: runs down a column, joined with those beside them. */
import { a1Range } from '../../core/address';
import type { Area } from './cells';

export interface Alike {
  readonly row: number;
  readonly column: number;
  /** What makes two cells alike. */
  readonly key: string;
}

/** The rectangles of each key. */
export function areasByKey(cells: readonly Alike[]): Map<string, Area[]> {
  const runs: (Area & { readonly key: string })[] = [];
  const open = new Map<number, number>();
  for (const { row, column, key } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const index = open.get(column);
    const run = index === undefined ? undefined : runs[index];
    if (index !== undefined && run?.key === key && run.bottom === row - 1) runs[index] = { ...run, bottom: row };
    else open.set(column, runs.push({ key, top: row, bottom: row, left: column, right: column }) - 1);
  }
  const areas = new Map<string, Area[]>();
  const waiting = new Map<string, Area>();
  for (const { key, ...run } of runs) {
    const rows = `${key}|${run.top}:${run.bottom}`;
    const beside = waiting.get(rows);
    const wide = beside?.right === run.left - 1 ? { ...beside, right: run.right } : run;
    const all = areas.get(key) ?? [];
    areas.set(key, wide === run ? [...all, run] : all.map((one) => (one === beside ? wide : one)));
    waiting.set(rows, wide);
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
