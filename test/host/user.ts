/** The hands of the user, and of somebody else who edits the same workbook. */
import { area, parseArea, splitAddress } from './areas';
import type { Area } from './areas';
import type { Book, Source } from './book';
import { noStyle, formatOf } from './cell';
import { putAll, refuseProtected, typedInto } from './entering';
import { localeOf } from './locales';
import { refuse } from './refusal';
import type { Sheet, Visibility } from './sheet';
import { deleteCells, deleteSheet, insertCells, renameSheet } from './structure';
import { parseTyped } from './typed';
import { applyFilters } from './kinds/auto-filter';

export class User {
  constructor(private readonly book: Book, private readonly onEditing: (editing: boolean) => void, private readonly source: Source = 'Local') {}

  /** Somebody else who has the workbook open too. */
  get somebodyElse(): User {
    return new User(this.book, this.onEditing, 'Remote');
  }

  /** Types into a cell, as on the keyboard, in the workbook's language. @param address "Budget!B7" or "'Noter 2021'!A1" */
  type(address: string, text: string): void {
    const { sheet, area: { top, left } } = this.at(address);
    this.typeInto(sheet.name, top, left, text);
  }

  /** The same by numbers, from 1. */
  typeInto(name: string, row: number, column: number, text: string): void {
    const sheet = this.sheet(name);
    const at = area(row, column, row, column);
    refuseProtected(sheet, at);
    putAll(sheet, at, (_row, _column, cell) => typedInto(cell, parseTyped(text, formatOf(cell), localeOf(this.book.locale), this.book.date1904)), this.source);
    this.book.settle();
  }

  /** Presses Delete over an area. */
  clear(address: string): void {
    const { sheet, area: at } = this.at(address);
    refuseProtected(sheet, at);
    putAll(sheet, at, (_row, _column, { style }) => ({ style }), this.source);
    this.book.settle();
  }

  /** Gives cells a number format, by its en-US code. */
  format(address: string, code: string): void {
    const { sheet, area: at } = this.at(address);
    sheet.restyle(at, { NumberFormat: code });
    this.book.touched();
  }

  insertRows(name: string, before: number, count = 1): void {
    insertCells(this.sheet(name), area(before, 1, before + count - 1, 16_384), 'down', this.source);
    this.book.settle();
  }

  deleteRows(name: string, first: number, count = 1): void {
    deleteCells(this.sheet(name), area(first, 1, first + count - 1, 16_384), 'up', this.source);
    this.book.settle();
  }

  insertColumns(name: string, before: number, count = 1): void {
    insertCells(this.sheet(name), area(1, before, 1_048_576, before + count - 1), 'right', this.source);
    this.book.settle();
  }

  rename(from: string, to: string): void {
    renameSheet(this.sheet(from), to, this.source);
  }

  move(name: string, position: number): void {
    this.book.move(this.sheet(name), position, this.source);
  }

  deleteSheet(name: string): void {
    deleteSheet(this.sheet(name), this.source);
    this.book.settle();
  }

  addSheet(name: string): Sheet {
    const made = this.book.addSheet(name);
    this.book.tell({ is: 'added', sheet: made, source: this.source });
    return made;
  }

  /** "Flytta eller kopiera…", a copy at the end. */
  copySheet(name: string): Sheet {
    const made = this.book.copy(this.sheet(name), 'End');
    this.book.tell({ is: 'added', sheet: made, source: this.source });
    return made;
  }

  show(name: string, visibility: Visibility): void {
    this.book.show(this.sheet(name), visibility, this.source);
  }

  protect(name: string, password = ''): void {
    this.sheet(name).protection = { password, options: {} };
    this.book.touched();
  }

  unprotect(name: string): void {
    delete this.sheet(name).protection;
    this.book.touched();
  }

  hideRows(name: string, first: number, last = first): void {
    const sheet = this.sheet(name);
    for (let row = first; row <= last; row += 1) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
    this.book.touched();
  }

  /** Filters a table's column, counted from 0, by the values to be shown. */
  filter(table: string, column: number, values: readonly string[]): void {
    const sheet = this.book.sheets.find(({ tables }) => tables.some(({ name }) => name === table)) ?? refuse('ItemNotFound', table);
    const owner = sheet.tables.find(({ name }) => name === table) ?? refuse('ItemNotFound', table);
    owner.filters.set(column, { filterOn: 'Values', values });
    applyFilters({ sheet, owner });
  }

  select(address: string): void {
    const { sheet, area: at } = this.at(address);
    this.book.select(sheet, [at]);
  }

  activate(name: string): void {
    this.book.activate(this.sheet(name));
  }

  /** Begins to type in a cell, and is in the middle of it until `stopEditing`. */
  startEditing(): void {
    this.onEditing(true);
  }

  stopEditing(): void {
    this.onEditing(false);
  }

  /** F9. */
  calculateNow(): void {
    this.book.calculate();
  }

  setCalculation(mode: 'Automatic' | 'Manual'): void {
    this.book.settle();
    this.book.calculation = mode;
    if (mode === 'Automatic') this.book.calculate();
  }

  setPrecisionAsDisplayed(on: boolean): void {
    this.book.precisionAsDisplayed = on;
    this.book.calculate();
    this.book.touched();
  }

  setReferenceStyle(style: 'A1' | 'R1C1'): void {
    this.book.referenceStyle = style;
  }

  lockStructure(): void {
    this.book.isStructureLocked = true;
    this.book.touched();
  }

  /** Takes all the looks off a sheet's cells. */
  clearFormats(name: string): void {
    const sheet = this.sheet(name);
    for (const [row, column, cell] of [...sheet.stored()]) sheet.put(row, column, { ...cell, style: noStyle });
    this.book.touched();
  }

  private sheet(name: string): Sheet {
    return this.book.sheet(name) ?? refuse('ItemNotFound', `no sheet ${name}`);
  }

  private at(address: string): { sheet: Sheet; area: Area } {
    const { sheet, rest } = splitAddress(address);
    return { sheet: sheet === undefined ? this.book.active : this.sheet(sheet), area: parseArea(rest) ?? refuse('InvalidArgument', `no address: ${address}`) };
  }
}
