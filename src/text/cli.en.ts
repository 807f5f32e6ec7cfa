/** What the command says, in English; see `cli.sv.ts`. */
import type { cliSv } from './cli.sv';

export const cliEn: typeof cliSv = {
  usage: `samräkna: checks and computes the budget of a samordningsförbund

  samrakna check FILE [--json] [--answers A.json] [--lang sv|en]     read, check, compute and print a report
  samrakna write FILE -o OUT [--answers A.json] [--lang sv|en]       the same, and a copy with Samräkna's own sheets
  samrakna clean FILE -o OUT [--lang sv|en]                          a copy without Samräkna's sheets, names and stored answers

Exit status: 0 no errors, 1 errors were found, 2 a file could not be read or written, 64 wrong usage.
`,
  misuse: {
    'no-command': () => 'Say what to do: check, write or clean.',
    'unknown-command': (word) => `There is no command “${word}”: choose check, write or clean.`,
    'unknown-option': (word) => `There is no option “${word}”: samrakna --help lists those there are.`,
    'option-without-value': (word) => `The option ${word} needs a value after it.`,
    'option-not-here': (word) => `The option ${word} does not belong to this command: samrakna --help says which do.`,
    'no-file': (word) => `Say which workbook: samrakna ${word} FILE.`,
    'too-many-files': (word) => `One workbook at a time: “${word}” is one too many.`,
    'no-out': (word) => `Say where the copy goes: samrakna ${word} FILE -o OUT.`,
    'unknown-language': (word) => `There is no language “${word}”: choose sv or en.`,
    'not-yet': (word) => `${word} is not there yet: what-if comes in a later version.`,
  },
  sameFile: 'OUT is the same file as FILE: choose another name, so that your own file stays as it is.',
  complaint: {
    json: () => 'The answers file is no valid JSON.',
    object: (at) => (at === '' ? 'The answers file must be a JSON object.' : `In the answers file “${at}” must be an object.`),
    list: (at) => `In the answers file “${at}” must be a list.`,
    text: (at) => `In the answers file “${at}” must be text in quotation marks.`,
    date: (at) => `In the answers file “${at}” must be a date that exists, written “YYYY-MM-DD”.`,
    amount: (at) => `In the answers file “${at}” must be a number in quotation marks with a decimal point, such as “40” or “37.5”.`,
    count: (at) => `In the answers file “${at}” must be a whole number in quotation marks.`,
    range: (at) => `In the answers file “${at}” must be a range of a sheet, such as "A5:D60".`,
    year: (at) => `In the answers file “${at}” must be a year in quotation marks, such as "2026".`,
    'known-field': (at, allowed) => `The answers file has no field “${at}”: the fields there are: ${allowed}.`,
    'one-of': (at, allowed) => `In the answers file “${at}” must be one of ${allowed}.`,
    once: (at, allowed) => `In the answers file each note may be named only once in “${at}”: ${allowed} stands there several times.`,
    paragraph: (at) => `In the answers file “${at}” must be a paragraph: a list of text without line breaks, at most 2,000 characters and not empty.`,
  },
  unknownMember: (name, members) => `The answers name “${name}”, which is no member in the workbook: the members are ${members}.`,
  unknownSheet: (name, sheets) => `The answers name the sheet “${name}”, which has no budget: sheets with tables are ${sheets}.`,
  entryDoubt: ({ member, date, period, is }) => (is === 'pays-before'
    ? `${member} has the date of entry ${date} but pays already in ${period} in the sheet: check the date or the amount.`
    : `${member} has the date of entry ${date}, but the amounts look as if the membership begins during ${period}: check the date.`),
  keySum: (sum) => `The shares in keyBefore are ${sum} together and not 100%: they are counted in relation to each other.`,
  needsPopulation: 'The key needs numbers of inhabitants: give them in the field population.',
  needsFreeAmounts: 'The key needs the amounts of the kommuner: give them in the field freeAmounts.',
  stateSetAside: 'The answers stored in the workbook could not be read, so they are not used.',
  macroName: 'The workbook holds macros: give the copy a name that ends in .xlsm, or Excel will refuse to open it.',
  wrote: (out) => `Wrote ${out}.`,
  noOutput: 'The report could not be printed: check that there is room on the disk.',
  bug: 'Something went wrong in Samräkna. Your file is untouched. Please report the lines below.',
  report: {
    tables: 'Read',
    noTables: 'No table with a budget or an outcome was found.',
    findings: 'Checks',
    unread: (sheets) => `Sheets that were not read: ${sheets}.`,
    onlyFound: 'without amounts year by year; not checked',
    noFindings: 'Nothing to remark on.',
    answers: 'Rules and shares',
    questions: 'Questions',
    guess: (guess) => `Best guess: ${guess}.`,
    printed: (figure) => `printed ${figure}`,
    expected: (figure) => `expected ${figure}`,
    difference: (figure) => `difference ${figure}`,
    points: (points) => `${points} percentage points`,
    consequences: (cells) => `Consequences: ${cells}`,
    source: (source) => `Source: ${source}`,
  },
};
