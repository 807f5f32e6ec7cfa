/** Figures stored as text look right and are nothing to SUM: one warning a table, with how many. */
import type { Finding } from '../model';
import { finding, runs } from './finding';
import type { Ledger } from './ledger';

export function numbersAsText({ reading }: Ledger): Finding[] {
  return reading.tables.flatMap((table) => {
    const sheet = reading.snapshot.sheets.find(({ name }) => name === table.sheet);
    const digits = new Set(sheet?.cells.flatMap(({ row, column, shows }) => (shows?.is === 'text' && /\d/.test(shows.text) ? [`${row}:${column}`] : [])));
    // A dash for zero is text as well, and harms no sum.
    const cells = table.rows.flatMap(({ entries }) => entries)
      .filter((entry) => entry.is === 'amount' && entry.asText && digits.has(`${entry.cell.row}:${entry.cell.column}`))
      .map((entry) => entry.cell);
    const [first] = cells;
    return first ? [finding('number-as-text', first, { table }, { related: runs(cells), details: { count: { is: 'words', words: String(cells.length) } } })] : [];
  });
}
