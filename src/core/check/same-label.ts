/**
 * Two rows with the same words and different amounts: which is meant where the figure is quoted? Totals anywhere in a table, items only
 * beside each other in one sum; a bare "Summa" says nothing and is no name.
 */
import type { Finding, Row, RowId, Table } from '../model';
import { finding, runs } from './finding';
import { entryIn, spotIn } from './ledger';
import type { Ledger, Spot } from './ledger';

const nameless = /^(del)?(summa|summor|total|totalt|s:a|sa|netto|övrigt|diverse)?$/;

export function sameLabels({ reading }: Ledger): Finding[] {
  const tied = new Set(reading.relations.filter(({ kind }) => kind !== 'sum').flatMap(({ total, terms }) => [`${total} ${terms[0].row}`, `${terms[0].row} ${total}`]));
  const sums = new Map<RowId, string[]>();
  for (const { kind, id, terms } of reading.relations) {
    if (kind === 'sum') for (const { row } of terms) sums.set(row, [...(sums.get(row) ?? []), id]);
  }
  return reading.tables.flatMap((table) => alike(table).flatMap((rows) => rows.flatMap((row, index) => {
    const twin = rows.slice(index + 1).find((other) => comparable(row, other, sums));
    const told = twin && !tied.has(`${row.id} ${twin.id}`) ? differing(table, row, twin) : undefined;
    return told ? asFinding(table, row, told) : [];
  })));
}

const words = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

/** Rows of one table whose labels have the same words, two or more together. */
function alike(table: Table): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of table.rows.filter(({ role }) => role !== 'heading' && role !== 'note' && role !== 'ratio')) {
    const label = words(row.label);
    const group = groups.get(label);
    if (group) group.push(row);
    else if (!nameless.test(label)) groups.set(label, [row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function comparable(row: Row, other: Row, sums: ReadonlyMap<RowId, readonly string[]>): boolean {
  if (row.role !== 'item' && other.role !== 'item') return true;
  if (row.role !== other.role) return false;
  const shared = sums.get(other.id) ?? [];
  return (sums.get(row.id) ?? []).some((sum) => shared.includes(sum));
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
    printed: spot.entry.amount, related: runs([other.row.labelCell, ...cells]),
    // Both may be right: neither is expected to be the other.
    details: { otherRow: { is: 'words', words: String(other.row.row) }, otherAmount: other.entry.amount },
  });
}
