/** The calculation engine: @ironcalc/wasm, in development only. Nothing here knows a plan; it has the book's own cells alone. */
import { readFileSync } from 'node:fs';
import { Model, initSync } from '@ironcalc/wasm';
import { columnLetters } from '../../src/core/address';
import { CellError } from './cell';
import type { Cell, Value } from './cell';
import { corrected } from './corrections';
import type { Book } from './book';
import type { Sheet } from './sheet';

let isLoaded = false;

function load(): void {
  if (!isLoaded) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  isLoaded = true;
}

function newModel(): Model {
  load();
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

/** A sheet that no book has: for each formula of the book a cell that joins it to an empty text, which gives all digits of a number. */
const digitsSheet = 'alla siffror i minnet';

const types = { number: 1, text: 2, boolean: 4, error: 16 } as const;

function valueAt(model: Model, sheet: number, row: number, column: number, digits: () => string): Value | undefined {
  const type = model.getCellType(sheet, row, column);
  if (type === types.number) return Number(digits());
  const shown = model.getFormattedCellValue(sheet, row, column);
  if (type === types.boolean) return shown.toUpperCase() === 'TRUE';
  // Excel warns of a circle and shows 0.
  if (type === types.error) return shown === '#CIRC!' ? 0 : new CellError(shown);
  return shown;
}

/** Whether Excel would take the formula. */
export function parses(formula: string): boolean {
  if (!isBalanced(formula)) return false;
  scratch ??= newModel();
  scratch.setUserInput(0, 1, 1, formula);
  scratch.evaluate();
  return scratch.getCellType(0, 1, 1) !== types.error || scratch.getFormattedCellValue(0, 1, 1) !== '#ERROR!';
}
let scratch: Model | undefined;

/** The engine closes what was left open; Excel's API does not. */
function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '0');
  return !bare.includes('"') && bare.split('(').length === bare.split(')').length && !/[\w)] +[\w(]/.test(bare.replace(/[A-Z]+\d+ +[A-Z]+\d+/g, ''));
}

/** What the engine was last told of a cell. */
interface Given {
  readonly cell: Cell;
  readonly asValue: boolean;
  readonly input: string;
}

/** The book as the engine has it, kept up to date by what has changed. */
export class Engine {
  private model: Model | undefined;
  private shape = '';
  private readonly given: Map<string, Given>[] = [];
  /** The row of each formula's cell on the sheet of digits, by sheet, row and column. */
  private readonly digits = new Map<string, number>();
  private readonly computed = new Map<string, { readonly formula: string; readonly value: Value | undefined }>();

  constructor(private readonly book: Book) {}

  /**
   * Computes all formulas, or only those that have been entered and so have no value yet: the others then count with the values that
   * they show, as in manual calculation.
   * A cell whose file had a value for it keeps that until what the engine makes of it changes, as Excel computes only what depends
   * on a change; `force` computes it all the same.
   */
  calculate({ onlyNew = false, force = false }: { readonly onlyNew?: boolean; readonly force?: boolean } = {}): void {
    const model = this.upToDate(onlyNew);
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
    this.book.sheets.forEach((sheet, index) => {
      for (const [row, column, cell] of [...sheet.stored()]) {
        if (cell.formula === undefined || (onlyNew && cell.value !== undefined)) continue;
        const value = valueAt(model, index, row, column, () => model.getFormattedCellValue(this.book.sheets.length, this.digits.get(`${index}:${row}:${column}`) ?? 0, 1));
        const key = `${sheet.id}:${row}:${column}`;
        const before = this.computed.get(key);
        this.computed.set(key, { formula: cell.formula, value });
        const isNews = force || cell.value === undefined || (before !== undefined && (before.formula !== cell.formula || !isSameValue(before.value, value)));
        if (isNews && !isSameValue(value, cell.value)) sheet.put(row, column, { ...cell, ...(value === undefined ? {} : { value }) });
      }
    });
  }

  private upToDate(onlyNew: boolean): Model {
    const known = (names: Sheet['names']) => names.all().filter(({ formula }) => isArea(formula));
    const shape = JSON.stringify([this.book.sheets.map(({ id, name }) => [id, name]), known(this.book.names), this.book.sheets.map(({ names }) => known(names))]);
    const model = this.model && this.shape === shape ? this.model : this.rebuild(shape);
    this.book.sheets.forEach((sheet, index) => {
      const given = this.given[index] ?? new Map<string, Given>();
      this.given[index] = given;
      const gone = new Set(given.keys());
      for (const [row, column, cell] of sheet.stored()) {
        const key = `${row}:${column}`;
        const asValue = onlyNew && cell.formula !== undefined && cell.value !== undefined;
        const before = given.get(key);
        gone.delete(key);
        if (before?.cell === cell && before.asValue === asValue) continue;
        const input = inputOf(cell, asValue);
        if (before?.input !== input) model.setUserInput(index, row, column, input);
        if (cell.formula !== undefined) this.joinDigits(model, index, row, column);
        given.set(key, { cell, asValue, input });
      }
      for (const key of gone) {
        const [row = 0, column = 0] = key.split(':').map(Number);
        model.setUserInput(index, row, column, '');
        given.delete(key);
      }
    });
    return model;
  }

  private joinDigits(model: Model, index: number, row: number, column: number): void {
    const key = `${index}:${row}:${column}`;
    const sheet = this.book.sheets[index];
    if (!sheet || this.digits.has(key)) return;
    const at = this.digits.size + 1;
    this.digits.set(key, at);
    model.setUserInput(this.book.sheets.length, at, 1, `='${sheet.name.replace(/'/g, "''")}'!${columnLetters(column)}${row}&""`);
  }

  private rebuild(shape: string): Model {
    this.model?.free();
    const model = newModel();
    this.given.length = 0;
    this.digits.clear();
    [...this.book.sheets.map(({ name }) => name), digitsSheet].forEach((name, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    this.shape = shape;
    this.model = model;
    this.book.sheets.forEach((sheet, index) => sheet.names.all().forEach((one) => define(model, one.name, index, one.formula)));
    this.book.names.all().forEach((one) => define(model, one.name, undefined, one.formula));
    return model;
  }
}

/** The engine knows names of cells and areas alone; one with a constant is no matter for any cell of ours. */
function define(model: Model, name: string, scope: number | undefined, formula: string): void {
  if (isArea(formula)) model.newDefinedName(name, scope, formula.slice(1));
}

const isArea = (formula: string): boolean => /![$A-Z]+[$\d]/i.test(formula);

function inputOf({ formula, value }: Cell, asValue: boolean): string {
  if (formula !== undefined && !asValue) return corrected(formula);
  if (value === undefined) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : String(value);
}

function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  return a instanceof CellError && b instanceof CellError ? a.code === b.code : a === b;
}
