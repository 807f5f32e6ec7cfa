/**
 * Two rows with the same words and different amounts: which is meant where the figure is quoted? Totals anywhere in a table, items only
 * beside each other in one sum; a bare "Summa" says nothing and is no name.
 */
import type { Finding, Row, Table } from '../model';
import { amounts, finding, runs } from './finding';
import { entryIn, spotIn } from './ledger';
import type { Ledger, Spot } from './ledger';

const nameless = /^(del)?(summa|summor|total|totalt|s:a|sa|netto|övrigt|diverse)?$/;

export function sameLabels({ reading }: Ledger): Finding[] {
  const tied = new Set(reading.relations.filter(({ kind }) => kind !== 'sum').flatMap(({ total, terms }) => [`${total} ${terms[0].row}`, `${terms[0].row} ${total}`]));
  const sumsOf = (row: Row) => reading.relations.filter(({ kind, terms }) => kind === 'sum' && terms.some((term) => term.row === row.id)).map(({ id }) => id);
  return reading.tables.flatMap((table) => {
    const rows = table.rows.filter((row) => row.role !== 'heading' && row.role !== 'note' && row.role !== 'ratio' && !nameless.test(words(row.label)));
    return rows.flatMap((row, index) => {
      const twin = rows.slice(index + 1).find((other) => words(other.label) === words(row.label) && comparable(row, other, sumsOf));
      const told = twin && !tied.has(`${row.id} ${twin.id}`) ? differing(table, row, twin) : undefined;
      return told ? asFinding(table, row, told) : [];
    });
  });
}

const words = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

function comparable(row: Row, other: Row, sumsOf: (row: Row) => string[]): boolean {
  if (row.role !== 'item' && other.role !== 'item') return true;
  if (row.role !== other.role) return false;
  const shared = sumsOf(other);
  return sumsOf(row).some((sum) => shared.includes(sum));
}

/** The first column in which the two differ by more than their sign; rows that repeat each other are no trouble. */
function differing(table: Table, row: Row, twin: Row): [Spot, Spot] | undefined {
  return table.columns.flatMap((column): [Spot, Spot][] => {
    const [one, other] = [spotIn({ table, row }, column), spotIn({ table, row: twin }, column)];
    return one && other && !one.entry.amount.abs().equals(other.entry.amount.abs()) ? [[one, other]] : [];
  })[0];
}

function asFinding(table: Table, row: Row, [spot, other]: [Spot, Spot]): Finding {
  const cells = table.columns.map((column) => entryIn({ table, row: other.row }, column).cell);
  return finding('same-label', row.labelCell, spot, {
    ...amounts(spot, other.entry.amount), related: runs([other.row.labelCell, ...cells]),
    details: { otherRow: { is: 'words', words: String(other.row.row) } },
  });
}
