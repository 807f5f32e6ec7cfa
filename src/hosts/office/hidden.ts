/** Which rows and columns of a sheet are hidden, as far as its cells go. Asked for one by one only where some are and some are not. */
import type { Work } from '../slices';
import type { Area } from './cells';
import type { Link } from './run';
import type { SeenSheet } from './seen';

interface Hidden {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Adds what is needed to the next request. @param areas where something stands. @returns what to call when it has been answered */
export function askHidden({ context }: Link, { id, hiddenRows, hiddenColumns }: SeenSheet, areas: readonly Area[]): () => Work<Hidden> {
  const sheet = context.workbook.worksheets.getItem(id);
  const asked = areas.map((area) => {
    const range = sheet.getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1);
    return {
      area,
      rows: hiddenRows === 'some' ? range.getRowProperties({ rowHidden: true }) : undefined,
      columns: hiddenColumns === 'some' ? range.getColumnProperties({ columnHidden: true }) : undefined,
    };
  });
  return function* () {
    const [unseenRows, unseenColumns] = [new Set<number>(), new Set<number>()];
    for (const { area: { top, left, bottom, right }, rows, columns } of asked) {
      if (hiddenRows !== 'none') yield* gathered(unseenRows, top, bottom, (index) => hiddenRows === 'all' || rows?.value[index]?.rowHidden === true);
      if (hiddenColumns !== 'none') yield* gathered(unseenColumns, left, right, (index) => hiddenColumns === 'all' || columns?.value[index]?.columnHidden === true);
    }
    return { hiddenRows: unseenRows, hiddenColumns: unseenColumns };
  };
}

function* gathered(hidden: Set<number>, first: number, last: number, isHidden: (index: number) => boolean): Work<void> {
  for (let index = 0; index <= last - first; index += 1) {
    if (isHidden(index)) hidden.add(first + index);
    yield 1;
  }
}
