/** Just enough of a calculator for the formulas that the books' ekonomer write: SUM, SUBTOTAL(9), ROUND to whole, + − * /, references. */
import { columnNumber } from '../../../src/core/address';
import type { Cell, Shown } from '../../../src/core/model';
import type { MadeSheet } from './book';

type Value = number | { readonly error: string };
type ValueOf = (sheet: string, column: number, row: number) => Value;

/** Every formula without a drawn value is given one; a drawn value stands, as a stale one may in a real file. */
export function evaluated(sheets: readonly MadeSheet[]): readonly MadeSheet[] {
  const cells = new Map(sheets.flatMap((one) => one.cells.map((cell) => [key(one.name, cell.column, cell.row), cell] as const)));
  const valueOf: ValueOf = (sheet, column, row) => {
    const cell = cells.get(key(sheet, column, row));
    if (cell?.shows) return valueShown(cell.shows);
    return cell?.formula === undefined ? 0 : evaluate(cell.formula, sheet, valueOf);
  };
  const filled = (name: string, cell: Cell): Cell =>
    cell.shows || cell.formula === undefined ? cell : { ...cell, shows: shown(evaluate(cell.formula, name, valueOf)) };
  return sheets.map((one) => ({ ...one, cells: one.cells.map((cell) => filled(one.name, cell)) }));
}

const key = (sheet: string, column: number, row: number) => `${sheet}!${column}:${row}`;

function valueShown(shows: Shown): Value {
  if (shows.is === 'number') return Number(shows.number);
  return shows.is === 'error' ? { error: shows.error } : 0;
}

function shown(value: Value): Shown {
  if (typeof value !== 'number') return { is: 'error', error: value.error };
  return { is: 'number', number: String(Number(value.toFixed(6))) };
}

const reference = /^(?:(?:'([^']+)'|([A-Za-zÅÄÖåäö]\w*))!)?\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?/;

/** Recursive descent over the text; an error value met on the way is the result. */
function evaluate(formula: string, sheet: string, valueOf: ValueOf): Value {
  let rest = formula.replace(/\s+/g, '');
  let failed: Value | undefined;
  const number = (value: Value): number => {
    if (typeof value === 'number') return value;
    failed ??= value;
    return 0;
  };
  const take = (text: string) => rest.startsWith(text) && ((rest = rest.slice(text.length)), true);
  const range = (): number[] => {
    const match = reference.exec(rest);
    if (!match?.[5]) return [sum()];
    rest = rest.slice(match[0].length);
    const [, quoted, plain, left = '', top = '', right = '', bottom = ''] = match;
    const columns = span(columnNumber(left), columnNumber(right));
    return span(Number(top), Number(bottom)).flatMap((row) =>
      columns.map((column) => number(valueOf(quoted ?? plain ?? sheet, column, row))));
  };
  const list = (): number[] => {
    const all = range();
    while (take(',')) all.push(...range());
    take(')');
    return all;
  };
  const factor = (): number => {
    if (take('-')) return -factor();
    if (take('+')) return factor();
    if (take('SUM(')) return total(list());
    if (take('SUBTOTAL(9,')) return total(list());
    if (take('ROUND(')) return Math.round(list()[0] ?? 0);
    if (take('#REF!')) return number({ error: '#REF!' });
    if (take('(')) {
      const inner = sum();
      take(')');
      return inner;
    }
    const cell = reference.exec(rest);
    const taken = cell ?? /^\d+(\.\d+)?/.exec(rest);
    rest = rest.slice(taken?.[0].length ?? 0);
    return cell ? number(valueOf(cell[1] ?? cell[2] ?? sheet, columnNumber(cell[3] ?? ''), Number(cell[4]))) : Number(taken?.[0]);
  };
  const product = (): number => {
    let value = factor();
    for (;;) {
      if (take('*')) value *= factor();
      else if (take('/')) value /= factor();
      else return value;
    }
  };
  function sum(): number {
    let value = product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('-')) value -= product();
      else return value;
    }
  }
  const value = sum();
  if (rest !== '') throw new Error(`the books' calculator cannot read "${rest}" of "${formula}"`);
  return failed ?? value;
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
