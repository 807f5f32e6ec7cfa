/** The whole engine on a made budget, and what of its result does not depend on where things stand. */
import { analyse, draft, type Analysis } from '../../src/core';
import type { Choices, Plan, Snapshot } from '../../src/core/model';
import { field } from '../../src/field';
import { shortly } from '../books/expected';
import { madeSheets, type Book } from '../books/make/book';
import { drawingOf, type MadeBudget } from './budgets';

export function bookOf(budget: MadeBudget): Book {
  return { sheets: [{ name: 'Budget', drawing: drawingOf(budget), typed: !budget.live }] };
}

export function snapshotOf(book: Book): Snapshot {
  const sheets = madeSheets(book).map(({ name, cells, visibility = 'visible', hiddenRows = [], hiddenColumns = [] }) =>
    ({ name, cells, visibility, hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) }));
  return { workbook: 'prov.xlsx', sheets, date1904: false };
}

export function analysis(snapshot: Snapshot, choices: Choices = {}): Analysis {
  return analyse(snapshot, field('sv'), choices);
}

export function planned(snapshot: Snapshot, choices: Choices = {}): Plan {
  return draft(analysis(snapshot, choices), choices, [], field('sv').words, { version: '0' });
}

/** The facts as a sorted list without their cells. @param yearShift taken off every period that is a year. */
export function factsOf({ ...found }: Analysis, yearShift = 0): string[] {
  return shortly(found).facts.map(({ says }) => says.replace(/ (20\d\d) /, (_, year: string) => ` ${Number(year) - yearShift} `)).sort();
}

/** The answers without cells or sheets, sorted. */
export function answersOf(found: Analysis, yearShift = 0): string[] {
  return shortly(found).answers.map(({ rule, reading, period, member, value, share, holds, margin, marginOther }) =>
    JSON.stringify({ rule, reading, period: Number(period) - yearShift, member, value, share, holds, margin, marginOther })).sort();
}
