/** The formulas on Samräkna's sheets and what they show. */
import { cellsOf, type ReadCell } from './cells';

/** By sheet, then by address. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What every formula cell shows on the sheets that the user's file did not have. */
export function ownFormulas(user: Uint8Array, written: Uint8Array): Values {
  const theirs = cellsOf(user);
  const isFormula = ([, cell]: [string, ReadCell]) => cell.formula !== undefined;
  return new Map([...cellsOf(written)].filter(([sheet]) => !theirs.has(sheet)).map(([sheet, cells]) =>
    [sheet, new Map([...cells].filter(isFormula).map(([address, { value }]) => [address, value]))]));
}

/** One line for each cell that shows something else in the other workbook. */
export function differing(ours: Values, other: Uint8Array): string[] {
  const theirs = cellsOf(other);
  return [...ours].flatMap(([sheet, cells]) => [...cells].flatMap(([address, value]) => {
    const found = theirs.get(sheet)?.get(address)?.value ?? 'blank';
    return found === value ? [] : [`${sheet}!${address}: ${value}, recalculated ${found}`];
  }));
}

/** Whether some program has calculated the workbook: each of its formulas has a value. */
export function isCalculated(bytes: Uint8Array): boolean {
  return [...cellsOf(bytes).values()].every((cells) => [...cells.values()].every(({ formula, value }) => formula === undefined || value !== 'blank'));
}
