/** What a write would change, told before it: over a workbook in memory that the user has written in. */
import { changes } from '../../../src/core/plan/changes';
import type { SheetChanges } from '../../../src/core/plan/changes';
import type { Plan, PlannedSheet } from '../../../src/core/model';
import { MemoryWorkbook } from '../../../src/hosts/memory';
import { drawn, sheet } from '../../drawn';
import { done } from '../../hosts/contract';
import { kommunandelar, kontroller, plan, words } from '../../hosts/plans';
import { planOf, small } from './planned';

const about = { now: '2026-11-25 09:30' };

async function written(first: Plan) {
  const host = new MemoryWorkbook(drawn(sheet('1000', { name: 'Budget' })));
  done(await host.apply(first, about));
  return { host, against: async (next: Plan): Promise<SheetChanges[]> => changes(next, done(await host.read()).own) };
}

/** The only sheet's changes, without what is empty. */
function only(all: readonly SheetChanges[]): Partial<SheetChanges> {
  const [first] = all;
  if (!first || all.length > 1) throw new Error(`${all.length} sheets`);
  return Object.fromEntries(Object.entries(first).filter(([, value]) => value !== 0 && !(Array.isArray(value) && value.length === 0)));
}

const same = { kind: 'kontroller', name: 'Kontroller', is: 'same' };

test('a sheet that is not there is new, and nothing else is said of it', async () => {
  const { against } = await written(plan(kontroller('Budget', ['a'])));
  expect((await against(plan(kontroller('Budget', ['a']), kommunandelar('x')))).map(({ name, is }) => [name, is])).toEqual([['Kontroller', 'same'], ['Kommunandelar', 'new']]);
});

test('the same again is no change, whatever the time, also under a name of the user’s', async () => {
  const { host, against } = await written(plan(kontroller('Budget', ['a', 'b'])));
  host.rename('Kontroller', 'Granskning');
  expect(only(await against(plan(kontroller('Budget', ['a', 'b']))))).toEqual({ ...same, name: 'Granskning' });
});

test('a row that comes in the middle is one row, and not everything below it', async () => {
  const { against } = await written(plan(kontroller('Budget', ['a', 'b', 'c'])));
  const found = only(await against(plan(kontroller('Budget', ['a', 'ny', 'b', 'c']))));
  expect(found.come).toEqual([{ row: 6, says: 'ny' }]);
  expect(found.gone).toBeUndefined();
  // The amounts of this plan count their rows, so they do change; the statuses do not.
  expect(found.cells?.map(({ row, column, from }) => [row, column, from.row])).toEqual([[7, 2, 6], [8, 2, 7]]);
});

test('a cell says what it showed and what it will show', async () => {
  const { against } = await written(plan(kommunandelar('2027-06-01')));
  const next = kommunandelar('2027-06-01');
  const cells = next.cells.map((cell) => (cell.row === 6 && cell.column === 2 ? { ...cell, content: { is: 'value', value: { is: 'number', number: '1' } } as const } : cell));
  expect(only(await against(plan({ ...next, cells }))).cells).toEqual([
    { row: 6, column: 2, from: { row: 6, column: 2 }, was: { is: 'number', number: '250000' }, becomes: { is: 'number', number: '1' } },
  ]);
});

test('rows that go are named; a row that has another label in the same place is the same row', async () => {
  const { against } = await written(plan(kommunandelar('x')));
  const next = kommunandelar('x');
  const renamed: PlannedSheet = { ...next, cells: next.cells.map((cell) => (cell.row === 7 && cell.column === 1 ? { ...cell, content: { is: 'value', value: words('Björkön') } } : cell)) };
  expect(only(await against(plan(renamed))).cells).toMatchObject([{ row: 7, column: 1, was: words('Björkö'), becomes: words('Björkön') }]);
  const fewer: PlannedSheet = { ...next, cells: next.cells.filter(({ row }) => row !== 7).map((cell) => (cell.row > 7 ? { ...cell, row: cell.row - 1 } : cell)) };
  expect(only(await against(plan(fewer)))).toMatchObject({ gone: [{ row: 7, says: 'Björkö' }] });
});

describe('the user’s own', () => {
  test('comments are kept, wherever their rows are to stand', async () => {
    const { host, against } = await written(plan(kontroller('Budget', ['a', 'b'])));
    host.type('Kontroller', 6, 4, words('om b'));
    const found = only(await against(plan(kontroller('Budget', ['b', 'a']))));
    expect(found.kept).toEqual([{ row: 6, column: 4, words: words('om b') }]);
    expect(found.lost).toBeUndefined();
  });

  test('rows that the user has sorted are the same rows', async () => {
    const { host, against } = await written(plan(kommunandelar('x')));
    const rows = [6, 7].map((row) => host.cells('Kommunandelar').filter((cell) => cell.row === row));
    for (const [from, to] of [[0, 7], [1, 6]] as const) for (const cell of rows[from] ?? []) host.type('Kommunandelar', to, cell.column, cell.shows);
    const found = only(await against(plan(kommunandelar('x'))));
    expect([found.come, found.gone, found.lost, found.cells]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('what is right of our columns is counted and stays', async () => {
    const { host, against } = await written(plan(kontroller('Budget', ['a'])));
    host.type('Kontroller', 5, 8, words('bredvid'));
    expect(only(await against(plan(kontroller('Budget', ['a']))))).toEqual({ ...same, beside: 1 });
  });

  test('a text in one of our cells, in a blank one, and on a row of the user’s own goes, and is named', async () => {
    const { host, against } = await written(plan(kontroller('Budget', ['a', 'b'])));
    host.type('Kontroller', 3, 2, words('i en tom cell'));
    host.type('Kontroller', 5, 1, words('i stället för rubriken'));
    host.type('Kontroller', 6, 2, { is: 'number', number: '7' });
    host.type('Kontroller', 9, 1, words('längst ned'));
    const found = only(await against(plan(kontroller('Budget', ['a', 'b']))));
    expect(found.lost).toEqual([
      { row: 3, column: 2, words: words('i en tom cell') }, { row: 5, column: 1, words: words('i stället för rubriken') },
      { row: 6, column: 2, words: { is: 'number', number: '7' } }, { row: 9, column: 1, words: words('längst ned') },
    ]);
  });

  test('what we wrote ourselves is never called the user’s, though the plan has something else there now', async () => {
    const { against } = await written(plan(kontroller('Budget', ['a', 'b', 'c'], { b: 'x' }), kommunandelar('2027-06-01')));
    const found = await against(plan(kontroller('Budget', ['d']), { ...kommunandelar('2028-06-01'), cells: kommunandelar('2028-06-01').cells.filter(({ row }) => row !== 8) }));
    expect(found.map(({ lost }) => lost)).toEqual([[{ row: 6, column: 4, words: words('x') }], []]);
  });

  test('a value that the engine takes up is kept, one that it refuses goes', async () => {
    const first = planOf(drawn(sheet(small, { name: 'Budget' })));
    const host = new MemoryWorkbook(drawn(sheet(small, { name: 'Budget' })));
    done(await host.apply(first, about));
    const input = (key: RegExp) => {
      const cell = first.sheets.find(({ kind }) => kind === 'kommunandelar')?.cells.find(({ ownership }) => ownership.is === 'input' && key.test(ownership.key));
      if (!cell) throw new Error(`no input ${key.source}`);
      return cell;
    };
    const [share, rounding] = [input(/Kalix/), input(/avrundning/i)];
    host.type('Kommunandelar', share.row, share.column, { is: 'number', number: '0.61' });
    host.type('Kommunandelar', rounding.row, rounding.column, words('lagom'));
    const { own, snapshot } = done(await host.read());
    const found = changes(planOf(snapshot, {}, own), own).find(({ kind }) => kind === 'kommunandelar');
    expect(found?.inputs).toEqual([{ row: share.row, column: share.column, words: { is: 'number', number: '0.61' } }]);
    expect(found?.lost).toEqual([{ row: rounding.row, column: rounding.column, words: words('lagom') }]);
  });
});
