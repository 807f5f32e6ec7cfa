/** Regler och mål in Swedish: what each rule and each of its readings is called, and its verdicts. */
import type { ReglerWords } from '../../core/plan/words';
import { namesSv } from '../names.sv';
import { readingName, ruleTitle } from '../rules.sv';
import { sourceLineAsRead } from '../source';

const whole: Readonly<Record<string, string>> = {
  finansiering: 'Medlemmarnas bidrag tillsammans', forvaltningskostnader: 'Personalkostnader plus övriga kostnader',
};

export const reglerSv: ReglerWords = {
  lead: (sheet, unit) => `Reglerna år för år, uträknade ur bladet ${sheet} (belopp i ${unit}).`,
  columns: {
    reading: 'Regel och beräkningssätt', period: 'År', value: 'Värde', limit: 'Gräns', margin: 'Marginal till gränsen (minus: så mycket skiljer)',
    marginOther: 'Så mycket kan andra kostnader öka i stället (minus: så mycket måste de minska)',
    verdict: 'Bedömning', source: 'Källa',
  },
  period: (period, measure) => `${period} ${namesSv.measure[measure]}`,
  rule: ({ rule }) => ruleTitle(rule),
  reading: ({ rule, reading }) => (reading === undefined ? whole[rule] ?? '' : capital(readingName(reading))),
  source: ({ source }) => sourceLineAsRead({ ...source, act: source.act.replace(/ om finansiell samordning av .*$/, '') }, 'sv'),
  verdict: ({ rule, measure, source }) => {
    switch (rule) {
      case 'finansiering': return { holds: `följer ${source.paragraph ?? '5 §'}`, breaks: `följer inte ${source.paragraph ?? '5 §'}` };
      case 'insatsandel': {
        if (measure === 'utfall') return { holds: 'utfallet når målet', breaks: 'utfallet når inte målet' };
        const what = measure === 'prognos' ? 'prognosen' : 'budgeten';
        return { holds: `${what} når målet`, breaks: `${what} når inte målet` };
      }
      case 'budgetram': return { holds: 'kostnaderna ryms inom ramen', breaks: 'kostnaderna är större än ramen' };
      default: return { holds: 'ja', breaks: 'nej' };
    }
  },
  none: 'Budgeten saknar de rader som reglerna räknas ur.',
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
