/** What the rules say, in English: a title a rule, a name a reading, one whole sentence an answer. The verdict of a budget is worded as one. */
import type { Answer, Quantity } from '../core/model';
import { Money, Share } from '../core/money';
import { isCircular } from './answer-table';
import { twelfths } from './figures';
import { namesEn } from './names.en';
import * as numbers from './numbers';

const titles: Readonly<Record<string, string>> = {
  forvaltningskostnader: 'Administration costs',
  finansiering: 'Financing under section 5',
  kommunandelar: 'Shares of the municipalities',
  insatsandel: 'Share of activities (the 75% goal)',
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
  publicerat: 'as in the sheet', 'del-av-helar': 'part of the full-year amount',
  'fasta-procent': 'fixed percentages', befolkning: 'by number of inhabitants', 'lika-bas-plus-befolkning': 'an equal base amount and the rest by number of inhabitants',
  'fjolarets-belopp': 'last year\'s amounts', 'fria-belopp': 'free amounts', etiketter: 'by the labels',
  ...namesEn.convention, 'gamla-nyckeln': 'what new members do not pay is divided by the old key', 'tidsvagda-nycklar': 'the old key before the entry and the new one after',
  'ur-beloppen': 'the part of the year that the amounts show', 'nyckel-ur-raden': 'the old key read from the amounts',
  'avrundat-1': 'rounded to 1 kr', 'avrundat-100': 'rounded to 100 kr', 'avrundat-1000': 'rounded to 1,000 kr',
  'alla-insatser/nyttjade-medel': 'all activities of used funds', 'individinriktade/nyttjade-medel': 'only activities for individuals of used funds',
  'alla-insatser/medlemsintakt': 'all activities against the members\' contributions (key figure)',
  'som-tryckt': 'as in the sheet', 'i-kedja': 'where each year opens with the end of the last', 'arets-resultat': 'the year\'s own result, without carried capital',
};

/** A reading in words: "fixed percentages, the old key before the entry and the new one after, half-years". */
export function readingName(reading: string): string {
  return words[reading] ?? reading.split('/').map((part) => words[part] ?? part).join(', ');
}

const sentences: Readonly<Record<string, (answer: Answer) => string>> = {
  forvaltningskostnader: ({ period, value, measure }) => `Administration ${measure === 'utfall' ? 'cost' : 'costs'} ${money(value)} in ${period}.`,
  finansiering, kommunandelar, insatsandel, overskott, budgetram,
  brist, tjansteuppdelning,
};

/** The answer as whole sentences, right for every sign. */
export function answerSentence(answer: Answer): string {
  return sentences[answer.rule]?.({ ...answer, period: yearOf(answer) }) ?? `${ruleTitle(answer.rule)} ${answer.period}: ${shown(answer.value)}.`;
}

/** "2025", "2025 (forecast)"; the goal says itself what it is about. */
function yearOf({ rule, period, measure, holds }: Answer): string {
  const plain = measure === undefined || measure === 'budget' || (rule === 'insatsandel' && holds !== undefined);
  return plain ? period : `${period} (${namesEn.measure[measure]})`;
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
  const off = difference?.isZero() === false ? `, and the contribution is ${kronor(difference.abs())} ${difference.isNegative() ? 'lower' : 'higher'}` : '';
  return `${who} ${pays} ${money(details?.['belopp'])} in ${period}, which is ${fraction(share ?? value)} of the members' contributions; by the law it should be ${exact(limit)}${holds ? '' : off}.`;
}

function kommunandelar(answer: Answer): string {
  const { period, reading = '', member = 'the municipality', value, share, difference, matches, details } = answer;
  if (reading === 'publicerat') return `In the sheet ${member} pays ${money(value)} in ${period}, which is ${fraction(share)} of the municipalities' part.`;
  if (reading === 'del-av-helar') {
    const months = twelfths(value);
    const part = months === 6 ? 'half' : months === undefined ? fraction(value) : `${months}/12`;
    const meaning = months === undefined ? '' : `, which corresponds to ${months === 6 ? 'half a year (6/12)' : months === 1 ? 'one month' : `${months} months`}`;
    return `In ${period} ${member} pays ${part} of the amount for ${shown(details?.['ar'])} (${money(details?.['helarsbelopp'])})${meaning}.`;
  }
  const beside = difference === undefined ? '' : difference.isZero() ? ', as much as in the sheet'
    : `, ${kronor(difference.abs())} ${difference.isNegative() ? 'more' : 'less'} than in the sheet`;
  const rest = details?.['rest'] ? ` What the rounding does not divide, ${money(details['rest'])}, is added to the largest share.` : '';
  const all = !matches ? '' : isCircular([answer])
    ? ' The percentages are taken from the same amounts, so whether they are the agreed ones cannot be tried.' : ' The rule gives the amounts of the sheet for every municipality.';
  return `By the rule “${readingName(reading)}” ${member} pays ${money(value)} in ${period}${beside}.${all}${rest}`;
}

function insatsandel({ period, reading, value, limit, holds, margin, marginOther, measure }: Answer): string {
  if (reading === 'alla-insatser/medlemsintakt') {
    return `The activities of ${period} are ${fraction(value)} of the members' contributions; it is a key figure without a limit.`;
  }
  const narrow = reading === 'individinriktade/nyttjade-medel';
  const [what, them, rest] = narrow
    ? ['activities for individuals', 'Activities for individuals', 'all other costs'] : ['activities', 'Activities', 'administration costs'];
  const share = `${fraction(value)} of used funds ${measure === 'utfall' ? 'went' : 'goes'} to ${what}`;
  if (holds === undefined || !margin || !marginOther) return `In ${period}: ${share}.`;
  const plan = measure === 'prognos' ? 'the forecast' : 'the budget';
  const verdict = measure === 'utfall'
    ? `the goal for ${period} is ${holds ? '' : 'not '}met`
    : `${plan} for ${period} ${holds ? 'meets' : 'does not meet'} the goal`;
  const [some, other] = [kronor(margin.abs()), kronor(marginOther.abs())];
  const past = measure === 'utfall';
  const room = holds
    ? past ? `${them} could have been ${some} lower, or ${rest} ${other} higher, without missing the goal.`
      : `${them} can fall by ${some}, or ${rest} rise by ${other}, before the limit is reached.`
    : past ? `${them} would have had to be ${some} higher, or ${rest} ${other} lower, to meet the goal.`
      : `${them} must rise by ${some}, or ${rest} fall by ${other}, to reach the limit.`;
  return `${capital(narrow ? `where only activities for individuals count, ${verdict}` : verdict)}: ${share}, and the goal is at least ${exact(limit)}. ${room}`;
}

function overskott({ period, reading, value, source, details }: Answer): string {
  const amount = value?.is === 'money' ? value : Money.zero;
  if (reading === 'arets-resultat') {
    const relation = amount.isZero() ? 'the income equals the costs'
      : amount.isNegative() ? `the costs exceed the income (${source.act}, ${(source.paragraph ?? '').replace(/ som (.*) hänvisar till$/, ' to which $1 refers')})` : 'the income exceeds the costs';
    return `The result of ${period}, without carried capital, is ${kronor(amount)}: ${relation}.`;
  }
  const how = reading === 'i-kedja' ? carried(details) : 'as in the sheet';
  const left = amount.isZero() ? 'nothing is left' : `${kronor(amount.abs())} is ${amount.isNegative() ? 'missing' : 'left'}`;
  return `${capital(how)}, ${left} at the end of ${period}.`;
}

/** How the chain is counted: from the opening that was given; a deficit is called one where that is what is carried. */
function carried(details: Answer['details'] = {}): string {
  const { ingaende: opening, angiven, bladet } = details;
  if (angiven?.is === 'money') {
    const other = bladet?.is === 'money' ? `; the sheet has ${kronor(bladet)}` : '';
    return `with the opening ${angiven.isNegative() ? 'deficit' : 'surplus'} that was given (${kronor(angiven)}${other})`;
  }
  return opening?.is === 'money' && opening.isNegative() ? 'with the deficit carried' : 'where each year opens with the end of the last';
}

function budgetram({ period, reading, value, holds, details }: Answer): string {
  const amount = value?.is === 'money' ? value : Money.zero;
  const left = amount.isZero() ? 'nothing is left' : `${kronor(amount.abs())} is ${amount.isNegative() ? 'missing' : 'left'}`;
  const how = reading === 'i-kedja' ? `${carried(details)}, ` : '';
  return `${capital(`${how}the costs of ${period}`)} ${holds ? 'keep within' : 'exceed'} the frame: ` +
    `the costs are ${money(details?.['kostnader'])} and the available funds ${money(details?.['medel'])}, so ${left}.`;
}

/** The state's half is Försäkringskassan's alone, which is said beside it. */
function brist({ member = 'the member', value, share, details, period }: Answer): string {
  const alone = share?.equals(Share.of('0.5')) ? ' Arbetsförmedlingen has no share under section 5.' : '';
  return `Example calculation: if the shortage of ${money(details?.['brist'])} in ${period} is divided under section 22, ${member} answers for ${money(value)}.${alone}`;
}

function tjansteuppdelning({ period, value, share, details, difference }: Answer): string {
  const own = share ? Share.one.minus(share) : undefined;
  const row = details?.['rad'];
  const held = value?.is === 'money' && difference ? ` The row “${shown(row)}” has ${kronor(value.plus(difference))}.` : '';
  return `If ${money(details?.['belopp'])} is ${exact(own)} of the service “${shown(details?.['post'])}” in ${period}, the rest is ${money(value)}.${held}`;
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
