/** Kommunandelar in English. */
import type { Rounding } from '../../core/money';
import type { AndelarWords } from '../../core/plan/words';
import { namesEn } from '../names.en';

const steps: Readonly<Record<Rounding, string>> = { none: '', '1': '1 kr', '100': '100 kr', '1000': '1,000 kr' };

export const andelarEn: AndelarWords = {
  lead: (sheet, unit) => `The municipalities' quarter as in the sheet ${sheet} and by the key (amounts in ${unit}). Yellow cells may be changed.`,
  conventions: namesEn.convention,
  gaps: namesEn.gap,
  overview: 'As in the sheet',
  kommun: 'Municipality',
  sum: 'Sum',
  chartTitle: 'The municipalities\' contributions as in the sheet',
  chartDescription: (unit) => `The chart shows what each municipality contributes year by year as in the sheet, in ${unit}, stacked to the municipalities' quarter.`,
  year: (period) => `Year ${period}`,
  quarter: 'The quarter to share',
  convention: 'How an entry within the year is counted',
  gap: 'How what new members do not pay is divided',
  gapAbout: [
    'The gap is what a new member does not pay of its full-year amount in the first year.',
    'By the old key: those who are members already share the gap by the key before the entry.',
    'Time-weighted keys: the key before the entry holds for the time before it, and the new key for the time after.',
  ],
  rounding: 'Rounding to whole steps, in kr (0 = none)',
  columns: {
    member: 'Municipality', key: 'Key', before: 'Key before the entry', entry: 'Entry', exit: 'Exit', part: 'Part of the year', of: 'of', full: 'Full-year amount',
    own: 'Own part', takes: 'Part of the gap', exact: 'Before rounding', rest: 'Remainder', computed: 'Computed', published: 'As in the sheet', difference: 'Difference', share: 'Share of the quarter',
  },
  keyFrom: (origin, year) => {
    switch (origin) {
      case 'svar': return 'The key is the one that you have given.';
      case 'etiketter': return 'The key is the percentages in the labels.';
      case 'annat-ar': return `The key is taken from the amounts of ${year ?? 'another year'}.`;
      case 'egna-belopp': return 'The key is taken from the year\'s own amounts, so whether it is the agreed one cannot be tried.';
      case 'ur-raden': return 'The key is read from the year\'s amounts: no other whole percentages give them.';
      case 'ur-fulla-nyckeln': return 'The key is the one that holds when all are members all year, in proportion among those who are members this year.';
    }
  },
  partFromFigures: (member) => `The date of entry of ${member} is not known. The part of the year is its amount divided by that of the first full year. Write the date in the yellow cell when it is known.`,
  keyEdited: 'The key has been changed by hand in the yellow cells.',
  refused: (written) => `The yellow cells held ${written.map((one) => `“${one}”`).join(', ')}, which cannot be reckoned with. The value last computed stands there instead.`,
  noRule: 'No key is known for the year, so only the amounts of the sheet are shown.',
  rules: (period) => `What different rules give, ${period}`,
  rule: 'Rule',
  ruleName: (gap, convention, rounding, oldKey) => [
    gap === 'gamla-nyckeln' ? `The gap ${namesEn.gap[gap]}` : 'Time-weighted keys', ...(convention === undefined ? [] : [convention === 'ur-beloppen' ? 'the part of the year that the amounts show' : namesEn.convention[convention]]),
    ...(oldKey === 'ur-raden' ? ['the old key read from the amounts'] : []), ...(rounding === 'none' ? [] : [`rounded to ${steps[rounding]}`]),
  ].join(', '),
  published: 'As in the sheet',
  match: 'As the sheet',
  matches: 'yes',
  matchesNot: 'no',
  invoices: (period) => `Amounts by quarter ${period}, for the invoices`,
  invoicesNote: 'A municipality that is a member for a part of the year pays during that part. The amounts are rounded as they run, so that the quarters together make the year\'s amount.',
  invoiceColumns: ['Member', 'Year', 'Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4', 'Whole year'],
};
