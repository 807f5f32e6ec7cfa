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
};
