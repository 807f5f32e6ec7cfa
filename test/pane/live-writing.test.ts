/** Writing into the open workbook, undoing it, and what may come between. */
import { MemoryWorkbook } from '../../src/hosts/memory';
import type { Outcome, WorkbookRead } from '../../src/hosts/workbook';
import { applyPlan, readWorkbook } from '../../src/hosts/xlsx';
import { done } from '../hosts/contract';
import { fileOf } from '../hosts/files';
import { boden, opened, quiet, sheet, snapshot } from './live';

test('fills the workbook, says which sheets, and can be undone', async () => {
  const { session, workbook, now, notice, progress } = await opened();
  session.write();
  expect([notice(), progress().doing]).toEqual([{ is: 'working', at: 'writing' }, 'writing']);
  await quiet();
  const names = now().read.own.map(({ name }) => name);
  expect(names).toHaveLength(5);
  expect(notice()).toEqual({ is: 'written-here', sheets: names, differs: 0 });
  expect(progress().report).toEqual({ at: '2026-11-25 09:30', sheets: names, written: { differs: [], undoKept: true, checked: expect.any(Number) } });
  expect(now().read.restorable).toEqual({ written: '2026-11-25 09:30', interrupted: false, first: true });
  expect(now().read.snapshot.sheets).toEqual(snapshot.sheets);
  session.undo();
  await quiet();
  expect([notice(), progress().report, now().read.restorable]).toEqual([{ is: 'undone', first: true, gone: [], keptTexts: 0 }, undefined, undefined]);
  expect(workbook.cells(names[0] ?? '')).toHaveLength(1);
});

test('names the sheets as they stand, also where the name was taken', async () => {
  const [first, ...others] = snapshot.sheets;
  if (!first) throw new Error('the sample is empty');
  const { session, notice } = await opened(new MemoryWorkbook({ ...snapshot, sheets: [first, ...others, { ...first, name: 'Noter', cells: [] }] }));
  session.write();
  await quiet();
  expect(notice()).toMatchObject({ sheets: expect.arrayContaining(['Noter (Samräkna)']) });
});

test('can be undone from a pane that is opened anew', async () => {
  const { session, workbook } = await opened();
  session.write();
  await quiet();
  const again = await opened(workbook.reopened());
  expect(again.now().read.restorable).toMatchObject({ first: true });
  again.session.undo();
  await quiet();
  expect(again.notice()).toEqual({ is: 'undone', first: true, gone: [], keptTexts: 0 });
});

test('stops at a cell that has changed, and goes through once it is read again', async () => {
  const { session, workbook, notice, now } = await opened();
  workbook.type(sheet, 14, 4, { is: 'number', number: '1' });
  session.write();
  await quiet();
  expect(notice()).toEqual({ is: 'trouble', trouble: 'changed-since-read', detail: `${sheet}!D14`, during: 'writing' });
  expect(now().read.own).toEqual([]);
  session.check();
  await quiet();
  session.write();
  await quiet();
  expect(notice()).toMatchObject({ is: 'written-here' });
});

test('that was cut short is seen at the next read, and one command puts the sheets back', async () => {
  const { session, workbook, now, notice } = await opened();
  session.write();
  await quiet();
  const before = now().read.own.map(({ name }) => workbook.cells(name));
  session.answer(boden);
  await quiet();
  workbook.failNext('interrupted');
  session.write();
  await quiet();
  expect([notice(), now().read.restorable?.interrupted]).toEqual([{ is: 'trouble', trouble: 'interrupted', during: 'writing' }, true]);
  expect(now().read.own.map(({ name }) => workbook.cells(name))).not.toEqual(before);
  session.undo();
  await quiet();
  expect(now().read.own.map(({ name }) => workbook.cells(name))).toEqual(before);
});

test('that succeeded is said although the workbook cannot be read afterwards', async () => {
  class ReadOnce extends MemoryWorkbook {
    private reads = 0;
    override read(): Promise<Outcome<WorkbookRead>> {
      this.reads += 1;
      return this.reads === 1 ? super.read() : Promise.resolve({ is: 'trouble', trouble: 'busy' });
    }
  }
  const { session, notice, now } = await opened(new ReadOnce(snapshot));
  session.write();
  await quiet();
  expect(notice()).toEqual({ is: 'written-here', sheets: now().plan.sheets.map(({ name }) => name), differs: 0 });
});

test('tells where Excel differs and why, until it has calculated', async () => {
  const { session, workbook, notice, progress } = await opened();
  const differs = [{ cell: { sheet: 'Avstämning', row: 5, column: 2 }, planned: { is: 'number', number: '1' }, found: { is: 'number', number: '0' } }] as const;
  workbook.miscalculate(differs, 'manual-calculation');
  session.write();
  await quiet();
  expect([notice(), progress().report?.written]).toEqual([expect.objectContaining({ is: 'written-here', differs: 1 }), { differs, because: 'manual-calculation', undoKept: true, checked: expect.any(Number) }]);
  session.recalculate();
  await quiet();
  expect([notice(), progress().report?.written.differs]).toEqual([{ is: 'recalculated', differs: 0 }, []]);
});

test('a command that fails changes nothing that is shown, and can be given again', async () => {
  const { session, workbook, notice, now } = await opened();
  workbook.bytes = fileOf(snapshot);
  session.write();
  await quiet();
  for (const [command, give] of [['undoing', () => { session.undo(); }], ['recalculating', () => { session.recalculate(); }], ['copying', () => { session.saveCleanCopy(); }]] as const) {
    const before = now();
    workbook.failNext('busy');
    give();
    await quiet();
    expect(notice()).toEqual({ is: 'trouble', trouble: 'busy', during: command });
    expect(now()).toBe(before);
    session.repeat(command);
    await quiet();
    expect(notice()).not.toMatchObject({ is: 'trouble' });
  }
});

test('a clean copy is saved beside the workbook under a name of its own', async () => {
  const { session, workbook, saved, notice, now } = await opened();
  workbook.bytes = done(applyPlan(fileOf(snapshot), now().plan, { now: '2026-11-25 09:30', state: '{}' }));
  session.saveCleanCopy();
  await quiet();
  const copy = readWorkbook(saved[0]?.bytes ?? new Uint8Array(), 'ren.xlsx');
  expect(copy).toMatchObject({ is: 'done', value: { own: [], snapshot: { sheets: snapshot.sheets.map(({ name }) => ({ name })) } } });
  expect([notice(), saved.map(({ name }) => name)]).toEqual([{ is: 'copied', name: 'budget-ren.xlsx' }, ['budget-ren.xlsx']]);
});
