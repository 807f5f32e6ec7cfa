/** What the page says, in English; see `pane.sv.ts`. */
import { excelEn } from './pane/excel.en';
import { entryEn } from './pane/entry.en';
import { gridEn } from './pane/grid.en';
import { notesEn } from './pane/notes.en';
import { readingEn } from './pane/reading.en';
import { checksEn } from './pane/checks.en';
import { rulesEn } from './pane/rules.en';
import { workingEn } from './pane/working.en';
import { writeEn } from './pane/write.en';
import { shellEn } from './pane/shell.en';
import type { paneSv } from './pane.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const paneEn: typeof paneSv = {
  tagline: 'Checks and computes the budget of a samordningsförbund.',
  privacy: 'Nothing is sent anywhere: the workbook is read, computed and written here in your own browser.',
  otherLanguage: { name: 'På svenska', code: 'sv' },
  skip: 'Skip to the content',
  moreToTheRight: 'The table goes on to the right →',
  version: (version) => `Samräkna ${version}`,

  open: {
    heading: 'Workbook',
    button: 'Open workbook',
    drop: 'or drop an .xlsx or .xlsm file anywhere on the page',
    dropping: 'Let go of the file to open it',
    sample: 'The sample budget is shown. Open your own workbook whenever you like.',
    backToSample: 'Show the sample budget',
    unwritten: {
      about: (name) => `What you have answered and changed for ${name} has not been written to any file yet, and is lost if another workbook is opened.`,
      stay: 'Stay here',
      goOn: 'Open anyway',
    },
  },
  questions: (number) => count(number, 'question', 'questions'),
  notice: {
    opened: (name, errors, questions) => `${name} has been read: ${errors} and ${questions}.`,
    answered: (errors, questions) => `Computed anew: ${errors} and ${questions}.`,
    stateSetAside: 'The answers stored in the workbook could not be read, so they are not used.',
    written: (name) => `The new file ${name} is among your downloads. Your own file is untouched.`,
    copied: (name, inExcel) =>
      `A copy without Samräkna’s sheets and answers, ${name}, is among your downloads.${inExcel ? ' If it is not there: save the workbook, open it in the browser version (under Help) and choose Save clean copy there.' : ''}`,
  },
  tabs: { label: 'Views', reading: 'Reading', checks: 'Checks', rules: 'Rules and shares', whatif: 'What if?', write: 'Write' },

  reading: readingEn.reading,
  pointing: readingEn.pointing,
  correcting: readingEn.correcting,
  question: readingEn.question,
  assumptions: readingEn.assumptions,

  checks: checksEn.checks,

  rules: rulesEn.rules,
  margins: rulesEn.margins,
  shares: rulesEn.shares,
  chart: rulesEn.chart,
  tree: rulesEn.working,
  working: workingEn,

  write: writeEn.write,
  kinds: writeEn.kinds,

  excel: excelEn,
  entry: entryEn,
  grid: gridEn,
  notes: notesEn,

  shell: shellEn,

  boundary: {
    heading: 'Something went wrong in Samräkna',
    about: 'It is a fault in the program and not in your workbook. Your own sheets are untouched. Reload the page and try again.',
    reload: 'Reload the page',
    details: 'Technical details',
  },
};
