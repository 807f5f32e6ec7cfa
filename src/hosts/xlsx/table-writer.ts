/** A table of ours: its header cells equal its column names, or Excel repairs the file. */
import { a1Range } from '../../core/address';
import type { PlanTable } from '../../core/model';
import type { OwnCell } from '../own-cells';
import { textXml } from './cell-writer';
import { declaration } from './namespaces';
import type { Dialect } from './namespaces';

/** @param cells the sheet's cells as they are to stand; @param id unique in the workbook, as is the name */
export function tableXml({ range, filter }: PlanTable, id: number, name: string, cells: readonly OwnCell[], dialect: Dialect): string {
  const reference = a1Range(range);
  const headers = new Map(cells.filter((cell) => cell.row === range.top).map((cell) => [cell.column, cell.shows]));
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const header = headers.get(range.left + index);
    if (header?.is !== 'text' || header.text === '') throw new RangeError(`table ${name}: column ${index + 1} has no header text`);
    return `<tableColumn id="${index + 1}" name="${textXml(header.text).replace(/&#10;/g, '_x000a_')}"/>`;
  });
  return `${declaration}<table xmlns="${dialect.main}" id="${id}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">` +
    (filter ? `<autoFilter ref="${reference}"/>` : '') +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>';
}
