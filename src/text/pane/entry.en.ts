/** What an entry field says of what is typed in it, in English; see `entry.sv.ts`. */
import { dateInWords, monthInWords } from '../months';
import { decimal, exactPercent, kronor } from '../numbers';
import type { entrySv } from './entry.sv';

const anAmount = 'Write an amount, such as 2,400,000 or 2.4 mnkr.';
const aPercentage = 'Write a percentage, such as 40 or 37.5.';
const aCount = 'Write a whole number, such as 78,549.';
const aDate = 'Write a date, such as 2026-06-01 or 1 June 2026.';
const aMonth = 'Write a month, such as June 2026 or 2026-06.';
const aYear = 'Write a year, such as 2026.';

export const entryEn: typeof entrySv = {
  understood: {
    amount: (amount) => `Understood as ${kronor(amount, 'en')}.`,
    percent: (share) => `Understood as ${exactPercent(share, 'en')}.`,
    count: (count) => `Understood as ${decimal(count, 'en')}.`,
    date: (date) => `Understood as ${dateInWords(date, 'en')}.`,
    month: (month) => `Understood as ${monthInWords(month, 'en')}.`,
    year: (year) => `Understood as the year ${year}.`,
  },
  /** What was typed, and how each of its two meanings is typed. */
  either: (text, first, second) => `“${text}” can mean two things: write ${first} or ${second}.`,
  problem: {
    'no-amount': anAmount, 'amount-is-percent': `That is a percentage. ${anAmount}`,
    'no-percent': aPercentage, 'percent-below-zero': 'A percentage cannot be less than zero.', 'percent-is-amount': `That is an amount. ${aPercentage}`,
    'no-count': aCount, 'count-below-zero': 'A number of people cannot be less than zero.', 'count-not-whole': 'A number of people has no decimals.',
    'count-is-percent': `That is a percentage. ${aCount}`, 'count-is-amount': `That is an amount. ${aCount}`,
    'no-date': aDate, 'date-not-in-calendar': 'That day is not in the calendar.', 'date-without-day': 'Write the day too, such as 1 June 2026.',
    'date-without-year': 'Write the year too, such as 1 June 2026.',
    'no-month': aMonth, 'month-is-year': 'Write the month too, such as June 2026.', 'month-without-year': 'Write the year too, such as June 2026.',
    'no-year': aYear,
  },
};
