/** The cells that a formula names, so that a total's formula can be held against the rows it should add. */
import { columnNumber } from '../address';
import type { CellRef, RangeRef } from '../address';

const reference = /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(!])/giu;

/** @param formula in English A1 notation without "="; @param home the cell it stands in, for references without a sheet. */
export function references(formula: string, home: CellRef): RangeRef[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(reference)].map(([, sheet, left = '', top = '', right = left, bottom = top]) => {
    const columns = [columnNumber(left), columnNumber(right)];
    const rows = [Number(top), Number(bottom)];
    return {
      sheet: sheet === undefined ? home.sheet : sheet.replace(/^'|'$/g, '').replaceAll("''", "'"),
      top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns),
    };
  });
}

/** The formula with each reference relative to its own cell, so that a filled-down formula reads the same in every row. */
export function shape(formula: string, home: CellRef): string {
  return formula.replace(reference, (_, sheet: string | undefined, left: string, top: string, right?: string, bottom?: string) => {
    const corner = (letters: string, row: string) => `[${Number(row) - home.row},${columnNumber(letters) - home.column}]`;
    const first = corner(left, top);
    return `${sheet ?? ''}${first}${right === undefined || bottom === undefined ? '' : `:${corner(right, bottom)}`}`;
  });
}
