/** Which rows and columns of a sheet are hidden, as far as its cells go. Asked for one by one only where some are and some are not. */
import type { Area } from './cells';
import type { Link } from './run';
import type { SeenSheet } from './seen';

interface Hidden {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Adds what is needed to the next request. @param areas where something stands. @returns what to call when it has been answered */
export function askHidden({ context }: Link, { id, hiddenRows, hiddenColumns }: SeenSheet, areas: readonly Area[]): () => Hidden {
  const sheet = context.workbook.worksheets.getItem(id);
  const asked = areas.map((area) => {
    const range = sheet.getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1);
    return {
      area,
      rows: hiddenRows === 'some' ? range.getRowProperties({ rowHidden: true }) : undefined,
      columns: hiddenColumns === 'some' ? range.getColumnProperties({ columnHidden: true }) : undefined,
    };
  });
  return () => ({
    hiddenRows: new Set(asked.flatMap(({ area: { top, bottom }, rows }) => from(top, bottom, (index) => hiddenRows === 'all' || rows?.value[index]?.rowHidden === true))),
    hiddenColumns: new Set(asked.flatMap(({ area: { left, right }, columns }) => from(left, right, (index) => hiddenColumns === 'all' || columns?.value[index]?.columnHidden === true))),
  });
}

function from(first: number, last: number, isHidden: (index: number) => boolean): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => index).filter(isHidden).map((index) => first + index);
}
