/** What a scenario changes and why a change could not be made, in Swedish: one whole sentence each. */
import { firstDayOutside, dayOf, isoDate } from '../core/compute/dates';
import type { Change, KeyKind, NewAmount, Obstacle, PayingParty, What } from '../core/model';
import { readingName, ruleTitle } from './rules.sv';
import { either, figuresIn, wayOf, type RowName } from './scenario-figures';

const figures = figuresIn('sv');
const { kronor, percent, date, months: monthsText, weights } = figures;

/** @param row a row by its label */
export function changeSentence(change: What, row: RowName): string {
  switch (change.is) {
    case 'medlemsbidrag': return membersMoney(change);
    case 'kommunandel': return oneKommun(change);
    case 'nyckel':
      return `Kommunerna delar ${change.from === undefined ? 'alla år' : `från och med ${change.from}`} efter ${keys[change.kind]}: ${weights(change.weights)}.`;
    case 'intrade': return `${change.member} går in i förbundet ${date(change.date)}.`;
    case 'uttrade': {
      const day = dayOf(change.date);
      return `${change.member} lämnar förbundet och är inte medlem från och med ${date(day ? isoDate(firstDayOutside(day)) : change.date)}.`;
    }
    case 'delar-av-ar': return partOfYear[change.convention];
    case 'mellanskillnad': return gap[change.borneBy];
    case 'avrundning': return change.step === 'none' ? 'Kommunernas belopp avrundas inte.' : `Kommunernas belopp avrundas till jämna ${kronor(change.step)}.`;
    case 'rad': return rowChange(change, row);
    case 'utan-rad': return `Raden ”${row(change.row)}” utgår ${when(change.period)}.`;
    case 'ny-rad': return newRow(change, row);
    case 'flytt': return `Av beloppet på raden ”${row(change.row)}” flyttas ${percent(change.percent)} till raden ”${row(change.to)}” ${when(change.period)}.`;
    case 'las': return `Raden ”${row(change.row)}” är beslutad och ändras inte.`;
    case 'ingaende-balans': return `Den ingående balansen det första året är ${kronor(change.kronor)}.`;
    case 'lasart': {
      const chosen = Object.entries(change.readings).map(([rule, reading]) => `”${ruleTitle(rule)}” räknas som ”${readingName(reading)}”`);
      return chosen.length === 0 ? 'Inget annat beräkningssätt väljs.' : `Ett annat beräkningssätt väljs: ${chosen.join(', ')}.`;
    }
  }
}

const partyName: Readonly<Record<PayingParty, string>> = { staten: 'Statens', regionerna: 'Regionens', kommunerna: 'Kommunernas' };

const keys: Readonly<Record<KeyKind, string>> = {
  'fasta-procent': 'en nyckel med fasta procent', befolkning: 'invånarantal', 'lika-bas-plus-befolkning': 'lika grundbelopp och resten efter invånarantal',
  'fjolarets-belopp': 'fjolårets belopp', 'fria-belopp': 'fria belopp',
};

const partOfYear: Readonly<Record<Extract<What, { is: 'delar-av-ar' }>['convention'], string>> = {
  'whole-year': 'En del av ett år räknas i hela år.', 'half-year': 'En del av ett år räknas i halvår.',
  month: 'En del av ett år räknas i månader, och inträdesmånaden räknas med.', 'month-after': 'En del av ett år räknas i månader, från månaden efter inträdet.',
  day: 'En del av ett år räknas i dagar.',
};

const gap: Readonly<Record<Extract<What, { is: 'mellanskillnad' }>['borneBy'], string>> = {
  'gamla-nyckeln': 'Det som en ny medlem inte betalar det första året delar de andra kommunerna på enligt gamla nyckeln.',
  'tidsvagda-nycklar': 'Inträdesåret delar kommunerna enligt gamla nyckeln före inträdet och enligt den nya efter det.',
};

function when(period: string | undefined): string {
  return period ?? 'alla år';
}

function becomes(amount: NewAmount): string {
  const { is, figure } = wayOf(amount, figures);
  return { becomes: `blir ${figure}`, rises: `ökar med ${figure}`, falls: `minskar med ${figure}` }[is];
}

function membersMoney({ party, amount, period }: Extract<What, { is: 'medlemsbidrag' }>): string {
  return party === 'alla'
    ? `Medlemmarnas bidrag ${becomes(amount)} ${when(period)}; alla parter följer med.`
    : `${partyName[party]} bidrag ${becomes(amount)} ${when(period)}; de andra parternas bidrag ändras inte.`;
}

function oneKommun({ member, amount, rest, period }: Extract<What, { is: 'kommunandel' }>): string {
  const what = amount.is === 'share'
    ? `${member} betalar ${percent(amount.percent)} av kommunernas del ${when(period)}` : `Bidraget från ${member} ${becomes(amount)} ${when(period)}`;
  switch (rest.is) {
    case 'others': return `${what}; skillnaden fördelas på de andra kommunerna i proportion till vad de betalar.`;
    case 'member': return `${what}; skillnaden läggs på ${rest.member}.`;
    case 'nobody': return `${what}; ingen annans bidrag ändras.`;
  }
}

function rowChange({ row: key, amount, months, period }: Extract<What, { is: 'rad' }>, row: RowName): string {
  const name = `Raden ”${row(key)}”`;
  if (!months) return amount ? `${name} ${becomes(amount)} ${when(period)}.` : `${name} är som den är ${when(period)}.`;
  const time = `${monthsText(months) ?? `månad ${months.from} till ${months.to}`} ${when(period)}`;
  if (months.of === 'these-months') return amount ? `${name} ${becomes(amount)} och gäller ${time}.` : `${name} gäller ${time}, med hela det belopp som står där.`;
  return amount ? `${name} ${becomes(amount)} för ett helt år och gäller bara ${time}, så att motsvarande del räknas.`
    : `${name} gäller bara ${time}, så att motsvarande del av årsbeloppet räknas.`;
}

function newRow({ label, beside, kronor: amount, months, period }: Extract<What, { is: 'ny-rad' }>, row: RowName): string {
  const name = `Raden ”${label}” är ny, bland dem vid ”${row(beside)}”, och`;
  if (!months) return `${name} har ${kronor(amount)} ${when(period)}.`;
  const time = `${monthsText(months) ?? `månad ${months.from} till ${months.to}`} ${when(period)}`;
  return months.of === 'these-months' ? `${name} har ${kronor(amount)} för ${time}.` : `${name} har ${kronor(amount)} för ett helt år, varav ${time} räknas.`;
}

/** @param changes those of the scenario, of which the obstacle is of one */
export function obstacleSentence(obstacle: Obstacle, changes: readonly Change[], row: RowName): string {
  const change = changes.find(({ id }) => id === obstacle.change);
  const other = changes.find(({ id }) => id === obstacle.by);
  const cited = other ? `: ${changeSentence(other, row)}` : '.';
  switch (obstacle.is) {
    case 'no-budget': return 'Arbetsboken har ingen budget att ändra i.';
    case 'no-period': return change && 'period' in change && change.period !== undefined
      ? `Budgeten har inget belopp som kan ändras för ${change.period}: välj ett av budgetens år.`
      : change?.is === 'nyckel' && change.from !== undefined ? `Budgeten slutar före ${change.from}, då nyckeln ska börja gälla.` : 'Raden står i en tabell som inte har något av budgetens år.';
    case 'no-row': return obstacle.row === undefined ? noRow(change, row) : unknownRow(obstacle.row, obstacle.alike);
    case 'several-rows': return `Flera rader heter ”${obstacle.row ?? ''}”: skriv i stället cellen för den som menas, ${either(obstacle.alike, 'eller')}.`;
    case 'no-member': return noMember(change);
    case 'not-a-number': return change && 'months' in change && change.months
      ? 'Ett tal eller en månad går inte att räkna med: skriv beloppet med siffror, och månader från 1 till 12 i ordning.'
      : 'Ett tal går inte att räkna med: skriv det med siffror, och en andel som procent från 0 till 100.';
    case 'not-a-date': return change && 'date' in change ? `Dagen ”${change.date}” finns inte: skriv den som ÅÅÅÅ-MM-DD.` : 'Dagen finns inte: skriv den som ÅÅÅÅ-MM-DD.';
    case 'nothing-to-follow': return change?.is === 'medlemsbidrag'
      ? 'De som ska betala betalar ingenting något av åren, så det finns inget att fördela efter: ändra deras rader en och en.'
      : 'Det står inget belopp där som kan ändras: ange vilket belopp det ska bli.';
    case 'no-key': return 'Kommunernas del går inte att fördela något av åren: ange en nyckel där varje kommun som är medlem har ett tal.';
    case 'negative': return 'Ett bidrag skulle bli mindre än noll: minska det med mindre.';
    case 'locked': return `Raden är beslutad och ändras inte${cited}`;
    case 'overridden': return `En senare ändring av samma sak gäller i stället${cited}`;
  }
}

function unknownRow(named: string, alike: readonly string[] = []): string {
  return alike.length === 0 ? `Raden ”${named}” finns inte i budgeten: skriv den som den står i bladet.`
    : `Raden ”${named}” finns inte i budgeten: kanske menas ${either(alike.map((label) => `”${label}”`), 'eller')}.`;
}

function noRow(change: Change | undefined, row: RowName): string {
  switch (change?.is) {
    case 'rad': case 'utan-rad': case 'las': return `Raden ”${row(change.row)}” finns inte i budgeten.`;
    case 'flytt': return `Raden ”${row(change.row)}” eller raden ”${row(change.to)}” finns inte i budgeten.`;
    case 'ny-rad': return `Raden ”${row(change.beside)}”, som den nya ska stå vid, finns inte i budgeten.`;
    case 'ingaende-balans': return 'Budgeten har ingen rad för det kapital som förs över till det första året.';
    default: return 'Raden finns inte i budgeten.';
  }
}

function noMember(change: Change | undefined): string {
  switch (change?.is) {
    case 'kommunandel': return noPayer(change);
    case 'intrade': case 'uttrade': return `${change.member} har ingen rad bland kommunernas bidrag i budgeten.`;
    default: return 'Kommunen har ingen rad bland kommunernas bidrag i budgeten.';
  }
}

function noPayer({ member, rest }: Extract<What, { is: 'kommunandel' }>): string {
  switch (rest.is) {
    case 'member': return `${member} eller ${rest.member} är ingen kommun som betalar bidrag alla de år som ändras.`;
    case 'others': return `${member} är ingen kommun som betalar bidrag alla de år som ändras, eller är den enda som gör det.`;
    case 'nobody': return `${member} är ingen kommun som betalar bidrag alla de år som ändras.`;
  }
}
