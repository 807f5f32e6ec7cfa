/** Regler och mål in English: what each rule and each of its readings is called, and its verdicts. */
import type { ReglerWords } from '../../core/plan/words';
import { namesEn } from '../names.en';
import { ruleTitle } from '../rules.en';

const readings: Readonly<Record<string, string>> = {
  staten: 'The state (Försäkringskassan and Arbetsförmedlingen)',
  regionen: 'The regions',
  kommunerna: 'The municipalities',
  'alla-insatser/nyttjade-medel': 'All activities of used funds',
  'individinriktade/nyttjade-medel': 'Activities for individuals of used funds',
  'alla-insatser/medlemsintakt': 'All activities against the members\' contributions (key figure)',
  'som-tryckt': 'As printed',
  'i-kedja': 'With the deficit carried',
  'arets-resultat': 'The year\'s own result, without carried capital',
};

const whole: Readonly<Record<string, string>> = {
  finansiering: 'The members\' contributions together', forvaltningskostnader: 'Staff costs plus other costs',
};

export const reglerEn: ReglerWords = {
  lead: (sheet, unit) => `The rules year by year, computed from the sheet ${sheet} (amounts in ${unit}).`,
  columns: {
    reading: 'Rule and reading', period: 'Year', value: 'Value', limit: 'Limit', margin: 'Margin', marginOther: 'Margin the other way',
    verdict: 'Verdict', source: 'Source',
  },
  period: (period, measure) => `${period} ${namesEn.measure[measure]}`,
  rule: ({ rule }) => ruleTitle(rule),
  reading: ({ rule, reading }) => (reading === undefined ? whole[rule] ?? '' : readings[reading] ?? reading),
  source: ({ source }) => {
    const act = source.act.replace(/ om finansiell samordning av .*$/, '');
    const text = source.paragraph === undefined ? act : `${act}, ${source.paragraph}`;
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  },
  verdict: ({ rule, measure, source }) => {
    switch (rule) {
      case 'finansiering': return { holds: `follows ${source.paragraph ?? '5 §'}`, breaks: `does not follow ${source.paragraph ?? '5 §'}` };
      case 'insatsandel': {
        if (measure === 'utfall') return { holds: 'the outcome meets the goal', breaks: 'the outcome does not meet the goal' };
        const what = measure === 'prognos' ? 'the forecast' : 'the budget';
        return { holds: `${what} keeps within the goal`, breaks: `${what} does not keep within the goal` };
      }
      case 'budgetram': return { holds: 'the costs keep within the frame', breaks: 'the costs exceed the frame' };
      default: return { holds: 'yes', breaks: 'no' };
    }
  },
  none: 'The budget lacks the rows that the rules count with.',
};
