/** Days, months and years as people type them: "2021-06-01", "1/6 2021", "1 juni 2021", "juni". */
import { dayOf } from '../../core/compute/dates';
import { months } from '../../text/months';
import type { About, Problem, Reading, Understood } from './understood';

const wrong = (problem: Problem): Understood<string> => ({ is: 'problem', problem });

export function typedDay(text: string, about: About): Understood<string> {
  const [, y1, m1 = '', d1 = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4}|\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (y1 !== undefined) return theDay(fullYear(y1), Number(m1), Number(d1));
  const [, first, sign = '', second = '', gap = '', y2 = about.year] = /^(\d{1,2})([/.-])(\d{1,2})(?:([/. -])(\d{4}|\d{2}))?\.?$/.exec(text) ?? [];
  if (first !== undefined) return byNumbers(Number(first), Number(second), y2, sign === '/' && (gap === '/' || about.language === 'en'));
  const [, d3 = '', word3, y3 = about.year] = /^(?:den )?(\d{1,2})(?::?[ae]|st|nd|rd|th)?\.? ?(?:of )?(\p{L}{3,})\.?(?:,? ?(\d{4}))?$/iu.exec(text) ?? [];
  const [, word4, d4 = '', y4 = about.year] = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/iu.exec(text) ?? [];
  const month = monthOf(word3 ?? word4 ?? '');
  if (month !== undefined) return byNumbers(Number(d3 || d4), month, word3 === undefined ? y4 : y3, false);
  return typedMonth(text, { language: about.language, year: about.year ?? '2000' }).is === 'understood' || typedYear(text).is === 'understood' ? wrong('date-without-day') : wrong('no-date');
}

/** A day and a month, in that order unless the month may stand first. */
function byNumbers(first: number, second: number, year: string | undefined, monthMayBeFirst: boolean): Understood<string> {
  if (year === undefined) return dayOf(iso('2000', second, first)) ? wrong('date-without-year') : wrong('date-not-in-calendar');
  const dayFirst = theDay(fullYear(year), second, first);
  if (!monthMayBeFirst || first === second) return dayFirst;
  const monthFirst = theDay(fullYear(year), first, second);
  if (dayFirst.is !== 'understood') return monthFirst.is === 'understood' ? monthFirst : dayFirst;
  if (monthFirst.is !== 'understood') return dayFirst;
  const reading = (value: string): Reading<string> => ({ value, written: value });
  return { is: 'either', readings: [reading(dayFirst.value), reading(monthFirst.value)] };
}

function theDay(year: string, month: number, day: number): Understood<string> {
  const value = iso(year, month, day);
  return dayOf(value) ? { is: 'understood', value } : wrong('date-not-in-calendar');
}

export function typedMonth(text: string, { year: meant }: About): Understood<string> {
  const [, y1, m1 = ''] = /^(\d{4})[-/. ](\d{1,2})$/.exec(text) ?? [];
  const [, m2 = '', y2] = /^(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const [, word, y3 = meant] = /^(\p{L}{3,})\.?(?:,? (\d{4}))?$/u.exec(text) ?? [];
  const [, alone] = /^(\d{1,2})$/.exec(text) ?? [];
  const [month, year] = y1 !== undefined ? [Number(m1), y1] : y2 !== undefined ? [Number(m2), y2] : alone !== undefined ? [Number(alone), meant] : [monthOf(word ?? ''), y3];
  if (month === undefined) return typedYear(text).is === 'understood' ? wrong('month-is-year') : wrong('no-month');
  if (month < 1 || month > 12) return wrong('no-month');
  return year === undefined ? wrong('month-without-year') : { is: 'understood', value: `${year}-${String(month).padStart(2, '0')}` };
}

export function typedYear(text: string): Understood<string> {
  return /^(?:19|20)\d{2}$/.test(text) ? { is: 'understood', value: text } : wrong('no-year');
}

/** Of this century where two figures are typed. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function iso(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 1 to 12, by the first three letters or more, in either language. */
function monthOf(word: string): number | undefined {
  const said = word.toLowerCase().replace(/^sept$/, 'sep');
  if (said.length < 3) return undefined;
  const index = [months.sv, months.en].map((names) => names.findIndex((name) => name.toLowerCase().startsWith(said))).find((found) => found >= 0);
  return index === undefined ? undefined : index + 1;
}
