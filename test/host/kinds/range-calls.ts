/** What can be done with a Range. */
import { contains, intersection, sizeOf } from '../areas';
import type { Area } from '../areas';
import { noStyle } from '../cell';
import type { Cell } from '../cell';
import { putAll, refuseProtected } from '../entering';
import { nameHeaders } from '../headers';
import { refuse } from '../refusal';
import { deleteCells } from '../structure';
import { areaOf } from '../spot';
import type { Spot } from '../spot';
import type { Kind } from '../thing';
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from './cell-properties';

const clearings = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

/** @throws Refusal where the cells are protected, or part of what hangs on them would be cut through */
export function clear({ sheet, areas }: Spot, applyTo: string): void {
  const what = clearings.find((one) => one.toLowerCase() === applyTo.toLowerCase()) ?? refuse('InvalidArgument', `no way to clear: ${applyTo}`);
  for (const within of areas) {
    refuseProtected(sheet, within);
    if (what === 'All' || what === 'Formats') {
      sheet.merges = sheet.merges.filter((merge) => intersection(merge, within) === undefined);
      forgetLook(sheet, within);
      sheet.conditions = sheet.conditions.filter((one) => !one.areas.every((area) => contains(within, area)));
    }
    const stands = [...sheet.stored(within)];
    if (what === 'All') sheet.tables = sheet.tables.filter(({ area }) => !contains(within, area));
    const cleared = (cell: Cell): Cell => {
      const { style, link, value, formula } = cell;
      switch (what) {
        case 'All': return { style: noStyle };
        case 'Formats': return { style: noStyle, ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }), ...(link === undefined ? {} : { link }) };
        case 'Contents': case 'ResetContents': return { style, ...(link === undefined ? {} : { link }) };
        default: return { style: what === 'RemoveHyperlinks' ? noStyle : style, ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }) };
      }
    };
    for (const [row, column, cell] of stands) sheet.put(row, column, cleared(cell));
    if (what !== 'Formats') nameHeaders(sheet);
    sheet.book.uncomputed();
    sheet.book.touched();
    if (what !== 'Formats') sheet.book.tell({ is: 'changed', sheet, area: within, change: 'RangeEdited', source: 'Local', shift: 'None', isSingle: sizeOf(within) === 1 });
  }
}

function forgetLook(sheet: Spot['sheet'], within: Area): void {
  const forget = (lines: Spot['sheet']['columns'], from: number, to: number) => {
    for (const [at, { size, hidden }] of [...lines]) if (at >= from && at <= to) lines.set(at, { ...(size === undefined ? {} : { size }), ...(hidden === undefined ? {} : { hidden }) });
  };
  if (within.top === 1 && within.bottom >= 1_048_576) forget(sheet.columns, within.left, within.right);
  if (within.left === 1 && within.right >= 16_384) forget(sheet.rows, within.top, within.bottom);
  if (sizeOf(within) === 1_048_576 * 16_384) sheet.style = noStyle;
}

export const rangeCalls: NonNullable<Kind<Spot>['call']> = {
  _KeepReference: (it) => { it.sheet.book.track(it); },
  // The library asks before it sends a large block in pieces.
  _ValidateArraySize: (it, args) => {
    const { top, left, bottom, right } = areaOf(it);
    if (args.number(0) !== bottom - top + 1 || args.number(1) !== right - left + 1) refuse('InvalidArgument', 'the number of rows or columns in the input array does not match the size of the range');
  },
  Clear: (it, args) => { clear(it, args.has(0) ? args.text(0) : 'All'); },
  Select: (it) => { it.sheet.book.select(it.sheet, it.areas); },
  Calculate: (it) => { it.sheet.book.calculate(); },
  SetDirty: (it) => { it.sheet.book.uncomputed(); },
  Merge: (it, args) => {
    const whole = areaOf(it);
    refuseProtected(it.sheet, whole);
    if (it.sheet.tableAt(whole)) refuse('InvalidOperation', 'cells of a table cannot be merged');
    const rows = args.flag(0) ? Array.from({ length: whole.bottom - whole.top + 1 }, (_, n) => ({ ...whole, top: whole.top + n, bottom: whole.top + n })) : [whole];
    for (const row of rows) {
      it.sheet.merges = [...it.sheet.merges.filter((merge) => intersection(merge, row) === undefined), ...(sizeOf(row) > 1 ? [row] : [])];
      putAll(it.sheet, row, (r, c, { style }) => (r === row.top && c === row.left ? undefined : { style }), 'Local');
    }
  },
  Unmerge: (it) => {
    refuseProtected(it.sheet, areaOf(it));
    it.sheet.merges = it.sheet.merges.filter((merge) => intersection(merge, areaOf(it)) === undefined);
    it.sheet.book.touched();
  },
  Delete: (it, args) => { deleteCells(it.sheet, areaOf(it), /left/i.test(args.text(0)) ? 'left' : 'up', 'Local'); },
  GetCellProperties: (it, args) => cellProperties(it, args.object(0)),
  SetCellProperties: (it, args) => { setCellProperties(it, args.list(0)); },
  GetRowProperties: (it, args) => lineProperties(it, 'rows', args.object(0)),
  SetRowProperties: (it, args) => { setLineProperties(it, 'rows', args.list(0)); },
  GetColumnProperties: (it, args) => lineProperties(it, 'columns', args.object(0)),
  SetColumnProperties: (it, args) => { setLineProperties(it, 'columns', args.list(0)); },
};
