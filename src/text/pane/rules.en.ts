/** What the view Regler och andelar says, in English; see `rules.sv.ts`. */
import type { rulesSv } from './rules.sv';

const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`);

export const rulesEn: typeof rulesSv = {
  rules: {
    heading: 'Rules and shares',
    hint: 'Press a number to see how it was worked out.',
    judged: 'Rules and goals',
    figures: 'Shares and computed figures',
    onRequest: 'Example calculation: if the members had to pay a deficit (section 22)',
    onRequestAbout: 'Only an example, no forecast. Section 22 applies where the assets cannot pay the debts, which a budget cannot show.',
    none: 'No rule could be computed from what was read.',
    year: (period, measure) => `${period} (${measure})`,
    inYears: (years, said) => `${years.join(', ')}: ${said}`,
    goneBy: 'How the association counts',
    governsToo: (rules) => `The choice governs ${listed(rules.map((rule) => `“${rule}”`))} too.`,
    contrary: (reading, years, said) => `Counted in another way (${reading}) the verdict is another in ${listed(years)}: ${said}.`,
    yearByYear: 'Year by year: value, limit and margin',
    others: 'Other ways of counting',
    share: 'Share',
    subject: 'Of',
    together: 'all together',
    why: 'Why this number?',
    whyOf: (figure, title, record, column) => `Why this number? ${title}, ${record}, ${column.toLowerCase()}: ${figure}`,
    source: (source, read) => (read === undefined ? `Source: ${source}.` : `Source: ${source} (read ${read}).`),
    balanceChart: 'Left at the end of the year',
    chartAbout: (what, years) => `Columns for ${listed(years)}: ${listed(what)}. The amounts stand in the table.`,
  },

  margins: {
    toLimit: 'Margin to the limit',
    subjects: (reading) => (reading === 'individinriktade/nyttjade-medel'
      ? { falls: 'Activities for individuals', rises: 'Or all other costs' } : { falls: 'Activities', rises: 'Or administration' }),
    fall: {
      is: { room: (amount) => `can fall by ${amount}`, none: () => 'cannot fall', short: (amount) => `must rise by ${amount}` },
      was: { room: (amount) => `could have been ${amount} lower`, none: () => 'could not have been lower', short: (amount) => `would have had to be ${amount} higher` },
    },
    rise: {
      is: { room: (amount) => `can rise by ${amount}`, none: () => 'cannot rise', short: (amount) => `must fall by ${amount}` },
      was: { room: (amount) => `could have been ${amount} higher`, none: () => 'could not have been higher', short: (amount) => `would have had to be ${amount} lower` },
    },
  },

  shares: {
    member: 'Municipality',
    published: 'In the sheet',
    computed: 'By the rule',
    difference: 'Difference',
    follows: (rule) => `the sheet's amounts are those that the rule gives (${rule})`,
    untried: 'cannot be tried, since the percentages are taken from the same amounts',
    differs: (rule) => `the sheet has other amounts than the chosen rule gives (${rule})`,
    none: 'no rule that can be computed gives the sheet\'s amounts',
    unknown: 'no key is known',
    also: (rules, years) => `The same amounts for ${listed(years)} also follow from: ${rules.join('; ')}. Which rule was agreed the figures cannot say.`,
    untriedAbout: 'Give the agreed key under Reading (“What the sheet does not say”), and the amounts are tried against it.',
    key: 'A key is how large a part of their common quarter each municipality pays.',
    choose: 'Choose what the municipalities have agreed',
    automatic: 'the rule that gives the sheet\'s amounts',
    keyChoice: 'Divided by',
    conventionChoice: 'How a part of a year is counted',
    gapChoice: 'What a new member does not pay',
    gapAbout: 'What a new member does not pay of its full-year amount in the first year is called the gap. Either those who are members already share it by the old key, or the old key holds for the time before the entry and the new one for the time after.',
    roundingChoice: 'Rounding',
    unrounded: 'none',
    roundedTo: (step) => `to whole ${step} kr`,
    year: (period) => `Amounts for ${period}`,
    compare: (number) => `Compare all rules that can be computed (${number})`,
    rule: 'Rule',
    match: 'Verdict',
    chart: 'The municipalities\' contributions in the sheet',
    chartAbout: (members, years) => `Columns for ${listed(years)}. In each column the contributions lie on each other: ${listed(members)}, from below. The amounts stand in the tables.`,
  },

  chart: { asTable: 'The same figures as a table', category: 'Year' },

  working: {
    instead: (label, cell, printed) => `${label} (${cell}), as it should be: now it is ${printed}`,
    plus: (parts) => `the sum of ${parts} parts`,
    named: (name, parts) => `${name}: the sum of ${parts} parts`,
    shortfall: (tolerance) => `none where the difference is at most ${tolerance} (rounding), else the difference`,
    turned: 'with its sign turned',
    rounded: (step) => `rounded to whole ${step} kr so that the sum agrees`,
    exact: 'unrounded',
    unsigned: 'the amount without its sign',
    roundedTotal: (tolerance) => `the total as printed where it is at most ${tolerance} from its rounded parts, else the sum of the parts`,
  },
};
