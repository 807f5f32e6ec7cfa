/** Regler och mål in English: what each rule and each of its readings is called, and its verdicts. */
import type { ReglerWords } from '../../core/plan/words';
import { namesEn } from '../names.en';
import { readingName, ruleTitle } from '../rules.en';
import { sourceLineAsRead } from '../source';

const whole: Readonly<Record<string, string>> = {
  finansiering: 'The members\' contributions together', forvaltningskostnader: 'Staff costs plus other costs',
};

export const reglerEn: ReglerWords = {
  lead: (sheet, unit) => `The rules year by year, computed from the sheet ${sheet} (amounts in ${unit}).`,
  columns: {
    reading: 'Rule and way of counting', period: 'Year', value: 'Value', limit: 'Limit', margin: 'Margin to the limit (minus: so far from it)',
    marginOther: 'So much can other costs rise instead (minus: so much must they fall)',
    verdict: 'Verdict', source: 'Source',
  },
  period: (period, measure) => `${period} ${namesEn.measure[measure]}`,
  rule: ({ rule }) => ruleTitle(rule),
  reading: ({ rule, reading }) => (reading === undefined ? whole[rule] ?? '' : capital(readingName(reading))),
  source: ({ source }) => sourceLineAsRead({ ...source, act: source.act.replace(/ om finansiell samordning av .*$/, '') }, 'en'),
  verdict: ({ rule, measure, source }) => {
    switch (rule) {
      case 'finansiering': return { holds: `follows ${source.paragraph ?? '5 §'}`, breaks: `does not follow ${source.paragraph ?? '5 §'}` };
      case 'insatsandel': {
        if (measure === 'utfall') return { holds: 'the outcome meets the goal', breaks: 'the outcome does not meet the goal' };
        const what = measure === 'prognos' ? 'the forecast' : 'the budget';
        return { holds: `${what} meets the goal`, breaks: `${what} does not meet the goal` };
      }
      case 'budgetram': return { holds: 'the costs keep within the frame', breaks: 'the costs exceed the frame' };
      default: return { holds: 'yes', breaks: 'no' };
    }
  },
  none: 'The budget lacks the rows that the rules are computed from.',
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
