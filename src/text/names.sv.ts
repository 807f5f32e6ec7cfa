/** The model's own words as a Swedish reader meets them in lists and tables. */
import type { Gap } from '../core/compute/allocation';
import type { Concept, Convention, Measure, RowRole, Severity, Table, TableKind } from '../core/model';

export interface Names {
  readonly severity: Readonly<Record<Severity, string>>;
  /** "4 fel", "1 varning". */
  readonly counted: Readonly<Record<Severity, (number: number) => string>>;
  readonly kind: Readonly<Record<TableKind, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly role: Readonly<Record<RowRole, string>>;
  readonly concept: Readonly<Record<Concept, string>>;
  readonly unitFrom: Readonly<Record<Table['unitFrom'], string>>;
  /** How a part of a year is counted, and how what newcomers do not pay is divided: the same names on the page, in the text and in the sheets. */
  readonly convention: Readonly<Record<Convention, string>>;
  readonly gap: Readonly<Record<Gap, string>>;
  /** The columns of a rule's answers, and their verdicts. */
  readonly answer: Readonly<Record<
    'member' | 'sheet' | 'period' | 'reading' | 'value' | 'verdict' | 'margin' | 'difference' | 'matches' | 'differs' | 'circular', string
  >>;
}

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const namesSv: Names = {
  severity: { error: 'Fel', warning: 'Varning', info: 'Anmärkning' },
  counted: {
    error: (number) => count(number, 'fel', 'fel'),
    warning: (number) => count(number, 'varning', 'varningar'),
    info: (number) => count(number, 'anmärkning', 'anmärkningar'),
  },
  kind: {
    budget: 'Budget', utfall: 'Utfall', resultatrakning: 'Resultaträkning', balansrakning: 'Balansräkning', kassaflode: 'Kassaflödesanalys',
    not: 'Not', nyckeltal: 'Nyckeltal', bidrag: 'Bidrag', maluppfyllelse: 'Måluppfyllelse', okand: 'Annan tabell',
  },
  measure: { budget: 'budget', utfall: 'utfall', prognos: 'prognos', avvikelse: 'avvikelse', andel: 'andel' },
  role: { heading: 'Rubrik', item: 'Post', total: 'Summa', result: 'Resultat', ratio: 'Andel eller antal', note: 'Not' },
  concept: {
    medlemsbidrag: 'medlemsbidrag', medfinansiering: 'medfinansiering', 'ovriga-intakter': 'övriga intäkter', 'overfort-kapital': 'överfört kapital',
    'summa-intakter': 'summa intäkter utan överfört kapital', 'summa-intakter-med-kapital': 'summa intäkter med överfört kapital',
    'summa-medlemsbidrag': 'summa medlemsbidrag', personalkostnad: 'personalkostnad', 'summa-personalkostnader': 'summa personalkostnader',
    'ovrig-kostnad': 'övrig kostnad', 'summa-ovriga-kostnader': 'summa övriga kostnader', forvaltningskostnader: 'förvaltningskostnader',
    individinsats: 'individinriktad insats', 'summa-individinsatser': 'summa individinriktade insatser',
    strukturinsats: 'strukturinriktad insats', 'summa-strukturinsatser': 'summa strukturinriktade insatser',
    insats: 'insats', 'summa-insatser': 'summa insatser', 'summa-kostnader': 'summa kostnader',
    'resultat-efter-forvaltning': 'resultat efter förvaltningskostnader', 'arets-resultat': 'årets resultat', overskott: 'överskott eller underskott',
    okand: 'okänd',
  },
  unitFrom: { declared: 'står i bladet', figures: 'bedömt efter beloppens storlek', answer: 'enligt ditt svar' },
  convention: {
    'half-year': 'halvår', month: 'inträdesmånaden räknas', 'month-after': 'från månaden efter', day: 'dagar', 'whole-year': 'hela år',
  },
  gap: { 'gamla-nyckeln': 'enligt gamla nyckeln', 'tidsvagda-nycklar': 'tidsvägda nycklar' },
  answer: {
    member: 'Medlem', sheet: 'Blad', period: 'År', reading: 'Beräkningssätt', value: 'Värde', verdict: 'Bedömning', margin: 'Marginal', difference: 'Skillnad',
    matches: 'ger bladets belopp', differs: 'ger andra belopp', circular: 'går inte att pröva: procenttalen är ur samma belopp',
  },
};
