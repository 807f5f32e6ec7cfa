/** The numbers of an answer, each with the working that "Varför detta tal?" opens. */
import type { Answer, Working } from '../../core/model';
import type { Money, Share } from '../../core/money';

export type FigureName = 'value' | 'share' | 'limit' | 'margin' | 'marginOther' | 'difference';

export interface AnswerFigure {
  readonly name: FigureName;
  readonly value: Money | Share;
  readonly working: Working;
}

/** The figure, if the answer has it, and a number is what it is. */
export function figureOf(answer: Answer, name: FigureName): AnswerFigure | undefined {
  const value = answer[name];
  const working = workingOf(answer, name);
  return value && value.is !== 'words' && working ? { name, value, working } : undefined;
}

function workingOf(answer: Answer, name: FigureName): Working | undefined {
  switch (name) {
    case 'value': return answer.working;
    case 'share': return answer.shareWorking;
    case 'limit': return answer.limitWorking;
    case 'margin': return answer.marginWorking;
    case 'marginOther': return answer.marginOtherWorking;
    case 'difference': return answer.differenceWorking;
  }
}
