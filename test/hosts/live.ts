/** What every host of an open workbook must keep besides: one suite, run for each of them. */
import type { CellRef, RangeRef } from '../../src/core/address';
import type { Snapshot } from '../../src/core/model';
import type { LiveWorkbook } from '../../src/hosts/workbook';
import { drawn, sheet } from '../drawn';
import type { Bench } from './contract';
import { done, keptOf } from './contract';
import { kommunandelar, kontroller, plan, words } from './plans';

/** An open workbook with the user's hands on it. */
export interface LiveBench extends Bench {
  readonly host: LiveWorkbook;
  /** The same workbook in a pane opened anew. */
  reopened(): LiveWorkbook;
  /** The next write or undo is cut short when it has written something. */
  interruptNext(): void;
  selected(): CellRef | undefined;
  /** The user marks a range. */
  mark(range: RangeRef): void;
  /** The texts of a sheet, in order. */
  texts(sheet: string): string[];
  /** Whether its formulas follow sheets that are renamed, as Excel's do. */
  readonly followsNames: boolean;
  /** The user deletes a sheet of ours. */
  remove(sheet: string): void;
  /** When what has happened has been told. */
  settled(): Promise<void>;
}

const morning = { now: '2026-11-25 09:30' };
const noon = { now: '2026-11-25 12:00' };
const evening = { now: '2026-11-25 18:00' };

export function liveContract(name: string, open: (snapshot: Snapshot) => LiveBench | Promise<LiveBench>): void {
  const budget = sheet(`
    1000  | 'Luleå  kommun' | #REF! | =SUM(A1:A2) -> 3000
    2000  |                 | -0.25
  `, { name: 'Budget' });
  const opened = () => open(drawn(budget));
  const first = plan(kontroller('Budget', ['a', 'b']), kommunandelar('2027-06-01'));
  const second = plan(kontroller('Budget', ['b', 'ny', 'c']), kommunandelar('2027-06-01'));

  describe(`${name} keeps the contract of an open workbook`, () => {
    test('there is nothing to undo before the first write', async () => {
      const bench = await opened();
      const before = bench.whole();
      expect(await bench.host.undo()).toEqual({ is: 'trouble', trouble: 'nothing-to-undo' });
      expect(done(await bench.host.read()).restorable).toBeUndefined();
      expect(bench.whole()).toEqual(before);
    });

    test('a first write undone leaves our sheets empty but for a line, and the user’s as they were', async () => {
      const bench = await opened();
      const { snapshot } = done(await bench.host.read());
      done(await bench.host.apply(first, morning));
      const restorable = { written: '2026-11-25 09:30', interrupted: false, first: true };
      expect(done(await bench.host.read()).restorable).toEqual(restorable);
      expect(done(await bench.host.undo())).toEqual({ ...restorable, gone: [], keptTexts: 0 });
      const after = done(await bench.host.read());
      expect(after.snapshot).toEqual(snapshot);
      expect(keptOf(after)).toEqual({ kontroller: {}, kommunandelar: {} });
      expect(bench.texts('Kontroller')).toEqual(['Bladet är tömt.']);
      expect(bench.texts('Kommunandelar')).toEqual(['Bladet är tömt.']);
      expect(after.restorable).toBeUndefined();
      expect(await bench.host.undo()).toEqual({ is: 'trouble', trouble: 'nothing-to-undo' });
    });

    test('sheets emptied by an undo are filled again by the next write', async () => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      const written = bench.whole();
      done(await bench.host.undo());
      done(await bench.host.apply(first, morning));
      expect(bench.whole()).toEqual(written);
    });

    test.each(['the same pane', 'a pane opened anew'])('a rewrite undone in %s gives what stood before it, comments and all', async (pane) => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      bench.type('Kontroller', 5, 4, 'om a');
      bench.type('Kommunandelar', 3, 2, '2027-09-01');
      bench.type('Kontroller', 6, 7, 'bredvid');
      const before = bench.whole();
      done(await bench.host.read());
      done(await bench.host.apply(second, noon));
      expect(bench.whole()).not.toEqual(before);
      const host = pane === 'the same pane' ? bench.host : bench.reopened();
      expect(done(await host.read()).restorable).toEqual({ written: '2026-11-25 12:00', interrupted: false, first: false });
      done(await host.undo());
      expect(bench.whole()).toEqual(before);
      expect(done(await host.read()).restorable).toBeUndefined();
    });

    test('a comment written after a first write outlives its undo, and finds its row again in the next write', async () => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      bench.type('Kontroller', 6, 4, 'om b');
      expect(done(await bench.host.undo())).toMatchObject({ first: true, gone: [], keptTexts: 1 });
      expect(bench.texts('Kontroller')).toEqual(['Bladet är tömt.', 'om b', expect.stringContaining('b')]);
      expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual({ b: words('om b') });
      done(await bench.host.apply(first, noon));
      expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual({ a: words(''), b: words('om b') });
    });

    test('a comment on a row that only the newer write has outlives its undo', async () => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      done(await bench.host.apply(second, noon));
      bench.type('Kontroller', 5, 4, 'om b');
      bench.type('Kontroller', 6, 4, 'om den nya');
      expect(done(await bench.host.undo())).toMatchObject({ first: false, gone: [], keptTexts: 1 });
      expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual({ a: words(''), b: words('om b'), ny: words('om den nya') });
      done(await bench.host.apply(second, evening));
      expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual({ b: words('om b'), ny: words('om den nya'), c: words('') });
    });

    test('a sheet that the user has deleted since a rewrite is named by its undo', async () => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      done(await bench.host.apply(second, noon));
      bench.remove('Kommunandelar');
      expect(done(await bench.host.undo())).toMatchObject({ gone: ['Kommunandelar'], keptTexts: 0 });
    });

    test('a rewrite undone after the user has renamed a sheet points at the sheet by its new name', async () => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      done(await bench.host.apply(second, noon));
      bench.rename('Budget', 'Årets budget');
      done(await bench.host.undo());
      const formulas = JSON.stringify(bench.whole());
      expect([formulas.includes("ROUND('Årets budget'!A1+0,0)"), formulas.includes('#REF!+')]).toEqual([bench.followsNames, false]);
    });

    test('a write of the same leaves what can be undone', async () => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      done(await bench.host.apply(second, noon));
      expect(done(await bench.host.apply(second, evening)).differs).toEqual([]);
      expect(done(await bench.host.read()).restorable?.written).toBe('2026-11-25 12:00');
    });

    test.each(['the same pane', 'a pane opened anew'])('a write cut short is told, and put right by an undo in %s', async (pane) => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      bench.type('Kontroller', 5, 4, 'om a');
      const before = bench.whole();
      done(await bench.host.read());
      bench.interruptNext();
      expect(await bench.host.apply(second, noon)).toMatchObject({ is: 'trouble', trouble: 'interrupted' });
      const host = pane === 'the same pane' ? bench.host : bench.reopened();
      const read = done(await host.read());
      expect(read.restorable).toEqual({ written: '2026-11-25 12:00', interrupted: true, first: false });
      expect(keptOf(read)['kontroller']).toEqual({ a: words('om a'), b: words('') });
      done(await host.undo());
      expect(bench.whole()).toEqual(before);
    });

    test('after a write cut short, the next one keeps the comments, and its undo goes back to before both', async () => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      bench.type('Kontroller', 6, 4, 'om b');
      const before = bench.whole();
      done(await bench.host.read());
      bench.interruptNext();
      await bench.host.apply(second, noon);
      done(await bench.host.read());
      done(await bench.host.apply(second, evening));
      const read = done(await bench.host.read());
      expect(keptOf(read)['kontroller']).toEqual({ b: words('om b'), ny: words(''), c: words('') });
      expect(read.restorable).toEqual({ written: '2026-11-25 18:00', interrupted: false, first: false });
      done(await bench.host.undo());
      expect(bench.whole()).toEqual(before);
    });

    test('a cell that the plan rests on, changed since it was read, stops the write', async () => {
      const bench = await opened();
      done(await bench.host.read());
      bench.type('Budget', 1, 1, 'elva');
      const before = bench.whole();
      expect(await bench.host.apply(first, morning)).toEqual({ is: 'trouble', trouble: 'changed-since-read', detail: 'Budget!A1' });
      expect(bench.whole()).toEqual(before);
      done(await bench.host.read());
      done(await bench.host.apply(first, morning));
    });

    test('a cell that no plan rests on may change, and a sheet that is gone by its name may not', async () => {
      const bench = await opened();
      done(await bench.host.read());
      bench.type('Budget', 2, 2, 'ny');
      done(await bench.host.apply(first, morning));
      bench.rename('Budget', 'Budget 2027');
      expect(await bench.host.apply(second, noon)).toEqual({ is: 'trouble', trouble: 'changed-since-read', detail: 'Budget' });
    });

    test('an answer in our own sheet, changed since it was read, stops the write; a comment does not', async () => {
      const bench = await opened();
      done(await bench.host.apply(first, morning));
      done(await bench.host.read());
      bench.type('Kontroller', 5, 4, 'om a');
      done(await bench.host.apply(second, noon));
      bench.type('Kommunandelar', 3, 2, '2028-01-01');
      expect(await bench.host.apply(first, evening)).toEqual({ is: 'trouble', trouble: 'changed-since-read', detail: 'Kommunandelar!B3' });
    });

    test('what is written is held against the plan, and once more after a calculation', async () => {
      const bench = await opened();
      const { undoKept, differs, checked } = done(await bench.host.apply(plan(kommunandelar('2027-06-01')), morning));
      expect([undoKept, differs]).toEqual([true, []]);
      expect(checked).toBeGreaterThan(10);
      expect(done(await bench.host.recalculate()).differs).toEqual([]);
    });

    test('what is to be remembered is stored alone', async () => {
      const bench = await opened();
      done(await bench.host.remember('{"a":1}'));
      expect(done(await bench.host.read())).toMatchObject({ state: '{"a":1}', own: [] });
      done(await bench.host.apply(first, morning));
      const before = bench.whole();
      done(await bench.host.remember('{"a":2}'));
      const read = done(await bench.host.read());
      expect(read).toMatchObject({ state: '{"a":2}', restorable: { interrupted: false, first: true } });
      expect(bench.whole()).toEqual(before);
      expect(await bench.host.remember('å'.repeat(128 * 1024 + 1))).toEqual({ is: 'trouble', trouble: 'state-too-large' });
    });

    test('changes in the user’s sheets are told until nobody listens; our own writes are none', async () => {
      const bench = await opened();
      let changes = 0;
      done(await bench.host.read());
      const stop = done(await bench.host.watch(() => void (changes += 1)));
      done(await bench.host.apply(first, morning));
      await bench.settled();
      expect(changes).toBe(0);
      bench.type('Budget', 1, 1, 'elva');
      await bench.settled();
      expect(changes).toBeGreaterThan(0);
      const told = changes;
      stop();
      await bench.settled();
      bench.type('Budget', 1, 1, 'tolv');
      await bench.settled();
      expect(changes).toBe(told);
    });

    test('what the user has marked is told, a single cell too', async () => {
      const bench = await opened();
      for (const range of [{ sheet: 'Budget', top: 1, left: 1, bottom: 2, right: 3 }, { sheet: 'Budget', top: 2, left: 3, bottom: 2, right: 3 }]) {
        bench.mark(range);
        expect(done(await bench.host.selection())).toEqual(range);
      }
    });

    test('a cell is shown; where its sheet is gone, that is said', async () => {
      const bench = await opened();
      const cell = { sheet: 'Budget', row: 2, column: 3 };
      done(await bench.host.select(cell));
      expect(bench.selected()).toEqual(cell);
      expect(await bench.host.select({ ...cell, sheet: 'Borta' })).toEqual({ is: 'trouble', trouble: 'changed-since-read', detail: 'Borta' });
    });
  });
}
