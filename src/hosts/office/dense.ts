/** Where something stands in a range of hundreds of thousands of cells: a stray cell in the last row makes the used range that large. */
import type { Area } from './cells';
import type { Link } from './run';

/** Ranges up to this many cells are read as they are. */
const small = 100_000;
const blocks = 400;

interface Wanted {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area?: Area | undefined;
}

/** The parts of each range where something stands. One request where any range is large, otherwise none. */
export async function dense({ context, sync }: Link, wanted: readonly Wanted[]): Promise<Area[][]> {
  const asked = wanted.map(({ sheet, area }) => {
    if (area === undefined || (area.bottom - area.top + 1) * (area.right - area.left + 1) <= small) return { area, used: [] };
    const height = Math.ceil((area.bottom - area.top + 1) / blocks);
    const used: Excel.Range[] = [];
    for (let top = area.top; top <= area.bottom; top += height) {
      const rows = Math.min(height, area.bottom - top + 1);
      const block = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top - 1, area.left - 1, rows, area.right - area.left + 1);
      used.push(block.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'));
    }
    return { area, used };
  });
  if (asked.some(({ used }) => used.length > 0)) await sync();
  return asked.map(({ area, used }) => {
    if (used.length === 0) return area === undefined ? [] : [area];
    return used.filter((range) => !range.isNullObject).map(areaOfRange);
  });
}

/** Where a range stands whose place and size are loaded. */
export function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}
