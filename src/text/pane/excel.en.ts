/** What the pane says inside Excel, and where it cannot start there, in English; see `excel.sv.ts`. */
import { decimal } from '../numbers';
import type { excelSv } from './excel.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const excelEn: typeof excelSv = {
  check: 'Check again',
  again: 'Try again',
  dismiss: 'Close the message',
  stale: 'Changed since the check',
  unwatched: 'Excel does not tell of changes: check again when you have changed anything.',
  waiting: 'Excel does not answer yet. Finish editing the cell by Enter or Esc, if you are typing in one: Samräkna then goes on by itself.',
  interrupted: (time) => `The write at ${time} was cut short: Samräkna’s sheets may be half filled. Your own sheets are untouched.`,
  select: (cell) => `Show cell ${cell} in Excel`,

  assumptions: 'All of it is optional. What you enter is reckoned with at once and kept in the workbook.',

  notice: {
    opened: (time, errors, questions) => `Read ${time}: ${errors} and ${questions}.`,
    answered: (errors, questions) => `Computed anew: ${errors} and ${questions}.`,
    written: (sheets, differs) =>
      `${count(sheets, 'sheet has been written', 'sheets have been written')}. Your own sheets are untouched.${differs === 0 ? '' : ` ${count(differs, 'cell shows', 'cells show')} something else than the exact value: see under Write.`}`,
    recalculated: (differs) =>
      (differs === 0 ? 'Excel has calculated: all cells show the exact values.' : `Excel has calculated: ${count(differs, 'cell still shows', 'cells still show')} something else.`),
    undone: (first) =>
      (first ? 'The write is undone: the sheets are emptied. They are not needed any more, and you may delete them.' : 'The write is undone: the sheets are as they were before it.'),
    undoneKept: (texts) => (texts === 1 ? '1 text of yours, written since then, stands at the bottom of its sheet and gets its place back when the sheets are written.' : `${texts} texts of yours, written since then, stand at the bottom of their sheets and get their places back when the sheets are written.`),
    undoneGone: (sheets) => `Deleted from the workbook and not brought back: ${sheets.join(', ')}.`,
    sheetGone: (sheet) => `The sheet ${sheet} is no longer there, or has got another name: choose Check again.`,
    notRemembered: (trouble) => `The answer is used here in the pane but could not be stored in the workbook. ${trouble}`,
  },

  write: {
    about: 'The sheets are placed last in the workbook. They hold formulas that point at your own cells, and work without Samräkna too. Your own sheets are never changed.',
    button: 'Write the sheets',
    rewrite: 'Write the sheets again',
    undoNotKept: 'The write can only be undone while the pane is open: the sheets are too large to be set aside in the workbook.',
    undo: 'Undo the write',
    undoFirst: (time) => `The write at ${time} can be undone: the sheets are emptied, and you may then delete them.`,
    undoLater: (time) => `The write at ${time} can be undone: the sheets become as they were before it.`,
    report: 'The last write',
    at: (time) => `Written ${time}. Choose a sheet to go to it.`,
    agrees: (checked) => `Read back: Excel shows the exact value in ${checked === 1 ? 'the only cell' : `all ${decimal(String(checked), 'en')} cells`}.`,
    differs: (number, checked) => `Read back: ${count(number, 'cell', 'cells')} of ${decimal(String(checked), 'en')} show something else in Excel than the exact value.`,
    because: {
      'manual-calculation': 'The workbook is calculated manually (Formulas, Calculation Options), so the formulas have not been computed yet.',
      'precision-as-displayed': 'The workbook calculates with the precision displayed (File, Options, Advanced), so Excel rounds between the steps.',
    },
    recalculate: 'Calculate',
    difference: (exact, found) => `exactly ${exact}, in Excel ${found ?? 'blank'}`,
    differences: 'Show the cells',
    firstDifferences: (shown, all) => `The first ${shown} of ${all} are shown.`,
  },

  about: {
    browser: 'Open the browser version',
    selfTest: 'Test Samräkna in this Excel',
  },

  start: {
    starting: 'Samräkna is starting …',
    again: 'Try again',
    browser: 'Open the browser version',
    browserAbout: 'The browser version makes the same checks on a saved workbook and writes a new file.',
    blocked: {
      heading: 'Samräkna cannot reach Excel',
      about: 'Microsoft’s script office.js could not be fetched from appsforoffice.microsoft.com. Check the internet connection and try again. If that does not help: ask your IT department to let that address through.',
    },
    silent: {
      heading: 'Excel does not answer',
      about: 'Excel has not answered for ten seconds. Wait a little longer: Samräkna goes on by itself if the answer comes. Otherwise: try again, or close the pane and open it anew.',
    },
    'not-excel': {
      heading: 'This page is for Excel',
      about: 'The page has been opened outside Excel. Open a workbook in Excel and choose Open Samräkna on the Home tab.',
    },
    'too-old': {
      heading: 'This version of Excel is too old',
      about: 'Samräkna needs Excel 2021, Microsoft 365 or Excel on the web. Update Excel under File, Account, or open the workbook in Excel on the web.',
    },
  },
};
