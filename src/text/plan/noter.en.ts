/** Noter in English: whole sentences without figures; the figures stand in the cells under them. */
import type { BalanceWay, NoterWords } from '../../core/plan/words';
import { reminderSentence } from '../rules.en';
import { sourceLineAsRead } from '../source';

function lasts(years: number, way: BalanceWay): ReturnType<NoterWords['lasts']> {
  switch (way) {
    case 'som-tryckt': return years === 1
      ? { all: 'The funds last the year, as in the sheet.', except: ['', ''], none: 'The funds do not last the year, as in the sheet.' }
      : { all: 'The funds last in every year, as in the sheet.', except: ['As in the sheet, funds are missing at the end of ', '.'], none: 'As in the sheet, funds are missing at the end of every year.' };
    case 'i-kedja': return years === 1
      ? { all: 'The funds last the year.', except: ['', ''], none: 'The funds do not last the year.' }
      : {
          all: 'The funds last in every year, where each year opens with the end of the last.',
          except: ['Where each year opens with the end of the last, funds are missing at the end of ', '; the amounts stand on the last row of the table.'],
          none: 'Where each year opens with the end of the last, funds are missing at the end of every year; the amounts stand on the last row of the table.',
        };
    case 'angiven': return years === 1
      ? { all: 'The funds last the year, with the opening amount that was given.', except: ['', ''], none: 'The funds do not last the year, with the opening amount that was given.' }
      : {
          all: 'The funds last in every year, with the opening amount that was given and each year opening with the end of the last.',
          except: ['With the opening amount that was given, and each year opening with the end of the last, funds are missing at the end of ', '; the amounts stand on the last row of the table.'],
          none: 'With the opening amount that was given, and each year opening with the end of the last, funds are missing at the end of every year; the amounts stand on the last row of the table.',
        };
  }
}

export const noterEn: NoterWords = {
  lead: (sheet) => `Notes to the budget on the sheet ${sheet}.`,
  title: (number, title) => `Not ${number}. ${title}`,
  titles: {
    medlemsbidrag: 'Contributions and how they are shared', forvaltningskostnader: 'Administration costs', insatser: 'Activities and the 75% goal',
    overskott: 'Surplus and what is carried between the years', antaganden: 'Assumptions, reminders and sources',
  },
  reference: (number) => `Not ${number}`,
  absentNote: '(the note is not written)',
  digits: { thousands: ',', point: '.', minus: '\u2212', percent: '%' },
  absentFigure: '(not in the sheet)',
  figures: (unit) => `Amounts in ${unit}`,
  lines: {
    staten: 'The state (Försäkringskassan and Arbetsförmedlingen)', regionen: 'The region', kommunerna: 'The municipalities', medlemsbidrag: 'The members\' contributions',
    personalkostnader: 'Staff costs', ovrigaKostnader: 'Other costs', forvaltningskostnader: 'Administration costs',
    individinriktade: 'Activities for individuals', strukturinriktade: 'Other activities', insatser: 'Activities together',
    nyttjadeMedel: 'Used funds (activities and administration)', andel: 'The activities\' share of used funds',
    marginal: 'How much the activities can fall (minus: how much they must rise)', andelIndivid: 'The share where only activities for individuals count',
    marginalIndivid: 'The margin where only activities for individuals count',
    ingaende: 'From earlier years, as in the sheet', aretsResultat: 'The year\'s own result, without carried capital', utgaende: 'At the end of the year, as in the sheet',
    utgaendeIKedja: 'At the end of the year, where each year opens with the end of the last',
  },
  ownText: 'Your own text to the note:',
  ownTextOfBefore: 'Your own text to notes that are no longer written:',
  financing: 'The association is financed under section 5 of the act (2003:1210): the state contributes half, the region a quarter and the municipalities together a quarter. Co-financing, other income and carried capital are outside.',
  fourths: (years) => years === 1
    ? { all: 'The contributions follow that division.', except: ['', ''], none: 'The contributions do not follow that division.' }
    : { all: 'The contributions follow that division in every year.', except: ['The contributions do not follow that division in ', '.'], none: 'The contributions follow that division in no year.' },
  entry: (members, period) => `${listed(members)} ${members.length === 1 ? 'is a member' : 'are members'} for a part of ${period}. The law does not say how the municipalities share their quarter; they agree on it.`,
  shares: (sheet) => `The municipalities' shares, the key and what different rules give are shown on the sheet ${sheet}.`,
  administration: 'Administration is staff costs and other costs of the association itself.',
  administrationMoves: (first, last) => ({
    above: `The costs are higher in ${last} than in ${first}.`, below: `The costs are lower in ${last} than in ${first}.`, zero: `The costs are as large in ${last} as in ${first}.`,
  }),
  goal: 'The goal that is tested here is that at least 75 per cent of the year\'s used funds go to activities for the target group. Used funds are activities and administration together. The goal is not in the law but the association\'s own, if it has it: compare your plan of operations (verksamhetsplan).',
  goalKept: (years, measure, individualsOnly) => {
    const how = individualsOnly ? ', counting only activities for individuals' : '';
    const [keeps, keepsNot] = measure === 'utfall' ? ['The outcome meets', 'The outcome does not meet']
      : measure === 'prognos' ? ['The forecast meets', 'The forecast does not meet'] : ['The budget meets', 'The budget does not meet'];
    return years === 1
      ? { all: `${keeps} the goal${how}.`, except: ['', ''], none: `${keepsNot} the goal${how}.` }
      : { all: `${keeps} the goal in every year${how}.`, except: [`${keepsNot} the goal in `, `${how}.`], none: `${keepsNot} the goal in any year${how}.` };
  },
  readingsAgree: (individualsOnly) => individualsOnly ? {
    all: 'The verdict is the same where all activities count.',
    except: ['Where all activities count, the verdict is another in ', ', so both ways of counting are shown.'],
    none: 'Where all activities count, the verdict is another, so both ways of counting are shown.',
  } : {
    all: 'The verdict is the same where only activities for individuals count.',
    except: ['Where only activities for individuals count, the verdict is another in ', ', so both ways of counting are shown.'],
    none: 'Where only activities for individuals count, the verdict is another, so both ways of counting are shown.',
  },
  balance: 'What there is from earlier years, plus the year\'s income and minus its costs, is what remains at the end of the year.',
  lasts,
  carried: 'The sheet carries the end of every year to the start of the next.',
  notCarried: (from, to) => ({
    above: `The surplus of ${from} is not carried to ${to} in the sheet.`,
    below: `The deficit of ${from} is not carried to ${to} in the sheet.`,
    zero: `Nothing is left at the end of ${from}, but ${to} begins with another amount in the sheet.`,
  }),
  bothShown: 'Therefore both ways of counting are shown.',
  ownResult: (years) => {
    const law = 'Under section 21 of the act (2003:1210), chapter 11 section 5 second paragraph of kommunallagen applies: income is to exceed costs. The exceptions of the third paragraph do not apply to a samordningsförbund.';
    return years === 1
      ? { all: 'The costs of the year do not exceed its income.', except: ['', ''], none: `The costs of the year exceed its income. ${law}` }
      : {
          all: 'In no year do the costs exceed the income.',
          except: ['In ', ` the costs of the year exceed its income. ${law}`],
          none: `In every year the costs exceed the income. ${law}`,
        };
  },
  unit: (unit, from) => {
    switch (from) {
      case 'declared': return `The amounts are in ${unit}, as the sheet says.`;
      case 'figures': return `The amounts are taken to be in ${unit}: the sheet gives no unit, so it is judged by the size of the amounts.`;
      case 'answer': return `The amounts are in ${unit}, as you answered.`;
    }
  },
  opening: 'The opening balance of the first year is the one that has been given, in place of the amount in the sheet.',
  reminders: ['budget-30-november', 'arsredovisning-tre-manader', 'uttrade-tre-ar'].map(reminderSentence),
  separators: { next: ', ', last: ' and ' },
  sources: 'Sources:',
  source: (source) => sourceLineAsRead(source, 'en'),
  counted: (sheet) => `What does not add up in the sheet, or is worth a look, stands on the sheet ${sheet}. Only the number is given here.`,
  countHeader: ['Checks', 'Number'],
  count: { error: 'Errors', warning: 'Warnings', info: 'Remarks' },
};

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
