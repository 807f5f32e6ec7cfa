/** Kommunandelar in Swedish. */
import type { Rounding } from '../../core/money';
import type { AndelarWords } from '../../core/plan/words';

const conventions: AndelarWords['conventions'] = {
  'half-year': 'halvår', month: 'månad', 'month-after': 'månaden efter', day: 'dag', 'whole-year': 'helår',
};
const gaps: AndelarWords['gaps'] = { 'gamla-nyckeln': 'efter gamla nyckeln', 'tidsvagda-nycklar': 'tidsvägda nycklar' };
const steps: Readonly<Record<Rounding, string>> = { none: '', '1': '1 kr', '100': '100 kr', '1000': '1 000 kr' };

export const andelarSv: AndelarWords = {
  lead: (sheet, unit) => `Kommunernas fjärdedel enligt bladet ${sheet} och enligt nyckeln (belopp i ${unit}). Gula celler kan ändras.`,
  conventions,
  gaps,
  overview: 'Enligt bladet',
  kommun: 'Kommun',
  sum: 'Summa',
  chartTitle: 'Kommunernas bidrag enligt bladet',
  chartDescription: (unit) => `Diagrammet visar varje kommuns bidrag år för år enligt bladet, i ${unit}, staplade till kommunernas fjärdedel.`,
  year: (period) => `År ${period}`,
  quarter: 'Fjärdedelen att fördela',
  convention: 'Inträdesåret räknas i',
  gap: 'Det nya medlemmar inte betalar',
  rounding: 'Avrundning, steg i kr (0 = ingen)',
  columns: {
    member: 'Kommun', key: 'Nyckel', before: 'Nyckel utan nya', entry: 'Inträde', exit: 'Utträde', part: 'Del av året', of: 'av', full: 'Helår',
    own: 'Egen del', takes: 'Tar över', exact: 'Före avrundning', rest: 'Rest', computed: 'Uträknat', published: 'Enligt bladet', difference: 'Skillnad', share: 'Andel av fjärdedelen',
  },
  keyFrom: (origin, year) => {
    switch (origin) {
      case 'svar': return 'Nyckeln är den som du har angett.';
      case 'etiketter': return 'Nyckeln är procenttalen i radernas namn.';
      case 'annat-ar': return `Nyckeln är tagen ur beloppen för ${year ?? 'ett annat år'}.`;
      case 'egna-belopp': return 'Nyckeln är tagen ur årets egna belopp.';
      case 'ur-raden': return 'Nyckeln är de hela procent som ensamma förklarar årets belopp.';
      case 'ur-fulla-nyckeln': return 'Nyckeln är den fulla nyckeln, fördelad på dem som är med hela året.';
    }
  },
  partFromFigures: (member) => `Inträdesdatum för ${member} är inte känt. Delen av året är årets belopp mot nästa helårs; skriv datumet i den gula cellen när det är känt.`,
  noRule: 'Ingen nyckel ger årets belopp, så bara bladets belopp visas.',
  rules: (period) => `Regler bredvid varandra, ${period}`,
  rule: 'Regel',
  ruleName: (gap, convention, rounding, oldKey) => [
    gaps[gap], ...(convention === undefined ? [] : [convention === 'ur-beloppen' ? 'del enligt beloppen' : conventions[convention]]),
    ...(oldKey === 'ur-raden' ? ['nyckel utläst ur beloppen'] : []), ...(rounding === 'none' ? [] : [`avrundat till ${steps[rounding]}`]),
  ].join(', '),
  published: 'Enligt bladet',
  match: 'Stämmer',
  matches: 'ja',
  matchesNot: 'nej',
  invoices: (period) => `Belopp per kvartal ${period}, för fakturering`,
  invoicesNote: 'En kommun som är medlem en del av året betalar under den delen. Varje kvartal avrundas, och det fjärde är det som återstår.',
  invoiceColumns: ['Medlem', 'År', 'Kvartal 1', 'Kvartal 2', 'Kvartal 3', 'Kvartal 4', 'Hela året'],
};
