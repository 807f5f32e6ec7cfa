/** The figures of a question, for its sentence. */
import type { Question } from '../core/model';
import { figure } from './answer-table';
import type { Language } from './numbers';

/** One of the question's details as text; undefined where it has none of that name. */
export function detailFigure(question: Question, name: string, language: Language): string | undefined {
  return figure(question.details?.[name], language);
}
