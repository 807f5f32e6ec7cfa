/** How a finding is made: the table, row and column that it stands in, said once. */
import type { CellRef, RangeRef } from '../address';
import type { Money } from '../money';
import type { Column, Finding, FindingCode, Row, Severity, Table } from '../model';
import type { Spot } from './ledger';

/** Where a finding belongs; a row or a column only where it is about one, and no table where it stands on a sheet without any. */
interface About {
  readonly table?: Table;
  readonly row?: Row;
  readonly column?: Column;
}

type Facts = Partial<Omit<Finding, 'key' | 'code' | 'cell'>>;

const severities: Partial<Record<FindingCode, Severity>> = {
  'number-as-text': 'warning', 'not-calculated': 'warning', 'constant-over-formula': 'warning', 'same-label': 'warning', 'hidden-row': 'warning', 'part-year': 'warning',
  rounding: 'info',
};

/** The key lacks its ordinal until `numbered` has seen all findings together. */
export function finding(code: FindingCode, cell: CellRef, { table, row, column }: About, facts: Facts): Finding {
  // A label is one finding whatever the period that contradicts it first.
  const when = code === 'share-label' || code === 'same-label' ? [] : [column?.period ?? '', column?.measure ?? ''];
  const path = [code, table?.title ?? cell.sheet, ...(row?.section ?? []), row?.label ?? '', row?.member?.name ?? '', ...when];
  return {
    key: path.map((part) => part.trim()).join(' | '),
    code, cell,
    severity: severities[code] ?? 'error',
    related: [], consequences: [],
    label: row?.label ?? table?.title ?? cell.sheet,
    ...(table && { table: table.id, unit: table.unit }),
    ...(column && { period: column.period, measure: column.measure }),
    ...(row?.member && { member: row.member.name }),
    ...facts,
  };
}

/** Printed against expected in one cell. */
export function amounts(spot: Spot, expected: Money): Pick<Finding, 'printed' | 'expected' | 'difference'> {
  return { printed: spot.entry.amount, expected, difference: spot.entry.amount.minus(expected) };
}

/** Keys that would be the same are told apart by an ordinal, in the order given. */
export function numbered(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((one) => {
    const count = (seen.get(one.key) ?? 0) + 1;
    seen.set(one.key, count);
    return count === 1 ? one : { ...one, key: `${one.key} #${count}` };
  });
}

/** Cells as ranges: those that follow each other in a column become one. */
export function runs(cells: readonly CellRef[]): RangeRef[] {
  const sorted = [...cells].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
  const ranges: RangeRef[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last && last.sheet === sheet && last.left === column && row <= last.bottom + 1) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ sheet, top: row, bottom: row, left: column, right: column });
  }
  return ranges;
}
