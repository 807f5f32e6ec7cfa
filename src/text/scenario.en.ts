/** What a scenario changes and why a change could not be made, in English; see `scenario.sv.ts`. */
import { firstDayOutside, dayOf, isoDate } from '../core/compute/dates';
import type { Change, KeyKind, NewAmount, Obstacle, PayingParty, What } from '../core/model';
import { readingName, ruleTitle } from './rules.en';
import { either, figuresIn, wayOf, type RowName } from './scenario-figures';

const figures = figuresIn('en');
const { kronor, percent, date, months: monthsText, weights } = figures;

/** @param row a row by its label */
export function changeSentence(change: What, row: RowName): string {
  switch (change.is) {
    case 'medlemsbidrag': return membersMoney(change);
    case 'kommunandel': return oneKommun(change);
    case 'nyckel':
      return `The municipalities share ${change.from === undefined ? 'in every year' : `from ${change.from} on`} by ${keys[change.kind]}: ${weights(change.weights)}.`;
    case 'intrade': return `${change.member} enters the förbund on ${date(change.date)}.`;
    case 'uttrade': {
      const day = dayOf(change.date);
      return `${change.member} leaves the förbund and is no member from ${date(day ? isoDate(firstDayOutside(day)) : change.date)}.`;
    }
    case 'delar-av-ar': return partOfYear[change.convention];
    case 'mellanskillnad': return gap[change.borneBy];
    case 'avrundning': return change.step === 'none' ? 'The amounts of the municipalities are not rounded.' : `The amounts of the municipalities are rounded to whole multiples of ${kronor(change.step)}.`;
    case 'rad': return rowChange(change, row);
    case 'utan-rad': return `The row “${row(change.row)}” is left out ${when(change.period)}.`;
    case 'ny-rad': return newRow(change, row);
    case 'flytt': return `Of the row “${row(change.row)}”, ${percent(change.percent)} is moved to the row “${row(change.to)}” ${when(change.period)}.`;
    case 'las': return `The row “${row(change.row)}” is decided and stays as it is.`;
    case 'ingaende-balans': return `The opening balance of the first year is ${kronor(change.kronor)}.`;
    case 'lasart': {
      const chosen = Object.entries(change.readings).map(([rule, reading]) => `“${ruleTitle(rule)}” is reckoned as “${readingName(reading)}”`);
      return chosen.length === 0 ? 'No other way of reckoning is chosen.' : `Another way of reckoning is chosen: ${chosen.join(', ')}.`;
    }
  }
}

const partyName: Readonly<Record<PayingParty, string>> = { staten: 'the state', regionerna: 'the region', kommunerna: 'the municipalities' };

const keys: Readonly<Record<KeyKind, string>> = {
  'fasta-procent': 'a key of fixed percentages', befolkning: 'number of inhabitants', 'lika-bas-plus-befolkning': 'an equal base amount and the rest by number of inhabitants',
  'fjolarets-belopp': 'last year\'s amounts', 'fria-belopp': 'free amounts',
};

const partOfYear: Readonly<Record<Extract<What, { is: 'delar-av-ar' }>['convention'], string>> = {
  'whole-year': 'A part of a year is counted in whole years.', 'half-year': 'A part of a year is counted in half-years.',
  month: 'A part of a year is counted in months, the month of entry among them.', 'month-after': 'A part of a year is counted in months, from the month after the entry.',
  day: 'A part of a year is counted in days.',
};

const gap: Readonly<Record<Extract<What, { is: 'mellanskillnad' }>['borneBy'], string>> = {
  'gamla-nyckeln': 'What a new member does not pay in its first year is divided among the other municipalities by the old key.',
  'tidsvagda-nycklar': 'In the year of entry the municipalities share by the old key before the entry and by the new one after it.',
};

function when(period: string | undefined): string {
  return period === undefined ? 'in every year' : `in ${period}`;
}

function becomes(amount: NewAmount): string {
  const { is, figure } = wayOf(amount, figures);
  return { becomes: `becomes ${figure}`, rises: `rises by ${figure}`, falls: `falls by ${figure}` }[is];
}

function membersMoney({ party, amount, period }: Extract<What, { is: 'medlemsbidrag' }>): string {
  return party === 'alla'
    ? `The members' money ${becomes(amount)} ${when(period)}; every party follows.`
    : `The contribution of ${partyName[party]} ${becomes(amount)} ${when(period)}; those of the other parties stay as they are.`;
}

function oneKommun({ member, amount, rest, period }: Extract<What, { is: 'kommunandel' }>): string {
  const what = amount.is === 'share'
    ? `${member} pays ${percent(amount.percent)} of the part of the municipalities ${when(period)}` : `The contribution of ${member} ${becomes(amount)} ${when(period)}`;
  switch (rest.is) {
    case 'others': return `${what}; the difference is divided among the other municipalities in proportion to what they pay.`;
    case 'member': return `${what}; the difference falls on ${rest.member}.`;
    case 'nobody': return `${what}; nobody else's contribution changes.`;
  }
}

function rowChange({ row: key, amount, months, period }: Extract<What, { is: 'rad' }>, row: RowName): string {
  const name = `The row “${row(key)}”`;
  if (!months) return amount ? `${name} ${becomes(amount)} ${when(period)}.` : `${name} stays as it is ${when(period)}.`;
  const time = `${monthsText(months) ?? `months ${months.from} to ${months.to}`} ${when(period)}`;
  if (months.of === 'these-months') return amount ? `${name} ${becomes(amount)} and holds for ${time}.` : `${name} holds for ${time}, with the whole amount that stands there.`;
  return amount ? `${name} ${becomes(amount)} for a whole year and holds for ${time} only, so that this part of it counts.`
    : `${name} holds for ${time} only, so that this part of the amount for the year counts.`;
}

function newRow({ label, beside, kronor: amount, months, period }: Extract<What, { is: 'ny-rad' }>, row: RowName): string {
  const name = `The row “${label}” is new, among those beside “${row(beside)}”, and`;
  if (!months) return `${name} has ${kronor(amount)} ${when(period)}.`;
  const time = `${monthsText(months) ?? `months ${months.from} to ${months.to}`} ${when(period)}`;
  return months.of === 'these-months' ? `${name} has ${kronor(amount)} for ${time}.` : `${name} has ${kronor(amount)} for a whole year, of which ${time} counts.`;
}

/** @param changes those of the scenario, of which the obstacle is of one */
export function obstacleSentence(obstacle: Obstacle, changes: readonly Change[], row: RowName): string {
  const change = changes.find(({ id }) => id === obstacle.change);
  const other = changes.find(({ id }) => id === obstacle.by);
  const cited = other ? `: ${changeSentence(other, row)}` : '.';
  switch (obstacle.is) {
    case 'no-budget': return 'The workbook has no budget to change.';
    case 'no-period': return change && 'period' in change && change.period !== undefined
      ? `The budget has no amount that can be changed for ${change.period}: choose one of the budget's years.`
      : change?.is === 'nyckel' && change.from !== undefined ? `The budget ends before ${change.from}, when the key is to begin.` : 'The row stands in a table that has none of the budget\'s years.';
    case 'no-row': return obstacle.row === undefined ? noRow(change, row) : unknownRow(obstacle.row, obstacle.alike);
    case 'several-rows': return `Several rows are called “${obstacle.row ?? ''}”: write the cell of the one that is meant instead, ${either(obstacle.alike, 'or')}.`;
    case 'no-member': return noMember(change);
    case 'not-a-number': return change && 'months' in change && change.months
      ? 'A number or a month cannot be reckoned with: write the amount in figures, and months from 1 to 12 in order.'
      : 'A number cannot be reckoned with: write it in figures, and a share as per cent from 0 to 100.';
    case 'not-a-date': return change && 'date' in change ? `There is no day “${change.date}”: write it as YYYY-MM-DD.` : 'There is no such day: write it as YYYY-MM-DD.';
    case 'nothing-to-follow': return change?.is === 'medlemsbidrag'
      ? 'Those who are to pay pay nothing in one of the years, so there is nothing to share by: change their rows one by one.'
      : 'No amount stands there that can be changed: say which amount it is to be.';
    case 'no-key': return 'The part of the municipalities cannot be shared in one of the years: give a key in which every municipality that is a member has a number.';
    case 'negative': return 'A contribution would be less than zero: lower it by less.';
    case 'locked': return `The row is decided and stays as it is${cited}`;
    case 'overridden': return `A later change of the same thing counts instead${cited}`;
  }
}

function unknownRow(named: string, alike: readonly string[] = []): string {
  return alike.length === 0 ? `The budget has no row “${named}”: write it as it stands in the sheet.`
    : `The budget has no row “${named}”: perhaps ${either(alike.map((label) => `“${label}”`), 'or')} is meant.`;
}

function noRow(change: Change | undefined, row: RowName): string {
  switch (change?.is) {
    case 'rad': case 'utan-rad': case 'las': return `The budget has no row “${row(change.row)}”.`;
    case 'flytt': return `The budget has no row “${row(change.row)}” or no row “${row(change.to)}”.`;
    case 'ny-rad': return `The budget has no row “${row(change.beside)}”, beside which the new one is to stand.`;
    case 'ingaende-balans': return 'The budget has no row for the capital that is carried into the first year.';
    default: return 'The budget has no such row.';
  }
}

function noMember(change: Change | undefined): string {
  switch (change?.is) {
    case 'kommunandel': return noPayer(change);
    case 'intrade': case 'uttrade': return `${change.member} has no row among the contributions of the municipalities in the budget.`;
    default: return 'The municipality has no row among the contributions of the municipalities in the budget.';
  }
}

function noPayer({ member, rest }: Extract<What, { is: 'kommunandel' }>): string {
  switch (rest.is) {
    case 'member': return `${member} or ${rest.member} is no municipality that pays in all the years that are changed.`;
    case 'others': return `${member} is no municipality that pays in all the years that are changed, or is the only one that does.`;
    case 'nobody': return `${member} is no municipality that pays in all the years that are changed.`;
  }
}
