/** Workbook, the root, and Application. */
import type { Book } from '../book';
import { serialOf } from '../dates';
import { refuse } from '../refusal';
import { localeOf } from '../locales';
import { spot } from '../spot';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { eventCalls } from './events';
import { customXmlPartsThing, settingsThing } from './kept-parts';
import { kept } from './members';
import { namesThing } from './names';
import { bookProtectionThing } from './protection';
import { rangeThing } from './range';
import { rangeAreasThing } from './range-areas';
import { tablesThing } from './tables';
import { worksheetsThing } from './worksheet';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const cultureInfo: Kind<Book> = {
  name: 'CultureInfo',
  get: { Name: ({ locale }) => locale },
  to: {
    NumberFormat: (book) => thing<Book>({ name: 'NumberFormatInfo', get: { NumberDecimalSeparator: ({ locale }) => localeOf(locale).decimal, NumberGroupSeparator: ({ locale }) => localeOf(locale).thousands[0] ?? '' } }, book),
    DatetimeFormat: (book) => thing<Book>({ name: 'DatetimeFormatInfo', get: { ShortDatePattern: ({ locale }) => localeOf(locale).shortDate, DateSeparator: () => '-', LongDatePattern: ({ locale }) => localeOf(locale).shortDate } }, book),
  },
};

const iterative = kept<Book>(({ members }) => members, (book) => book, 'IterativeCalculation/', { Enabled: false, MaxIteration: 100, MaxChange: 0.001 });

const application: Kind<Book> = {
  name: 'Application',
  get: {
    CalculationMode: ({ calculation }) => calculation, CalculationEngineVersion: () => 191029, CalculationState: () => 'Done',
    DecimalSeparator: ({ locale }) => localeOf(locale).decimal, ThousandsSeparator: ({ locale }) => localeOf(locale).thousands[0] ?? '', UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (book, value) => {
      book.settle();
      book.calculation = modes.find((mode) => mode.toLowerCase() === String(value).toLowerCase()) ?? refuse('InvalidArgument', 'no such mode');
      if (book.calculation !== 'Manual') book.calculate();
    },
  },
  to: { CultureInfo: (book) => thing(cultureInfo, book), IterativeCalculation: (book) => thing<Book>({ name: 'IterativeCalculation', ...iterative }, book) },
  call: {
    Calculate: (book, args) => {
      if (!/^(Recalculate|Full|FullRebuild)$/i.test(args.text(0))) refuse('InvalidArgument', 'no such calculation');
      book.calculate();
    },
    SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
  harmless: ['Calculate', 'SuspendApiCalculationUntilNextSync', 'SuspendScreenUpdatingUntilNextSync'],
};

const functionResult: Kind<{ readonly value: number }> = { name: 'FunctionResult', get: { Value: ({ value }) => value, Error: () => null } };

/** Worksheet functions, called without a cell. Only what a product of ours asks. */
const functions: Kind<Book> = {
  name: 'Functions',
  find: {
    Date: ({ date1904 }, args) => thing(functionResult, { value: serialOf(args.number(0), args.number(1), args.number(2), date1904) ?? refuse('InvalidArgument', 'no such day') }),
  },
  harmless: ['Date'],
};

const selected = (book: Book) => book.selection ?? { sheet: book.active, areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] };

const workbook: Kind<Book> = {
  name: 'Workbook',
  get: {
    Name: ({ name }) => name, ReadOnly: ({ isReadOnly }) => isReadOnly, IsDirty: ({ isDirty }) => isDirty, AutoSave: () => false, PreviouslySaved: () => true,
    UsePrecisionAsDisplayed: ({ precisionAsDisplayed }) => precisionAsDisplayed, CalculationEngineVersion: () => 191029, ChartDataPointTrack: () => true,
  },
  set: {
    IsDirty: (book, value) => { book.isDirty = value === true; },
    UsePrecisionAsDisplayed: (book, value) => { book.precisionAsDisplayed = value === true; book.uncomputed(); book.touched(); },
  },
  to: {
    Application: (book) => thing(application, book), Worksheets: worksheetsThing, Names: (book) => namesThing(book, book.names), Tables: (book) => tablesThing({ book }),
    Functions: (book) => thing(functions, book),
    CustomXmlParts: customXmlPartsThing, Settings: settingsThing, Protection: bookProtectionThing,
  },
  find: {
    GetSelectedRange: (book) => { const { sheet, areas } = selected(book); return areas.length === 1 ? rangeThing(spot(sheet, ...areas)) : refuse('InvalidOperation', 'several areas are selected'); },
    GetSelectedRanges: (book) => { const { sheet, areas } = selected(book); return rangeAreasThing(spot(sheet, ...areas)); },
    GetActiveCell: (book) => { const { sheet, areas: [first] } = selected(book); return rangeThing(spot(sheet, { top: first?.top ?? 1, bottom: first?.top ?? 1, left: first?.left ?? 1, right: first?.left ?? 1 })); },
    _GetRangeForEventByReferenceId: (book, args) => rangeThing(book.tracked.get(args.text(0)) ?? refuse('InvalidReference', 'the range is gone')),
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) => { const found = book.tracked.get(args.text(0)); return found && rangeThing(found); },
  },
  call: {
    ...eventCalls,
    _RemoveReference: (book, args) => { book.tracked.delete(args.text(0)); },
    Save: (book) => { book.isDirty = false; },
  },
  harmless: ['Save'],
};

/** The root of all object paths. */
export function workbookThing(book: Book): Thing {
  return thing(workbook, book);
}
