/** What the view Skriv says, in English; see `write.sv.ts`. */
import type { writeSv } from './write.sv';

export const writeEn: typeof writeSv = {
  write: {
    heading: 'Write',
    about: 'The sheets are placed last in a copy of the workbook. They hold formulas that point at your own cells, and work without Samräkna too.',
    sheets: 'Sheets to write',
    button: 'Write new file',
    absent: (sheets, noBudget) =>
      `Not written: ${sheets.join(', ')}. ${noBudget ? 'They need a budget, and none was found in the workbook.' : 'The budget has nothing for them to show.'}`,
    nothing: 'No sheet is chosen.',
    preview: 'Preview',
    previewOf: (name) => `How the sheet ${name} will look`,
    more: (shown, all) => `The first ${shown} of ${all} rows are shown.`,
    all: 'Show all rows',
    chart: (title, description) => `Chart: ${title}. ${description}`,
    writtenAt: '(the time of writing)',
    clean: 'Save clean copy',
    cleanAbout: 'A copy without Samräkna’s sheets and stored answers, for sending or publishing.',
  },

  kinds: {
    avstamning: 'Budget reconciled', kommunandelar: 'Municipal shares', regler: 'Rules and goals', kontroller: 'Checks', noter: 'Notes',
  },
};
