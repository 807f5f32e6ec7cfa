/** For any key, dates, convention and rounding, the sheets that are planned share out exactly the whole. */
import fc from 'fast-check';
import { Money } from '../../src/core/money';
import type { Choices, PlanCell, PlannedSheet } from '../../src/core/model';
import { budgets, type MadeBudget } from './budgets';
import { bookOf, planned, snapshotOf } from './pipeline';
import { runs } from './runs';

const percents = fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 6, maxLength: 6 });
const inhabitants = fc.array(fc.integer({ min: 900, max: 90_000 }), { minLength: 6, maxLength: 6 });
const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((date) => `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`);

interface Said extends Required<Pick<Choices, 'key' | 'convention' | 'rounding' | 'equalBase'>> {
  readonly percents: readonly number[];
  readonly inhabitants: readonly number[];
  /** "06-01", in the first year. */
  readonly day: string;
  readonly enters: boolean;
}

const said: fc.Arbitrary<Said> = fc.record({
  key: fc.constantFrom('fasta-procent', 'befolkning', 'lika-bas-plus-befolkning', 'fjolarets-belopp', 'fria-belopp' as const),
  convention: fc.constantFrom('whole-year', 'half-year', 'month', 'month-after', 'day' as const),
  rounding: fc.constantFrom('1', '100', '1000' as const),
  percents, inhabitants, day,
  enters: fc.boolean(),
  equalBase: fc.integer({ min: 0, max: 40_000 }).map(String),
});

/** The answers about this budget's own kommuner; the last one enters in the first year where somebody does. */
function choicesFor({ kommuner, years }: MadeBudget, { percents: parts, inhabitants: people, day: date, enters, ...rest }: Said): Choices {
  const by = (numbers: readonly number[]) => Object.fromEntries(kommuner.map((kommun, index) => [kommun, String(numbers[index] ?? 1)]));
  const newcomer = kommuner.length > 1 && enters ? kommuner.at(-1) : undefined;
  const old = kommuner.filter((kommun) => kommun !== newcomer);
  return {
    ...rest, population: by(people), freeAmounts: by(people),
    ...(newcomer === undefined ? {} : {
      entries: [{ member: newcomer, date: `${Math.min(...years)}-${date}` }],
      keyBefore: Object.fromEntries(old.map((kommun, index) => [kommun, String(parts[index] ?? 1)])),
    }),
  };
}

test('the computed parts of every year sum to what is shared out', () => {
  fc.assert(fc.property(budgets, said, (budget, words) => {
    const sheet = planned(snapshotOf(bookOf(budget)), choicesFor(budget, words)).sheets.find(({ kind }) => kind === 'kommunandelar');
    const years = sheet ? yearsOf(sheet) : [];
    // Other keys cannot be had in every year: last year's amounts in the first, whole percentages of amounts that are none.
    if (words.key === 'befolkning' && !words.enters) expect(years.length).toBe(budget.years.length);
    for (const { whole, parts } of years) expect(Money.sum(parts).toString()).toBe(whole.toString());
  }), runs(25));
});

test('every member\'s four invoices sum to the year', () => {
  fc.assert(fc.property(budgets, said, (budget, words) => {
    const sheet = planned(snapshotOf(bookOf(budget)), choicesFor(budget, words)).sheets.find(({ kind }) => kind === 'kommunandelar');
    const invoices = sheet ? invoicesOf(sheet) : [];
    expect(invoices.length).toBe((budget.kommuner.length + 2) * budget.years.length);
    for (const { year, quarters } of invoices) expect(Money.sum(quarters).toString()).toBe(year.toString());
  }), runs(25));
});

function shown(cell: PlanCell | undefined): string {
  const content = cell?.content;
  const shows = content?.is === 'value' ? content.value : content?.is === 'formula' ? content.shows : undefined;
  return shows?.is === 'text' ? shows.text : shows?.is === 'number' ? shows.number : '';
}

function lookup(sheet: PlannedSheet) {
  const at = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return (row: number, column: number) => shown(at.get(`${row}:${column}`));
}

function yearsOf(sheet: PlannedSheet): { readonly whole: Money; readonly parts: readonly Money[] }[] {
  const at = lookup(sheet);
  const headers = sheet.cells.filter((cell) => shown(cell) === 'Uträknat');
  return headers.map(({ row, column }) => {
    const members: number[] = [];
    for (let below = row + 1; at(below, 1) !== 'Summa' && at(below, 1) !== ''; below++) members.push(below);
    const wholeRow = Math.max(...sheet.cells.filter((cell) => cell.row < row && shown(cell) === 'Fjärdedelen att fördela').map((cell) => cell.row));
    return { whole: Money.of(at(wholeRow, 2)), parts: members.map((member) => Money.of(at(member, column))) };
  });
}

function invoicesOf(sheet: PlannedSheet): { readonly year: Money; readonly quarters: readonly Money[] }[] {
  const at = lookup(sheet);
  const rows: number[] = [];
  // A table for each year.
  for (const header of sheet.cells.filter((cell) => shown(cell) === 'Kvartal 1')) for (let row = header.row + 1; at(row, 1) !== ''; row++) rows.push(row);
  return rows.map((row) => ({ year: Money.of(at(row, 7)), quarters: [3, 4, 5, 6].map((column) => Money.of(at(row, column))) }));
}
