/** What the written sheets say, in Swedish. */
import { a1 } from '../core/address';
import type { PlanWords } from '../core/plan/words';
import { periodText } from './figures';
import { findingSentence } from './findings.sv';
import { andelarSv } from './plan/andelar.sv';
import { noterSv } from './plan/noter.sv';
import { reglerSv } from './plan/regler.sv';

/** The first places, and how many more there are. */
export function firstOf(places: readonly string[], more: string): string {
  const shown = places.slice(0, 5).join(', ');
  return places.length > 5 ? `${shown} … (${places.length - 5} ${more})` : shown;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`;
}

export const planSv: PlanWords = {
  finding: findingSentence,
  sheets: {
    avstamning: 'Budget med avstämning', kommunandelar: 'Kommunandelar', regler: 'Regler och mål', kontroller: 'Kontroller', noter: 'Noter',
  },
  written: (version) => ({ before: `Samräkna ${version}, skrivet `, after: '.' }),
  tooLong: (places) => `Fast värde i ${firstOf(places, 'till')}: formeln blir för lång för Excel. Öppna filen i Samräkna igen när bladet har ändrats.`,
  avstamning: {
    lead: (sheet, unit) => `Varje rad i bladet ${sheet} (belopp i ${unit}), med varje summa omräknad och jämförd.`,
    label: 'Rad',
    printed: (column) => column,
    computed: (column) => `Omräknat ${column}`,
    check: (column) => `Avstämning ${column}`,
    rows: 'Nya rader',
    ok: 'OK',
    rounding: 'avrundning',
    uncheckable: 'kan inte kontrolleras',
    newRows: 'nya rader: öppna filen i Samräkna igen',
  },
  kontroller: {
    lead: (sheets) => sheets.length === 0 ? 'Inget blad har en tabell som kan kontrolleras.' : `Det som inte stämmer eller bör ses över i ${sheets.length === 1 ? 'bladet' : 'bladen'} ${listed(sheets)}.`,
    remaining: 'Kvarstår just nu: ',
    columns: {
      severity: 'Slag', place: 'Cell', label: 'Rad', period: 'Period', printed: 'Står', expected: 'Borde stå', difference: 'Skillnad',
      sentence: 'Förklaring', status: 'Läge', comment: 'Egen kommentar', key: 'Nyckel',
    },
    severity: { error: 'Fel', warning: 'Varning', info: 'Anmärkning' },
    period: periodText,
    place: (cell, withSheet) => (withSheet ? `${cell.sheet} ${a1(cell)}` : a1(cell)),
    consequences: (places) => `Därför skiljer sig också ${places.join(', ')}.`,
    acceptedBecause: (reason) => `Accepterad: ${reason}`,
    remains: 'kvarstår',
    remark: 'anmärkning',
    accepted: 'accepterad',
    cleared: 'åtgärdat',
    changed: 'ändrat: öppna filen i Samräkna igen',
    fixed: 'Åtgärdad',
    noSeverity: '–',
    gone: 'Felet finns inte längre. Raden står kvar tills kommentaren tas bort.',
    none: 'Inget att anmärka på.',
  },
  regler: reglerSv,
  andelar: andelarSv,
  noter: noterSv,
};
