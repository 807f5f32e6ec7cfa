/** The upper left corner of a sheet, read before the rest, to know what its cells take in an answer: then the rest fits in as few requests as may be. */
import type { SeenSheet } from './seen';

const corner = 'A1:F12';
const properties = ['values', 'formulas', 'valueTypes', 'numberFormat'] as const;

/** Adds to the next request. @returns what to call when it has been answered */
export function askCorner(sheet: Excel.Worksheet): () => Pick<SeenSheet, 'bytesOfCell'> {
  const range = sheet.getRange(corner).load([...properties]);
  return () => {
    const sizes = range.values.flatMap((row, r) => row.flatMap((value: unknown, c) => (value === '' ? [] : [properties.reduce((sum, property) => sum + bytesOf(range[property][r]?.[c]), 0)])));
    return sizes.length === 0 ? {} : { bytesOfCell: sizes.reduce((sum, one) => sum + one, 0) / sizes.length };
  };
}

/** With the comma after it. */
function bytesOf(value: unknown): number {
  return JSON.stringify(value ?? '').length + 1;
}
