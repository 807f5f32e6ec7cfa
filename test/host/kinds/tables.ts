/** Tables. */
import { area, intersection, isSame, parseArea, rowsOf, splitAddress } from '../areas';
import type { Area } from '../areas';
import type { Args } from '../args';
import type { Book } from '../book';
import { wireValue } from '../cell';
import { refuseProtected } from '../entering';
import { nameHeaders } from '../headers';
import { isGoodName } from '../names';
import { refuse } from '../refusal';
import type { Sheet } from '../sheet';
import { isSpot, spot } from '../spot';
import type { Spot } from '../spot';
import type { Table } from '../table';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { autoFilterThing } from './auto-filter';
import { kept } from './members';
import { rangeThing } from './range';
import { worksheetThing } from './worksheet';

export interface Tabled { readonly sheet: Sheet; readonly table: Table }

const bodyOf = ({ table }: Tabled): Area => ({ ...table.area, top: table.area.top + (table.showHeaders ? 1 : 0), bottom: table.area.bottom - (table.showTotals ? 1 : 0) });

const column: Kind<Tabled & { readonly at: number }> = {
  name: 'TableColumn',
  identity: ({ at }) => ({ Id: at + 1 }),
  get: {
    Id: ({ at }) => at + 1, Index: ({ at }) => at,
    Name: ({ sheet, table, at }) => wireValue(sheet.cell(table.area.top, table.area.left + at).value),
  },
  find: {
    GetRange: ({ sheet, table, at }) => rangeThing(spot(sheet, { ...table.area, left: table.area.left + at, right: table.area.left + at })),
    GetDataBodyRange: (it) => rangeThing(spot(it.sheet, { ...bodyOf(it), left: it.table.area.left + it.at, right: it.table.area.left + it.at })),
  },
};

const columns: Kind<Tabled> = {
  name: 'TableColumnCollection',
  get: { Count: ({ table }) => table.area.right - table.area.left + 1 },
  items: (it) => Array.from({ length: it.table.area.right - it.table.area.left + 1 }, (_, at) => thing(column, { ...it, at })),
  find: { GetItemAt: (it, args) => thing(column, { ...it, at: args.number(0) }) },
  call: { GetCount: ({ table }) => table.area.right - table.area.left + 1 },
};

const rows: Kind<Tabled> = {
  name: 'TableRowCollection',
  get: { Count: (it) => rowsOf(bodyOf(it)) },
  call: { GetCount: (it) => rowsOf(bodyOf(it)) },
};

const own = kept<Tabled>(({ table }) => table.members, ({ sheet }) => sheet.book, '', {
  Style: 'TableStyleMedium2', HighlightFirstColumn: false, HighlightLastColumn: false, ShowBandedRows: true, ShowBandedColumns: false, ShowFilterButton: true,
});

const tableKind: Kind<Tabled> = {
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  get: { ...own.get, Id: ({ table }) => table.id, Name: ({ table }) => table.name, ShowHeaders: ({ table }) => table.showHeaders, ShowTotals: ({ table }) => table.showTotals, LegacyId: ({ table }) => table.id },
  set: {
    ...own.set,
    Name: ({ sheet, table }, value) => { table.name = freeName(sheet.book, String(value), table); sheet.book.touched(); },
    ShowHeaders: ({ sheet, table }, value) => { table.showHeaders = value === true; sheet.book.touched(); },
    ShowTotals: ({ sheet, table }, value) => {
      if (table.showTotals !== (value === true)) table.area = { ...table.area, bottom: table.area.bottom + (value === true ? 1 : -1) };
      table.showTotals = value === true;
      sheet.book.touched();
    },
  },
  to: {
    Columns: (it) => thing(columns, it), Rows: (it) => thing(rows, it), Worksheet: ({ sheet }) => worksheetThing(sheet),
    AutoFilter: ({ sheet, table }) => autoFilterThing({ sheet, owner: table }),
  },
  find: {
    GetRange: ({ sheet, table }) => rangeThing(spot(sheet, table.area)),
    GetHeaderRowRange: ({ sheet, table }) => (table.showHeaders ? rangeThing(spot(sheet, { ...table.area, bottom: table.area.top })) : refuse('InvalidOperation', 'the table has no header')),
    GetDataBodyRange: (it) => rangeThing(spot(it.sheet, bodyOf(it))),
    GetTotalRowRange: ({ sheet, table }) => (table.showTotals ? rangeThing(spot(sheet, { ...table.area, top: table.area.bottom })) : refuse('InvalidOperation', 'the table has no totals')),
    ConvertToRange: ({ sheet, table }) => { remove(sheet, table); return rangeThing(spot(sheet, table.area)); },
  },
  call: {
    ClearFilters: ({ sheet, table }) => { showAll(sheet, table); },
    Resize: (it, args) => { resize(it, given(it.sheet.book, args, 0)); },
    Delete: ({ sheet, table }) => {
      refuseProtected(sheet, table.area);
      remove(sheet, table);
      for (const [r, c] of [...sheet.stored(table.area)]) sheet.put(r, c, { style: {} });
      sheet.book.uncomputed();
    },
  },
};

function showAll(sheet: Sheet, table: Table): void {
  if (table.filters.size === 0) return;
  table.filters.clear();
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: false });
  sheet.book.touched();
}

function remove(sheet: Sheet, table: Table): void {
  if (sheet.protection) refuse('AccessDenied', 'the sheet is protected');
  showAll(sheet, table);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  sheet.book.touched();
}

/** As in Excel the header stays where it is, and the new area has rows in common with the old. @throws Refusal */
function resize({ sheet, table }: Tabled, to: Spot): void {
  const next = to.areas[0] ?? refuse('InvalidArgument', 'no area');
  if (to.sheet !== sheet || next.top !== table.area.top || !intersection(next, table.area) || rowsOf(next) < 2) refuse('InvalidArgument', 'the header has to stay in its row, and the table to overlap itself');
  if (sheet.tables.some((one) => one !== table && intersection(one.area, next))) refuse('InvalidArgument', 'tables cannot overlap');
  refuseProtected(sheet, next);
  if (isSame(next, table.area)) return;
  table.area = next;
  nameHeaders(sheet);
  sheet.book.touched();
}

function given(book: Book, args: Args, at: number, home?: Sheet): Spot {
  const other = args.thing(at)?.it;
  if (isSpot(other)) return other;
  const { sheet, rest } = splitAddress(args.text(at));
  const on = sheet === undefined ? home ?? book.active : book.sheet(sheet) ?? refuse('ItemNotFound', `no sheet ${sheet}`);
  return spot(on, parseArea(rest) ?? refuse('InvalidArgument', `no address: ${rest}`));
}

function freeName(book: Book, name: string, except?: Table): string {
  if (!isGoodName(name)) refuse('InvalidArgument', `no good name of a table: ${name}`);
  if (book.tables.some((one) => one !== except && one.name.toUpperCase() === name.toUpperCase()) || book.names.find(name)) refuse('ItemAlreadyExists', `the name ${name} is taken`);
  return name;
}

export interface TableSet { readonly book: Book; readonly sheet?: Sheet }

function add({ book, sheet: home }: TableSet, args: Args): Thing {
  const { sheet, areas } = given(book, args, 0, home);
  const wanted = areas[0] ?? refuse('InvalidArgument', 'no area');
  if (home && sheet !== home) refuse('InvalidArgument', 'the range is on another sheet');
  refuseProtected(sheet, wanted);
  if (sheet.protection) refuse('AccessDenied', 'the sheet is protected');
  if (sheet.tables.some((one) => intersection(one.area, wanted))) refuse('InvalidOperation', 'tables cannot overlap');
  if (sheet.merges.some((merge) => intersection(merge, wanted))) refuse('InvalidOperation', 'a table cannot have merged cells');
  const hasHeaders = args.flag(1);
  const whole = rowsOf(wanted) === 1 ? area(wanted.top, wanted.left, wanted.top + 1, wanted.right) : wanted;
  if (!hasHeaders) refuse('NotInTheInMemoryExcel', 'a table without headers pushes its cells down');
  let number = book.tables.length + 1;
  while (book.tables.some(({ name }) => name === `Table${number}`)) number += 1;
  const table: Table = { id: book.freshId(), name: `Table${number}`, area: whole, showHeaders: true, showTotals: false, members: new Map(), filters: new Map() };
  sheet.tables.push(table);
  nameHeaders(sheet);
  book.uncomputed();
  book.touched();
  return thing(tableKind, { sheet, table });
}

const all = ({ book, sheet }: TableSet): Tabled[] => (sheet ? [sheet] : book.sheets).flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
const find = (it: TableSet, key: string): Thing | undefined => {
  const found = all(it).find(({ table }) => table.id === key || table.name.toUpperCase() === key.toUpperCase());
  return found && thing(tableKind, found);
};

const tables: Kind<TableSet> = {
  name: 'TableCollection',
  get: { Count: (it) => all(it).length },
  items: (it) => all(it).map((one) => thing(tableKind, one)),
  find: {
    Add: add,
    GetItem: (it, args) => find(it, args.key(0)) ?? refuse('ItemNotFound', `no table ${args.key(0)}`),
    GetItemOrNullObject: (it, args) => find(it, args.key(0)),
    GetItemAt: (it, args) => { const found = all(it)[args.number(0)]; return found ? thing(tableKind, found) : refuse('InvalidArgument', 'no such table'); },
  },
  call: { GetCount: (it) => all(it).length },
};

/** The tables of a workbook or of a sheet. */
export function tablesThing(it: TableSet): Thing {
  return thing(tables, it);
}
