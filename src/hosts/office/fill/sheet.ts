/** Our sheets filled in place: made where they are missing, cleared and filled, never deleted, copied, renamed, moved, hidden or protected. */
import { columnLetters } from '../../../core/address';
import type { Cell, OwnKind } from '../../../core/model';
import { quoted } from '../../../core/plan/formula-text';
import { palette } from '../../looks';
import { keysName, markName, markOf } from '../../own-marks';
import type { OwnCell } from '../../own-cells';
import type { Work } from '../../slices';
import type { Latest } from '../latest';
import { askLatest } from '../latest';
import { fillCells } from './cells';
import { fillCharts } from './charts';
import { fillLooks } from './looks';
import { fillPage, wholeColumns } from './page';
import { fillRules } from './rules';
import { fillTables, loosenTables, showAllRows, tableWork } from './tables';
import type { SheetLook } from '../look';
import { lastRow } from '../look';
import type { OwnContent, SeenOwn } from '../seen';
import type { Hanging } from '../standing';
import type { Writer } from '../writer';
import { bytesOfCommand } from '../writer';

/** A sheet as it is to stand. */
export interface Filling {
  readonly kind: OwnKind;
  readonly look: SheetLook;
  readonly cells: readonly OwnCell[];
  /** As it stands; its cells as they stand, also where a write was cut short. Absent for a sheet just made. */
  readonly standing?: OwnContent;
  readonly hanging: Hanging;
  readonly id: string;
  readonly tabId: number;
  /** Columns to insert after the key column as it stands, or to take away there: the user's own move with them. */
  readonly shift: number;
}

/** What the user wrote on each sheet after it was read, by kind; those without are left out. */
type LatestByKind = ReadonlyMap<OwnKind, Latest>;

/** The last of it is not sent. @param taken names that no new table may have. @returns what to call when all has been sent */
export async function fill(writer: Writer, fillings: readonly Filling[], taken: readonly string[]): Promise<() => Work<LatestByKind>> {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const asked: [OwnKind, () => Work<Latest>][] = [];
  for (const filling of fillings) {
    await writer.room(14 * bytesOfCommand);
    if (filling.standing) asked.push([filling.kind, await writer.sliced(askLatest(writer.context.workbook.worksheets.getItem(filling.id), filling.standing))]);
    await fillSheet(writer, filling, names);
  }
  return function* () {
    const byKind = new Map<OwnKind, Latest>();
    for (const [kind, ask] of asked) {
      const latest = yield* ask();
      if (latest.size > 0) byKind.set(kind, latest);
    }
    return byKind;
  };
}

async function fillSheet(writer: Writer, { kind, look, cells, standing, hanging, id, tabId, shift }: Filling, taken: Set<string>): Promise<void> {
  const sheet = writer.context.workbook.worksheets.getItem(id);
  setMark(sheet, standing, markOf(kind, tabId));
  const old = standing?.cells ?? [];
  const keys = standing?.keyColumn;
  await showAllRows(writer, sheet, hanging);
  // A table right of ours is the user's.
  const tables = hanging.tables.filter(({ area }) => area.left <= (keys ?? look.keyColumn));
  const work = await writer.sliced(tableWork(look, tables, old, cells, taken));
  await loosenTables(writer, sheet, tables, work);
  if (keys !== undefined && shift > 0) sheet.getRange(wholeColumns(keys + 1, keys + shift)).insert('Right');
  setKeys(sheet, standing, look.keyColumn);
  if (keys !== undefined && shift < 0) sheet.getRange(wholeColumns(keys + shift + 1, keys)).delete('Left');
  const bottom = lastRow(look, cells);
  const oldBottom = old.filter(({ column }) => column <= look.keyColumn).reduce((most, { row }) => Math.max(most, row), 0);
  const ours = sheet.getRange(wholeColumns(1, look.keyColumn));
  ours.unmerge();
  ours.clear('RemoveHyperlinks');
  ours.clear('Formats');
  ours.conditionalFormats.clearAll();
  ours.dataValidation.clear();
  ours.columnHidden = false;
  const right = Math.max(look.keyColumn, shift === 0 ? keys ?? 0 : 0);
  if (oldBottom > bottom) sheet.getRange(`A${bottom + 1}:${columnLetters(look.keyColumn)}${oldBottom}`).clear('Contents');
  if (right > look.keyColumn) clearBeyond(sheet, look.keyColumn + 1, right);
  await fillCells(writer, sheet, { top: 1, left: 1, bottom, right: look.keyColumn }, cells);
  await fillTables(writer, sheet, work);
  await fillLooks(writer, sheet, look, cells);
  await fillRules(writer, sheet, look);
  await fillPage(writer, sheet, look, bottom, keys === undefined, palette.accent);
  await fillCharts(writer, sheet, look, cells, hanging.charts);
}

/** Columns that were ours and are no longer. */
function clearBeyond(sheet: Excel.Worksheet, first: number, last: number): void {
  const range = sheet.getRange(wholeColumns(first, last));
  range.clear('Contents');
  range.clear('Formats');
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.columnHidden = false;
}

/** The mark, and the column of the keys: hidden names of the sheet, made or set where they are not so already. */
function setMark(sheet: Excel.Worksheet, standing: SeenOwn | undefined, mark: string): void {
  const present = standing?.names.get(markName);
  if (present === undefined) sheet.names.add(markName, `=${mark}`).visible = false;
  else if (present !== mark) sheet.names.getItem(markName).formula = `=${mark}`;
}

function setKeys(sheet: Excel.Worksheet, standing: OwnContent | undefined, column: number): void {
  const letters = columnLetters(column);
  if (standing?.names.get(keysName) === undefined) sheet.names.add(keysName, sheet.getRange(wholeColumns(column))).visible = false;
  else if (standing.keyColumn !== column) sheet.names.getItem(keysName).formula = `=${quoted(standing.name)}!$${letters}:$${letters}`;
}

/** Marks a sheet of ours that this write does not fill, should its mark be missing or that of another: a write made it and was cut short, or it is a copy. */
export async function markAnew(writer: Writer, own: SeenOwn): Promise<void> {
  await writer.room(2 * bytesOfCommand);
  setMark(writer.context.workbook.worksheets.getItem(own.id), own, markOf(own.kind, own.tabId));
}

/** The last column of a sheet: what stands there cannot be moved further right. */
const lastColumn = 16_384;

/** How far columns are to be shifted, so that the user's own beside ours stay whole. @param last the last own column as it is to be */
export function shiftFor(cells: readonly Cell[], keyColumn: number | undefined, last: number): number {
  if (keyColumn === undefined || last <= keyColumn) return 0;
  const beside = cells.filter(({ column }) => column > keyColumn);
  const hasRoom = beside.every(({ column }) => column + last - keyColumn <= lastColumn);
  return beside.length > 0 && (hasRoom || overlaps(beside, keyColumn, last)) ? last - keyColumn : 0;
}

/** Whether something of the user's stands in columns that are to be ours. @param keyColumn the last own column as it is, @param last as it is to be */
export function overlaps(cells: readonly Cell[], keyColumn: number, last: number): boolean {
  return cells.some(({ column }) => column > keyColumn && column <= last);
}
