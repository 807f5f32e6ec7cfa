/** "Belopp tkr" over amounts in kronor: the declared unit against the size of the figures, once a table. */
import type { Finding } from '../model';
import { finding } from './finding';
import type { Ledger } from './ledger';

export function unitContradicted({ reading }: Ledger): Finding[] {
  return reading.tables.flatMap((table) => {
    const { declaredUnit, unit, unitCell } = table;
    if (declaredUnit === undefined || declaredUnit === unit) return [];
    const [{ sheet, top, left }, ...others] = table.ranges;
    return [finding('unit-contradicted', unitCell ?? { sheet, row: top, column: left }, { table }, {
      printed: { is: 'words', words: declaredUnit }, expected: { is: 'words', words: unit }, related: [table.ranges[0], ...others],
    })];
  });
}
