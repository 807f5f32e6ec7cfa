/** Worksheet and the collection of them. Chart sheets are no worksheets. */
import { area, everything, parseArea, splitAddress } from '../areas';
import type { Args } from '../args';
import type { Book } from '../book';
import { refuse } from '../refusal';
import type { Sheet, Visibility } from '../sheet';
import { spot } from '../spot';
import { deleteSheet, renameSheet } from '../structure';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { autoFilterThing } from './auto-filter';
import { chartsThing } from './charts';
import { eventCalls } from './events';
import { kept } from './members';
import { namesThing } from './names';
import { pageLayoutThing, freezePanesThing, pageBreaksThing } from './page';
import { sheetProtectionThing } from './protection';
import { rangeThing } from './range';
import { rangeAreasThing } from './range-areas';
import { tablesThing } from './tables';

const visibilities: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

const own = kept<Sheet>(({ members }) => members, ({ book }) => book, '', { TabColor: '', Gridlines: true, Headings: true, EnableCalculation: true, StandardWidth: 8.43 });

function used(sheet: Sheet, args: Args): Thing | undefined {
  sheet.book.settle();
  const found = sheet.usedArea(everything, args.flag(0));
  return found && rangeThing(spot(sheet, found));
}

function named(sheet: Sheet, args: Args): Thing {
  if (!args.has(0)) return rangeThing(spot(sheet, everything));
  const { sheet: other, rest } = splitAddress(args.text(0));
  if (other !== undefined && sheet.book.sheet(other) !== sheet) refuse('InvalidArgument', `${other} is another sheet`);
  const found = parseArea(rest) ?? areaOfName(sheet, rest);
  return rangeThing(spot(sheet, found ?? refuse('InvalidArgument', `no address: ${rest}`)));
}

function areaOfName(sheet: Sheet, name: string) {
  const formula = (sheet.names.find(name) ?? sheet.book.names.find(name))?.formula;
  return formula === undefined ? undefined : parseArea(splitAddress(formula.slice(1)).rest);
}

const neighbour = (sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Thing | undefined => {
  const list = sheet.book.worksheets.filter((one) => one === sheet || !visibleOnly || one.visibility === 'Visible');
  const next = list[list.indexOf(sheet) + step];
  return next && worksheetThing(next);
};

const worksheet: Kind<Sheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  get: {
    ...own.get,
    Id: ({ id }) => id, Name: ({ name }) => name, TabId: ({ tabId }) => tabId, Visibility: ({ visibility }) => visibility,
    Position: (it) => it.book.sheets.indexOf(it), StandardHeight: () => 15,
  },
  set: {
    ...own.set,
    Name: (it, value) => { renameSheet(it, String(value), 'Local'); },
    Position: (it, value) => { it.book.move(it, Number(value), 'Local'); },
    Visibility: (it, value) => {
      it.book.show(it, visibilities.find((one) => one.toLowerCase() === String(value).toLowerCase()) ?? refuse('InvalidArgument', 'no such visibility'), 'Local');
    },
  },
  to: {
    Names: (it) => namesThing(it.book, it.names), Tables: (it) => tablesThing({ book: it.book, sheet: it }), Charts: chartsThing,
    Protection: sheetProtectionThing, FreezePanes: freezePanesThing, PageLayout: pageLayoutThing, AutoFilter: (sheet) => autoFilterThing({ sheet }),
    HorizontalPageBreaks: (sheet) => pageBreaksThing({ sheet, axis: 'rows' }), VerticalPageBreaks: (sheet) => pageBreaksThing({ sheet, axis: 'columns' }),
  },
  find: {
    GetRange: named,
    GetRanges: (it, args) => {
      if (args.text(0).length > 8192) refuse('InvalidArgument', 'the addresses are too long');
      return rangeAreasThing(spot(it, ...args.text(0).split(',').map((one) => parseArea(splitAddress(one.trim()).rest) ?? refuse('InvalidArgument', `no address: ${one}`))));
    },
    GetRangeByIndexes: (it, args) => rangeThing(spot(it, area(args.number(0) + 1, args.number(1) + 1, args.number(0) + args.number(2), args.number(1) + args.number(3)))),
    GetCell: (it, args) => rangeThing(spot(it, area(args.number(0) + 1, args.number(1) + 1, args.number(0) + 1, args.number(1) + 1))),
    GetUsedRange: (it, args) => used(it, args) ?? rangeThing(spot(it, area(1, 1, 1, 1))),
    GetUsedRangeOrNullObject: used,
    GetNextOrNullObject: (it, args) => neighbour(it, 1, args.flag(0)), GetNext: (it, args) => neighbour(it, 1, args.flag(0)) ?? refuse('ItemNotFound', 'no sheet after it'),
    GetPreviousOrNullObject: (it, args) => neighbour(it, -1, args.flag(0)), GetPrevious: (it, args) => neighbour(it, -1, args.flag(0)) ?? refuse('ItemNotFound', 'no sheet before it'),
    Copy: (it, args) => worksheetThing(it.book.copy(it, args.has(0) ? args.text(0) : 'None')),
  },
  call: {
    ...eventCalls,
    Activate: (it) => { it.book.activate(it); },
    Calculate: (it) => { it.book.calculate(); },
    Delete: (it) => { deleteSheet(it, 'Local'); },
  },
  harmless: ['Activate', 'Calculate'],
  clears: ['Copy', 'Delete'],
  clearsOnWindows: ['Name', 'Position', 'Visibility'],
};

/** The Worksheet. */
export function worksheetThing(sheet: Sheet): Thing {
  return thing(worksheet, sheet);
}

const find = (book: Book, key: string) => {
  const sheet = book.sheet(key);
  return sheet && !sheet.isChartSheet ? worksheetThing(sheet) : undefined;
};
const visible = ({ worksheets }: Book, args: Args) => worksheets.filter(({ visibility }) => !args.flag(0) || visibility === 'Visible');

const worksheets: Kind<Book> = {
  name: 'WorksheetCollection',
  items: (book) => book.worksheets.map(worksheetThing),
  find: {
    Add: (book, args) => {
      const made = book.addSheet(args.has(0) ? args.text(0) : undefined);
      book.tell({ is: 'added', sheet: made, source: 'Local' });
      return worksheetThing(made);
    },
    GetItem: (book, args) => find(book, args.text(0)) ?? refuse('ItemNotFound', `no sheet ${args.text(0)}`),
    GetItemOrNullObject: (book, args) => find(book, args.text(0)),
    GetActiveWorksheet: ({ active }) => (active.isChartSheet ? refuse('UnsupportedOperation', 'a chart sheet is active') : worksheetThing(active)),
    GetFirst: (book, args) => worksheetThing(visible(book, args)[0] ?? refuse('ItemNotFound', 'no sheet')),
    GetLast: (book, args) => worksheetThing(visible(book, args).at(-1) ?? refuse('ItemNotFound', 'no sheet')),
  },
  call: { ...eventCalls, GetCount: (book, args) => visible(book, args).length },
};

/** The worksheets of the book. */
export function worksheetsThing(book: Book): Thing {
  return thing(worksheets, book);
}
