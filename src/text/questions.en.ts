/** What the sheet cannot tell, asked in English; see `questions.sv.ts`. */
import { a1 } from '../core/address';
import type { Question } from '../core/model';
import { detailFigure } from './question-figures';

export function questionEn(question: Question): string {
  const { about } = question;
  const figure = (name: string) => detailFigure(question, name, 'en');
  switch (question.code) {
    case 'entry-date': {
      const [paid, next] = [figure('belopp'), figure('nasta')];
      const why = paid && next ? ` The sheet has ${paid} the first year and ${next} the year after, but not the date.` : '';
      return `On which day did ${about} join?${why}`;
    }
    case 'split-post': {
      const [post, rest] = [figure('post') ?? about, figure('raknat')];
      if (rest === undefined) return `A note says that “${post}” is split between administration and insatser: which row holds the other part?`;
      return post === about
        ? `A note says that “${post}” is split between administration and insatser, which gives ${rest} among the insatser: which row holds that part?`
        : `A note says that “${post}” is split between administration and insatser, which gives ${rest} among the insatser: is that part in “${about}”, ${figure('belopp') ?? ''}?`;
    }
    case 'unit-unclear':
      return `Are the amounts in “${about}” in kronor, thousands or millions of kronor?`;
    case 'main-budget':
      return 'The workbook has several budgets: which one is written back?';
    case 'year-unclear':
      return `Which year is a column of “${about}” about, whose header does not say?`;
    case 'meaning-unclear':
      return `What does the row “${about}” mean?`;
  }
}

/** What to do in the workbook; undefined for a question that is answered beside it. */
export function inSheetEn({ code, cell, guess }: Question): string | undefined {
  const again = 'save the workbook and open it again';
  switch (code) {
    case 'entry-date':
    case 'unit-unclear':
    case 'main-budget':
      return undefined;
    case 'year-unclear': {
      const meanwhile = guess === undefined ? '' : ` Until then ${guess} is the best guess.`;
      return `Write the year in the header in cell ${a1(cell)}, ${again}.${meanwhile}`;
    }
    case 'meaning-unclear':
      return `Write in cell ${a1(cell)} in plain words what the row is, such as “Övriga kostnader”, ${again}.`;
    case 'split-post':
      return `No amount is computed anew by the answer. The question goes away when the note says in words where the parts stand, without percentages: change it, ${again}.`;
  }
}
