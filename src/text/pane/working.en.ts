/** What is said while something is being done, in English; see `working.sv.ts`. */
import type { workingSv } from './working.sv';

export const workingEn: typeof workingSv = {
  at: {
    opening: 'Opening the workbook …',
    reading: 'Reading the workbook …',
    writing: 'Writing the sheets …',
    undoing: 'Undoing the write …',
    recalculating: 'Having Excel calculate …',
    copying: 'Making a clean copy …',
    computing: 'Computing …',
  },
  stage: {
    reading: 'Reading the cells …',
    analysing: 'Understanding the tables, checking them and computing the rules …',
    drafting: 'Preparing the sheets …',
    writing: 'Writing the file …',
    'handing-over': 'Handing over what has been computed …',
  },
  stop: 'Stop',
  stopped: 'Stopped. What was shown before still holds.',
};
