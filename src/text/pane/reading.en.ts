/** What the view Läsning says, in English; see `reading.sv.ts`. */
import { namesEn } from '../names.en';
import type { readingSv } from './reading.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const readingEn: typeof readingSv = {
  reading: {
    heading: 'Reading',
    none: 'No table with a budget or an outcome was found. Samräkna looks for a row of years, and a column with words such as intäkter, kostnader and insatser to the left of the amounts.',
    questions: 'Questions',
    noQuestions: 'No open questions.',
    tables: 'Tables',
    range: 'Range',
    unit: 'Unit',
    unitFrom: (unit, from) => `${unit} (${from})`,
    columns: 'Columns',
    rows: (number) => `How ${count(number, 'row was', 'rows were')} understood`,
    onlyFound: 'The table has no amounts year by year, so its goals and outcomes are not checked.',
    unread: (sheets) => `Sheets that were not read: ${sheets.join(', ')}.`,
    hidden: 'hidden row',
    main: 'the sheets rest on it',
    member: (name) => `from ${name}`,
  },

  correcting: {
    correct: 'Correct',
    correctRow: (label) => `Correct how the row “${label}” is understood`,
    unnamed: (row) => `row ${row} without words`,
    doubtfulOnly: (rows) => `Show only uncertain and corrected rows (${rows})`,
    more: (next, left) => (next === left ? `Show the last ${left} rows` : `Show ${next} more rows of ${left}`),
    sure: (share) => `Certain (${share})`,
    ratherSure: (share) => `Fairly certain (${share})`,
    unsure: (share) => `Uncertain (${share}): is it right?`,
    byYou: 'Corrected by you',
    addedIn: (total) => `plus in “${total}”`,
    takenIn: (total) => `minus in “${total}”`,
    turned: 'read with the other sign',
    role: 'The row is',
    roles: {
      item: 'an item with an amount of its own', total: 'a total of other rows', result: 'a result: income less costs',
      heading: 'a heading', ratio: 'a share or a count, not money', note: 'a remark that does not count',
    },
    concept: 'The row is about',
    other: 'something else',
    member: 'Member',
    memberHint: 'The name without “kommun”. Leave empty where the contribution is not from a single member.',
    party: 'The member is',
    parties: { kommun: 'a municipality', region: 'a region', forsakringskassan: 'Försäkringskassan or the state', arbetsformedlingen: 'Arbetsförmedlingen' },
    turn: 'Read the amounts with the other sign',
    use: 'Use the correction',
    takeBack: 'Take back',
    takeBackRow: (row) => `Take back the correction of ${row}`,
    cancel: 'Cancel',
    given: (rows) => `Your corrections of ${count(rows, 'row', 'rows')}`,
    is: (row, meaning) => `${row}: ${meaning}.`,
    lost: 'The correction is of a row that is no longer there.',
  },

  question: {
    guessed: (option) => `${option} (best guess)`,
    date: 'Date, such as 1 June 2026',
    otherYear: (years) => `The workbook is about ${years.join(', ')}: write a day in one of those years.`,
    answer: 'Answer',
    useGuess: (guess) => `Use ${guess} (best guess)`,
    unit: { kr: 'kronor', tkr: 'thousands of kronor', mnkr: 'millions of kronor' },
  },

  assumptions: {
    heading: 'What the sheet does not say',
    about: 'All of it is optional. What you enter is reckoned with at once and kept in the file that is written.',
    given: {
      entries: 'Entry dates', exits: 'Exit dates', unit: 'Unit', mainBudget: 'Budget that the sheets rest on', key: 'Key', rounding: 'Rounding',
      population: 'Inhabitants', equalBase: 'Equal base amount', freeAmounts: 'Free amounts',
    },
    forget: (name) => `Forget: ${name}`,
    convention: 'How an entry within the year is counted',
    conventions: namesEn.convention,
    conventionUnset: 'show all side by side',
    keyBefore: 'Shares among the kommuner before the entry, in per cent',
    keyPercent: (member) => `${member}, per cent`,
    keySum: (sum) => `The shares make ${sum} together, not 100%.`,
    openingBalance: 'Opening balance by the annual accounts',
    openingHint: 'Takes the place of the first year’s capital brought forward.',
    openingInstead: (cell, amount) => `Takes the place of ${cell}, ${amount}.`,
    use: 'Reckon with this',
  },
};
