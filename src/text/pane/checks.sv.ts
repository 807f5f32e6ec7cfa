/** What the view Kontroller says, in Swedish. */
import type { Severity } from '../../core/model';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const checksSv = {
  checks: {
    heading: 'Kontroller',
    none: (facts: string, relations: string) => `Inget att anmärka på: ${facts} och ${relations} är kontrollerade.`,
    facts: (number: number) => count(number, 'belopp', 'belopp'),
    relations: (number: number) => count(number, 'samband', 'samband'),
    group: {
      error: 'Fel', warning: 'Varningar', info: 'Anmärkningar',
    } satisfies Record<Severity, string>,
    cell: (cell: string) => `Cell ${cell}`,
    printed: 'Står',
    expected: 'Borde stå',
    difference: 'Skillnad',
    points: (points: string) => `${points} procentenheter`,
    consequences: (number: number) => `${count(number, 'följd', 'följder')} av detta`,
    consequence: (cell: string, label: string, difference: string) => `${cell}, ${label}: skillnad ${difference}`,
    consequenceOnly: (cell: string, label: string) => `${cell}, ${label}`,
  },
};
