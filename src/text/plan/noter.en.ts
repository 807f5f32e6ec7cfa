/** Noter in English: whole sentences without figures; the figures stand in the cells under them. */
import type { ByYears, NoteId, NoterWords } from '../../core/plan/words';
import { reminderSentence } from '../rules.en';

const titles: Readonly<Record<NoteId, string>> = {
  medlemsbidrag: 'Contributions and how they are shared', forvaltningskostnader: 'Administration costs', insatser: 'Activities and the 75% goal',
  overskott: 'Surplus and what is carried between the years', antaganden: 'Assumptions, reminders and sources',
};

export const noterEn: NoterWords = {
  lead: (sheet) => `Notes to the budget on the sheet ${sheet}.`,
  title: (number, note) => `Not ${number}. ${titles[note]}`,
  figures: (unit) => `Amounts in ${unit}`,
  lines: {
    staten: 'The state (Försäkringskassan and Arbetsförmedlingen)', regionen: 'The region', kommunerna: 'The municipalities', medlemsbidrag: 'The members\' contributions',
    personalkostnader: 'Staff costs', ovrigaKostnader: 'Other costs', forvaltningskostnader: 'Administration costs',
    individinriktade: 'Activities for individuals', strukturinriktade: 'Other activities', insatser: 'Activities together',
    nyttjadeMedel: 'Used funds (activities and administration)', andel: 'The activities\' share of used funds',
    marginal: 'So much can the activities fall', andelIndivid: 'The share of activities for individuals',
    marginalIndivid: 'The margin where only activities for individuals count',
    ingaende: 'From earlier years, as printed', aretsResultat: 'The result of the year, without carried capital', utgaende: 'At the end of the year, as printed',
    utgaendeIKedja: 'At the end of the year, each year opening with the end of the last',
  },
  ownText: 'Your own text to the note:',
  ownTextOfBefore: 'Your own text to notes that are no longer written:',
  financing: 'The association is financed under section 5 of the act (2003:1210): the state contributes half, the region a quarter and the municipalities together a quarter. Co-financing, other income and carried capital are outside.',
  fourths: (years) => years === 1
    ? { all: 'The contributions follow that division.', some: '', none: 'The contributions do not follow that division.' }
    : { all: 'The contributions follow that division in every year.', some: 'The contributions follow that division in some years, but not in all.', none: 'The contributions follow that division in no year.' },
  entry: (members, period) => `${listed(members)} ${members.length === 1 ? 'is a member' : 'are members'} for a part of ${period}. The law does not say how the municipalities share their quarter; they agree on it.`,
  shares: (sheet) => `The municipalities' shares, the key and what different rules give are shown on the sheet ${sheet}.`,
  administration: 'Administration is staff costs and other costs of the association itself.',
  administrationMoves: {
    up: 'The costs are higher in the last year than in the first.', down: 'The costs are lower in the last year than in the first.',
    same: 'The costs are as large in the last year as in the first.',
  },
  goal: 'The association\'s goal is that at least 75 per cent of the year\'s used funds go to activities for its target group. Used funds are activities and administration together. The goal is the association\'s own, and not in the law.',
  goalKept: (years) => years === 1
    ? { all: 'The budget keeps within the goal.', some: '', none: 'The budget does not keep within the goal.' }
    : { all: 'The budget keeps within the goal in every year.', some: 'The budget keeps within the goal in some years, but not in all.', none: 'The budget keeps within the goal in no year.' },
  readingsAgree: {
    all: 'The verdict is the same where only activities for individuals count.',
    some: 'Where only activities for individuals count the verdict is another in some years, so both readings are shown.',
    none: 'Where only activities for individuals count the verdict is another, so both readings are shown.',
  },
  balance: 'What there is from earlier years, plus the year\'s income and minus its costs, is what remains at the end of the year.',
  lastBalance: (period) => ({
    above: `The association has funds left at the end of ${period}, each year opening with the end of the last.`,
    below: `The funds do not last through ${period}, each year opening with the end of the last.`,
    zero: `The funds are used up at the end of ${period}, each year opening with the end of the last.`,
  }),
  carried: {
    yes: 'The sheet carries the end of every year to the start of the next.',
    no: 'The sheet does not carry the end of every year to the start of the next, so both ways of counting are shown.',
  },
  ownResult: (years) => {
    const law = 'Under section 21 of the act (2003:1210), chapter 11 section 5 second paragraph of kommunallagen applies: income is to exceed costs. The exceptions of the third paragraph do not apply to a samordningsförbund.';
    const one: ByYears = { all: `The year's income does not exceed its costs. ${law}`, some: '', none: 'The year\'s income exceeds its costs.' };
    return years === 1 ? one : {
      all: `In no year does the income exceed the costs. ${law}`,
      some: `In some years the income does not exceed the costs. ${law}`,
      none: 'The income of every year exceeds its costs.',
    };
  },
  unit: (unit, from) => {
    switch (from) {
      case 'declared': return `The amounts are in ${unit}, as the sheet says.`;
      case 'figures': return `The amounts are read as ${unit}, by their size; the sheet gives no unit.`;
      case 'answer': return `The amounts are read as ${unit}, as answered to a question.`;
    }
  },
  opening: 'The opening balance of the first year is the adopted one, as answered to a question.',
  reminders: ['budget-30-november', 'arsredovisning-tre-manader', 'uttrade-tre-ar'].map(reminderSentence),
  sources: 'Sources: ',
  counted: (sheet) => `What does not add up in the sheet, or is worth a look, stands on the sheet ${sheet} and is only counted here.`,
  countHeader: ['Checks', 'Number'],
  count: { error: 'Errors', warning: 'Warnings', info: 'Remarks' },
};

/** "Boden", "Boden and Kalix", "Boden, Kalix and Haparanda". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
