/** The words of this view alone, in both languages: they come with its script and not with the page. */
import { whatifEn } from '../../text/pane/whatif.en';
import { whatifSv } from '../../text/pane/whatif.sv';
import * as scenarioEn from '../../text/scenario.en';
import * as scenarioSv from '../../text/scenario.sv';
import { useWords } from '../parts/words';

export type WhatifWords = typeof whatifSv;

const words = { sv: whatifSv, en: whatifEn } as const;
const sentences = { sv: scenarioSv, en: scenarioEn } as const;

export function useWhatifWords(): WhatifWords {
  return words[useWords().language];
}

/** What each change and each obstacle is as a sentence. */
export function useSentences(): Pick<typeof scenarioSv, 'changeSentence' | 'obstacleSentence'> {
  return sentences[useWords().language];
}
