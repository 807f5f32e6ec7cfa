/** Every word of the page in one language, handed down to all views. */
import { createContext, useContext } from 'react';
import type { Answer, Called, Finding, Question } from '../../core/model';
import type { Trouble } from '../../hosts/workbook';
import { findingSentence as findingEn } from '../../text/findings.en';
import { findingSentence as findingSv } from '../../text/findings.sv';
import { namesEn } from '../../text/names.en';
import { namesSv, type Names } from '../../text/names.sv';
import type { Language } from '../../text/numbers';
import { paneEn } from '../../text/pane.en';
import { paneSv } from '../../text/pane.sv';
import { planEn } from '../../text/plan.en';
import { planSv } from '../../text/plan.sv';
import { inSheetEn, questionEn } from '../../text/questions.en';
import { inSheetSv, questionSv } from '../../text/questions.sv';
import { answerSentence as answerEn, readingName as readingEn, ruleTitle as ruleTitleEn } from '../../text/rules.en';
import { answerSentence as answerSv, readingName as readingSv, ruleTitle as ruleTitleSv } from '../../text/rules.sv';
import { troublesEn } from '../../text/troubles.en';
import { troublesSv } from '../../text/troubles.sv';
import { parameterName as parameterEn, stepName as stepEn } from '../../text/workings.en';
import { parameterName as parameterSv, stepName as stepSv } from '../../text/workings.sv';

export interface Words {
  readonly language: Language;
  readonly pane: typeof paneSv;
  readonly names: Names;
  readonly finding: (finding: Finding) => string;
  readonly question: (question: Question) => string;
  /** What to do in the workbook, for a question that is answered nowhere else. */
  readonly inSheet: (question: Question, inExcel: boolean) => string | undefined;
  readonly answer: (answer: Answer) => string;
  readonly ruleTitle: (rule: string) => string;
  readonly readingName: (reading: string) => string;
  /** What the steps of a working, and the figures that were given, are called. */
  readonly stepName: (called: Called) => string;
  readonly parameterName: (name: string) => string;
  readonly verdict: (answer: Answer) => { readonly holds: string; readonly breaks: string };
  /** What the margins are called on the sheet, and so here. */
  readonly margins: Readonly<Record<'margin' | 'marginOther', string>>;
  readonly trouble: Readonly<Record<Trouble, (detail?: string) => string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  sv: {
    language: 'sv', pane: paneSv, names: namesSv, finding: findingSv, question: questionSv, inSheet: inSheetSv, answer: answerSv,
    ruleTitle: ruleTitleSv, readingName: readingSv, stepName: stepSv, parameterName: parameterSv, verdict: planSv.regler.verdict, margins: planSv.regler.columns, trouble: troublesSv,
  },
  en: {
    language: 'en', pane: paneEn, names: namesEn, finding: findingEn, question: questionEn, inSheet: inSheetEn, answer: answerEn,
    ruleTitle: ruleTitleEn, readingName: readingEn, stepName: stepEn, parameterName: parameterEn, verdict: planEn.regler.verdict, margins: planEn.regler.columns, trouble: troublesEn,
  },
};

export const WordsContext = createContext<Words>(words.sv);

export function useWords(): Words {
  return useContext(WordsContext);
}
