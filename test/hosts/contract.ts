/** What every host must keep: one suite, run for each of them. */
import type { Snapshot } from '../../src/core/model';
import { changes } from '../../src/core/plan/changes';
import type { Outcome, WorkbookHost, WorkbookRead } from '../../src/hosts/workbook';
import { drawn, sheet } from '../drawn';
import { kommunandelar, kontroller, number, plan, words } from './plans';

/** A host with the user's hands on its workbook. */
export interface Bench {
  readonly host: WorkbookHost;
  rename(from: string, to: string): void;
  type(sheet: string, row: number, column: number, text: string): void;
  /** Everything that can be read back of a sheet, ours or the user's: any form that changes when the sheet does. */
  whole(): unknown;
}

const morning = { now: '2026-11-25 09:30' };
const noon = { now: '2026-11-25 12:00' };

export function hostContract(name: string, open: (snapshot: Snapshot) => Bench | Promise<Bench>): void {
  const budget = sheet(`
    1000  | 'Luleå  kommun' | #REF! | =SUM(A1:A2) -> 3000
    2000  |                 | -0.25
  `, { name: 'Budget' });
  const opened = () => open(drawn(budget));

  describe(`${name} keeps the contract of a host`, () => {
    test('reads the user’s sheets, and has nothing of ours before the first write', async () => {
      const { snapshot, own, state } = done(await (await opened()).host.read());
      expect(snapshot.sheets.map((one) => [one.name, one.cells])).toEqual([['Budget', budget.cells]]);
      expect([own, state]).toEqual([[], undefined]);
    });

    test('our sheets are never read as the user’s, and the user’s never change', async () => {
      const bench = await opened();
      const before = done(await bench.host.read()).snapshot;
      done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b']), kommunandelar('2027-06-01')), morning));
      expect(done(await bench.host.read()).snapshot).toEqual(before);
    });

    test('inputs and kept words are read back by key, cleared ones as empty', async () => {
      const bench = await opened();
      done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b'], { b: 'från början' }), kommunandelar('2027-06-01')), morning));
      bench.type('Kontroller', 5, 4, 'Min kommentar');
      bench.type('Kontroller', 6, 4, '');
      expect(keptOf(done(await bench.host.read()))).toEqual({
        kontroller: { a: words('Min kommentar'), b: words('') },
        kommunandelar: { entry: words('2027-06-01'), convention: words('halvår') },
      });
    });

    test('what the user wrote stays with its key when the rows change, also where the plan does not know it', async () => {
      const bench = await opened();
      done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b'])), morning));
      bench.type('Kontroller', 5, 4, 'om a');
      done(await bench.host.apply(plan(kontroller('Budget', ['ny', 'b', 'a'])), noon));
      expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual({ ny: words(''), b: words(''), a: words('om a') });
    });

    test('a comment follows its row when the user sorts, or copies a row', async () => {
      const bench = await opened();
      done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b', 'c'])), morning));
      const rows: [comment: string, keys: string][] = [['om c', '1 c'], ['om a', '1 a'], ['om c, kopian', '1 c']];
      rows.forEach(([comment, keys], index) => {
        bench.type('Kontroller', 5 + index, 4, comment);
        bench.type('Kontroller', 5 + index, 5, keys);
      });
      expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual({ c: words('om c'), a: words('om a') });
    });

    test('what the user has right of our columns stays', async () => {
      const bench = await opened();
      done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b'])), morning));
      bench.type('Kontroller', 6, 6, 'bredvid');
      const before = bench.whole();
      done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b'])), noon));
      expect(bench.whole()).toEqual(before);
    });

    test('a second write of the same changes nothing, not even the time', async () => {
      const bench = await opened();
      const first = plan(kontroller('Budget', ['a']), kommunandelar('2027-06-01'));
      done(await bench.host.apply(first, { ...morning, state: '{"a":"å"}' }));
      const before = bench.whole();
      done(await bench.host.apply(first, { ...noon, state: '{"a":"å"}' }));
      expect(bench.whole()).toEqual(before);
    });

    test('the time moves when anything else does', async () => {
      const bench = await opened();
      done(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning));
      expect(JSON.stringify(bench.whole())).toContain('Skrivet 2026-11-25 09:30.');
      done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b'])), noon));
      expect(JSON.stringify(bench.whole())).toContain('Skrivet 2026-11-25 12:00.');
    });

    test('our sheets are found by their mark: a name the user gave is kept', async () => {
      const bench = await opened();
      done(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning));
      bench.rename('Kontroller', 'Granskning');
      done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b'])), noon));
      const { own } = done(await bench.host.read());
      expect(own.map((one) => [one.kind, one.name])).toEqual([['kontroller', 'Granskning']]);
    });

    test('a sheet of the user’s with the name we want keeps it', async () => {
      const bench = await open(drawn(budget, sheet('eget', { name: 'KONTROLLER' })));
      done(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning));
      const { own, snapshot } = done(await bench.host.read());
      expect(own.map((one) => one.name)).toEqual(['Kontroller (Samräkna)']);
      expect(snapshot.sheets.map((one) => one.name)).toEqual(['Budget', 'KONTROLLER']);
    });

    test('a sheet that is switched off stays as it is', async () => {
      const bench = await opened();
      done(await bench.host.apply(plan(kontroller('Budget', ['a']), kommunandelar('2027-06-01')), morning));
      done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b'])), noon));
      expect(keptOf(done(await bench.host.read()))['kommunandelar']).toEqual({ entry: words('2027-06-01'), convention: words('halvår') });
    });

    test('a state too large to be stored is refused, and nothing is written', async () => {
      const bench = await opened();
      const before = bench.whole();
      expect(await bench.host.apply(plan(kontroller('Budget', ['a'])), { ...morning, state: 'å'.repeat(128 * 1024 + 1) })).toEqual({ is: 'trouble', trouble: 'state-too-large' });
      expect(bench.whole()).toEqual(before);
      expect(await bench.host.apply(plan(kontroller('Budget', ['a'])), { ...morning, state: 'å'.repeat(128 * 1024) })).toMatchObject({ is: 'done' });
    });

    test('what stands in our sheets is read: cell by cell the same in every host, formulas and all', async () => {
      const bench = await opened();
      done(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning));
      bench.type('Kontroller', 5, 4, 'om a');
      bench.type('Kontroller', 5, 7, 'bredvid');
      const [own] = done(await bench.host.read()).own;
      expect(own?.stands.map((cell) => ({ ...cell, ...(cell.formula === undefined ? {} : { formula: cell.formula.replaceAll("'", '') }) }))).toEqual([
        { row: 1, column: 1, shows: words('Kontroller') }, { row: 2, column: 1, shows: words('Skrivet 2026-11-25 09:30.') },
        ...['Rad', 'Belopp', 'Status', 'Kommentar'].map((header, index) => ({ row: 4, column: index + 1, shows: words(header) })),
        { row: 5, column: 1, shows: words('a') }, { row: 5, column: 2, shows: number('1000'), formula: 'ROUND(Budget!A1+0,0)' },
        { row: 5, column: 3, shows: words('OK'), formula: 'IF(B5>0,"OK","Fel")' }, { row: 5, column: 4, shows: words('om a') }, { row: 5, column: 7, shows: words('bredvid') },
      ]);
      expect([own?.keyed, own?.lastColumn]).toEqual([[{ key: 'a', row: 5, column: 4 }], 5]);
    });

    test('what a write would change is nothing after a write, and what the user has done since then', async () => {
      const bench = await opened();
      const both = plan(kontroller('Budget', ['a', 'b']), kommunandelar('2027-06-01'));
      done(await bench.host.apply(both, morning));
      expect(changes(both, done(await bench.host.read()).own).map(({ is }) => is)).toEqual(['same', 'same']);
      bench.type('Kontroller', 6, 4, 'om b');
      bench.type('Kontroller', 5, 1, 'eget i vår cell');
      bench.type('Kontroller', 6, 7, 'bredvid');
      const [found] = changes(both, done(await bench.host.read()).own);
      expect(found).toMatchObject({
        is: 'changed', formulas: 0, come: [], gone: [], beside: 1, kept: [{ row: 6, column: 4, words: words('om b') }], lost: [{ row: 5, column: 1, words: words('eget i vår cell') }],
        cells: [{ row: 5, column: 1, was: words('eget i vår cell'), becomes: words('a') }],
      });
      done(await bench.host.apply(both, noon));
      expect(changes(both, done(await bench.host.read()).own).map(({ is, lost }) => [is, lost])).toEqual([['same', []], ['same', []]]);
    });

    test('state is stored and read as it was, and left alone where none is given', async () => {
      const bench = await opened();
      const state = '{"text":"<&\\"å\\u0001>\\n"}';
      done(await bench.host.apply(plan(), { ...morning, state }));
      done(await bench.host.apply(plan(kontroller('Budget', ['a'])), noon));
      expect(done(await bench.host.read()).state).toBe(state);
    });
  });
}

/** The value of an outcome; on trouble the test fails with its name. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.is === 'trouble') throw new Error(`${outcome.trouble} ${outcome.detail ?? ''}`);
  return outcome.value;
}

/** What the user has put into each of our sheets, by kind. */
export function keptOf(read: WorkbookRead): Record<string, unknown> {
  return Object.fromEntries(read.own.map((one) => [one.kind, one.kept]));
}
