/** The first screen, in English; see `first-run.sv.ts`. */
import type { firstRunSv } from './first-run.sv';

export const firstRunEn: typeof firstRunSv = {
  heading: 'Welcome to Samräkna',
  about: 'Samräkna reads the budget of a samordningsförbund as it stands in your own sheets.',
  does: [
    ['Checks', 'shows what does not add up, why, and in which cell.'],
    ['Computes', 'gives what the rules say, with their sources: the municipalities’ shares, the 75% goal, surpluses and deficits.'],
    ['Writes', 'sheets of its own with checked tables and notes. Your own sheets are never changed.'],
  ],
  privacy: 'Nothing is sent anywhere: everything is read and computed on your own computer.',
  sample: 'Try the sample budget',
  sampleInBrowser: 'Try the sample budget in the browser',
  read: 'Read this workbook',
  skip: 'Skip',
  again: 'You find this page again under Help.',
};
