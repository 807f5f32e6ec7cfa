/** What the written sheets say, in Swedish. */
import type { PlanWords } from '../core/plan/words';

export const planSv: PlanWords = {
  finding: (finding) => finding.code,
  sheets: {
    avstamning: 'Budget med avstämning', kommunandelar: 'Kommunandelar', regler: 'Regler och mål', kontroller: 'Kontroller', noter: 'Noter',
  },
  written: (version) => ({ before: `Samräkna ${version}, skrivet `, after: '.' }),
  avstamning: {
    lead: (sheet, unit) => `Varje rad i bladet ${sheet} (belopp i ${unit}), varje summa omräknad och jämförd.`,
    label: 'Rad',
    printed: (column) => column,
    computed: (column) => `Omräknat ${column}`,
    check: (column) => `Avstämning ${column}`,
    rows: 'Nya rader',
    ok: 'OK',
    rounding: 'avrundning',
    uncheckable: 'kan inte kontrolleras',
    newRows: 'nya rader – kör igen',
  },
};
