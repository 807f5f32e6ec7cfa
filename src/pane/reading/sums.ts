/** Which total adds a row, and with which sign. */
import type { Reading, Table } from '../../core/model';

/** The total that adds or takes away a row. */
export interface Summed {
  readonly sign: 1 | -1;
  readonly total: string;
}

/** For each row that some total adds, the first such total. */
export function sumsOf({ relations }: Reading, { rows }: Table): ReadonlyMap<string, Summed> {
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const found = new Map<string, Summed>();
  for (const { kind, total, terms } of relations) {
    const label = kind === 'sum' ? labels.get(total) : undefined;
    if (label === undefined) continue;
    for (const { row, sign } of terms) if (!found.has(row)) found.set(row, { sign, total: label });
  }
  return found;
}
