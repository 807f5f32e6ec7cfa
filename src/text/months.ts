/** The months: to write a date with, and to know one by. */
import type { Language } from './numbers';

export const months: Readonly<Record<Language, readonly string[]>> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** "2021-06-01" → "1 juni 2021". */
export function dateInWords(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}\u00a0${monthName(month, language)} ${year}`;
}

/** "2021-06" → "juni 2021". */
export function monthInWords(iso: string, language: Language): string {
  const [year = '', month = ''] = iso.split('-');
  return `${monthName(month, language)} ${year}`;
}

function monthName(month: string, language: Language): string {
  return months[language][Number(month) - 1] ?? '';
}
