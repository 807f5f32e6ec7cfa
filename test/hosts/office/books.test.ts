/** @jest-environment jsdom */
import { openExcel } from '../../host';
import type { Book } from '../../host/book';
import { CellError } from '../../host/cell';
import { analyse, draft } from '../../../src/core';
import { changes } from '../../../src/core/plan/changes';
import type { Snapshot } from '../../../src/core/model';
import type { WorkbookRead } from '../../../src/hosts/workbook';
import { applyPlan } from '../../../src/hosts/xlsx';
import { field } from '../../../src/field';
import { bookNames, bytesOf, read } from '../../books/open';
import { done } from '../contract';
import { hostOf } from './bench';

const about = { now: '2026-11-25 09:30', state: '{}' };
const version = { version: '0.1.0' };
const inSwedish = field('sv');

const planOf = ({ snapshot, own }: WorkbookRead) => draft(analyse(snapshot, inSwedish, {}), {}, own, inSwedish.words, version);

/** Excel takes away the quotes round a sheet's name that needs none, as soon as the formula is entered. */
function unquoted(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g, (piece, name?: string) => (name === undefined ? piece : `${name}!`));
}

/** What the sheets of ours hold and how it looks, as Excel has it. */
function cellsOf(book: Book, names: readonly string[]): Record<string, unknown> {
  book.settle();
  const looks = ['NumberFormat', 'Font/Bold', 'Font/Size', 'Font/Color', 'Fill/Color', 'HorizontalAlignment', 'VerticalAlignment', 'WrapText'];
  return Object.fromEntries(names.map((name) => [name, [...book.sheet(name)?.stored() ?? []].flatMap(([row, column, { value, formula, style }]) => {
    const shows = value instanceof CellError ? { error: value.code } : value;
    const look = looks.map((one) => style[one] ?? null);
    return shows === undefined && formula === undefined ? [] : [[row, column, shows, formula === undefined ? undefined : unquoted(formula), ...look]];
  })]));
}

/** The snapshot without what formulas show: a file that no program has calculated has nothing to show, and Excel has. */
function uncalculated({ sheets, ...rest }: Snapshot): unknown {
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(({ shows, ...cell }) => (cell.formula === undefined ? { ...cell, shows } : cell)) })) };
}

const isCalculated = ({ sheets }: Snapshot) => sheets.every(({ cells }) => cells.every(({ formula, shows }) => formula === undefined || shows !== undefined));

describe.each(bookNames)('%s', (name) => {
  test('read in Excel, it is what it is as a file: snapshot, reading, findings and plan', async () => {
    const bytes = bytesOf(name);
    const { excel, office, book, log } = await openExcel({ bytes });
    const asFile = read(bytes, book.name);
    log.reset();
    const inExcel = done(await hostOf({ excel, office }).read());
    expect(log.syncs).toBeLessThanOrEqual(3);
    expect(book.isDirty).toBe(false);
    if (!isCalculated(asFile.snapshot)) return expect(uncalculated(inExcel.snapshot)).toEqual(uncalculated(asFile.snapshot));
    expect(inExcel.snapshot).toEqual(asFile.snapshot);
    expect(analyse(inExcel.snapshot, inSwedish, {})).toEqual(analyse(asFile.snapshot, inSwedish, {}));
    expect(planOf(inExcel)).toEqual(planOf(asFile));
  });

  test('written in Excel, our sheets are those of the written file, cell by cell', async () => {
    const bytes = bytesOf(name);
    const { excel, office, book, log, digest } = await openExcel({ bytes });
    const theirs = digest();
    const host = hostOf({ excel, office });
    const plan = planOf(done(await host.read()));
    const names = plan.sheets.map((sheet) => sheet.name);
    log.reset();
    expect(done(await host.apply(plan, about))).toEqual({ differs: [], undoKept: true, checked: expect.any(Number) });
    expect(log.syncs).toBeLessThanOrEqual(6);
    const inExcel = cellsOf(book, names);
    expect(digest((one) => !names.includes(one))).toBe(theirs);
    expect(log.cleared).toEqual([]);
    const file = await openExcel({ bytes: done(applyPlan(bytes, plan, about)) });
    const asFile = cellsOf(file.book, names);
    expect(inExcel).toEqual(asFile);
    const again = done(await host.read());
    expect(changes(planOf(again), again.own).filter(({ is }) => is !== 'same')).toEqual([]);
  });
});
