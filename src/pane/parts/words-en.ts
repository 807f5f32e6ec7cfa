/** Every word of the page in English: a script of its own, fetched by those who read it. */
import { checkTitlesEn } from '../../text/check-titles.en';
import { findingSentence } from '../../text/findings.en';
import { namesEn } from '../../text/names.en';
import { paneEn } from '../../text/pane.en';
import { planEn } from '../../text/plan.en';
import { inSheetEn, questionEn } from '../../text/questions.en';
import { answerSentence, readingName, ruleTitle } from '../../text/rules.en';
import { troublesEn } from '../../text/troubles.en';
import { parameterName, stepName } from '../../text/workings.en';
import type { Words } from './words';

export const wordsEn: Words = {
  language: 'en', pane: paneEn, names: namesEn, checkTitle: checkTitlesEn, finding: findingSentence, question: questionEn, inSheet: inSheetEn, answer: answerSentence,
  ruleTitle, readingName, stepName, parameterName, verdict: planEn.regler.verdict, columns: planEn.regler.columns, trouble: troublesEn,
};
