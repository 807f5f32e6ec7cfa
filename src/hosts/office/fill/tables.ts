/** The tables of a sheet of ours: each keeps its name, and is resized in place where its headers stand as they stood. */
import { a1Range } from '../../../core/address';
import type { Cell, PlanTable } from '../../../core/model';
import type { OwnCell } from '../../own-cells';
import type { Work } from '../../slices';
import { claimTables } from '../../table-claims';
import type { SheetLook } from '../look';
import type { Hanging, StandingTable } from '../standing';
import type { Writer } from '../writer';
import { bytesOfCommand } from '../writer';

/** So many cells are only looked at, in the time that one takes otherwise. */
const cellsOfPiece = 20;

interface TableWork {
  readonly planned: PlanTable;
  /** The name it has, or is to have. */
  readonly name: string;
  readonly stays: boolean;
}

/**
 * What is to become of each planned table. @param taken names that no other table may have; those that are given are added
 * @param before the cells as they stand, @param cells as they are to stand
 */
export function* tableWork(look: SheetLook, standing: readonly StandingTable[], before: readonly Cell[], cells: readonly OwnCell[], taken: Set<string>): Work<TableWork[]> {
  const claims = claimTables(standing, look.tables.map(({ name }) => name));
  const work: TableWork[] = [];
  for (const [index, planned] of look.tables.entries()) {
    const old = claims[index];
    if (old === undefined) {
      work.push({ planned, name: freeTableName(planned.name, taken), stays: false });
      continue;
    }
    const { area } = old;
    const { top, left, right } = planned.range;
    const stays = area.top === top && area.left === left && headers(before, area.top, left, Math.max(right, area.right)) === headers(cells, top, left, Math.max(right, area.right));
    work.push({ planned, name: old.name, stays });
    yield Math.ceil((before.length + cells.length) / cellsOfPiece);
  }
  return work;
}

/** Before anything is written: no filter leaves out a row, not even one of the user's beside ours, for Excel would write past it. */
export async function showAllRows(writer: Writer, sheet: Excel.Worksheet, { tables, isFiltered }: Hanging): Promise<void> {
  await writer.room((tables.length + 1) * 2 * bytesOfCommand);
  for (const { name } of tables) sheet.tables.getItem(name).clearFilters();
  if (isFiltered) sheet.autoFilter.clearCriteria();
}

/** Tables whose headers change are ranges for a while. */
export async function loosenTables(writer: Writer, sheet: Excel.Worksheet, standing: readonly StandingTable[], work: readonly TableWork[]): Promise<void> {
  for (const { name } of standing) {
    if (work.some((one) => one.stays && one.name === name)) continue;
    await writer.room(2 * bytesOfCommand);
    sheet.tables.getItem(name).convertToRange();
  }
}

/** After the cells have been written. */
export async function fillTables(writer: Writer, sheet: Excel.Worksheet, work: readonly TableWork[]): Promise<void> {
  for (const { planned, name, stays } of work) {
    await writer.room(6 * bytesOfCommand);
    // A range, not its address: an address without a sheet is one of the sheet that the user has in front.
    const range = sheet.getRange(a1Range(planned.range));
    if (stays) {
      sheet.tables.getItem(name).resize(range);
      continue;
    }
    const table = sheet.tables.add(range, true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = planned.filter;
  }
}

function headers(cells: readonly (Cell | OwnCell)[], row: number, left: number, right: number): string {
  const texts = cells.filter((cell) => cell.row === row && cell.column >= left && cell.column <= right).sort((a, b) => a.column - b.column);
  return JSON.stringify(texts.map(({ column, shows }) => [column, shows?.is === 'text' ? shows.text : '']));
}

function freeTableName(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
