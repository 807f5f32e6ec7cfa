/** Rows and columns put in and taken out, sheets renamed and deleted: and all references kept right. */
import { intersection, isEntireColumn, isEntireRow } from './areas';
import type { Area } from './areas';
import type { Book, ShiftDirection, Source } from './book';
import type { Cell } from './cell';
import { refuse } from './refusal';
import { shifted, withReferences, withSheetGone, withSheetRenamed } from './references';
import type { Line, Sheet } from './sheet';

type Axis = 'rows' | 'columns';

export function insertCells(sheet: Sheet, at: Area, direction: 'down' | 'right', source: Source): void {
  const axis = axisOf(sheet, at, direction === 'down');
  const [from, count] = axis === 'rows' ? [at.top, at.bottom - at.top + 1] : [at.left, at.right - at.left + 1];
  if (axis === 'rows' && sheet.tables.some(({ area }) => area.top < from && area.bottom >= from && sheet.protection)) refuse('AccessDenied', 'the sheet is protected');
  move(sheet, axis, from, count);
  tell(sheet, at, axis === 'rows' ? 'RowInserted' : 'ColumnInserted', axis === 'rows' ? 'ShiftCellDown' : 'ShiftCellRight', source);
}

export function deleteCells(sheet: Sheet, at: Area, direction: 'up' | 'left', source: Source): void {
  const axis = axisOf(sheet, at, direction === 'up');
  const [from, count] = axis === 'rows' ? [at.top, at.bottom - at.top + 1] : [at.left, at.right - at.left + 1];
  move(sheet, axis, from, -count);
  tell(sheet, at, axis === 'rows' ? 'RowDeleted' : 'ColumnDeleted', axis === 'rows' ? 'ShiftCellUp' : 'ShiftCellLeft', source);
}

/** Only whole rows and columns are played; a product of ours has no need of more. @throws Refusal */
function axisOf(sheet: Sheet, at: Area, isVertical: boolean): Axis {
  if (sheet.protection) refuse('AccessDenied', 'the sheet is protected');
  if (sheet.book.isReadOnly) refuse('AccessDenied', 'the file is read only');
  if (isEntireRow(at)) return 'rows';
  if (isEntireColumn(at)) return 'columns';
  return refuse('NotInTheInMemoryExcel', `cells shifted ${isVertical ? 'down' : 'sideways'} in part of a sheet`);
}

function tell(sheet: Sheet, area: Area, change: string, shift: ShiftDirection, source: Source): void {
  sheet.book.uncomputed();
  sheet.book.touched();
  sheet.book.tell({ is: 'changed', sheet, area, change, source, shift, isSingle: false });
}

function move(sheet: Sheet, axis: Axis, from: number, count: number): void {
  const place = (area: Area) => shifted(area, axis, from, count);
  const kept = [...sheet.stored()].flatMap(([row, column, cell]): [Area, Cell][] => {
    const to = place({ top: row, bottom: row, left: column, right: column });
    return to ? [[to, cell]] : [];
  });
  sheet.empty();
  moveLines(sheet[axis], from, count);
  for (const [to, cell] of kept) sheet.put(to.top, to.left, cell);
  const all = (areas: readonly Area[]) => areas.flatMap((one) => place(one) ?? []);
  sheet.merges = all(sheet.merges);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = place(table.area);
    if (area) table.area = area;
    return area ? [table] : [];
  });
  for (const hung of [...sheet.conditions, ...sheet.validations, ...sheet.charts]) hung.areas = all(hung.areas);
  for (const one of sheet.book.tracked.values()) if (one.sheet === sheet) one.areas = all(one.areas);
  for (const chart of sheet.book.sheets.flatMap(({ charts }) => charts)) {
    for (const series of chart.series) {
      for (const key of ['values', 'categories'] as const) {
        const source = series[key];
        const area = source && place(source.area);
        if (source?.sheet === sheet && area) series[key] = { sheet, area };
      }
    }
  }
  const isHere = (name: string) => name.toUpperCase() === sheet.name.toUpperCase();
  rewrite(sheet.book, (formula, home) => withReferences(formula, home, (name, area) => (isHere(name) ? place(area) : area)));
}

function moveLines(lines: Map<number, Line>, from: number, count: number): void {
  const all = [...lines];
  lines.clear();
  for (const [at, line] of all) {
    if (at < from) lines.set(at, line);
    else if (count > 0 || at >= from - count) lines.set(at + count, line);
  }
}

/** Every formula of the book: of cells and of names. */
function rewrite(book: Book, edit: (formula: string, home: string) => string): void {
  for (const sheet of book.sheets) {
    for (const [row, column, cell] of [...sheet.stored()]) {
      if (cell.formula === undefined) continue;
      const formula = edit(cell.formula, sheet.name);
      if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
    }
    for (const name of sheet.names.all()) name.formula = edit(name.formula, sheet.name);
  }
  for (const name of book.names.all()) name.formula = edit(name.formula, '');
}

/** @throws Refusal where the name may not be had */
export function renameSheet(sheet: Sheet, name: string, source: Source): void {
  const { book } = sheet;
  if (book.isStructureLocked) refuse('AccessDenied', 'the structure of the workbook is protected');
  book.refuseSheetName(name, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewrite(book, (formula) => withSheetRenamed(formula, before, name));
  book.uncomputed();
  book.touched();
  book.tell({ is: 'renamed', sheet, before, source });
}

/** @throws Refusal where no visible sheet would be left */
export function deleteSheet(sheet: Sheet, source: Source): void {
  const { book } = sheet;
  if (book.isStructureLocked) refuse('AccessDenied', 'the structure of the workbook is protected');
  if (!book.sheets.some((one) => one !== sheet && one.visibility === 'Visible')) refuse('GeneralException', 'a workbook has one visible sheet at least');
  if (sheet.visibility === 'VeryHidden') refuse('GeneralException', 'a very hidden sheet cannot be deleted');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  rewrite(book, (formula) => withSheetGone(formula, sheet.name));
  book.left(sheet);
  book.uncomputed();
  book.touched();
  book.tell({ is: 'deleted', sheet, source });
}

/** Whether the two areas have a cell in common. */
export function meet(a: Area, b: Area): boolean {
  return intersection(a, b) !== undefined;
}
