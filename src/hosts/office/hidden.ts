/** Which rows and columns of a sheet are hidden, as far as its cells go. Asked for one by one only where some are and some are not. */
import type { Link } from './run';
import type { SeenSheet } from './seen';

interface Hidden {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Adds what is needed to the next request. @returns what to call when it has been answered */
export function askHidden({ context }: Link, sheet: SeenSheet): () => Hidden {
  const { used } = sheet;
  if (!used) return () => ({ hiddenRows: new Set(), hiddenColumns: new Set() });
  const [height, width] = [used.bottom - used.top + 1, used.right - used.left + 1];
  const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(used.top - 1, used.left - 1, height, width);
  const rows = sheet.hiddenRows === 'some' ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columns = sheet.hiddenColumns === 'some' ? range.getColumnProperties({ columnHidden: true }) : undefined;
  const hidden = (first: number, count: number, all: boolean, one: (index: number) => boolean | undefined) =>
    new Set(Array.from({ length: count }, (_, index) => index).filter((index) => all || one(index) === true).map((index) => first + index));
  return () => ({
    hiddenRows: hidden(used.top, height, sheet.hiddenRows === 'all', (index) => rows?.value[index]?.rowHidden),
    hiddenColumns: hidden(used.left, width, sheet.hiddenColumns === 'all', (index) => columns?.value[index]?.columnHidden),
  });
}
