/** What the view Kontroller says, in English; see `checks.sv.ts`. */
import type { checksSv } from './checks.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const checksEn: typeof checksSv = {
  checks: {
    heading: 'Checks',
    none: (facts, relations) => `Nothing to remark on: ${facts} and ${relations} were checked.`,
    facts: (number) => count(number, 'amount', 'amounts'),
    relations: (number) => count(number, 'relation', 'relations'),
    group: { error: 'Errors', warning: 'Warnings', info: 'Remarks' },
    cell: (cell) => `Cell ${cell}`,
    printed: 'Printed',
    expected: 'Expected',
    difference: 'Difference',
    points: (points) => `${points} percentage points`,
    consequences: (number) => `${count(number, 'consequence', 'consequences')} of this`,
    consequence: (cell, label, difference) => `${cell}, ${label}: difference ${difference}`,
    consequenceOnly: (cell, label) => `${cell}, ${label}`,
  },
};
