/**
 * Each drawn book's .xlsx is what its drawing makes, and the reader reads what was drawn.
 * Remake them with `SAMRAKNA_MAKE_BOOKS=1 npx jest test/books/made` (LibreOffice is needed for those that went through it).
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { Cell } from '../../src/core/model';
import { madeSheets, type Book } from './make/book';
import { partsOf, xlsxOf } from './make/xlsx';

const names = readdirSync(__dirname).filter((name) => existsSync(join(__dirname, name, 'drawing.ts')));
const fileOf = (name: string) => join(__dirname, name, `${name}.xlsx`);

describe.each(names)('%s', (name) => {
  let book: Book;
  beforeAll(async () => {
    // A drawing exports its book under this name; a missing one fails the tests below.
    ({ book } = (await import(`./${name}/drawing`)) as { book: Book });
    if (process.env['SAMRAKNA_MAKE_BOOKS'] !== undefined) writeFileSync(fileOf(name), made(name, book));
  });

  test('its file is what the drawing makes', () => {
    if (book.through === 'libreoffice') return expect(existsSync(fileOf(name))).toBe(true);
    const texts = (parts: Record<string, Uint8Array>) => Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)]);
    expect(texts(unzipSync(readFileSync(fileOf(name))))).toEqual(texts(partsOf(book)));
  });

  test('the reader reads what was drawn', () => {
    const outcome = readWorkbook(readFileSync(fileOf(name)), `${name}.xlsx`);
    if (outcome.is !== 'done') throw new Error(outcome.trouble);
    const sheets = outcome.value.snapshot.sheets;
    expect(sheets.map((one) => [one.name, one.visibility])).toEqual(book.sheets.map((one) => [one.name, one.visibility ?? 'visible']));
    expect(sheets.map((one) => one.cells.map(shownOf))).toEqual(madeSheets(book).map((one) => one.cells.map(shownOf)));
    expect(sheets.map((one) => [...one.hiddenRows])).toEqual(book.sheets.map((one) => one.hiddenRows ?? []));
    expect(sheets.map((one) => [...one.hiddenColumns])).toEqual(book.sheets.map((one) => one.hiddenColumns ?? []));
  });
});

/** What a cell shows and whether by a formula: LibreOffice may word the formula in its own way. */
const shownOf = ({ row, column, shows, formula }: Cell) => ({ row, column, shows, live: formula !== undefined });

function made(name: string, book: Book): Uint8Array {
  const bytes = xlsxOf(book);
  if (book.through === undefined) return bytes;
  const folder = mkdtempSync(join(tmpdir(), 'samrakna-books-'));
  try {
    writeFileSync(join(folder, `${name}.xlsx`), bytes);
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'xlsx', '--outdir', join(folder, 'out'),
      join(folder, `${name}.xlsx`)], { timeout: 120_000 });
    return readFileSync(join(folder, 'out', `${name}.xlsx`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
