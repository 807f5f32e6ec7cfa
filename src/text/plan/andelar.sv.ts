/** Kommunandelar in Swedish. */
import type { Rounding } from '../../core/money';
import type { AndelarWords } from '../../core/plan/words';
import { namesSv } from '../names.sv';

const steps: Readonly<Record<Rounding, string>> = { none: '', '1': '1 kr', '100': '100 kr', '1000': '1 000 kr' };

export const andelarSv: AndelarWords = {
  lead: (sheet, unit) => `Kommunernas fjärdedel enligt bladet ${sheet} och enligt fördelningsnyckeln (belopp i ${unit}). Gula celler kan ändras.`,
  conventions: namesSv.convention,
  gaps: namesSv.gap,
  overview: 'Enligt bladet',
  kommun: 'Kommun',
  sum: 'Summa',
  chartTitle: 'Kommunernas bidrag enligt bladet',
  chartDescription: (unit) => `Diagrammet visar varje kommuns bidrag år för år enligt bladet, i ${unit}, staplade till kommunernas fjärdedel.`,
  year: (period) => `År ${period}`,
  quarter: 'Fjärdedelen att fördela',
  convention: 'Så räknas ett inträde under året',
  gap: 'Fördelning av det nya medlemmar inte betalar',
  gapAbout: [
    'Mellanskillnaden är det som en ny medlem inte betalar av sitt helårsbelopp det första året.',
    'Enligt gamla nyckeln: de som redan är medlemmar delar på mellanskillnaden efter nyckeln före inträdet.',
    'Tidsvägda nycklar: nyckeln före inträdet gäller för tiden innan, och den nya nyckeln för tiden efter.',
  ],
  rounding: 'Avrundning till hela steg, i kr (0 = ingen)',
  columns: {
    member: 'Kommun', key: 'Nyckel', before: 'Nyckel före inträdet', entry: 'Inträde', exit: 'Utträde', part: 'Del av året', of: 'av', full: 'Helårsbelopp',
    own: 'Egen del', takes: 'Del av mellanskillnaden', exact: 'Före avrundning', rest: 'Öresrest', computed: 'Uträknat', published: 'Enligt bladet', difference: 'Skillnad', share: 'Andel av fjärdedelen',
  },
  keyFrom: (origin, year) => {
    switch (origin) {
      case 'svar': return 'Nyckeln är den som du har angett.';
      case 'etiketter': return 'Nyckeln är procenttalen i radernas etiketter.';
      case 'annat-ar': return `Nyckeln är hämtad ur beloppen för ${year ?? 'ett annat år'}.`;
      case 'egna-belopp': return 'Nyckeln är uträknad ur årets egna belopp, så det går inte att pröva om den är den avtalade.';
      case 'ur-raden': return 'Nyckeln är utläst ur årets belopp: inga andra hela procenttal ger dem.';
      case 'ur-fulla-nyckeln': return 'Nyckeln är den som gäller när alla är med hela året, fördelad på dem som är med i år.';
    }
  },
  partFromFigures: (member) => `Inträdesdatumet för ${member} är inte känt. Delen av året är årets belopp delat med det första helårets. Skriv datumet i den gula cellen när det är känt.`,
  keyEdited: 'Nyckeln är ändrad för hand i de gula cellerna.',
  refused: (written) => `I de gula cellerna stod ${written.map((one) => `”${one}”`).join(', ')}, som inte går att räkna med. Det senast uträknade värdet står där i stället.`,
  noRule: 'Ingen fördelningsnyckel är känd för året, så bara bladets belopp visas.',
  rules: (period) => `Vad olika regler ger, ${period}`,
  rule: 'Regel',
  ruleName: (gap, convention, rounding, oldKey) => [
    gap === 'gamla-nyckeln' ? `Mellanskillnaden ${namesSv.gap[gap]}` : 'Tidsvägda nycklar', ...(convention === undefined ? [] : [convention === 'ur-beloppen' ? 'del av året enligt beloppen' : namesSv.convention[convention]]),
    ...(oldKey === 'ur-raden' ? ['gamla nyckeln utläst ur beloppen'] : []), ...(rounding === 'none' ? [] : [`avrundat till ${steps[rounding]}`]),
  ].join(', '),
  published: 'Enligt bladet',
  match: 'Som bladet',
  matches: 'ja',
  matchesNot: 'nej',
  invoices: (period) => `Belopp per kvartal ${period}, för fakturering`,
  invoicesNote: 'En kommun som är medlem en del av året betalar under den delen. Beloppen avrundas löpande, så att kvartalen tillsammans blir årets belopp.',
  invoiceColumns: ['Medlem', 'År', 'Kvartal 1', 'Kvartal 2', 'Kvartal 3', 'Kvartal 4', 'Hela året'],
};
