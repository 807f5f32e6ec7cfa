/** What the page says, in English; see `pane.sv.ts`. */
import { namesEn } from './names.en';
import { excelEn } from './pane-excel.en';
import type { paneSv } from './pane.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const paneEn: typeof paneSv = {
  tagline: 'Checks and computes the budget of a samordningsförbund.',
  privacy: 'Nothing is sent anywhere: the workbook is read, computed and written here in your own browser.',
  otherLanguage: { name: 'På svenska', code: 'sv' },
  skip: 'Skip to the content',
  moreToTheRight: 'The table goes on to the right →',
  version: (version) => `Samräkna ${version}`,

  open: {
    heading: 'Workbook',
    button: 'Open workbook',
    drop: 'or drop an .xlsx or .xlsm file anywhere on the page',
    dropping: 'Let go of the file to open it',
    sample: 'The sample budget is shown. Open your own workbook whenever you like.',
    own: 'Your own file is never changed: what is written becomes a new file.',
    backToSample: 'Show the sample budget',
  },
  questions: (number) => count(number, 'question', 'questions'),
  notice: {
    opened: (name, errors, questions) => `${name} has been read: ${errors} and ${questions}.`,
    answered: (errors, questions) => `Computed anew: ${errors} and ${questions}.`,
    stateSetAside: 'The answers stored in the workbook could not be read, so they are not used.',
    written: (name) => `The new file ${name} is among your downloads. Your own file is untouched.`,
    copied: (name, inExcel) =>
      `A copy without Samräkna’s sheets and answers, ${name}, is among your downloads.${inExcel ? ' If it is not there: save the workbook, open it in the browser version (under About Samräkna) and choose Save clean copy there.' : ''}`,
  },
  tabs: { label: 'Views', reading: 'Reading', checks: 'Checks', rules: 'Rules and shares', write: 'Write' },

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
    row: 'Row',
    label: 'Words in the sheet',
    role: 'Role',
    meaning: 'Meaning',
    onlyFound: 'The table has no amounts year by year, so its goals and outcomes are not checked.',
    unread: (sheets) => `Sheets that were not read: ${sheets.join(', ')}.`,
    confidence: 'Confidence',
    hidden: 'hidden row',
    main: 'the sheets rest on it',
    member: (name) => `from ${name}`,
  },
  question: {
    guessed: (option) => `${option} (best guess)`,
    date: 'Date, written YYYY-MM-DD',
    badDate: 'Write a date that exists, in the form YYYY-MM-DD.',
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
    badPercent: 'Write a number, such as 40 or 37,5.',
    keySum: (sum) => `The shares make ${sum} together, not 100%.`,
    openingBalance: 'Opening balance by the annual accounts',
    openingHint: 'Takes the place of the first year’s capital brought forward.',
    openingInstead: (cell, amount) => `Takes the place of ${cell}, ${amount}.`,
    badAmount: 'Write an amount, such as 2 400 000 or 2,4 mnkr.',
    understood: (amount) => `Understood as ${amount}.`,
    use: 'Reckon with this',
  },

  checks: {
    heading: 'Checks',
    none: (facts, relations) => `Nothing to remark on: ${facts} and ${relations} were checked.`,
    facts: (number) => count(number, 'amount', 'amounts'),
    relations: (number) => count(number, 'relation', 'relations'),
    group: { error: 'Errors', warning: 'Warnings', info: 'Remarks' },
    cell: (cell) => `Cell ${cell}`,
    printed: 'Printed',
    expected: 'Expected',
    difference: 'Difference',
    points: (points) => `${points} percentage points`,
    consequences: (number) => `${count(number, 'consequence', 'consequences')} of this`,
    consequence: (cell, label, difference) => `${cell}, ${label}: difference ${difference}`,
    consequenceOnly: (cell, label) => `${cell}, ${label}`,
  },

  rules: {
    heading: 'Rules and shares',
    onRequest: 'Example calculation under section 22 (Arbetsförmedlingen has no share under section 5)',
    none: 'No rule could be computed from what was read.',
    why: 'Why this number?',
    whyOf: (title, period) => `Why this number? ${title}, ${period}`,
    source: (source, read) => (read === undefined ? `Source: ${source}.` : `Source: ${source} (read ${read}).`),
  },
  working: {
    plus: (parts) => `the sum of ${parts} parts`,
    turned: 'with its sign turned',
    rounded: (step) => `rounded to whole ${step} kr so that the sum agrees`,
    exact: 'unrounded',
    unsigned: 'the amount without its sign',
    roundedTotal: (tolerance) => `the total as printed where it is at most ${tolerance} from its rounded parts, else the sum of the parts`,
  },

  write: {
    heading: 'Write',
    about: 'The sheets are placed last in a copy of the workbook. They hold formulas that point at your own cells, and work without Samräkna too.',
    sheets: 'Sheets to write',
    button: 'Write new file',
    absent: (sheets, noBudget) =>
      `Not written: ${sheets.join(', ')}. ${noBudget ? 'They need a budget, and none was found in the workbook.' : 'The budget has nothing for them to show.'}`,
    nothing: 'No sheet is chosen.',
    preview: 'Preview',
    previewOf: (name) => `How the sheet ${name} will look`,
    more: (shown, all) => `The first ${shown} of ${all} rows are shown.`,
    all: 'Show all rows',
    chart: (title, description) => `Chart: ${title}. ${description}`,
    writtenAt: '(the time of writing)',
    clean: 'Save clean copy',
    cleanAbout: 'A copy without Samräkna’s sheets and stored answers, for sending or publishing.',
  },
  kinds: {
    avstamning: 'Budget reconciled', kommunandelar: 'Municipal shares', regler: 'Rules and goals', kontroller: 'Checks', noter: 'Notes',
  },

  excel: excelEn,

  boundary: {
    heading: 'Something went wrong in Samräkna',
    about: 'It is a fault in the program and not in your workbook. Your own sheets are untouched. Reload the page and try again.',
    reload: 'Reload the page',
    details: 'Technical details',
  },
};
