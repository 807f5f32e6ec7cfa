/** A failure outside, in English; see `troubles.sv.ts`. */
import type { troublesSv } from './troubles.sv';

const named = (detail: string | undefined) => (detail === undefined ? '' : ` (${detail})`);

export const troublesEn: typeof troublesSv = {
  'not-a-workbook': () => 'The file is no Excel workbook: open a file that ends in .xlsx or .xlsm.',
  password: () => 'The workbook is protected by a password: remove it in Excel under File, Info, Protect Workbook, save, and try again.',
  'old-format': () => 'The file has the old Excel format (.xls): open it in Excel, save it as an Excel workbook (.xlsx), and try again.',
  xlsb: () => 'The file has the binary format .xlsb: open it in Excel, save it as an Excel workbook (.xlsx), and try again.',
  damaged: (detail) => `The workbook is damaged${named(detail)}: open it in Excel, let Excel repair it, save, and try again.`,
  'too-large': (detail) => `The workbook is too large to be read safely${named(detail)}: save the budget in a workbook of its own and try again.`,
  'unsafe-xml': (detail) => `The workbook holds a document type declaration, which Excel never writes${named(detail)}: open it in Excel, save it anew, and try again.`,
  signed: () => 'The workbook is digitally signed and the signature would break: save a copy without it and write to that.',
  'shared-workbook': () => 'The workbook is shared in the old way: stop sharing in Excel under Review, Share Workbook, save, and try again.',
  'structure-locked': () => 'The structure of the workbook is locked, so no sheet can be added: unlock it in Excel under Review, Protect Workbook, save, and try again.',
  'sheets-in-use': (detail) => `Formulas on your own sheets${named(detail)} point at Samräkna’s sheets and would break: point them elsewhere and try again.`,
  'no-sheet-left': () => 'The workbook has no visible sheet but Samräkna’s own: add or show a sheet of your own and try again.',
  'state-too-large': () => 'The answers and accepted remarks are too many to be stored in the workbook (256 kB at most): take back acceptances that are no longer needed and try again.',
  'file-not-found': (detail) => `The file does not exist or may not be read${named(detail)}: check the name and the permission and try again.`,
  'cannot-write': (detail) => `The file could not be written${named(detail)}: choose a folder you may write to and a file that no other program has open.`,
  'cell-being-edited': () => 'You are typing in a cell and nothing has been changed: finish editing the cell with Enter or Esc and try again.',
  busy: () => 'Excel is busy with something else and nothing has been changed: close open dialogs, wait until Excel is done and try again.',
  throttled: () => 'Excel takes no more commands just now and nothing has been changed: wait a minute and try again.',
  'timed-out': () => 'Excel did not answer in time and nothing has been changed: wait until Excel answers again, read the workbook again and try again.',
  'connection-lost': () => 'The connection to Excel was lost and nothing has been changed: check the network, read the workbook again and try again.',
  'access-denied': () => 'The workbook may not be changed (it is read-only or has a sensitivity label) and nothing has been written: save a copy of your own, open it and try again.',
  'sheet-protected': (detail) => `Samräkna’s sheet is protected${named(detail)} and nothing has been written: unprotect it in Excel under Review, Unprotect Sheet, and try again.`,
  'too-much-at-once': (detail) => `It is more than Excel takes at once${named(detail)} and nothing has been changed: put the budget in a workbook of its own and try again.`,
  'excel-too-old': () => 'This version of Excel lacks what Samräkna needs: update to Excel 2021 or later, or open the file in Samräkna in the browser.',
  'changed-since-read': (detail) => `The workbook has changed since it was read${named(detail)} and nothing has been written: read the workbook again and then write.`,
  interrupted: () => 'The write was cut short and Samräkna’s sheets may be half done, while your own sheets are untouched: choose Undo write to put them back as they were before it.',
  'sheet-hidden': (detail) => `The sheet is hidden${named(detail)} and is not shown: right-click a sheet tab in Excel, choose Unhide, and click again.`,
  'no-cells-marked': () => 'What is selected in Excel is no cells: select the cells from the header row down to the last row, and try again.',
  'nothing-to-undo': () => 'There is no write to undo in this workbook: write the sheets again if they are to be different.',
  'excel-failed': (detail) => `Excel could not carry out the command${named(detail)} and nothing has been changed: read the workbook again and try again.`,
};
