/** The host `office` in the in-memory Excel, with the user's hands on it. */
import type { OpenExcel, Opening } from '../../host';
import { openExcel } from '../../host';
import { columnLetters, rangeAddress } from '../../../src/core/address';
import type { Clock } from '../../../src/hosts/office';
import { OfficeWorkbook } from '../../../src/hosts/office';
import type { LiveBench } from '../live';

/** Pauses are over at once; nobody loses patience. */
const swift: Clock = {
  after: (milliseconds, then) => {
    const isPause = milliseconds === 400 || milliseconds === 1_600;
    const timer = isPause ? setTimeout(then, 0) : undefined;
    return () => clearTimeout(timer);
  },
};

export interface OfficeBench extends LiveBench, OpenExcel {
  readonly host: OfficeWorkbook;
  reopened(): OfficeWorkbook;
}

/** A host over an Excel that is open already. */
export function hostOf({ excel, office }: Pick<OpenExcel, 'excel' | 'office'>, clock: Clock = swift, pause = () => Promise.resolve()): OfficeWorkbook {
  return new OfficeWorkbook({ excel, office, clock, pause, emptied: 'Bladet är tömt.' });
}

export async function officeBench(opening: Opening = {}): Promise<OfficeBench> {
  const open = await openExcel(opening);
  return { ...open, ...benchOf(open), host: hostOf(open), reopened: () => hostOf(open) };
}

function benchOf(open: OpenExcel): Omit<LiveBench, 'host' | 'reopened'> {
  const { user, book, faults } = open;
  return {
    rename: (from, to) => user.rename(from, to),
    type: (sheet, row, column, text) => (text === '' ? user.clear(`'${sheet}'!${columnLetters(column)}${row}`) : user.typeInto(sheet, row, column, asTyped(text))),
    whole: () => wholeOf(open),
    interruptNext: () => faults.plan({ sync: 5, at: 'before', fault: 'unknown-code' }),
    selected: () => {
      const { sheet, areas: [area] = [] } = book.selection ?? {};
      return sheet && area ? { sheet: sheet.name, row: area.top, column: area.left } : undefined;
    },
    mark: (range) => user.select(rangeAddress({ ...range, sheet: `'${range.sheet}'` })),
    texts: (sheet) => [...(book.sheet(sheet)?.stored() ?? [])].flatMap(([, , { value }]) => (typeof value === 'string' ? [value] : [])),
    followsNames: true,
    remove: (sheet) => user.deleteSheet(sheet),
    settled: () => new Promise((resolve) => void setTimeout(resolve, 5)),
  };
}

/** As the user types a text that is to stay one. */
const asTyped = (text: string) => `'${text}`;

/** All that stands, but for numbers that Excel gives by itself, and quotes round a sheet's name that needs none. */
function wholeOf({ book, digest }: OpenExcel): unknown {
  book.settle();
  return JSON.parse(digest(), (key, value: unknown) => (key === 'id' ? undefined : typeof value === 'string' ? value.replace(/^='(\w+)'!(?=\$[A-Z]+:)/, '=$1!') : value));
}
