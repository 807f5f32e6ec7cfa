/** The cells of an own sheet as they are to stand, the same in every host: the plan's, the user's kept words, and the keys. */
import type { Cell, OwnKind, PlanCell, PlannedSheet, Shown, StyleName } from '../core/model';
import type { OwnNames } from '../core/plan/formula-text';
import { formulaText } from '../core/plan/formula-text';
import { anyMark, rowMark } from '../core/plan/row-mark';
import { cellsByKey, keyLine, markLine } from './keys';
import type { Work } from './slices';

export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  readonly shows?: Shown;
  /** English A1 notation without "=". */
  readonly formula?: string;
  /** A number format that what the user has written came with, as a date does; absent for that of the style. */
  readonly format?: string;
}

/** The sheet as it stands before it is filled again. */
export interface Before {
  readonly cells: readonly Cell[];
  readonly keyColumn: number;
}

/** The last own column: where the keys stand. What is right of it is the user's. */
export function lastOwnColumn(sheet: PlannedSheet): number {
  return sheet.keyColumn ?? sheet.cells.reduce((most, cell) => Math.max(most, cell.column), sheet.columnWidths.length) + 1;
}

/** Row by row, left to right. @param now local time, where the plan says "written at" */
export function* ownCells(sheet: PlannedSheet, ownName: OwnNames, now: string, before?: Before): Work<OwnCell[]> {
  const kept = before ? yield* cellsByKey(before.cells, before.keyColumn) : new Map<string, Cell | undefined>();
  const cells = new Map<string, OwnCell>();
  const put = (cell: OwnCell) => cells.set(`${cell.row}:${cell.column}`, cell);
  for (const cell of sheet.cells) {
    const { row, column, style, ownership } = cell;
    const isTheirs = ownership.is === 'keep' && kept.has(ownership.key);
    put({ row, column, style, ...(isTheirs ? theirs(kept.get(ownership.key)) : ours(cell, sheet.kind, ownName, now)) });
    yield 1;
  }
  const column = lastOwnColumn(sheet);
  for (const [row, lines] of yield* linesBeside(sheet, cells)) {
    if (!cells.has(`${row}:${column}`)) put({ row, column, style: 'quiet', shows: { is: 'text', text: lines.join('\n') } });
    yield 1;
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

type Filling = Pick<OwnCell, 'shows' | 'formula' | 'format'>;

function theirs(cell: Cell | undefined): Filling {
  const { shows, formula, format } = cell ?? {};
  return { ...(shows === undefined ? {} : { shows }), ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}

function ours({ content }: PlanCell, kind: OwnKind, ownName: OwnNames, now: string): Filling {
  if (content === undefined) return {};
  switch (content.is) {
    case 'value': return { shows: content.value };
    case 'formula': return { formula: formulaText(content.formula, kind, ownName), shows: content.shows };
    case 'written-at': return { shows: { is: 'text', text: content.before + now + content.after } };
  }
}

/** What stands in the column of the keys, by row. @param cells as they are to stand, by place */
function* linesBeside(sheet: PlannedSheet, cells: ReadonlyMap<string, OwnCell>): Work<Map<number, string[]>> {
  const last = lastOwnColumn(sheet);
  const rows = new Map<number, { readonly lines: string[]; readonly ours: OwnCell[]; timed: boolean }>();
  for (const { row, column, ownership, content } of sheet.cells) {
    const beside = rows.get(row) ?? { lines: [], ours: [], timed: false };
    rows.set(row, beside);
    const cell = cells.get(`${row}:${column}`);
    if (ownership.is !== 'ours') beside.lines.push(keyLine(last - column, ownership.key));
    else if (content?.is === 'written-at') beside.timed = true;
    else if (cell) beside.ours.push(cell);
    yield 1;
  }
  const marked = new Map<number, string[]>();
  for (const [row, { lines, ours, timed }] of rows) {
    marked.set(row, [...lines, markLine(timed ? anyMark : rowMark(ours))]);
    yield ours.length;
  }
  return marked;
}
