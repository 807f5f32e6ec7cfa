/** Protection of a sheet and of the workbook's structure. */
import type { Book } from '../book';
import type { JsonObject } from '../json';
import { refuse } from '../refusal';
import type { Sheet } from '../sheet';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';

const options: JsonObject = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false, allowFormatColumns: false,
  allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: 'Normal',
};

const sheetProtection: Kind<Sheet> = {
  name: 'WorksheetProtection',
  get: { Protected: ({ protection }) => protection !== undefined, Options: ({ protection }) => ({ ...options, ...protection?.options }) },
  call: {
    Protect: (it, args) => {
      if (it.protection) refuse('AccessDenied', 'the sheet is protected already');
      it.protection = { password: args.has(1) ? args.text(1) : '', options: args.object(0) };
      it.book.touched();
    },
    Unprotect: (it, args) => {
      if (it.protection && it.protection.password !== (args.has(0) ? args.text(0) : '')) refuse('AccessDenied', 'the password is wrong');
      delete it.protection;
      it.book.touched();
    },
  },
  clears: ['Protect', 'Unprotect'],
};

/** The protection of a sheet. */
export function sheetProtectionThing(sheet: Sheet): Thing {
  return thing(sheetProtection, sheet);
}

const bookProtection: Kind<Book> = {
  name: 'WorkbookProtection',
  get: { Protected: ({ isStructureLocked }) => isStructureLocked },
  call: {
    Protect: (book) => { book.isStructureLocked = true; book.touched(); },
    Unprotect: (book) => { book.isStructureLocked = false; book.touched(); },
  },
  clears: ['Protect', 'Unprotect'],
};

/** The protection of the workbook. */
export function bookProtectionThing(book: Book): Thing {
  return thing(bookProtection, book);
}
