/** Range: what can be read of it and set on it. What it leads to is in `range-find.ts`. */
import { areaAddress, columnsOf, isEntireColumn, isEntireRow, rowsOf, sizeOf } from '../areas';
import { CellError, formatOf, styled, wireValue } from '../cell';
import type { Cell } from '../cell';
import { entered, putAll, refuseProtected } from '../entering';
import type { Json } from '../json';
import { isList } from '../json';
import { refuse } from '../refusal';
import { shownText } from '../shown';
import { addressOf, areaOf } from '../spot';
import type { Spot } from '../spot';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { cellLink, setLink } from './hyperlink';
import { restyle, setLines, linesIn } from './format';
import { hiddenByFilter } from './filtering';
import { rangeCalls } from './range-calls';
import { rangeFinds, rangeTos } from './range-find';

/** Above this a read gives null in place of the cells. */
const mostCells = 5_000_000;

/** One entry a cell, row by row; null for more cells than Excel gives, and for whole rows and columns. */
function grid(it: Spot, entry: (cell: Cell) => Json): Json {
  const within = areaOf(it);
  if (sizeOf(within) > mostCells || isEntireColumn(within) || isEntireRow(within)) return null;
  it.sheet.book.settle();
  const rows: Json[][] = [];
  for (const [row, column, cell] of it.sheet.all(within)) {
    if (column === within.left) rows.push([]);
    rows[row - within.top]?.push(entry(cell));
  }
  return rows;
}

/** Puts a grid into the cells, or one value into all; null leaves a cell as it is. @throws Refusal where the dimensions differ */
function setGrid(it: Spot, given: Json, change: (cell: Cell, value: Json) => Cell): void {
  const within = areaOf(it);
  const isGrid = isList(given);
  if (isGrid && (given.length !== rowsOf(within) || given.some((row) => !isList(row) || row.length !== columnsOf(within)))) {
    refuse('InvalidArgument', 'the number of rows or columns in the input array does not match the size of the range');
  }
  if (!isGrid && sizeOf(within) > mostCells) refuse('RangeExceedsLimit', 'so many cells at once');
  refuseProtected(it.sheet, within);
  putAll(it.sheet, within, (row, column, before) => {
    const line = isGrid ? given[row - within.top] : undefined;
    const value = isGrid ? (isList(line) ? line[column - within.left] : undefined) ?? null : given;
    return value === null || isCovered(it, row, column) || hiddenByFilter(it.sheet, row) ? undefined : change(before, value);
  }, 'Local');
}

/** Whether a merged cell lies over it. */
function isCovered({ sheet }: Spot, row: number, column: number): boolean {
  return sheet.merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));
}

function setFormats(it: Spot, given: Json): void {
  if (!isList(given)) return restyle(it, { NumberFormat: numberFormat(given) });
  setGrid(it, given, (cell, value) => ({ ...cell, style: withFormat(cell, numberFormat(value)) }));
}

function withFormat({ style }: Cell, format: string): Cell['style'] {
  return styled(style, { NumberFormat: format });
}

/** @throws Refusal where Excel would not take the code */
function numberFormat(given: Json): string {
  if (typeof given !== 'string' || given.length > 255) return refuse('InvalidArgument', 'no number format');
  const bare = given.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (bare.includes('"') || bare.split(';').length > 4) refuse('InvalidArgument', `no number format: ${given}`);
  return given === '' ? 'General' : given;
}

const valueType = ({ value }: Cell): Json => (value === undefined ? 'Empty' : value instanceof CellError ? 'Error' : ({ number: 'Double', string: 'String', boolean: 'Boolean' } as const)[typeof value as 'number' | 'string' | 'boolean']); // Not undefined and no CellError: one of the three.

const formulaOf = ({ formula, value }: Cell): Json => formula ?? wireValue(value);

const hidden = (it: Spot, axis: 'rows' | 'columns'): Json => {
  const all = linesIn(it.sheet, axis, areaOf(it)).map((line) => line.hidden === true);
  return all.every((one) => one === all[0]) ? all[0] ?? false : null;
};

function setHidden(it: Spot, axis: 'rows' | 'columns', value: Json): void {
  if (typeof value !== 'boolean') refuse('InvalidArgument', 'neither true nor false');
  if (it.sheet.protection) refuse('AccessDenied', 'the sheet is protected');
  setLines(it.sheet, axis, areaOf(it), { hidden: value });
}

const range: Kind<Spot> = {
  name: 'Range',
  identity: ({ reference }) => (reference === undefined ? {} : { _ReferenceId: reference }),
  get: {
    Address: addressOf, AddressLocal: (it) => areaAddress(areaOf(it)),
    RowIndex: (it) => areaOf(it).top - 1, ColumnIndex: (it) => areaOf(it).left - 1,
    RowCount: (it) => rowsOf(areaOf(it)), ColumnCount: (it) => columnsOf(areaOf(it)),
    CellCount: (it) => (sizeOf(areaOf(it)) >= 2 ** 31 ? -1 : sizeOf(areaOf(it))),
    IsEntireColumn: (it) => isEntireColumn(areaOf(it)), IsEntireRow: (it) => isEntireRow(areaOf(it)),
    Values: (it) => grid(it, ({ value }) => wireValue(value)),
    Formulas: (it) => grid(it, formulaOf), FormulasLocal: (it) => grid(it, formulaOf),
    NumberFormat: (it) => grid(it, formatOf), ValueTypes: (it) => grid(it, valueType),
    Text: (it) => grid(it, (cell) => shownText(cell, it.sheet.book)),
    RowHidden: (it) => hidden(it, 'rows'), ColumnHidden: (it) => hidden(it, 'columns'),
    Hidden: (it) => hidden(it, 'rows') === true || hidden(it, 'columns') === true,
    Hyperlink: cellLink, HasSpill: () => false,
  },
  set: {
    Values: (it, value) => { setGrid(it, value, (cell, one) => entered(cell, one, it.sheet.book)); },
    Formulas: (it, value) => { setGrid(it, value, (cell, one) => entered(cell, one, it.sheet.book)); },
    NumberFormat: setFormats,
    RowHidden: (it, value) => { setHidden(it, 'rows', value); }, ColumnHidden: (it, value) => { setHidden(it, 'columns', value); },
    Hyperlink: setLink,
  },
  to: rangeTos, find: rangeFinds, call: rangeCalls,
  harmless: ['Select', 'Calculate', '_KeepReference', 'SetDirty'],
  // Microsoft's list names none; that reading merged areas does it is office-js issue 5918.
  clears: ['GetMergedAreas', 'GetMergedAreasOrNullObject'],
};

/** The Range of this spot. */
export function rangeThing(it: Spot): Thing {
  return thing(range, it);
}
