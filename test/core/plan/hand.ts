/** A budget made by hand: each line says what its row is, so that the plan can be tested without the parts before it. */
import type { CellRef } from '../../../src/core/address';
import type { Concept, Entry, Fact, Member, Reading, Relation, Row, RowRole, Table } from '../../../src/core/model';
import { Money, type Unit } from '../../../src/core/money';
import { drawn, sheet } from '../../drawn';

export interface HandRow {
  readonly role: RowRole;
  readonly concept: Concept;
  readonly member?: Member;
}

/**
 * @param drawing as `test/drawn.ts`; the header stands on row 1 with a year in each column from B on
 * @param rows what each further row is, by its row number
 * @param sums relations as text: "sum 8 = 3 + 4 - 5", "carry 3 = 9", "same 7 = - 5"
 */
export function handReading(drawing: string, rows: Readonly<Record<number, HandRow>>, sums: readonly string[], unit: Unit = 'kr', name = 'Budget'): Reading {
  const snapshot = drawn(sheet(drawing, { name }));
  const cells = snapshot.sheets[0]?.cells ?? [];
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)?.shows;
  const textAt = (row: number, column: number) => {
    const shows = at(row, column);
    return shows?.is === 'text' ? shows.text : shows?.is === 'number' ? shows.number : '';
  };
  const width = Math.max(...cells.filter((cell) => cell.row === 1).map((cell) => cell.column));
  const columns = Array.from({ length: width - 1 }, (_, index) => ({
    column: index + 2, header: textAt(1, index + 2), headerCell: { sheet: name, row: 1, column: index + 2 },
    period: textAt(1, index + 2), measure: 'budget' as const,
  }));
  const entryOf = (cell: CellRef): Entry => {
    const shows = at(cell.row, cell.column);
    if (!shows) return { is: 'blank', cell };
    const digits = shows.is === 'text' ? shows.text.replaceAll(/[\s\u00a0\u202f\u2009]|kr$/g, '').replace('\u2212', '-').replace(',', '.') : '';
    if (shows.is === 'number') return { is: 'amount', cell, amount: Money.of(shows.number, unit), asText: false, lastDigit: Money.of('1', unit) };
    if (shows.is === 'error') return { is: 'error', cell, error: shows.error };
    if (digits === '\u2013') return { is: 'amount', cell, amount: Money.zero, asText: true, lastDigit: Money.of('1', unit) };
    if (/^-?\d+(\.\d+)?$/.test(digits)) return { is: 'amount', cell, amount: Money.of(digits, unit), asText: true, lastDigit: Money.of('1', unit) };
    return { is: 'words', cell, text: shows.is === 'text' ? shows.text : '' };
  };
  const tableRows = Object.entries(rows).map(([number, { role, concept, member }]): Row => {
    const row = Number(number);
    return {
      id: `r${number}`, key: `r${number}`, table: 't1', row, label: textAt(row, 1), labelCell: { sheet: name, row, column: 1 }, role, section: [], concept,
      confidence: 1, hidden: false, entries: columns.map(({ column }) => entryOf({ sheet: name, row, column })),
      ...(member ? { member } : {}),
    };
  });
  const table: Table = {
    id: 't1', sheet: name, title: name, kind: 'budget', unit, unitFrom: 'figures', columns, rows: tableRows,
    ranges: [{ sheet: name, top: 1, left: 1, bottom: Math.max(...tableRows.map((row) => row.row)), right: width }],
  };
  const facts = tableRows.flatMap((row) => row.entries.flatMap((entry, index): Fact[] => entry.is !== 'amount' ? [] : [{
    concept: row.concept, label: row.label, period: columns[index]?.period ?? '', measure: 'budget', amount: entry.amount, unit,
    cell: entry.cell, table: 't1', row: row.id, ...(row.member ? { member: row.member } : {}),
  }]));
  return { snapshot, tables: [table], budget: 't1', relations: sums.map(relationOf), facts, questions: [], lostCorrections: [], pointed: [] };
}

function relationOf(text: string): Relation {
  const match = /^(sum|same|carry) (\d+) = (.*)$/.exec(text);
  const terms = [...(match?.[3] ?? '').matchAll(/([+-]?)\s*(\d+)/g)].map((term) => ({ row: `r${term[2]}`, sign: term[1] === '-' ? -1 as const : 1 as const }));
  const [first, ...others] = terms;
  const kind = match?.[1];
  if (!first || (kind !== 'sum' && kind !== 'same' && kind !== 'carry')) throw new Error(`no relation: ${text}`);
  return { id: text, kind, total: `r${match?.[2] ?? ''}`, terms: [first, ...others], basis: 'structure' };
}
