/** One wrong total in a budget without a fault is one error, at that cell, with its difference; what builds on it is no further error. */
import fc from 'fast-check';
import type { Snapshot } from '../../src/core/model';
import { shortly } from '../books/expected';
import { budgets, type MadeBudget } from './budgets';
import { analysis, bookOf, snapshotOf } from './pipeline';
import { runs } from './runs';

const totals = ['incomeTotal', 'administrationTotal', 'individualTotal', 'structuralTotal', 'activities'] as const;

const planted = fc.record({
  budget: budgets.map((budget): MadeBudget => ({ ...budget, live: false })),
  total: fc.constantFrom(...totals),
  year: fc.nat(),
  /** In thousand kronor: far above any rounding of sums of whole thousands. */
  off: fc.integer({ min: 20, max: 500 }).chain((size) => fc.constantFrom(size, -size)),
});

test('a wrong total is one error', () => {
  fc.assert(fc.property(planted, ({ budget, total, year, off }) => {
    const column = 2 + (year % budget.years.length);
    const { at, difference, snapshot } = withWrongTotal(snapshotOf(bookOf(budget)), budget.words[total], column, off * (budget.unit === 'kr' ? 1000 : 1));
    const errors = shortly(analysis(snapshot)).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, cell, difference }) => ({ code, cell, difference }))).toEqual([{ code: 'sum-differs', cell: at, difference: String(difference * (budget.unit === 'kr' ? 1 : 1000)) }]);
  }), runs(40));
});

interface Planted {
  readonly at: string;
  readonly difference: number;
  readonly snapshot: Snapshot;
}

/** The first row with the label, changed in one column; never so that its sign turns. */
function withWrongTotal(snapshot: Snapshot, label: string, column: number, off: number): Planted {
  const cells = snapshot.sheets.flatMap((sheet) => sheet.cells);
  const row = cells.find(({ shows }) => shows?.is === 'text' && shows.text === label)?.row ?? 0;
  const total = cells.find((cell) => cell.row === row && cell.column === column)?.shows;
  const right = total?.is === 'number' ? Number(total.number) : Number.NaN;
  const difference = right + off > 0 ? off : -off;
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row === row && cell.column === column
      ? { ...cell, shows: { is: 'number' as const, number: String(right + difference) } } : cell)),
  }));
  return { at: `${'ABCDE'[column - 1] ?? ''}${row}`, difference, snapshot: { ...snapshot, sheets } };
}
