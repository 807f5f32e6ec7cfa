/** The help about each check and each question, in English; see `checks.sv.ts`. */
import type { checksHelpSv, questionsHelpSv } from './checks.sv';

export const checksHelpEn: typeof checksHelpSv = {
  'sum-differs': {
    looks: 'Every sum, result, deviation and balance is computed anew from the amounts that it should consist of: by the formula in the cell, by the layout of the table, or by what holds in the other columns.',
    why: 'The decision rests on the sum. One that does not follow from its rows is mostly due to a row left out, a figure typed over, or two digits that have changed places.',
    todo: 'Go to the cell. If there is an exact explanation, correct what it points at. Otherwise compare the rows with their source, and let a formula compute the sum.',
    accept: 'When the sum is meant to contain something that stands on no row. Say what it is in the reason.',
  },
  'tie-differs': {
    looks: 'The same amount in two places, for example the administration costs in the budget and in a note, is held against itself.',
    why: 'A reader cannot tell which of the amounts applies. Often one has been updated and the other forgotten.',
    todo: 'Decide which amount is right and correct the other. Best is to let one fetch the other by a formula.',
    accept: 'When the two amounts are about different things although they have the same name. Preferably give them different names.',
  },
  'carry-forward': {
    looks: 'What is left at the end of a year should stand as capital brought forward at the beginning of the next, also when it is a deficit.',
    why: 'If a deficit is not carried, next year’s budget seems to have money that is not there. A surplus that is forgotten cannot be used.',
    todo: 'Carry the amount from the year before, with its sign, or say in the budget why it is not carried.',
    accept: 'When the members have decided otherwise about the surplus or deficit, or when one of the budgets rests on a later outcome. Name the decision.',
  },
  'sign-contradicts': {
    looks: 'An amount whose sign is the opposite of what the other amounts of the sum and of the row show.',
    why: 'A reversed sign counts twice: the amount is taken away instead of being added.',
    todo: 'Change the sign of the amount.',
    accept: 'When the amount really is a correction or a repayment.',
  },
  'unit-contradicted': {
    looks: 'The unit that stands in the table (kronor, tkr, mnkr) is compared with how large the amounts are beside the rest of the workbook.',
    why: 'A factor of a thousand is not noticed in a table by itself, but in every comparison.',
    todo: 'Change the unit in the heading, or convert the amounts. If it is the reading that is wrong, answer the question about the unit under Reading.',
    accept: 'When the unit is right and the amounts really are that large or small.',
  },
  'share-label': {
    looks: 'A percentage in a member’s label, “Luleå kommun 62 %”, is compared with the member’s share of the municipalities’ contributions each year.',
    why: 'When a member has joined, or the key has changed, the old percentage is often left behind.',
    todo: 'Change the percentage, or take it out of the label. The shares stand under Rules and shares.',
    accept: 'When the percentage is about something else than the share of the year’s contributions, for example a key that applies later. Say what.',
  },
  'quarter-broken': {
    looks: 'The members’ contributions are held against 5 § of the act (2003:1210): the state a half, the regions a quarter, and the municipalities a quarter together.',
    why: 'The division is law. If one party pays too little, the corresponding part from the others is missing too.',
    todo: 'Check the members’ amounts against the agreement and correct what differs.',
    accept: 'When the förbund has a municipality without a region (5 a §) that the sheet does not show. Say so in the reason.',
  },
  'cell-error': {
    looks: 'Cells that show an error value, such as #REF! or #VALUE!, in or beside a table that has been read.',
    why: 'What is computed from the cell becomes wrong too, or cannot be checked.',
    todo: 'Correct the formula, or type the amount.',
    accept: 'When the cell is an auxiliary cell that no decision rests on.',
  },
  'formula-omits-row': {
    looks: 'A sum formula whose range ends too early, so that a row of the same section is not counted.',
    why: 'It happens easily when a row is added at the end: Excel does not always extend the formula.',
    todo: 'Change the formula so that the row is included.',
    accept: 'When the row is information that should not be included. Then let the text say so, for example “of which”.',
  },
  'impossible-date': {
    looks: 'Dates that are not in the calendar, such as 31 November.',
    why: 'The date often decides which year, or which part of a year, applies. An impossible date does not say which is meant.',
    todo: 'Correct the date.',
    accept: 'There is rarely any reason to.',
  },
  'number-as-text': {
    looks: 'Amounts that Excel has stored as text.',
    why: 'Excel counts text as zero in a sum, without saying so. It often comes from figures pasted from another program.',
    todo: 'Turn the amounts into numbers: select the cells and choose Convert to Number at the little warning triangle.',
    accept: 'When the table is only to be shown and nothing is computed from it.',
  },
  'not-calculated': {
    looks: 'Formulas for which the file has no computed value. It happens when a file was made by another program than Excel.',
    why: 'Samräkna reads the values that Excel has computed. Without a value the amount cannot be checked.',
    todo: 'Open the workbook in Excel, recalculate it (F9), save it and check again.',
    accept: 'When the formulas are not part of the budget.',
  },
  'constant-over-formula': {
    looks: 'A typed figure in a cell where the corresponding cells beside it have formulas.',
    why: 'The figure stays when the amounts behind it change. It may be right today and wrong tomorrow.',
    todo: 'Put the formula in, unless the figure is meant to be fixed.',
    accept: 'When the figure has been adopted and should not follow the rows, for example an outcome from the annual accounts.',
  },
  'same-label': {
    looks: 'Two rows with exactly the same name that show different amounts.',
    why: 'A reader cannot see what distinguishes them, and a row may have been counted twice by mistake.',
    todo: 'Give the rows different names.',
    accept: 'When the heading above says what each of them is about.',
  },
  'hidden-row': {
    looks: 'Hidden rows with amounts that are part of a sum.',
    why: 'Whoever reads the sheet cannot follow the sum, and a hidden row is easily forgotten when the budget is redone.',
    todo: 'Show the rows, or remove them if they should not be there.',
    accept: 'When the rows are hidden on purpose and accounted for elsewhere.',
  },
  'part-year': {
    looks: 'A member whose amount in one year is a number of twelfths of the amount for the year after.',
    why: 'It usually means that the member has joined or left during the year. It is no fault, but the members should agree on it.',
    todo: 'Check it against the agreement and answer the question about the date of entry under Reading; the shares are then computed from that.',
    accept: 'When the amount is what the members have agreed.',
  },
  rounding: {
    looks: 'A sum that differs from its rows by as little as rounding can cause.',
    why: 'It is no fault. The rows are rounded one by one, and then the sum does not always agree in its last digit.',
    todo: 'Nothing needs to be done. A note about rounding is enough, should anybody wonder.',
    accept: 'Can be accepted as it is.',
  },
};

export const questionsHelpEn: typeof questionsHelpSv = {
  'entry-date': {
    title: 'When did the member join?',
    why: 'A member pays part of a full year’s amount the first year, but the sheet does not say from which day. The day decides how the municipalities’ quarter is divided.',
    answer: 'Give the day of entry by the agreement. The best guess is computed from the amounts. How a part of a year is counted is chosen under Rules and shares.',
  },
  'split-post': {
    title: 'Where is the other part of a split item?',
    why: 'A note says that an item is split between administration and activities. Samräkna computes the other part but cannot know which row it is included in.',
    answer: 'Say in the note on which rows the parts stand. The answer changes no amount.',
  },
  'unit-unclear': {
    title: 'In which unit are the amounts?',
    why: 'The table does not say whether its amounts are kronor, thousands or millions of kronor, or contradicts itself.',
    answer: 'Choose the unit. The best guess comes from the size of the amounts. Preferably write the unit in the heading of the table too.',
  },
  'main-budget': {
    title: 'Which budget do the sheets rest on?',
    why: 'The workbook has several budgets. All are checked, but the sheets that are written can rest on one only.',
    answer: 'Choose the budget that is to be adopted. The best guess is the most complete one.',
  },
  'year-unclear': {
    title: 'Which year is the column about?',
    why: 'A column has amounts but no year in its heading. Without a year it cannot be compared with others.',
    answer: 'Write the year in the heading on the sheet and check again.',
  },
  'meaning-unclear': {
    title: 'What does the row, or the sheet, mean?',
    why: 'The words are not enough to tell what the amounts are. Samräkna does not guess where a decision depends on it.',
    answer: 'Say on the sheet in plain words what the row is, for example “Övriga kostnader”, or which years the amounts are about, and check again.',
  },
};
