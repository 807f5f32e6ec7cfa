/** Formulas that no program has calculated: one warning a sheet, with how many, for nothing that rests on them can be checked. */
import type { Finding } from '../model';
import { isNotCalculated } from '../not-calculated';
import { finding, runs } from './finding';
import type { Ledger } from './ledger';

/** Sheets that hold a table, or all where none was found: then this may be why. */
export function notCalculated({ reading }: Ledger): Finding[] {
  const { snapshot, tables } = reading;
  const sheets = snapshot.sheets.filter(({ name }) => tables.length === 0 || tables.some((table) => table.sheet === name));
  return sheets.flatMap(({ name, cells }) => {
    const places = cells.filter(isNotCalculated).map(({ row, column }) => ({ sheet: name, row, column }));
    const [first] = places;
    return first ? [finding('not-calculated', first, {}, { related: runs(places), details: { count: { is: 'words', words: String(places.length) } } })] : [];
  });
}
