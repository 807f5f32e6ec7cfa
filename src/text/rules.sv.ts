/** What the rules say, in Swedish: a title a rule, a name a reading, one whole sentence an answer. The verdict of a budget is worded as one. */
import type { Answer, Quantity } from '../core/model';
import { Money, Share } from '../core/money';
import { isCircular } from './answer-table';
import { twelfths } from './figures';
import { namesSv } from './names.sv';
import { decimal, exactPercent, kronor, percent } from './numbers';

const titles: Readonly<Record<string, string>> = {
  forvaltningskostnader: 'Förvaltningskostnader',
  finansiering: 'Finansiering enligt 5 §',
  kommunandelar: 'Kommunernas andelar',
  insatsandel: 'Insatsernas andel (75 %-målet)',
  overskott: 'Överskott och årets resultat',
  budgetram: 'Budgetramen',
  brist: 'Brist fördelad på medlemmarna (räkneexempel)',
  tjansteuppdelning: 'Tjänst delad mellan förvaltning och insatser',
};

/** The title of a rule; its own name where it has none. */
export function ruleTitle(rule: string): string {
  return titles[rule] ?? rule;
}

const words: Readonly<Record<string, string>> = {
  staten: 'staten (Försäkringskassan och Arbetsförmedlingen)', regionen: 'regionen', kommunerna: 'kommunerna',
  publicerat: 'enligt bladet', 'del-av-helar': 'del av helårsbeloppet',
  'fasta-procent': 'fasta procent', befolkning: 'efter invånarantal', 'lika-bas-plus-befolkning': 'lika grundbelopp och resten efter invånarantal',
  'fjolarets-belopp': 'fjolårets belopp', 'fria-belopp': 'fria belopp', etiketter: 'enligt etiketterna',
  ...namesSv.convention, 'gamla-nyckeln': 'det nya medlemmar inte betalar delas enligt gamla nyckeln', 'tidsvagda-nycklar': 'gamla nyckeln före inträdet och nya efter',
  'ur-beloppen': 'del av året enligt beloppen', 'nyckel-ur-raden': 'gamla nyckeln utläst ur beloppen',
  'avrundat-1': 'avrundat till 1 kr', 'avrundat-100': 'avrundat till 100 kr', 'avrundat-1000': 'avrundat till 1 000 kr',
  'alla-insatser/nyttjade-medel': 'alla insatser av nyttjade medel', 'individinriktade/nyttjade-medel': 'bara individinriktade insatser av nyttjade medel',
  'alla-insatser/medlemsintakt': 'alla insatser i förhållande till medlemmarnas bidrag (nyckeltal)',
  'som-tryckt': 'enligt bladet', 'i-kedja': 'när årets slut förs vidare', 'arets-resultat': 'årets resultat, utan överfört kapital',
};

/** A reading in words: "fasta procent, gamla nyckeln före inträdet och nya efter, halvår". */
export function readingName(reading: string): string {
  return words[reading] ?? reading.split('/').map((part) => words[part] ?? part).join(', ');
}

const sentences: Readonly<Record<string, (answer: Answer) => string>> = {
  forvaltningskostnader: ({ period, value, measure }) =>
    `Förvaltningskostnaderna ${measure === 'utfall' ? 'uppgick' : 'uppgår'} till ${money(value)} ${period}.`,
  finansiering, kommunandelar, insatsandel, overskott, budgetram,
  brist, tjansteuppdelning,
};

/** The answer as whole sentences, right for every sign. */
export function answerSentence(answer: Answer): string {
  return sentences[answer.rule]?.({ ...answer, period: yearOf(answer) }) ?? `${ruleTitle(answer.rule)} ${answer.period}: ${shown(answer.value)}.`;
}

/** "2025", "2025 (prognos)"; the goal says itself what it is about. */
function yearOf({ rule, period, measure, holds }: Answer): string {
  const plain = measure === undefined || measure === 'budget' || (rule === 'insatsandel' && holds !== undefined);
  return plain ? period : `${period} (${namesSv.measure[measure]})`;
}

const reminders: Readonly<Record<string, string>> = {
  'budget-30-november': 'Styrelsen fastställer budgeten senast den 30 november, efter samråd med medlemmarna (23 § lag 2003:1210).',
  'arsredovisning-tre-manader': 'Årsredovisningen lämnas inom tre månader efter årets slut (24 § lag 2003:1210, lag 2018:597).',
  'uttrade-tre-ar': 'En medlem som vill lämna förbundet säger upp sig tre år i förväg, om inte förbundsordningen säger något annat (27 § lag 2003:1210).',
};

/** A date of the law in words; its own name where it has none. */
export function reminderSentence(id: string): string {
  return reminders[id] ?? id;
}

function finansiering({ period, reading, value, share, limit, holds, details, difference }: Answer): string {
  if (reading === undefined) {
    const sides = [
      `${money(details?.['staten'])} från staten`, ...(details?.['regionen'] ? [`${money(details['regionen'])} från regionen`] : []),
    ];
    const paragraph = details?.['regionen'] ? '5 §' : '5 a §';
    return `Finansieringen ${period} följer ${holds ? '' : 'inte '}${paragraph}: av ${money(value)} kommer ` +
      `${sides.join(', ')} och ${money(details?.['kommunerna'])} från ${details?.['regionen'] ? 'kommunerna' : 'kommunen'}.`;
  }
  const alone = limit?.is === 'share' && limit.equals(Share.of('0.5')) ? 'Kommunen' : 'Kommunerna';
  const who = { staten: 'Staten', regionen: 'Regionen' }[reading] ?? alone;
  const off = difference?.isZero() === false ? `, och bidraget är ${kronor(difference.abs())} ${difference.isNegative() ? 'lägre' : 'högre'}` : '';
  const what = `${who} bidrar ${period} med ${money(details?.['belopp'])}, vilket är ${fraction(share ?? value)} av medlemmarnas bidrag`;
  return `${what}; enligt lagen ska det vara ${exact(limit)}${holds ? '' : off}.`;
}

function kommunandelar(answer: Answer): string {
  const { period, reading = '', member = 'kommunen', value, share, difference, matches, details } = answer;
  if (reading === 'publicerat') return `Enligt bladet betalar ${member} ${money(value)} ${period}, vilket är ${fraction(share)} av kommunernas del.`;
  if (reading === 'del-av-helar') {
    const months = twelfths(value);
    const part = months === 6 ? 'hälften' : months === undefined ? fraction(value) : `${months}/12`;
    const meaning = months === undefined ? '' : `, vilket motsvarar ${months === 6 ? 'ett halvt år (6/12)' : months === 1 ? 'en månad' : `${months} månader`}`;
    return `År ${period} betalar ${member} ${part} av ${shown(details?.['ar'])} års belopp (${money(details?.['helarsbelopp'])})${meaning}.`;
  }
  const beside = difference === undefined ? '' : difference.isZero() ? ', lika mycket som i bladet'
    : `, ${kronor(difference.abs())} ${difference.isNegative() ? 'mer' : 'mindre'} än i bladet`;
  const rest = details?.['rest'] ? ` Det som inte går jämnt upp i avrundningen, ${money(details['rest'])}, läggs på den största andelen.` : '';
  const all = !matches ? '' : isCircular([answer])
    ? ' Procenten är uträknade ur samma belopp, så det går inte att pröva om de är de avtalade.' : ' Regeln ger samma belopp som bladet för alla kommuner.';
  return `Med regeln ”${readingName(reading)}” betalar ${member} ${money(value)} ${period}${beside}.${all}${rest}`;
}

function insatsandel({ period, reading, value, limit, holds, margin, marginOther, measure }: Answer): string {
  if (reading === 'alla-insatser/medlemsintakt') return `Insatserna ${period} är ${fraction(value)} av medlemmarnas bidrag; det är ett nyckeltal utan gräns.`;
  const narrow = reading === 'individinriktade/nyttjade-medel';
  const [what, them, rest] = narrow
    ? ['individinriktade insatser', 'De individinriktade insatserna', 'alla andra kostnader'] : ['insatser', 'Insatserna', 'förvaltningskostnaderna'];
  const share = `${fraction(value)} av nyttjade medel ${measure === 'utfall' ? 'gick' : 'går'} till ${what}`;
  if (holds === undefined || !margin || !marginOther) return `År ${period}: ${share}.`;
  const not = holds ? '' : 'inte ';
  const plan = measure === 'prognos' ? 'prognosen' : 'budgeten';
  const verdict = capital(narrow
    ? `om bara individinriktade insatser räknas ${measure === 'utfall' ? `är målet ${period} ${not}uppfyllt` : `når ${plan} ${period} ${not}målet`}`
    : measure === 'utfall' ? `målet ${period} är ${not}uppfyllt` : `${plan} ${period} når ${not}målet`);
  const [some, other] = [kronor(margin.abs()), kronor(marginOther.abs())];
  const past = measure === 'utfall';
  const room = holds
    ? past ? `${them} kunde ha varit ${some} lägre, eller ${rest} ${other} högre, utan att målet hade missats.`
      : `${them} kan minska med ${some}, eller ${rest} öka med ${other}, innan gränsen nås.`
    : past ? `${them} hade behövt vara ${some} högre, eller ${rest} ${other} lägre, för att målet skulle ha nåtts.`
      : `${them} behöver öka med ${some}, eller ${rest} minska med ${other}, för att gränsen ska nås.`;
  return `${verdict}: ${share}, och målet är minst ${exact(limit)}. ${room}`;
}

function overskott({ period, reading, value, source, details }: Answer): string {
  const amount = value?.is === 'money' ? value : Money.zero;
  if (reading === 'arets-resultat') {
    const relation = amount.isZero() ? 'intäkterna är lika stora som kostnaderna'
      : amount.isNegative() ? `kostnaderna är större än intäkterna (${source.act}, ${source.paragraph ?? ''})` : 'intäkterna är större än kostnaderna';
    return `Årets resultat ${period}, utan överfört kapital, är ${kronor(amount)}: ${relation}.`;
  }
  const how = reading === 'i-kedja' ? carried(details) : 'enligt bladet';
  const left = amount.isZero() ? 'återstår inget' : `${amount.isNegative() ? 'saknas' : 'återstår'} ${kronor(amount.abs())}`;
  return `${capital(how)} ${left} vid slutet av ${period}.`;
}

/** How the chain is counted: from the opening that was given; the field's own words where what is carried is a deficit. */
function carried(details: Answer['details'] = {}): string {
  const { ingaende: opening, angiven, bladet } = details;
  if (angiven?.is === 'money') {
    const other = bladet?.is === 'money' ? `; bladet har ${kronor(bladet)}` : '';
    return `med det ingående ${angiven.isNegative() ? 'underskott' : 'överskott'} som har angetts (${kronor(angiven)}${other})`;
  }
  return opening?.is === 'money' && opening.isNegative() ? 'med underskottet överfört' : 'när årets slut förs vidare';
}

function budgetram({ period, reading, value, holds, details }: Answer): string {
  const amount = value?.is === 'money' ? value : Money.zero;
  const left = amount.isZero() ? 'inget återstår' : `${kronor(amount.abs())} ${amount.isNegative() ? 'saknas' : 'återstår'}`;
  const verb = holds ? 'ryms' : 'är';
  const start = reading === 'i-kedja' ? `${capital(carried(details))} ${verb} kostnaderna ${period}` : `Kostnaderna ${period} ${verb}`;
  return `${start} ${holds ? 'inom' : 'större än'} ramen: kostnaderna är ${money(details?.['kostnader'])} och de tillgängliga medlen ` +
    `${money(details?.['medel'])}, så ${left}.`;
}

/** The state's half is Försäkringskassan's alone, which is said beside it. */
function brist({ member = 'medlemmen', value, share, details, period }: Answer): string {
  const alone = share?.equals(Share.of('0.5')) ? ' Arbetsförmedlingen har ingen del enligt 5 §.' : '';
  return `Räkneexempel: om bristen på ${money(details?.['brist'])} ${period} fördelas enligt 22 § svarar ${member} för ${money(value)}.${alone}`;
}

function tjansteuppdelning({ period, value, share, details, difference }: Answer): string {
  const own = share ? Share.one.minus(share) : undefined;
  const row = details?.['rad'];
  const held = value?.is === 'money' && difference ? ` På raden ”${shown(row)}” står ${kronor(value.plus(difference))}.` : '';
  return `Om ${money(details?.['belopp'])} är ${exact(own)} av tjänsten ”${shown(details?.['post'])}” ${period}, är resten ${money(value)}.${held}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function money(quantity: Quantity | undefined): string {
  return quantity?.is === 'money' ? kronor(quantity) : shown(quantity);
}

function fraction(quantity: Quantity | undefined): string {
  return quantity?.is === 'share' ? percent(quantity) : shown(quantity);
}

function exact(quantity: Quantity | undefined): string {
  return quantity?.is === 'share' ? exactPercent(quantity) : shown(quantity);
}

function shown(quantity: Quantity | undefined): string {
  if (!quantity) return 'okänt';
  switch (quantity.is) {
    case 'words': return quantity.words;
    case 'money': return kronor(quantity);
    case 'share': return decimal(quantity.toString());
  }
}
