/** What the sheet cannot tell, asked in English; see `questions.sv.ts`. */
import type { Question } from '../core/model';

export function questionEn(question: Question): string {
  const { about } = question;
  switch (question.code) {
    case 'entry-date':
      return `On which day did ${about} join?`;
    case 'split-post':
      return `A note says that “${about}” is split between staff and insatser: are the amounts in the two rows right?`;
    case 'unit-unclear':
      return `Are the amounts in “${about}” in kronor, thousands or millions of kronor?`;
    case 'main-budget':
      return 'The workbook has several budgets: which one is written back?';
    case 'year-unclear':
      return `Which year is the column “${about}” about?`;
    case 'meaning-unclear':
      return `What does the row “${about}” mean?`;
  }
}
