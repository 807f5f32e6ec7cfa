/** The model's own words in English; the field's terms stay Swedish where there is no English one in use. */
import type { Names } from './names.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const namesEn: Names = {
  severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
  counted: {
    error: (number) => count(number, 'error', 'errors'),
    warning: (number) => count(number, 'warning', 'warnings'),
    info: (number) => count(number, 'remark', 'remarks'),
  },
  kind: {
    budget: 'Budget', utfall: 'Outcome', resultatrakning: 'Income statement', balansrakning: 'Balance sheet', kassaflode: 'Cash flow statement',
    not: 'Note', nyckeltal: 'Key figures', bidrag: 'Contributions', maluppfyllelse: 'Goals', okand: 'Other table',
  },
  measure: { budget: 'budget', utfall: 'outcome', prognos: 'forecast', avvikelse: 'deviation', andel: 'share' },
  role: { heading: 'Heading', item: 'Item', total: 'Total', result: 'Result', ratio: 'Share or count', note: 'Note' },
  concept: {
    medlemsbidrag: 'member contribution', medfinansiering: 'co-financing', 'ovriga-intakter': 'other income', 'overfort-kapital': 'capital brought forward',
    'summa-intakter': 'total income without capital brought forward', 'summa-intakter-med-kapital': 'total income with capital brought forward',
    'summa-medlemsbidrag': 'total member contributions', personalkostnad: 'staff cost', 'summa-personalkostnader': 'total staff costs',
    'ovrig-kostnad': 'other cost', 'summa-ovriga-kostnader': 'total other costs', forvaltningskostnader: 'administration costs',
    individinsats: 'insats for individuals', 'summa-individinsatser': 'total insatser for individuals',
    strukturinsats: 'structural insats', 'summa-strukturinsatser': 'total structural insatser',
    insats: 'insats', 'summa-insatser': 'total insatser', 'summa-kostnader': 'total costs',
    'resultat-efter-forvaltning': 'result after administration costs', 'arets-resultat': 'result of the year', overskott: 'surplus or deficit',
    okand: 'unknown',
  },
  unitFrom: { declared: 'stated in the sheet', figures: 'judged by the size of the amounts', answer: 'as you answered' },
  convention: {
    'half-year': 'half-years', month: 'the entry month counts', 'month-after': 'from the month after', day: 'days', 'whole-year': 'whole years',
  },
  gap: { 'gamla-nyckeln': 'by the old key', 'tidsvagda-nycklar': 'time-weighted keys' },
  answer: {
    member: 'Member', sheet: 'Sheet', period: 'Year', reading: 'Way of counting', value: 'Value', verdict: 'Verdict', margin: 'Margin', difference: 'Difference',
    matches: 'gives the sheet’s amounts', differs: 'gives other amounts', circular: 'cannot be tried: the percentages are from the same amounts',
  },
};
