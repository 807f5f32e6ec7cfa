/** Periods against each other: "2019", "2019-01/2019-12" and "2019-12-31" all end the same year. */
import type { Period } from '../model';

interface Span {
  /** "2019-01"; absent for a single date, which says only where it ends. */
  readonly from?: string;
  readonly to: string;
}

function spanOf(period: Period): Span {
  if (/^\d{4}$/.test(period)) return { from: `${period}-01`, to: `${period}-12` };
  const [from = '', to] = period.split('/');
  return to === undefined ? { to: period.slice(0, 7) } : { from, to };
}

/** Whether two columns speak of the same time; a date stands for any span that ends with its month. */
export function samePeriod(a: Period, b: Period): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.to === other.to && (one.from === undefined || other.from === undefined || one.from === other.from);
}

/** Whether `closing` ends the year before the one that `opening` starts. A single date stands for its whole year. */
export function opensAfter(opening: Period, closing: Period): boolean {
  const span = spanOf(opening);
  const start = span.from ?? `${span.to.slice(0, 4)}-01`;
  if (!start.endsWith('-01')) return false;
  return spanOf(closing).to === `${Number(start.slice(0, 4)) - 1}-12`;
}

/** The year that a period ends in, as a number for ordering. */
export function yearOf(period: Period): number {
  return Number(spanOf(period).to.slice(0, 4));
}

/** The items whose periods follow each other without gap from the first month of the whole to its last; empty where they do not. */
export function partition<T extends { readonly period: Period }>(whole: Period, items: readonly T[]): T[] {
  const { from, to } = spanOf(whole);
  const parts: T[] = [];
  for (let start = from; start !== undefined && start <= to;) {
    const next: T[] = items.filter(({ period }) => spanOf(period).from === start && spanOf(period).to <= to && !samePeriod(period, whole));
    const [only] = next;
    if (!only || next.length > 1) return [];
    parts.push(only);
    start = monthAfter(spanOf(only.period).to);
  }
  return parts;
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
