/**
 * Small pieces that formulas are made of. A formula is a template with typed references: the host resolves the names of the
 * sheets, so a renamed sheet breaks nothing. Only plain English functions that Excel 2007 and LibreOffice 7.4 share.
 */
import type { CellRef, RangeRef } from '../address';
import { rangeOf } from '../address';
import type { FormulaPart, OwnKind } from './model';

export type Formula = readonly FormulaPart[];

/** The only functions a generated formula may use. TEXT, VALUE and DATEVALUE follow the reader's language and are not among them. */
export const allowedFunctions: ReadonlySet<string> = new Set([
  'ABS', 'AND', 'COUNT', 'DATE', 'DAY', 'FIND', 'IF', 'INDEX', 'INT', 'ISBLANK', 'ISERROR', 'ISNUMBER', 'ISTEXT', 'LEN',
  'MATCH', 'MAX', 'MID', 'MIN', 'MOD', 'MONTH', 'N', 'NOT', 'OR', 'ROUND', 'ROUNDUP', 'ROW', 'ROWS', 'SUBSTITUTE', 'SUM', 'SUMPRODUCT', 'YEAR',
]);

/** Excel's limit; an apostrophe in it is doubled. */
const longestSheetName = 31;

/** Excel refuses a text of more than 255 characters inside a formula. */
const longestText = 255;

/** Excel refuses a function of more arguments. */
const mostArguments = 255;

/** Excel refuses a formula of more than 8192 characters. */
export const longestFormula = 8000;

/** formula`IF(${a}>0,${b},${quoted('nej')})`: numbers are whole and small, everything else is a formula of its own. */
export function formula(pieces: TemplateStringsArray, ...values: readonly (Formula | number)[]): Formula {
  return joined(pieces.flatMap((piece, index) => {
    const value = values[index];
    if (value === undefined) return [piece];
    return [piece, ...(typeof value === 'number' ? [String(value)] : value)];
  }));
}

/** A cell of the user's. */
export function userCell(cell: CellRef): Formula {
  return [{ user: rangeOf(cell) }];
}

/** A range of the user's. */
export function userRange(range: RangeRef): Formula {
  return [{ user: range }];
}

/** A cell of one of our own sheets. */
export function ownCell(own: OwnKind, row: number, column: number): Formula {
  return ownRange(own, { top: row, left: column, bottom: row, right: column });
}

export function ownRange(own: OwnKind, range: Omit<RangeRef, 'sheet'>): Formula {
  return [{ own, range }];
}

/** Decimal text as a number in a formula; in parentheses where it is negative. */
export function constant(number: string): Formula {
  if (!/^-?\d+(\.\d+)?$/.test(number)) throw new RangeError(`no plain decimal: ${number}`);
  return [number.startsWith('-') ? `(${number})` : number];
}

/** A text in a formula, with its quotation marks doubled, in pieces no longer than Excel allows. */
export function quoted(text: string): Formula {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > longestText) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [[...pieces, piece].map((one) => `"${one.replaceAll('"', '""')}"`).join('&')];
}

/** a, b and c as "a,b,c": the arguments of a function. */
export function list(formulas: readonly Formula[], separator = ','): Formula {
  return joined(formulas.flatMap((one, index) => (index === 0 ? [...one] : [separator, ...one])));
}

/** SUM over the ranges; "0" where there is none. Of more ranges than Excel takes, the sum of several sums. */
export function sumOf(ranges: readonly Formula[]): Formula {
  if (ranges.length === 0) return ['0'];
  if (ranges.length <= mostArguments) return formula`SUM(${list(ranges)})`;
  const sums = Array.from({ length: Math.ceil(ranges.length / mostArguments) }, (_, index) =>
    sumOf(ranges.slice(index * mostArguments, (index + 1) * mostArguments)));
  return sumOf(sums);
}

/** How many of the cells hold a number. */
export function countOf(cells: readonly Formula[]): Formula {
  const counts = Array.from({ length: Math.ceil(cells.length / mostArguments) }, (_, index) =>
    formula`COUNT(${list(cells.slice(index * mostArguments, (index + 1) * mostArguments))})`);
  return counts.length === 1 ? counts[0] ?? ['0'] : sumOf(counts);
}

/** An upper bound of its length when the names of the sheets are in it. */
export function lengthOf(parts: Formula): number {
  return parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : ('user' in part ? part.user.sheet.length : longestSheetName) * 2 + 20), 0);
}

/** The functions that a formula calls, outside its texts. */
export function functionsOf(parts: Formula): string[] {
  const words = parts.map((part) => (typeof part === 'string' ? part : ' ')).join('').replaceAll(/"(?:[^"]|"")*"/g, ' ');
  return [...words.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)].map((match) => match[1] ?? '');
}

/** Neighbouring pieces of plain text become one. */
function joined(parts: readonly FormulaPart[]): Formula {
  const result: FormulaPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}
