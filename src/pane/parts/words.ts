/** Every word of the page in one language, handed down to all views. Swedish is here at once; English comes by `languages.ts`. */
import { createContext, useContext } from 'react';
import type { Answer, Called, Finding, FindingCode, Question } from '../../core/model';
import type { Trouble } from '../../hosts/workbook';
import { checkTitlesSv } from '../../text/check-titles.sv';
import { findingSentence } from '../../text/findings.sv';
import { namesSv, type Names } from '../../text/names.sv';
import type { Language } from '../../text/numbers';
import { paneSv } from '../../text/pane.sv';
import { planSv } from '../../text/plan.sv';
import { inSheetSv, questionSv } from '../../text/questions.sv';
import { answerSentence, readingName, ruleTitle } from '../../text/rules.sv';
import { troublesSv } from '../../text/troubles.sv';
import { parameterName, stepName } from '../../text/workings.sv';

export interface Words {
  readonly language: Language;
  readonly pane: typeof paneSv;
  readonly names: Names;
  readonly checkTitle: Readonly<Record<FindingCode, string>>;
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
  /** What the figures of a rule are called on the sheet, and so here. */
  readonly columns: Readonly<Record<'value' | 'limit' | 'verdict', string>>;
  readonly trouble: Readonly<Record<Trouble, (detail?: string) => string>>;
}

export const wordsSv: Words = {
  language: 'sv', pane: paneSv, names: namesSv, checkTitle: checkTitlesSv, finding: findingSentence, question: questionSv, inSheet: inSheetSv, answer: answerSentence,
  ruleTitle, readingName, stepName, parameterName, verdict: planSv.regler.verdict, columns: planSv.regler.columns, trouble: troublesSv,
};

export const WordsContext = createContext<Words>(wordsSv);

export function useWords(): Words {
  return useContext(WordsContext);
}
