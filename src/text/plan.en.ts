/** What the written sheets say, in English. The sheets keep their Swedish names, which the field and the law know them by. */
import { a1 } from '../core/address';
import type { PlanWords } from '../core/plan/words';
import { periodText } from './figures';
import { findingSentence } from './findings.en';
import { andelarEn } from './plan/andelar.en';
import { noterEn } from './plan/noter.en';
import { firstOf } from './plan.sv';
import { reglerEn } from './plan/regler.en';

export const planEn: PlanWords = {
  finding: findingSentence,
  sheets: {
    avstamning: 'Budget med avstämning', kommunandelar: 'Kommunandelar', regler: 'Regler och mål', kontroller: 'Kontroller', noter: 'Noter',
  },
  written: (version) => ({ before: `Samräkna ${version}, written `, after: '.' }),
  tooLong: (places) => `Fixed value in ${firstOf(places, 'more')}: the formula would be too long for Excel, so open the file in Samräkna again when the sheet has changed.`,
  avstamning: {
    lead: (sheet, unit) => `Every row of the sheet ${sheet} (amounts in ${unit}), with every total computed anew and compared.`,
    label: 'Row',
    printed: (column) => column,
    computed: (column) => `Computed ${column}`,
    check: (column) => `Check ${column}`,
    rows: 'New rows',
    ok: 'OK',
    rounding: 'rounding',
    uncheckable: 'cannot be checked',
    newRows: 'new rows: open the file in Samräkna again',
  },
  kontroller: {
    lead: (sheets) => sheets.length === 0 ? 'No sheet has a table that can be checked.' : `What does not add up or is worth a look in the ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.join(', ')}.`,
    remaining: 'Remaining now: ',
    columns: {
      severity: 'Kind', place: 'Cell', label: 'Row', period: 'Period', printed: 'Printed', expected: 'Expected', difference: 'Difference',
      sentence: 'Explanation', status: 'Status', comment: 'Your comment', key: 'Key',
    },
    severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
    period: periodText,
    place: (cell, withSheet) => (withSheet ? `${cell.sheet} ${a1(cell)}` : a1(cell)),
    consequences: (places) => `Therefore ${places.join(', ')} ${places.length === 1 ? 'differs' : 'differ'} too.`,
    acceptedBecause: (reason) => `Accepted: ${reason}`,
    remains: 'remains',
    remark: 'remark',
    accepted: 'accepted',
    cleared: 'put right',
    changed: 'changed: open the file in Samräkna again',
    fixed: 'Put right',
    noSeverity: '–',
    gone: 'It is no longer there. The row stays until its comment is removed.',
    none: 'Nothing to remark on.',
  },
  regler: reglerEn,
  andelar: andelarEn,
  noter: noterEn,
};
