/** Facts: every amount of a row whose concept is known, as printed, in kronor. */
import type { Fact, Table } from '../model';

export function factsOf(table: Table): readonly Fact[] {
  return table.rows.flatMap((row) => (row.concept === 'okand' || row.role === 'ratio' || row.role === 'heading' ? [] :
    row.entries.flatMap((entry, index): Fact[] => {
      const column = table.columns[index];
      if (entry.is !== 'amount' || !column) return [];
      return [{
        concept: row.concept, ...(row.member ? { member: row.member } : {}), label: row.label,
        period: column.period, measure: column.measure, amount: entry.amount, unit: table.unit,
        cell: entry.cell, table: table.id, row: row.id,
      }];
    })));
}
