/** What the rules say, in English: a title a rule, a name a reading, one whole sentence an answer. The verdict of a budget is worded as one. */
import type { Answer, Quantity } from '../core/model';
import { Money, Share } from '../core/money';
import * as numbers from './numbers';

const titles: Readonly<Record<string, string>> = {
  forvaltningskostnader: 'Administration costs',
  finansiering: 'Financing under section 5',
  kommunandelar: 'Shares of the municipalities',
  insatsandel: 'Share of activities (the 75 % goal)',
  overskott: 'Surplus and result of the year',
  budgetram: 'The budget frame',
  brist: 'Shortage by member (example calculation)',
  tjansteuppdelning: 'Service split between administration and activities',
};

/** The title of a rule; its own name where it has none. */
export function ruleTitle(rule: string): string {
  return titles[rule] ?? rule;
}

const words: Readonly<Record<string, string>> = {
  staten: 'the state (Försäkringskassan and Arbetsförmedlingen)', regionen: 'the region', kommunerna: 'the municipalities',
  publicerat: 'as printed', 'del-av-helar': 'part of the full-year amount',
  'fasta-procent': 'fixed percentages', befolkning: 'population', 'lika-bas-plus-befolkning': 'equal base plus population',
  'fjolarets-belopp': 'last year\'s amounts', 'fria-belopp': 'free amounts', etiketter: 'by the labels',
  'gamla-nyckeln': 'the gap by the old key', 'tidsvagda-nycklar': 'time-weighted keys',
  'half-year': 'half-years', month: 'the entry month counts', 'month-after': 'from the next month', day: 'days', 'whole-year': 'whole years',
  'ur-beloppen': 'the part of the year that the amounts show', 'nyckel-ur-raden': 'the old key read from the row',
  'avrundat-1': 'rounded to 1 kr', 'avrundat-100': 'rounded to 100 kr', 'avrundat-1000': 'rounded to 1,000 kr',
  'alla-insatser': 'all activities', individinriktade: 'only activities for individuals',
  'nyttjade-medel': 'of used funds', medlemsintakt: 'of the members\' contributions',
  'som-tryckt': 'as printed', 'i-kedja': 'with the deficit carried', 'arets-resultat': 'the result of the year',
};

/** A reading in words: "fixed percentages, the gap by the old key, half-years". */
export function readingName(rule: string, reading: string): string {
  const parts = reading.split('/').map((part) => words[part] ?? part);
  return parts.join(rule === 'insatsandel' ? ' ' : ', ');
}

const sentences: Readonly<Record<string, (answer: Answer) => string>> = {
  forvaltningskostnader: ({ period, value, measure }) => `Administration ${measure === 'utfall' ? 'cost' : 'costs'} ${money(value)} in ${period}.`,
  finansiering, kommunandelar, insatsandel, overskott, budgetram,
  brist: ({ member, value, details, period }) =>
    `Example calculation: if the shortage of ${money(details?.['brist'])} in ${period} is divided under section 22, ${member ?? 'the member'} answers for ${money(value)}.`,
  tjansteuppdelning,
};

/** The answer as whole sentences, right for every sign. */
export function answerSentence(answer: Answer): string {
  return sentences[answer.rule]?.(answer) ?? `${ruleTitle(answer.rule)} ${answer.period}: ${shown(answer.value)}.`;
}

const reminders: Readonly<Record<string, string>> = {
  'budget-30-november': 'The board adopts the budget by 30 November, after consulting the members (section 23, lag 2003:1210).',
  'arsredovisning-tre-manader': 'The annual report is due within three months of the end of the year (section 24, lag 2003:1210; lag 2018:597).',
  'uttrade-tre-ar': 'A member that wishes to leave gives three years\' notice unless the charter says otherwise (section 27, lag 2003:1210).',
};

/** A date of the law in words; its own name where it has none. */
export function reminderSentence(id: string): string {
  return reminders[id] ?? id;
}

function finansiering({ period, reading, value, share, limit, holds, details, difference }: Answer): string {
  if (reading === undefined) {
    const region = details?.['regionen'] ? `, ${money(details['regionen'])} from the region` : '';
    const kommuner = details?.['regionen'] ? 'the municipalities' : 'the municipality';
    return `The financing of ${period} ${holds ? 'follows' : 'does not follow'} section ${details?.['regionen'] ? '5' : '5 a'}: of ${money(value)}, ` +
      `${money(details?.['staten'])} is from the state${region} and ${money(details?.['kommunerna'])} from ${kommuner}.`;
  }
  const who = { staten: 'The state', regionen: 'The region' }[reading] ?? 'The municipalities';
  const pays = who === 'The municipalities' ? 'contribute' : 'contributes';
  const off = difference?.isZero() === false ? `, ${kronor(difference.abs())} ${difference.isNegative() ? 'less' : 'more'} than that` : '';
  return `${who} ${pays} ${money(details?.['belopp'])} in ${period}, ${fraction(share ?? value)} of the funds; the legal part is ${exact(limit)}${holds ? '' : off}.`;
}

function kommunandelar({ period, reading = '', member = 'the municipality', value, share, difference, matches, details, rule }: Answer): string {
  if (reading === 'publicerat') return `As printed ${member} pays ${money(value)} in ${period}, ${fraction(share)} of the municipalities' part.`;
  if (reading === 'del-av-helar') {
    return `${member} pays in ${period} ${fraction(value)} of the amount for ${shown(details?.['ar'])}, ${money(details?.['helarsbelopp'])}${asTwelfths(value)}.`;
  }
  const beside = difference === undefined ? '' : difference.isZero() ? ', as much as printed'
    : `, ${kronor(difference.abs())} ${difference.isNegative() ? 'more' : 'less'} than printed`;
  const rest = details?.['rest'] ? ` What is left after rounding, ${money(details['rest'])}, lies on the largest share.` : '';
  const all = matches ? ' The rule gives the whole printed row.' : '';
  return `By the rule “${readingName(rule, reading)}” ${member} pays ${money(value)} in ${period}${beside}.${all}${rest}`;
}

/** ", which corresponds to half a year (6/12)" where the part is a whole number of months. */
function asTwelfths(part: Quantity | undefined): string {
  if (part?.is !== 'share') return '';
  const months = part.times(Share.of('12')).rounded(0);
  const off = part.times(Share.of('12')).minus(months);
  if (!off.rounded(3).isZero()) return '';
  const half = months.equals(Share.of('6')) ? 'half a year (6/12)' : `${months.toString()}/12 of a year`;
  return `, which corresponds to ${half}`;
}

function insatsandel({ period, reading, value, limit, holds, margin, marginOther, measure }: Answer): string {
  if (reading === 'alla-insatser/medlemsintakt') {
    return `The activities of ${period} correspond to ${fraction(value)} of the members' contributions; it is a key figure without a limit.`;
  }
  const narrow = reading === 'individinriktade/nyttjade-medel';
  const [what, them, rest] = narrow
    ? ['activities for individuals', 'Activities for individuals', 'other costs'] : ['activities', 'Activities', 'administration'];
  const share = `${fraction(value)} of used funds ${measure === 'utfall' ? 'went' : 'goes'} to ${what}`;
  if (holds === undefined || !margin || !marginOther) return `In ${period}: ${share}.`;
  const plan = measure === 'prognos' ? 'the forecast' : 'the budget';
  const verdict = measure === 'utfall'
    ? `the goal for ${period} is ${holds ? '' : 'not '}met`
    : `${plan} for ${period} ${holds ? 'fits' : 'does not fit'} within the goal`;
  const room = holds
    ? `${them} can fall by ${kronor(margin)}, or ${rest} rise by ${kronor(marginOther)}, before the limit is reached.`
    : `${them} would have to rise by ${kronor(margin.abs())}, or ${rest} fall by ${kronor(marginOther.abs())}, to reach the limit.`;
  return `${capital(narrow ? `counting only activities for individuals, ${verdict}` : verdict)}: ${share}, and the goal is at least ${exact(limit)}. ${room}`;
}

function overskott({ period, reading, value, source, details }: Answer): string {
  const amount = value?.is === 'money' ? value : Money.zero;
  if (reading === 'arets-resultat') {
    const relation = amount.isZero() ? 'incomes equal costs' : amount.isNegative() ? 'costs exceed incomes' : 'incomes exceed costs';
    return `The result of ${period}, without carried capital, is ${kronor(amount)}: ${relation} (${source.act}, ${source.paragraph ?? ''}).`;
  }
  const opening = details?.['ingaende'];
  const carried = opening?.is === 'money' && opening.isNegative() ? 'with the deficit carried' : 'with the balance carried from year to year';
  const how = reading === 'i-kedja' ? carried : 'as printed';
  if (amount.isZero()) return `At the end of ${period} nothing is left ${how}.`;
  return `At the end of ${period} ${kronor(amount.abs())} is ${amount.isNegative() ? 'missing' : 'left'} ${how}.`;
}

function budgetram({ period, reading, value, holds, details }: Answer): string {
  const amount = value?.is === 'money' ? value : Money.zero;
  const how = reading === 'i-kedja' ? ' with the deficit carried' : '';
  const figures = `costs of ${money(details?.['kostnader'])} against available funds of ${money(details?.['medel'])}`;
  return holds
    ? `The budget frame of ${period} holds${how}: ${figures} leave ${kronor(amount)}.`
    : `The budget frame of ${period} does not hold${how}: ${figures}, ${kronor(amount.abs())} short.`;
}

function tjansteuppdelning({ period, value, share, details, difference }: Answer): string {
  const own = share ? Share.one.minus(share) : undefined;
  const row = details?.['rad'];
  const held = value?.is === 'money' && difference ? `; the row “${shown(row)}” has ${kronor(value.plus(difference))}` : '';
  return `If ${money(details?.['belopp'])} is ${exact(own)} of the service “${shown(details?.['post'])}” in ${period}, the other part is ${money(value)}${held}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function kronor(amount: Money): string {
  return numbers.kronor(amount, 'en');
}

function money(quantity: Quantity | undefined): string {
  return quantity?.is === 'money' ? kronor(quantity) : shown(quantity);
}

function fraction(quantity: Quantity | undefined): string {
  return quantity?.is === 'share' ? numbers.percent(quantity, 2, 'en') : shown(quantity);
}

function exact(quantity: Quantity | undefined): string {
  return quantity?.is === 'share' ? numbers.exactPercent(quantity, 'en') : shown(quantity);
}

function shown(quantity: Quantity | undefined): string {
  if (!quantity) return 'unknown';
  switch (quantity.is) {
    case 'words': return quantity.words;
    case 'money': return kronor(quantity);
    case 'share': return numbers.decimal(quantity.toString(), 'en');
  }
}
