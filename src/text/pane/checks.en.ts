/** What the view Kontroller says, in English; see `checks.sv.ts`. */
import type { checksSv } from './checks.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

const listed = (words: readonly string[]): string => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');

export const checksEn: typeof checksSv = {
  checks: {
    heading: 'Checks',
    none: (facts, relations) => `Nothing to remark on: ${facts} and ${relations} were checked.`,
    allAccepted: (number) => (number === 1 ? 'Nothing is open: the only thing that was found is accepted.' : `Nothing is open: everything that was found (${number}) is accepted.`),
    rulesBroken: (broken, all) => (broken === 1
      ? `1 of ${all} tests against the rules does not hold; it stands under Rules and shares.`
      : `${broken} of ${all} tests against the rules do not hold; they stand under Rules and shares.`),
    facts: (number) => count(number, 'amount', 'amounts'),
    relations: (number) => count(number, 'relation', 'relations'),
    group: { error: 'Errors', warning: 'Warnings', info: 'Remarks' },
    cell: (cell) => `Cell ${cell}`,
    printed: 'Printed',
    expected: 'Expected',
    difference: 'Difference',
    shareIn: (period) => `Share ${period}`,
    points: (points) => `${points} percentage points`,
    consequences: (number) => `${count(number, 'consequence', 'consequences')} of this`,
    consequence: (cell, label, difference) => `${cell}, ${label}: difference ${difference}`,
    consequenceOnly: (cell, label) => `${cell}, ${label}`,
    fresh: 'New',
    sharedKey: (labels, newcomer) => `${labels} labels have percentages from an older key: together they make 100% and leave nothing for ${newcomer}.`,
    more: (number) => `Show ${number} more`,

    why: 'Why does Samräkna think so?',
    whyOf: (name) => `Why does Samräkna think so? ${name}`,
    working: (expected) => `How it becomes ${expected}:`,
    workingIn: (expected, period) => `How it becomes ${expected} in ${period}:`,
    believed: {
      formula: 'The formulas in the sheet add up exactly these rows.',
      structure: 'The total closes its section, so the rows of the section belong to it.',
      arithmetic: 'Exactly these rows give the amount in other columns.',
      words: 'The names of the rows say that they belong together.',
      'repeated-in-words': 'The rows are named so that they should show the same amount.',
      'repeated-in-figures': 'The rows show the same amount in all other columns.',
      'repeated-by-formula': 'The formulas in the sheet take the amount from the other row.',
      carried: 'What one year ends with is what the next year begins with.',
      'parts-of-year': 'The parts of the year should together make the whole year, and so they do on most rows.',
      'side-total': 'The column adds up the years, and so it does on most rows.',
      balance: 'The balance is that of the year before plus the result of the year itself, and so it is in most columns.',
      deviation: 'The deviation is the difference between outcome and budget, and so it is on most rows.',
      act: 'The state should contribute half, the region a quarter and the municipalities together a quarter (section 5 of the Act 2003:1210).',
      signs: 'The other amounts on the row and in the section have the other sign.',
      payments: 'The share is the amount of the member divided by what the municipalities together pay in the same year.',
    },
    holds: (columns) => `It holds in the ${columns.length === 1 ? 'column' : 'columns'} ${listed(columns)}.`,

    accept: {
      button: 'Accept',
      buttonOf: (name) => `Accept ${name}`,
      reason: 'Reason',
      hint: 'For example: “Decided by the board in March” or “Will be corrected in the next version”.',
      required: 'Write a reason, so that whoever reads this later understands.',
      save: 'Accept',
      cancel: 'Cancel',
      takeBack: 'Take back',
      takeBackOf: (name) => `Take back: ${name}`,
      group: (number) => `Accepted (${number})`,
      because: (reason) => `Reason: ${reason}`,
      reopened: (then, now) => `Accepted when it said ${then}; now it says ${now}.`,
      reopenedOnly: 'Accepted earlier, but the amount has changed since then.',
      earlier: (reason) => `The reason was: ${reason}`,
      done: (name) => `${name} is accepted.`,
      taken: (name) => `${name} is open again.`,
    },

    find: {
      summary: 'Search and filter',
      active: 'Search and filter (in use)',
      search: 'Search',
      searchHint: 'Words, cell or amount',
      severity: 'Severity',
      anySeverity: 'All',
      standing: 'Show',
      standings: { all: 'Open and accepted', open: 'Only open', accepted: 'Only accepted' },
      place: 'Place',
      anywhere: 'The whole workbook',
      sheet: (name) => `The sheet ${name}`,
      table: (title) => `The table ${title}`,
      fresh: 'Only new since the last check',
      hits: (hits, all) => `Showing ${hits} of ${all}.`,
      nothing: 'Nothing that was found matches the search.',
      clear: 'Clear the search',
    },

    walk: {
      label: 'Go between what was found',
      previous: 'Previous',
      next: 'Next',
      keys: 'F8 goes to the next and Shift + F8 to the previous one, and shows the cell.',
    },
    shortcuts: {
      next: 'Go to the next in Checks and show its cell',
      previous: 'Go to the previous in Checks and show its cell',
    },

    since: {
      line: (fresh, solved, left, accepted, time) => (accepted === 0
        ? `${fresh} new, ${solved} solved, ${left} left since ${time}.`
        : `${fresh} new, ${solved} solved, ${left} left and ${accepted} accepted besides since ${time}.`),
      solved: (number) => `${number} solved since the last check`,
    },

    copy: {
      one: 'Copy',
      oneOf: (name) => `Copy the text about ${name}`,
      all: 'Copy all open',
      done: 'The text is copied. Paste it into Word or the minutes.',
      blocked: 'The clipboard is closed here. The text is selected: copy it with Ctrl + C (Cmd + C on a Mac).',
      text: 'Text to copy',
      close: 'Close',
      title: (workbook) => `Check of ${workbook}`,
      place: (name, sheet, cell) => `${name} (sheet ${sheet}, cell ${cell})`,
      consequence: (label, cell, difference) => `Follows from this: ${label} (${cell}), difference ${difference}.`,
      consequenceOnly: (label, cell) => `Follows from this: ${label} (${cell}).`,
    },

    checked: {
      heading: 'What was checked',
      amounts: (amounts, tables, sheets) => `${amounts} were read, in ${count(tables, 'table', 'tables')} on ${count(sheets, 'sheet', 'sheets')}.`,
      years: (years) => `The amounts are for ${listed(years)}.`,
      relation: {
        sum: (number) => `${count(number, 'total was', 'totals were')} added up again in every column.`,
        same: (number) => `${count(number, 'repeated amount was', 'repeated amounts were')} compared with what they repeat.`,
        carry: (number) => `${count(number, 'opening balance was', 'opening balances were')} compared with how the year before ends.`,
      },
      rules: (held, all) => `${held} of ${all} tests against the rules hold; they stand under Rules and shares.`,
      list: 'Samräkna has looked for:',
      code: {
        'sum-differs': 'totals that are not what their rows give',
        'tie-differs': 'the same amount that differs between two places',
        'carry-forward': 'balances that are not carried to the next year',
        'sign-contradicts': 'reversed signs',
        'unit-contradicted': 'the wrong unit',
        'share-label': 'percentages in labels that the amounts contradict',
        'quarter-broken': 'parties that do not contribute their part by section 5 of the Act (2003:1210)',
        'cell-error': 'cells that show an error',
        'formula-omits-row': 'formulas that leave out a row',
        'impossible-date': 'dates that do not exist',
        'number-as-text': 'numbers stored as text',
        'not-calculated': 'formulas that are not calculated',
        'constant-over-formula': 'typed numbers among formulas',
        'same-label': 'rows with the same name and different amounts',
        'hidden-row': 'hidden rows that are part of totals',
        'part-year': 'members that pay for a part of a year',
        rounding: 'differences due to rounding',
      },
    },
  },
};
