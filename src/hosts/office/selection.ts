/** What the user has marked in Excel. */
import type { RangeRef } from '../../core/address';
import type { Link } from './run';

/** Of several areas marked at once the first. */
export async function selection({ context, sync }: Link): Promise<RangeRef> {
  const marked = context.workbook.getSelectedRanges();
  const first = marked.areas.getItemAt(0);
  marked.worksheet.load('name');
  first.load('rowIndex,columnIndex,rowCount,columnCount');
  await sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = first;
  return { sheet: marked.worksheet.name, top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}
