/** The in-memory Excel in Jest: the real `Excel` and `Office`, bound to a workbook that a test has made. */
import './window';
import type { Book } from './book';
import { InMemoryExcel } from './excel';
import type { Faults } from './faults';
import { bookOfFile } from './from-file';
import type { Log } from './log';
import type { Opening } from './opening';
import { inMemory, usualApi } from './opening';
import { savedBytes } from './to-file';
import type { User } from './user';
import { connect } from './window';
import { digest } from './content';

export type { Opening };

export interface OpenExcel {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  readonly user: User;
  readonly log: Log;
  readonly faults: Faults;
  /** All that stands in the workbook, to be looked at. */
  readonly book: Book;
  /** What the sheets are that the test calls the user's: a text that changes when anything of them does. */
  digest(isTheirs?: (name: string) => boolean): string;
  /** Closes the workbook and opens its saved file: what a file does not keep is gone. */
  reopen(): Promise<OpenExcel>;
}

/** Opens a workbook. One is open at a time; the one opened last is the one that `Excel` talks to. */
export async function openExcel(opening: Opening = {}): Promise<OpenExcel> {
  return opened(inMemory(opening), opening.api ?? usualApi);
}

async function opened(memory: InMemoryExcel, api: string): Promise<OpenExcel> {
  await connect(memory, api);
  const { book, user, log, faults } = memory;
  return {
    excel: Excel, office: Office, user, log, faults, book,
    digest: (isTheirs = () => true) => digest(book, isTheirs),
    reopen: async () => {
      const again = bookOfFile(savedBytes(book), book.locale, book.name);
      again.isReadOnly = book.isReadOnly;
      return opened(new InMemoryExcel(again, memory.shape), api);
    },
  };
}
