/** The cells of an own sheet as they are to stand: the plan's, the user's kept words, the keys, and what the user has right of ours. */
import type { Cell, OwnKind, PlanCell, PlannedSheet, Shown } from '../../core/model';
import type { OwnNames } from '../formula';
import { formulaText } from '../formula';
import type { WrittenCell } from './cell-writer';
import { marked } from './functions';
import { keyedCells, keyLine } from './kept';

export interface Before {
  /** The cells of the sheet as it stands, and the column of its keys. */
  readonly cells: readonly Cell[];
  readonly keyColumn: number;
}

export interface Setting {
  readonly style: (cell: PlanCell) => number;
  readonly keyStyle: number;
  readonly ownName: OwnNames;
  readonly now: string;
  readonly before?: Before;
}

/** The last own column: where the keys stand. */
export function lastOwnColumn(sheet: PlannedSheet): number {
  const used = sheet.cells.reduce((most, cell) => Math.max(most, cell.column), sheet.columnWidths.length);
  return sheet.keyColumn ?? used + 1;
}

/** Row by row, left to right. */
export function ownCells(sheet: PlannedSheet, setting: Setting): WrittenCell[] {
  const kept = setting.before ? keptCells(setting.before) : new Map<string, Cell | undefined>();
  const cells = new Map<string, WrittenCell>();
  const put = (cell: WrittenCell) => cells.set(`${cell.row}:${cell.column}`, cell);
  for (const cell of sheet.cells) {
    const place = { row: cell.row, column: cell.column, style: setting.style(cell) };
    put({ ...place, ...(isKept(cell, kept) ? theirs(kept.get(cell.ownership.key)) : ours(cell, sheet.kind, setting)) });
  }
  for (const [row, lines] of keyLines(sheet)) {
    put({ row, column: lastOwnColumn(sheet), style: setting.keyStyle, shows: { is: 'text', text: lines.join('\n') } });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

type KeptCell = PlanCell & { readonly ownership: { readonly is: 'keep' } };

function isKept(cell: PlanCell, kept: ReadonlyMap<string, Cell | undefined>): cell is KeptCell {
  return cell.ownership.is === 'keep' && kept.has(cell.ownership.key);
}

/** What stands under each key now; undefined where the user has cleared the cell. */
function keptCells({ cells, keyColumn }: Before): Map<string, Cell | undefined> {
  const at = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return new Map(keyedCells(cells, keyColumn).map(({ key, row, column }) => [key, at.get(`${row}:${column}`)]));
}

function theirs(cell: Cell | undefined): Pick<WrittenCell, 'shows' | 'formula'> {
  return {
    ...(cell?.shows === undefined ? {} : { shows: cell.shows }),
    ...(cell?.formula === undefined ? {} : { formula: marked(cell.formula) }),
  };
}

function ours({ content }: PlanCell, kind: OwnKind, { ownName, now }: Setting): { shows?: Shown; formula?: string } {
  if (content === undefined) return {};
  switch (content.is) {
    case 'value': return { shows: content.value };
    case 'formula': return { formula: marked(formulaText(content.formula, kind, ownName)), shows: content.shows };
    case 'written-at': return { shows: { is: 'text', text: content.before + now + content.after } };
  }
}

function keyLines(sheet: PlannedSheet): Map<number, string[]> {
  const last = lastOwnColumn(sheet);
  const lines = new Map<number, string[]>();
  for (const { row, column, ownership } of sheet.cells) {
    if (ownership.is === 'ours') continue;
    lines.set(row, [...(lines.get(row) ?? []), keyLine(last - column, ownership.key)]);
  }
  return lines;
}
