/** What the rules say, in Swedish: a title a rule, a name a reading, one whole sentence an answer. The verdict of a budget is worded as one. */
import type { Answer, Quantity } from '../core/model';
import { Money, Share } from '../core/money';
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
  'fasta-procent': 'fasta procent', befolkning: 'befolkning', 'lika-bas-plus-befolkning': 'lika bas plus befolkning',
  'fjolarets-belopp': 'fjolårets belopp', 'fria-belopp': 'fria belopp', etiketter: 'enligt etiketterna',
  'gamla-nyckeln': 'mellanskillnaden enligt gamla nyckeln', 'tidsvagda-nycklar': 'tidsvägda nycklar',
  'half-year': 'halvår', month: 'inträdesmånaden räknas', 'month-after': 'från månaden efter', day: 'dagar', 'whole-year': 'hela år',
  'ur-beloppen': 'del av året enligt beloppen', 'nyckel-ur-raden': 'gamla nyckeln utläst ur raden',
  'avrundat-1': 'avrundat till 1 kr', 'avrundat-100': 'avrundat till 100 kr', 'avrundat-1000': 'avrundat till 1 000 kr',
  'alla-insatser': 'alla insatser', individinriktade: 'bara individinriktade insatser',
  'nyttjade-medel': 'av nyttjade medel', medlemsintakt: 'av medlemmarnas bidrag',
  'som-tryckt': 'enligt bladet', 'i-kedja': 'med underskottet överfört', 'arets-resultat': 'årets resultat',
};

/** A reading in words: "fasta procent, mellanskillnaden enligt gamla nyckeln, halvår". */
export function readingName(rule: string, reading: string): string {
  const parts = reading.split('/').map((part) => words[part] ?? part);
  return parts.join(rule === 'insatsandel' ? ' ' : ', ');
}

const sentences: Readonly<Record<string, (answer: Answer) => string>> = {
  forvaltningskostnader: ({ period, value, measure }) =>
    `Förvaltningskostnaderna ${measure === 'utfall' ? 'uppgick' : 'uppgår'} till ${money(value)} ${period}.`,
  finansiering, kommunandelar, insatsandel, overskott, budgetram,
  brist: ({ member, value, details, period }) =>
    `Räkneexempel: om bristen på ${money(details?.['brist'])} ${period} fördelas enligt 22 § svarar ${member ?? 'medlemmen'} för ${money(value)}.`,
  tjansteuppdelning,
};

/** The answer as whole sentences, right for every sign. */
export function answerSentence(answer: Answer): string {
  return sentences[answer.rule]?.(answer) ?? `${ruleTitle(answer.rule)} ${answer.period}: ${shown(answer.value)}.`;
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
  const who = { staten: 'Staten', regionen: 'Regionen' }[reading] ?? 'Kommunerna';
  const off = difference?.isZero() === false ? `, ${kronor(difference.abs())} ${difference.isNegative() ? 'mindre' : 'mer'} än så` : '';
  return `${who} bidrar ${period} med ${money(details?.['belopp'])}, ${fraction(share ?? value)} av medlen; lagens del är ${exact(limit)}${holds ? '' : off}.`;
}

function kommunandelar({ period, reading = '', member = 'kommunen', value, share, difference, matches, details, rule }: Answer): string {
  if (reading === 'publicerat') return `Enligt bladet betalar ${member} ${money(value)} ${period}, ${fraction(share)} av kommunernas del.`;
  if (reading === 'del-av-helar') {
    return `${member} betalar ${period} ${fraction(value)} av beloppet för ${shown(details?.['ar'])}, ${money(details?.['helarsbelopp'])}${asTwelfths(value)}.`;
  }
  const beside = difference === undefined ? '' : difference.isZero() ? ', lika mycket som i bladet'
    : `, ${kronor(difference.abs())} ${difference.isNegative() ? 'mer' : 'mindre'} än i bladet`;
  const rest = details?.['rest'] ? ` Resten efter avrundningen, ${money(details['rest'])}, ligger på den största andelen.` : '';
  const all = matches ? ' Regeln ger hela raden i bladet.' : '';
  return `Med regeln ”${readingName(rule, reading)}” betalar ${member} ${money(value)} ${period}${beside}.${all}${rest}`;
}

/** ", vilket motsvarar ett halvt år (6/12)" where the part is a whole number of months. */
function asTwelfths(part: Quantity | undefined): string {
  if (part?.is !== 'share') return '';
  const months = part.times(Share.of('12')).rounded(0);
  const off = part.times(Share.of('12')).minus(months);
  if (!off.rounded(3).isZero()) return '';
  const half = months.equals(Share.of('6')) ? 'ett halvt år (6/12)' : `${months.toString()}/12 av ett år`;
  return `, vilket motsvarar ${half}`;
}

function insatsandel({ period, reading, value, limit, holds, margin, marginOther, measure }: Answer): string {
  if (reading === 'alla-insatser/medlemsintakt') return `Insatserna ${period} motsvarar ${fraction(value)} av medlemmarnas bidrag; det är ett nyckeltal utan gräns.`;
  const narrow = reading === 'individinriktade/nyttjade-medel';
  const [what, them, rest] = narrow
    ? ['individinriktade insatser', 'De individinriktade insatserna', 'övriga kostnader'] : ['insatser', 'Insatserna', 'förvaltningen'];
  const share = `${fraction(value)} av nyttjade medel ${measure === 'utfall' ? 'gick' : 'går'} till ${what}`;
  if (holds === undefined || !margin || !marginOther) return `År ${period}: ${share}.`;
  const not = holds ? '' : 'inte ';
  const plan = measure === 'prognos' ? 'prognosen' : 'budgeten';
  const verdict = capital(narrow
    ? `räknat på bara individinriktade insatser ${measure === 'utfall' ? `är målet ${period} ${not}uppfyllt` : `ryms ${plan} ${period} ${not}inom målet`}`
    : measure === 'utfall' ? `målet ${period} är ${not}uppfyllt` : `${plan} ${period} ryms ${not}inom målet`);
  const room = holds
    ? `${them} kan minska med ${kronor(margin)}, eller ${rest} öka med ${kronor(marginOther)}, innan gränsen nås.`
    : `${them} skulle behöva öka med ${kronor(margin.abs())}, eller ${rest} minska med ${kronor(marginOther.abs())}, för att nå gränsen.`;
  return `${verdict}: ${share}, och målet är minst ${exact(limit)}. ${room}`;
}

function overskott({ period, reading, value, source, details }: Answer): string {
  const amount = value?.is === 'money' ? value : Money.zero;
  if (reading === 'arets-resultat') {
    const relation = amount.isZero() ? 'intäkterna är lika stora som kostnaderna'
      : amount.isNegative() ? 'kostnaderna är större än intäkterna' : 'intäkterna är större än kostnaderna';
    return `Årets resultat ${period}, utan överfört kapital, är ${kronor(amount)}: ${relation} (${source.act}, ${source.paragraph ?? ''}).`;
  }
  const opening = details?.['ingaende'];
  const carried = opening?.is === 'money' && opening.isNegative() ? 'med underskottet överfört' : 'med balansen överförd från år till år';
  const how = reading === 'i-kedja' ? carried : 'enligt bladet';
  if (amount.isZero()) return `Vid utgången av ${period} återstår ingenting ${how}.`;
  return `Vid utgången av ${period} ${amount.isNegative() ? 'saknas' : 'återstår'} ${kronor(amount.abs())} ${how}.`;
}

function budgetram({ period, reading, value, holds, details }: Answer): string {
  const amount = value?.is === 'money' ? value : Money.zero;
  const how = reading === 'i-kedja' ? ' med underskottet överfört' : '';
  const figures = `kostnader på ${money(details?.['kostnader'])} mot ${money(details?.['medel'])} i tillgängliga medel`;
  return holds
    ? `Budgetramen ${period} håller${how}: ${figures} lämnar ${kronor(amount)}.`
    : `Budgetramen ${period} håller inte${how}: ${figures}, ${kronor(amount.abs())} för lite.`;
}

function tjansteuppdelning({ period, value, share, details, difference }: Answer): string {
  const own = share ? Share.one.minus(share) : undefined;
  const row = details?.['rad'];
  const held = value?.is === 'money' && difference ? `; raden ”${shown(row)}” har ${kronor(value.plus(difference))}` : '';
  return `Om ${money(details?.['belopp'])} är ${exact(own)} av tjänsten ”${shown(details?.['post'])}” ${period} är den andra delen ${money(value)}${held}.`;
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
