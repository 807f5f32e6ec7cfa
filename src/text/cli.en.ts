/** What the command says, in English; see `cli.sv.ts`. */
import type { cliSv } from './cli.sv';

export const cliEn: typeof cliSv = {
  usage: `samräkna: checks and computes the budget of a samordningsförbund

  samrakna check FILE [--json] [--answers A.json] [--lang sv|en]     read, check, compute and print a report
  samrakna write FILE -o OUT [--answers A.json] [--lang sv|en]       the same, and a copy with Samräkna's own sheets
  samrakna clean FILE -o OUT [--lang sv|en]                          a copy without Samräkna's sheets, names and stored answers
  samrakna whatif FILE --scenario S.json [--answers A.json] [--json] [--lang sv|en]
                                                                     what a scenario gives beside the present; nothing is written

Exit status: 0 no errors, 1 errors were found (whatif: a change could not be made, or a rule no longer holds), 2 a file could not be read or written, 64 wrong usage.
`,
  misuse: {
    'no-command': () => 'Say what to do: check, write, clean or whatif.',
    'unknown-command': (word) => `There is no command “${word}”: choose check, write, clean or whatif.`,
    'unknown-option': (word) => `There is no option “${word}”: samrakna --help lists those there are.`,
    'option-without-value': (word) => `The option ${word} needs a value after it.`,
    'option-not-here': (word) => `The option ${word} does not belong to this command: samrakna --help says which do.`,
    'no-file': (word) => `Say which workbook: samrakna ${word} FILE.`,
    'too-many-files': (word) => `One workbook at a time: “${word}” is one too many.`,
    'no-out': (word) => `Say where the copy goes: samrakna ${word} FILE -o OUT.`,
    'no-scenario': (word) => `Say which scenario: samrakna ${word} FILE --scenario S.json.`,
    'unknown-language': (word) => `There is no language “${word}”: choose sv or en.`,
    'not-yet': (word) => `The option ${word} belongs to whatif alone as yet: a scenario cannot be written to sheets.`,
  },
  sameFile: 'OUT is the same file as FILE: choose another name, so that your own file stays as it is.',
  complaint: complaints('the answers file', 'each note'),
  scenarioComplaint: complaints('the scenario file', 'each id'),
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
  whatIf: {
    baseline: (workbook) => `Compared with the present: ${workbook}.`,
    proposedBy: (name) => `Proposed by ${name}.`,
    changes: 'Changes',
    none: 'The scenario changes nothing.',
    off: 'This change is off and is not reckoned with.',
    present: 'Present',
    scenario: 'Scenario',
    difference: 'Difference',
    closing: { 'som-tryckt': 'Closing balance as in the sheet', 'i-kedja': 'Closing balance where each year opens with the end of the last' },
    administration: 'Administration costs',
    share: 'Activities as a share of used funds',
    margin: 'Margin to the goal for the activities',
    missing: 'missing',
    rules: 'Rules that are affected',
    broken: 'No longer hold:',
    healed: 'Now hold:',
    sameRules: 'The same rules hold as in the present.',
  },
};

/** What is wrong with a file; see `cli.sv.ts`. */
function complaints(file: string, each: string): (typeof cliSv)['complaint'] {
  return {
    json: () => `${capital(file)} is no valid JSON.`,
    object: (at) => (at === '' ? `${capital(file)} must be a JSON object.` : `In ${file} “${at}” must be an object.`),
    list: (at) => `In ${file} “${at}” must be a list.`,
    text: (at) => `In ${file} “${at}” must be text in quotation marks.`,
    date: (at) => `In ${file} “${at}” must be a date that exists, written “YYYY-MM-DD”.`,
    amount: (at) => `In ${file} “${at}” must be a number in quotation marks with a decimal point, such as “40” or “37.5”.`,
    count: (at) => `In ${file} “${at}” must be a whole number in quotation marks.`,
    range: (at) => `In ${file} “${at}” must be a range of a sheet, such as "A5:D60".`,
    year: (at) => `In ${file} “${at}” must be a year in quotation marks, such as "2026".`,
    month: (at) => `In ${file} “${at}” must be a month: a whole number from 1 to 12, without quotation marks.`,
    months: (at) => `In ${file} the months of “${at}” must be in order: the first in “from” and the last in “to”.`,
    'known-field': (at, allowed) => `${capital(file)} has no field “${at}”: the fields there are: ${allowed}.`,
    'one-of': (at, allowed) => `In ${file} “${at}” must be one of ${allowed}.`,
    once: (at, allowed) => `In ${file} ${each} may be named only once in “${at}”: ${allowed} stands there several times.`,
    paragraph: (at) => `In ${file} “${at}” must be a paragraph: a list of text without line breaks, at most 2,000 characters and not empty.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
