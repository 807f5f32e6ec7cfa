/** The rows in which members pay: each krona once, so a row that only adds other rows up is none. */
import type { Row, Table } from '../model';
import { relationsOf } from './ledger';
import type { Ledger } from './ledger';

export function payersOf(ledger: Ledger, table: Table): Row[] {
  const added = new Set(relationsOf(ledger, 'sum').map(({ total }) => total));
  return table.rows.filter((row) => row.concept === 'medlemsbidrag' && row.role === 'item' && !added.has(row.id));
}

export function kommunerAmong(payers: readonly Row[]): Row[] {
  return payers.filter((row) => row.member?.party === 'kommun');
}
