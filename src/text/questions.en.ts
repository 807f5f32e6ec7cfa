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
      const note = figure('not') === undefined ? 'A note says' : `The note in cell ${figure('not') ?? ''} says`;
      if (rest === undefined) return `${note} that “${post}” is split between administration and insatser: which row holds the other part?`;
      return post === about
        ? `${note} that “${post}” is split between administration and insatser, which gives ${rest} among the insatser: which row holds that part?`
        : `${note} that “${post}” is split between administration and insatser, which gives ${rest} among the insatser: is that part in the row “${about}” (${figure('belopp') ?? ''})?`;
    }
    case 'unit-unclear':
      return `Are the amounts in “${about}” in kronor, thousands or millions of kronor?`;
    case 'main-budget':
      return 'The workbook has several budgets: which one are the sheets to rest on?';
    case 'year-unclear':
      return `A column of “${about}” has no year in its header: which year is it?`;
    case 'meaning-unclear':
      return question.details?.sheet
        ? `The sheet “${about}” has the words and amounts of a budget, but no table could be read: which years and which unit are the amounts of?`
        : `What does the row “${about}” mean?`;
  }
}

/** What to do in the workbook; undefined for a question that is answered beside it. */
export function inSheetEn({ code, cell, guess, details }: Question, inExcel = false): string | undefined {
  const again = inExcel ? 'and choose Check again' : 'save the workbook and open it again';
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
      if (details?.sheet) return `Write the years in a row above the amounts, at cell ${a1(cell)}, ${again}.`;
      return `Write in cell ${a1(cell)} in plain words what the row is, such as “Övriga kostnader”, ${again}.`;
    case 'split-post':
      return `The answer changes no amount. Write in the note, in words and without percentages, in which rows the parts stand, ${again}: then it is not asked any more.`;
  }
}
