/** How a workbook is opened in the in-memory Excel. */
import type { Snapshot } from '../../src/core/model';
import { InMemoryExcel } from './excel';
import { bookOfFile } from './from-file';
import { bookOf } from './from-snapshot';
import type { Shape } from './undo-log';

export interface Opening {
  readonly snapshot?: Snapshot;
  /** The bytes of an .xlsx file, in place of a snapshot. */
  readonly bytes?: Uint8Array;
  /** Windows unless said otherwise; "web" has other limits and another undo. */
  readonly shape?: Shape;
  /** The user's language: "sv-SE" unless said otherwise. */
  readonly locale?: string;
  /** The highest ExcelApi that is offered; in Jest the same in all of a test file, for the library asks once. */
  readonly api?: string;
  readonly readOnly?: boolean;
}

export const usualApi = '1.15';

const emptyBook: Snapshot = { workbook: 'Bok1.xlsx', date1904: false, sheets: [{ name: 'Blad1', visibility: 'visible', cells: [], hiddenRows: new Set(), hiddenColumns: new Set() }] };

/** The in-memory Excel with the workbook open, before anybody talks to it. */
export function inMemory({ snapshot = emptyBook, bytes, shape = 'windows', locale = 'sv-SE', readOnly = false }: Opening): InMemoryExcel {
  const book = bytes ? bookOfFile(bytes, locale) : bookOf(snapshot, locale);
  book.isReadOnly = readOnly;
  return new InMemoryExcel(book, shape);
}
