/** A cell shown to the user: its sheet in front, the cell selected. */
import type { CellRef } from '../../core/address';
import { a1 } from '../../core/address';
import type { Link } from './run';
import { Stopped } from './stopped';

/** @throws Stopped where the sheet is gone, or hidden: it is not brought out */
export async function select({ context, sync }: Link, cell: CellRef): Promise<undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load('visibility');
  await sync();
  if (sheet.isNullObject) throw new Stopped('changed-since-read', cell.sheet);
  if (sheet.visibility !== 'Visible') throw new Stopped('sheet-hidden', cell.sheet);
  sheet.activate();
  sheet.getRange(a1(cell)).select();
  await sync();
  return undefined;
}
