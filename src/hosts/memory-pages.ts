/** Our sheets in a workbook in memory: filled as planned, or emptied. */
import type { Cell, OwnKind, Plan, PlannedSheet } from '../core/model';
import type { OwnCell } from './own-cells';
import { lastOwnColumn, ownCells } from './own-cells';
import { keyedCells } from './keys';
import { sameShown } from './rests-on';
import { freeName } from './sheet-name';
import { atOnce } from './slices';
import { isWritten, withWordsBelow } from './words-below';
import type { Homeless } from './words-below';

export interface Page {
  readonly kind: OwnKind;
  readonly name: string;
  readonly cells: readonly (OwnCell | Cell)[];
  readonly keyColumn: number;
}

/** The pages as the plan has them: those that stand refilled in place, new ones last. @param taken names of the user's sheets */
export function filled(plan: Plan, pages: readonly Page[], taken: readonly string[], now: string): Page[] {
  const names = new Map<OwnKind, string>(pages.map(({ kind, name }) => [kind, name]));
  for (const { kind, name } of plan.sheets) if (!names.has(kind)) names.set(kind, freeName(name, [...taken, ...names.values()]));
  const refilled = pages.map((page) => {
    const planned = plan.sheets.find(({ kind }) => kind === page.kind);
    return planned ? filledPage(planned, page.name, page) : page;
  });
  const added = plan.sheets.filter(({ kind }) => !pages.some((page) => page.kind === kind))
    .map((planned) => filledPage(planned, names.get(planned.kind) ?? planned.name));
  return [...refilled, ...added];

  function filledPage(planned: PlannedSheet, name: string, before?: Page): Page {
    const keyColumn = lastOwnColumn(planned);
    const beside = before?.cells.filter((cell) => cell.column > before.keyColumn) ?? [];
    const moved = beside.map((cell) => ({ ...cell, column: cell.column + Math.max(0, keyColumn - (before?.keyColumn ?? keyColumn)) }));
    const cells = [...atOnce(ownCells(planned, (kind) => names.get(kind), now, before)), ...moved];
    return { kind: planned.kind, name, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column), keyColumn };
  }
}

/** The page with one line on it; what the user has right of our columns stays. */
export function emptied(page: Page, line: string): Page {
  const beside = page.cells.filter(({ column }) => column > page.keyColumn);
  return { ...page, cells: [{ row: 1, column: 1, style: 'lead', shows: { is: 'text', text: line } }, ...beside] };
}

/** The page as it was, with what the user has written since: in its place where there is one, else below. */
export function withWordsSince(was: Page, now: Page): { readonly page: Page; readonly below: number } {
  const there = new Map(now.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const old = new Map(atOnce(keyedCells(was.cells, was.keyColumn)).map((keyed) => [keyed.key, keyed]));
  const cells = new Map<string, OwnCell | Cell>(was.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const homeless: Homeless[] = [];
  for (const { key, row, column } of atOnce(keyedCells(now.cells, now.keyColumn))) {
    const cell = there.get(`${row}:${column}`);
    if (!isWritten(cell) || !('style' in cell) || cell.style !== 'keep') continue;
    const place = old.get(key);
    if (place === undefined) homeless.push({ key, left: now.keyColumn - column, cell });
    else if (!sameShown(cells.get(`${place.row}:${place.column}`)?.shows, cell.shows)) cells.set(`${place.row}:${place.column}`, { ...cell, row: place.row, column: place.column });
  }
  const below = withWordsBelow([...cells.values()].map((cell): OwnCell => ('style' in cell ? cell : { ...cell, style: 'text' })), was.keyColumn, homeless);
  const sorted = (homeless.length === 0 ? [...cells.values()] : below).sort((a, b) => a.row - b.row || a.column - b.column);
  return { page: { ...was, cells: sorted }, below: homeless.length };
}
