/** What an entry field says of what is typed in it, in Swedish. */
import type { Money, Share } from '../../core/money';
import { dateInWords, monthInWords } from '../months';
import { decimal, exactPercent, kronor } from '../numbers';

const anAmount = 'Skriv ett belopp, till exempel 2\u00a0400\u00a0000 eller 2,4 mnkr.';
const aPercentage = 'Skriv en andel i procent, till exempel 40 eller 37,5.';
const aCount = 'Skriv ett helt antal, till exempel 78\u00a0549.';
const aDate = 'Skriv ett datum, till exempel 2026-06-01 eller 1 juni 2026.';
const aMonth = 'Skriv en månad, till exempel juni 2026 eller 2026-06.';
const aYear = 'Skriv ett årtal, till exempel 2026.';

export const entrySv = {
  understood: {
    amount: (amount: Money) => `Förstått som ${kronor(amount)}.`,
    percent: (share: Share) => `Förstått som ${exactPercent(share)}.`,
    count: (count: string) => `Förstått som ${decimal(count)}.`,
    date: (date: string) => `Förstått som ${dateInWords(date, 'sv')}.`,
    month: (month: string) => `Förstått som ${monthInWords(month, 'sv')}.`,
    year: (year: string) => `Förstått som år ${year}.`,
  },
  /** What was typed, and how each of its two meanings is typed. */
  either: (text: string, first: string, second: string) => `”${text}” kan betyda två saker: skriv ${first} eller ${second}.`,
  problem: {
    'no-amount': anAmount, 'amount-is-percent': `Det är en andel. ${anAmount}`,
    'no-percent': aPercentage, 'percent-below-zero': 'En andel kan inte vara mindre än noll.', 'percent-is-amount': `Det är ett belopp. ${aPercentage}`,
    'no-count': aCount, 'count-below-zero': 'Ett antal kan inte vara mindre än noll.', 'count-not-whole': 'Ett antal har inga decimaler.',
    'count-is-percent': `Det är en andel. ${aCount}`, 'count-is-amount': `Det är ett belopp. ${aCount}`,
    'no-date': aDate, 'date-not-in-calendar': 'Den dagen finns inte i kalendern.', 'date-without-day': 'Skriv också vilken dag, till exempel 1 juni 2026.',
    'date-without-year': 'Skriv också vilket år, till exempel 1 juni 2026.',
    'no-month': aMonth, 'month-is-year': 'Skriv också vilken månad, till exempel juni 2026.', 'month-without-year': 'Skriv också vilket år, till exempel juni 2026.',
    'no-year': aYear,
  },
};
