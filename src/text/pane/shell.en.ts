/** What stands round the views, in English; see `shell.sv.ts`. */
import type { shellSv } from './shell.sv';

export const shellEn: typeof shellSv = {
  help: 'Help',
  meaning: 'What does this mean?',
  meaningOf: (name) => `What does this mean? ${name}`,
};
