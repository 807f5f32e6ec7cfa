/** Kommunandelar in English. */
import type { Rounding } from '../../core/money';
import type { AndelarWords } from '../../core/plan/words';

const conventions: AndelarWords['conventions'] = {
  'half-year': 'half-year', month: 'month', 'month-after': 'month after', day: 'day', 'whole-year': 'whole year',
};
const gaps: AndelarWords['gaps'] = { 'gamla-nyckeln': 'by the old key', 'tidsvagda-nycklar': 'time-weighted keys' };
const steps: Readonly<Record<Rounding, string>> = { none: '', '1': '1 kr', '100': '100 kr', '1000': '1,000 kr' };

export const andelarEn: AndelarWords = {
  lead: (sheet, unit) => `The municipalities' quarter as printed on the sheet ${sheet} and by the key (amounts in ${unit}). Yellow cells may be changed.`,
  conventions,
  gaps,
  overview: 'As printed',
  kommun: 'Municipality',
  sum: 'Sum',
  chartTitle: 'The municipalities\' contributions as printed',
  chartDescription: (unit) => `The chart shows what each municipality contributes year by year as printed, in ${unit}, stacked to the municipalities' quarter.`,
  year: (period) => `Year ${period}`,
  quarter: 'The quarter to share',
  convention: 'The year of entry is counted in',
  gap: 'What new members do not pay',
  rounding: 'Rounding, step in kr (0 = none)',
  columns: {
    member: 'Municipality', key: 'Key', before: 'Key without the new', entry: 'Entry', exit: 'Exit', part: 'Part of the year', of: 'of', full: 'Full year',
    own: 'Own part', takes: 'Takes over', exact: 'Before rounding', rest: 'Rest', computed: 'Computed', published: 'As printed', difference: 'Difference', share: 'Share of the quarter',
  },
  keyFrom: (origin, year) => {
    switch (origin) {
      case 'svar': return 'The key is the one that you have given.';
      case 'etiketter': return 'The key is the percentages in the labels.';
      case 'annat-ar': return `The key is taken from the amounts of ${year ?? 'another year'}.`;
      case 'egna-belopp': return 'The key is taken from the year\'s own amounts.';
      case 'ur-raden': return 'The key is the whole percentages that alone explain the year\'s amounts.';
      case 'ur-fulla-nyckeln': return 'The key is the full key, in proportion among those who are members all year.';
    }
  },
  partFromFigures: (member) => `The date of entry of ${member} is not known. The part is the year's amount over the next full year's; write the date in the yellow cell when it is known.`,
  noRule: 'No key gives the year\'s amounts, so only the printed amounts are shown.',
  rules: (period) => `Rules side by side, ${period}`,
  rule: 'Rule',
  ruleName: (gap, convention, rounding, oldKey) => [
    gaps[gap], ...(convention === undefined ? [] : [convention === 'ur-beloppen' ? 'part as the amounts show' : conventions[convention]]),
    ...(oldKey === 'ur-raden' ? ['key read from the amounts'] : []), ...(rounding === 'none' ? [] : [`rounded to ${steps[rounding]}`]),
  ].join(', '),
  published: 'As printed',
  match: 'Agrees',
  matches: 'yes',
  matchesNot: 'no',
  invoices: (period) => `Amounts by quarter ${period}, for the invoices`,
  invoicesNote: 'A municipality that is a member for a part of the year pays during that part. Each quarter is rounded, and the fourth is what remains.',
  invoiceColumns: ['Member', 'Year', 'Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4', 'Whole year'],
};
