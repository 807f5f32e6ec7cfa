/** Everything the command says, in one language. */
import type { Answer, Change, Obstacle, What } from '../core/model';
import type { Complaint } from '../core/decoders';
import type { Outcome } from '../hosts/workbook';
import { cliEn } from '../text/cli.en';
import { cliSv } from '../text/cli.sv';
import { findingSentence as findingEn } from '../text/findings.en';
import { findingSentence as findingSv } from '../text/findings.sv';
import { namesEn } from '../text/names.en';
import { namesSv } from '../text/names.sv';
import type { Language } from '../text/numbers';
import { planEn } from '../text/plan.en';
import { planSv } from '../text/plan.sv';
import { inSheetEn, questionEn } from '../text/questions.en';
import { inSheetSv, questionSv } from '../text/questions.sv';
import { answerSentence as answerEn, readingName as readingEn, ruleTitle as ruleTitleEn } from '../text/rules.en';
import { answerSentence as answerSv, readingName as readingSv, ruleTitle as ruleTitleSv } from '../text/rules.sv';
import * as scenarioEn from '../text/scenario.en';
import * as scenarioSv from '../text/scenario.sv';
import type { RowName } from '../text/scenario-figures';
import { troublesEn } from '../text/troubles.en';
import { troublesSv } from '../text/troubles.sv';
import type { PrintWords } from './print';

export interface CommandWords extends PrintWords {
  readonly cli: typeof cliSv;
  readonly answer: (answer: Answer) => string;
  readonly change: (change: What, row: RowName) => string;
  readonly obstacle: (obstacle: Obstacle, changes: readonly Change[], row: RowName) => string;
  readonly trouble: (trouble: Extract<Outcome<never>, { is: 'trouble' }>) => string;
}

const all: Readonly<Record<Language, CommandWords>> = {
  sv: {
    language: 'sv', cli: cliSv, report: cliSv.report, names: namesSv, finding: findingSv, question: questionSv, inSheet: inSheetSv,
    ruleTitle: ruleTitleSv, readingName: readingSv, verdict: planSv.regler.verdict, answer: answerSv,
    change: scenarioSv.changeSentence, obstacle: scenarioSv.obstacleSentence, trouble: ({ trouble, detail }) => troublesSv[trouble](detail),
  },
  en: {
    language: 'en', cli: cliEn, report: cliEn.report, names: namesEn, finding: findingEn, question: questionEn, inSheet: inSheetEn,
    ruleTitle: ruleTitleEn, readingName: readingEn, verdict: planEn.regler.verdict, answer: answerEn,
    change: scenarioEn.changeSentence, obstacle: scenarioEn.obstacleSentence, trouble: ({ trouble, detail }) => troublesEn[trouble](detail),
  },
};

export function wordsIn(language: Language): CommandWords {
  return all[language];
}

/** @param file whose complaints they are, where it is not the answers */
export function complaintSentence({ at, wanted, allowed = [] }: Complaint, { cli }: CommandWords, file: 'complaint' | 'scenarioComplaint' = 'complaint'): string {
  return cli[file][wanted](at, allowed.join(', '));
}
