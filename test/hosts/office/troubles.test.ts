/** @jest-environment jsdom */
import { openExcel } from '../../host';
import type { Clock } from '../../../src/hosts/office';
import { OfficeWorkbook } from '../../../src/hosts/office';
import { drawn, sheet } from '../../drawn';
import { done } from '../contract';
import { kontroller, plan } from '../plans';
import { hostOf, officeBench } from './bench';

const morning = { now: '2026-11-25 09:30', state: '{}' };
const budget = drawn(sheet('1000 | 1\n2000 | 2', { name: 'Budget' }));

/** Time that passes when a test says so. */
class SlowClock implements Clock {
  private time = 0;
  private waiting: { readonly at: number; readonly then: () => void }[] = [];
  now = () => this.time;
  after = (milliseconds: number, then: () => void) => {
    const one = { at: this.time + milliseconds, then };
    this.waiting.push(one);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== one);
    };
  };
  /** Lets what can happen happen, and then so much time pass. */
  async pass(milliseconds: number): Promise<void> {
    await new Promise((resolve) => void setTimeout(resolve, 20));
    this.time += milliseconds;
    for (const one of this.waiting.filter(({ at }) => at <= this.time)) {
      this.waiting = this.waiting.filter((other) => other !== one);
      one.then();
    }
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
}

test('while the user types in a cell, that is hinted after a second, and the command goes on when the typing is over', async () => {
  const { excel, office, user } = await openExcel({ snapshot: budget });
  const clock = new SlowClock();
  const hints: boolean[] = [];
  const host = new OfficeWorkbook({ excel, office, clock, pause: () => Promise.resolve(), emptied: '', onWaiting: (waiting) => void hints.push(waiting) });
  user.startEditing();
  const reading = host.read();
  await clock.pass(900);
  expect(hints).toEqual([]);
  await clock.pass(200);
  expect(hints).toEqual([true]);
  user.stopEditing();
  expect(done(await reading).snapshot.sheets).toHaveLength(1);
  expect(hints).toEqual([true, false]);
});

test('an Excel that never answers is given up', async () => {
  const { excel, office, faults } = await openExcel({ snapshot: budget });
  const clock = new SlowClock();
  const hints: boolean[] = [];
  const host = new OfficeWorkbook({ excel, office, clock, pause: () => Promise.resolve(), emptied: '', onWaiting: (waiting) => void hints.push(waiting), patience: 5_000 });
  faults.plan({ sync: 1, at: 'before', fault: 'hang' });
  const reading = host.read();
  await clock.pass(5_000);
  expect(await reading).toEqual({ is: 'trouble', trouble: 'timed-out' });
  expect(hints).toEqual([true, false]);
  done(await host.read());
});

test.each(['busy', 'throttled', 'connection-lost', 'request-aborted'] as const)('%s is tried again while nothing is written', async (fault) => {
  const { host, faults, log } = await officeBench({ snapshot: budget });
  faults.plan({ sync: 1, at: 'before', fault }, { sync: 3, at: 'after', fault });
  expect(done(await host.read()).snapshot.sheets).toHaveLength(1);
  expect(log.syncs).toBe(6);
});

test.each([
  ['busy', { trouble: 'busy' }], ['dialog-open', { trouble: 'busy' }], ['throttled', { trouble: 'throttled' }], ['timed-out', { trouble: 'timed-out' }],
  ['access-denied', { trouble: 'access-denied' }], ['request-too-large', { trouble: 'too-much-at-once' }], ['cell-edit', { trouble: 'cell-being-edited' }],
  ['connection-lost', { trouble: 'connection-lost' }], ['unknown-code', { trouble: 'excel-failed', detail: 'SomethingNobodyHasSeen' }],
] as const)('%s that lasts is said', async (fault, said) => {
  const { host, faults } = await officeBench({ snapshot: budget });
  faults.plan(...[1, 2, 3].map((sync) => ({ sync, at: 'before', fault }) as const));
  expect(await host.read()).toEqual({ is: 'trouble', ...said });
});

test('a version without what is needed is told before anything is asked', async () => {
  const { excel, office } = await openExcel({ snapshot: budget });
  const requirements = Object.create(office.context.requirements, { isSetSupported: { value: () => false } });
  const context = Object.create(office.context, { requirements: { value: requirements } });
  const old = Object.create(office, { context: { value: context } });
  expect(await hostOf({ excel, office: old }).read()).toEqual({ is: 'trouble', trouble: 'excel-too-old' });
});

test('an answer lost after the last request of a write: the workbook is asked, and it was done', async () => {
  const bench = await officeBench({ snapshot: budget });
  done(await bench.host.read());
  bench.faults.plan({ sync: 6, at: 'after', fault: 'connection-lost' });
  expect(done(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning)).differs).toEqual([]);
  expect(done(await bench.host.read()).restorable).toEqual({ written: morning.now, interrupted: false, first: true });
});

test('an answer lost after all is written: what differs is told all the same', async () => {
  const bench = await officeBench({ snapshot: budget });
  done(await bench.host.read());
  bench.faults.plan({ sync: 5, at: 'after', fault: 'timed-out' });
  const wrong = kontroller('Budget', ['a']);
  const cells = wrong.cells.map((cell) => (cell.content?.is === 'formula' && cell.column === 2 ? { ...cell, content: { ...cell.content, shows: { is: 'number', number: '1' } as const } } : cell));
  const { differs } = done(await bench.host.apply(plan({ ...wrong, cells }), morning));
  expect(differs).toEqual([{ cell: { sheet: 'Kontroller', row: 5, column: 2 }, planned: { is: 'number', number: '1' }, found: { is: 'number', number: '1000' } }]);
});

test('a request lost before anything is written: nothing is, and that is said', async () => {
  const bench = await officeBench({ snapshot: budget });
  done(await bench.host.read());
  const before = bench.whole();
  bench.faults.plan({ sync: 4, at: 'before', fault: 'throttled' });
  expect(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning)).toEqual({ is: 'trouble', trouble: 'throttled' });
  expect(bench.whole()).toEqual(before);
  expect(await bench.host.undo()).toEqual({ is: 'trouble', trouble: 'nothing-to-undo' });
});

test('sheets made and not yet marked are found by the undo', async () => {
  const bench = await officeBench({ snapshot: budget });
  const { snapshot } = done(await bench.host.read());
  bench.faults.plan({ sync: 5, at: 'before', fault: 'access-denied' });
  expect(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning)).toMatchObject({ trouble: 'interrupted' });
  expect(done(await bench.host.read()).snapshot).toEqual(snapshot);
  done(await bench.host.undo());
  expect(bench.texts('Kontroller')).toEqual(['Bladet är tömt.']);
  done(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning));
  expect(bench.book.sheets.map(({ name }) => name)).toEqual(['Budget', 'Kontroller']);
});

test('an undo cut short is told, and done by the next', async () => {
  const bench = await officeBench({ snapshot: budget });
  done(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning));
  bench.type('Kontroller', 5, 4, 'min kommentar');
  const before = bench.whole();
  done(await bench.host.read());
  done(await bench.host.apply(plan(kontroller('Budget', ['b', 'a'])), { ...morning, now: '2026-11-25 12:00' }));
  bench.faults.plan({ sync: 5, at: { action: 200 }, fault: 'unknown-code' });
  expect(await bench.host.undo()).toEqual({ is: 'trouble', trouble: 'interrupted', detail: 'SomethingNobodyHasSeen' });
  const again = bench.reopened();
  expect(done(await again.read()).restorable).toMatchObject({ interrupted: true });
  done(await again.undo());
  expect(bench.whole()).toEqual(before);
});

test('a range too large for one answer is read in smaller pieces', async () => {
  const { host, faults, log } = await officeBench({ snapshot: budget });
  faults.plan({ sync: 3, at: 'after', fault: 'answer-too-large' });
  expect(done(await host.read()).snapshot).toEqual(budget);
  expect(log.syncs).toBeGreaterThan(3);
});
