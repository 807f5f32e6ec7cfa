/** What stands round the views, in English; see `shell.sv.ts`. */
import type { shellSv } from './shell.sv';

export const shellEn: typeof shellSv = {
  help: 'Help',
  meaning: 'What does this mean?',
  meaningOf: (name) => `What does this mean? ${name}`,
  loading: 'Fetching …',

  kept: {
    kept: 'The workbook and your answers stay in this browser if the page is reloaded.',
    resumed: (time) => `Opened as you left it ${time}, with your answers. If the file has changed since then: open it anew.`,
    forget: 'Forget the workbook in this browser',
    forgotten: 'The workbook is forgotten: it is open until you leave the page, and nothing about it is left.',
    refused: 'This browser stores nothing: if the page is reloaded you need to open the file again.',
  },
};
