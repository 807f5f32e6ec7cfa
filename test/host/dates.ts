/** Dates as Excel counts them: day 1 is 1900-01-01, with its 29 February 1900, or day 0 is 1904-01-01. */
const day = 86_400_000;

/** The serial number of a date, or undefined where there is no such day. */
export function serialOf(year: number, month: number, date: number, date1904: boolean): number | undefined {
  const at = Date.UTC(year, month - 1, date);
  const exists = new Date(at).getUTCMonth() === month - 1 && date >= 1;
  if (!exists || year < (date1904 ? 1904 : 1900) || year > 9999) return undefined;
  if (date1904) return (at - Date.UTC(1904, 0, 1)) / day;
  const serial = (at - Date.UTC(1899, 11, 31)) / day;
  return serial >= 60 ? serial + 1 : serial;
}

/** A year of two digits, as Excel completes it. */
export function fullYear(digits: string): number {
  const number = Number(digits);
  return digits.length > 2 ? number : number + (number < 30 ? 2000 : 1900);
}
