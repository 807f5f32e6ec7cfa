/** A date that no calendar has ("2021-11-31", "30 februari") in any text of the user's sheets. */
import type { Finding } from '../model';
import { finding } from './finding';
import type { Ledger } from './ledger';

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const iso = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g;
const spoken = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,2})(?::?e)?\\s+(${months.map((month) => (month.length > 4 ? `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)?` : month)).join('|')})(?!\\p{L})(?:\\s+(\\d{4}))?`, 'giu',
);
/** A number of a document looks like a date and is none. */
const reference = /(?<!\p{L})(dnr|diarienr|diarienummer|diarie|ärende|ärendenr|org\.?\s?nr)(?!\p{L})/iu;

export function impossibleDates({ reading }: Ledger): Finding[] {
  return reading.snapshot.sheets.flatMap((sheet) => {
    const tables = reading.tables.filter((table) => table.sheet === sheet.name);
    return sheet.cells.flatMap((cell) => {
      const date = cell.shows?.is === 'text' ? impossibleDate(cell.shows.text) : undefined;
      if (date === undefined) return [];
      const at = { sheet: sheet.name, row: cell.row, column: cell.column };
      const table = tables.find(({ ranges }) => ranges.some((range) => range.top <= at.row && at.row <= range.bottom)) ?? tables[0];
      const row = table?.rows.find((one) => one.row === at.row && one.labelCell.column === at.column);
      return [finding('impossible-date', at, { ...(table && { table }), ...(row && { row }) }, { printed: { is: 'words', words: date } })];
    });
  });
}

/** The first impossible date of a text, as it stands. */
export function impossibleDate(text: string): string | undefined {
  if (reference.test(text)) return undefined;
  const inDigits = [...text.matchAll(iso)].filter(([, year, month, day]) => !exists(Number(year), Number(month), Number(day)));
  const inWords = [...text.matchAll(spoken)].filter(([, day, month = '', year]) =>
    !exists(year === undefined ? undefined : Number(year), months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1, Number(day)));
  return (inDigits[0] ?? inWords[0])?.[0];
}

/** Without a year, 29 February may be meant. */
function exists(year: number | undefined, month: number, day: number): boolean {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const length = month === 2 && leap ? 29 : lengths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}
