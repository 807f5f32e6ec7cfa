/** @jest-environment jsdom */
import { savedBytes } from '../../host/to-file';
import type { PlannedSheet } from '../../../src/core/model';
import { applyPlan, cleanWorkbook, readWorkbook } from '../../../src/hosts/xlsx';
import { drawn, sheet } from '../../drawn';
import { done, keptOf } from '../contract';
import { unzipped } from '../files';
import { kommunandelar, kontroller, plan, words } from '../plans';
import { hostOf, officeBench } from './bench';

const morning = { now: '2026-11-25 09:30', state: '{"svar":1}' };
const noon = { ...morning, now: '2026-11-25 12:00' };
const budget = drawn(sheet('1000 | Luleå\n2000 | 2', { name: 'Budget' }));
const both = plan(kontroller('Budget', ['a', 'b'], { b: 'från början' }), kommunandelar('2027-06-01'));

const written = async () => {
  const bench = await officeBench({ snapshot: budget });
  done(await bench.host.read());
  done(await bench.host.apply(both, morning));
  return bench;
};

const stored = (bytes: Uint8Array) => Object.values(unzipped(bytes)).filter((part) => part.includes('urn:samrakna:') && !part.includes('datastoreItem'));

test('the copy to be sent has nothing of ours, and the open workbook has all', async () => {
  const bench = await written();
  const before = bench.whole();
  const copy = done(cleanWorkbook(done(await bench.host.file())));
  const { own, snapshot, state } = done(readWorkbook(copy, budget.workbook));
  expect([own, state, snapshot.sheets.map(({ name, cells }) => [name, cells.length])]).toEqual([[], undefined, [['Budget', 4]]]);
  expect(JSON.stringify(unzipped(copy)).toLowerCase()).not.toContain('samrakna');
  expect(bench.whole()).toEqual(before);
});

test('the copy of a workbook where nothing is written is the workbook', async () => {
  const { host, book } = await officeBench({ snapshot: budget });
  expect(unzipped(done(cleanWorkbook(done(await host.file()))))).toEqual(unzipped(savedBytes(book)));
});

test('saved and opened again, the last write can be undone', async () => {
  const bench = await written();
  bench.type('Kontroller', 5, 4, 'om a');
  done(await bench.host.read());
  done(await bench.host.apply(plan(kontroller('Budget', ['ny', 'a']), kommunandelar('2027-06-01')), noon));
  const again = await bench.reopen();
  const host = hostOf(again);
  expect(done(await host.read()).restorable).toEqual({ written: noon.now, interrupted: false, first: false });
  done(await host.undo());
  expect(keptOf(done(await host.read()))['kontroller']).toEqual({ a: words('om a'), b: words('från början') });
  expect([5, 6].map((row) => again.book.sheet('Kontroller')?.cell(row, 1).value)).toEqual(['a', 'b']);
});

test('what Excel has written and saved, the file host reads as ours', async () => {
  const bench = await written();
  const inExcel = done(await bench.host.read());
  const asFile = done(readWorkbook(savedBytes(bench.book), budget.workbook));
  expect([asFile.snapshot, keptOf(asFile), asFile.state]).toEqual([inExcel.snapshot, keptOf(inExcel), inExcel.state]);
});

test('what the file host has written, Excel reads as ours and writes again; the undo of that gives it back', async () => {
  const plain = await officeBench({ snapshot: budget });
  const bytes = done(applyPlan(savedBytes(plain.book), both, morning));
  const bench = await officeBench({ bytes });
  const read = done(await bench.host.read());
  expect([keptOf(read), read.state, read.restorable]).toEqual([
    { kontroller: { a: words(''), b: words('från början') }, kommunandelar: { entry: words('2027-06-01'), convention: words('halvår') } }, morning.state, undefined,
  ]);
  done(await bench.host.apply(plan(kontroller('Budget', ['ny', 'b']), kommunandelar('2027-06-01')), noon));
  expect(bench.book.sheets.map(({ name }) => name)).toEqual(['Budget', 'Kontroller', 'Kommunandelar']);
  expect(bench.book.sheet('Kontroller')?.tables.map(({ name }) => name)).toEqual(['SamraknaKontroller']);
  done(await bench.host.undo());
  expect([5, 6].map((row) => bench.book.sheet('Kontroller')?.cell(row, 1).value)).toEqual(['a', 'b']);
  expect(done(await bench.host.read()).own.map(({ kept }) => kept)).toEqual(expect.arrayContaining([{ a: words(''), b: words('från början') }]));
});

test('the file host leaves the restore point alone, and it counts no more when that host has written', async () => {
  const bench = await written();
  const saved = savedBytes(bench.book);
  const again = done(applyPlan(saved, plan(kontroller('Budget', ['b'])), noon));
  const restore = (bytes: Uint8Array) => stored(bytes).filter((part) => part.includes('urn:samrakna:restore:1'));
  expect(restore(saved)).toHaveLength(1);
  expect(restore(again)).toEqual(restore(saved));
  const { host } = await officeBench({ bytes: again });
  expect(done(await host.read()).restorable).toBeUndefined();
  expect(await host.undo()).toEqual({ is: 'trouble', trouble: 'nothing-to-undo' });
  expect(stored(done(cleanWorkbook(again)))).toEqual([]);
});

test('sheets emptied by an undo leave no restore point that a cleaning would forget', async () => {
  const bench = await written();
  done(await bench.host.undo());
  expect(stored(done(cleanWorkbook(savedBytes(bench.book))))).toEqual([]);
});

test('opening the pane does not dirty the file', async () => {
  const bench = await written();
  const { book } = await bench.reopen();
  const host = hostOf(bench);
  done(await host.read());
  const stop = done(await host.watch(() => undefined));
  expect(book.isDirty).toBe(false);
  stop();
});

describe('a restore point too large to be stored', () => {
  /** Words that no packing makes small, the same at every run. */
  const noise = (seed: number) => {
    let state = seed + 1;
    return Array.from({ length: 30_000 }, () => String.fromCharCode(0x4e00 + (state = (state * 48_271) % 2_147_483_647) % 20_000)).join('');
  };
  const large: PlannedSheet = { ...kontroller('Budget', Array.from({ length: 30 }, (_, index) => `rad ${index}`)) };

  test('is said beforehand, and works as long as the pane is open', async () => {
    const bench = await officeBench({ snapshot: budget });
    done(await bench.host.read());
    expect(done(await bench.host.apply(plan(large), morning)).undoKept).toBe(true);
    for (let row = 5; row < 35; row += 1) bench.type('Kontroller', row, 4, noise(row));
    const before = bench.whole();
    expect(done(await bench.host.read()).undoWillBeKept).toBe(false);
    expect(done(await bench.host.apply(plan(kontroller('Budget', ['a'])), noon)).undoKept).toBe(false);
    expect(done(await bench.host.read()).restorable).toEqual({ written: noon.now, interrupted: false, first: false });
    expect(done(await bench.reopened().read()).restorable).toBeUndefined();
    done(await bench.host.undo());
    expect(bench.whole()).toEqual(before);
  });
});
