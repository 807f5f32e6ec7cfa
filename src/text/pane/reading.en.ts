/** What the view Läsning says, in English; see `reading.sv.ts`. */
import type { Unsummed } from '../../core/model';
import type { readingSv } from './reading.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

const unnamed = (row: number) => `row ${row} without words`;

function listed(rows: readonly Unsummed[]): string {
  const names = rows.map(({ label, cell }) => `“${label === '' ? unnamed(cell.row) : label}”`);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
}

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
    searched: (sheets) => `These sheets were searched: ${sheets.join(', ')}. The budget should stand on one of them, with the years in a row above the amounts.`,
    unread: (sheets) => `Sheets that were not read: ${sheets.join(', ')}.`,
    hidden: 'hidden row',
    main: 'the sheets rest on it',
    member: (name) => `from ${name}`,
  },

  pointing: {
    heading: 'A table is missing or cut wrongly',
    about: 'Say where the table stands: from its header row to its last row, and from the column of words to the last column of amounts.',
    aboutMarking: 'Select the table in the workbook, from its header row to its last row and from the column of words to the last column of amounts, and choose Use the selection. Or type the range.',
    useMarked: 'Use the selection',
    nothingMarked: 'Nothing is selected in the workbook.',
    tooSmall: 'Select the whole table: at least two rows and two columns.',
    sheet: 'Sheet',
    range: 'Range',
    rangeHint: 'Such as A5:D60.',
    noRange: 'Type the range by its first and last cell, such as A5:D60.',
    use: 'Read the range',
    found: {
      table: (range) => `${range} is read as a table.`,
      'no-sheet': (range) => `${range}: the sheet is not in the workbook.`,
      'no-figures': (range) => `${range}: there is no amount in it. Samräkna looks for a header row, a column of words, and amounts to the right of the words.`,
      'no-labels': (range) => `${range}: no column of words to the left of the amounts says what they are of. Include that column.`,
    },
    forget: (range) => `Forget ${range}`,
  },

  correcting: {
    correct: 'Correct',
    correctRow: (label) => `Correct how the row “${label}” is understood`,
    unnamed,
    doubtfulOnly: (rows) => `Show only uncertain and corrected rows (${rows})`,
    more: (next, left) => (next === left ? `Show the last ${left} rows` : `Show ${next} more rows of ${left}`),
    sure: 'Rows without another word are understood with full certainty (100%).',
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
    unsummed: (rows) => (rows.length === 1 ? `The row ${listed(rows)} is no longer checked as a sum of other rows.` : `The rows ${listed(rows)} are no longer checked as sums of other rows.`),
  },

  question: {
    otherPart: 'The other part is included in',
    nothingMoves: 'The answer moves no amounts: the sheet holds.',
    asItStands: 'none of the rows, but the amounts are right as they stand',
    heldBy: (post, row) => `The other part of “${post}” is included in “${row}”.`,
    stands: (post) => `“${post}” is right as it stands.`,
    year: 'Which year is the table about?',
    orPoint: 'Or point the table out under Tables.',
    noBudget: 'The sheet has no budget',
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
    answers: 'Your answers',
    given: {
      entries: 'Entry dates', exits: 'Exit dates', unit: 'Unit', mainBudget: 'Budget that the sheets rest on', key: 'Key', rounding: 'Rounding',
      tableYears: 'Years', notBudgets: 'Sheets without a budget', splitPosts: 'Divided items',
      population: 'Inhabitants', equalBase: 'Equal base amount', freeAmounts: 'Free amounts',
    },
    forget: (name) => `Forget: ${name}`,
    keyBefore: 'Shares among the kommuner before the entry, in per cent',
    keyPercent: (member) => `${member}, per cent`,
    keySum: (sum) => `The shares make ${sum} together, not 100%.`,
    openingBalance: 'Opening balance by the annual accounts',
    openingHint: 'Takes the place of the first year’s capital brought forward.',
    openingInstead: (cell, amount) => `Takes the place of ${cell}, ${amount}.`,
    use: 'Reckon with this',
  },
};
