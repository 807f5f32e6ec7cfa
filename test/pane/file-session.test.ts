import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Engine, type Made, Stopped } from '../../src/pane/engine/engine';
import { DirectEngine } from '../../src/pane/engine/direct';
import { field } from '../../src/field';
import { readWorkbook } from '../../src/hosts/xlsx/index';
import { nameOfCleanCopy, nameOfCopy } from '../../src/pane/session/file-names';
import { FileSession } from '../../src/pane/session/file-session';
import type { State, Surroundings } from '../../src/pane/session/session';
import { FailingEngine, quiet } from './live';

const bytes = readFileSync(resolve(__dirname, '../../assets/sample/budget.xlsx'));

function started(around: Partial<Surroundings> = {}, engine: Engine = new DirectEngine(field('sv'), '9.9.9')) {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const session = new FileSession({ now: () => '2026-11-25 09:30', save: (name, copy) => saved.push({ name, bytes: copy }), ...around }, engine);
  return { session, saved };
}

/** A session with the sample open. */
async function opened() {
  const { session, saved } = started();
  session.open('budget.xlsx', bytes);
  await quiet();
  const now = () => {
    const { opened: book } = session.current();
    if (!book) throw new Error('nothing is open');
    return book;
  };
  return { session, saved, now };
}

const asked = (state: State) => state.opened?.analysis.questions.map(({ code }) => code);

test('a workbook that is opened is analysed and planned, and listeners hear when it begins and when it is done', async () => {
  const { session } = started();
  const heard = new Set<unknown>();
  session.subscribe(() => { heard.add(session.current().notice?.is); });
  session.open('budget.xlsx', bytes);
  expect(session.current()).toEqual({ language: 'sv', notice: { is: 'working', at: 'opening' } });
  await quiet();
  const { opened: book } = session.current();
  expect([...heard]).toEqual(['working', 'opened']);
  expect(book?.analysis.reading.tables).toHaveLength(1);
  expect(book?.plan.sheets.map(({ kind }) => kind)).toEqual(['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter']);
});

test('answers show at once, and what is written follows from all of them', async () => {
  const { session, saved, now } = await opened();
  const before = now().analysis;
  session.answer({ unit: 'kr' });
  session.answer({ openingBalance: '3500000' });
  session.write();
  const given = { unit: 'kr', openingBalance: '3500000' };
  expect([now().choices, now().settled, now().analysis === before, saved]).toEqual([given, {}, true, []]);
  await quiet();
  expect([session.current().notice, now().settled, saved.length]).toEqual([{ is: 'written', name: 'budget-samraknad.xlsx' }, given, 1]);
  expect(now().analysis).not.toEqual(before);
  const written = readWorkbook(saved[0]?.bytes ?? new Uint8Array(), 'ut.xlsx');
  expect(written).toMatchObject({ is: 'done', value: { state: '{"openingBalance":"3500000","unit":"kr"}' } });
});

describe('stopped', () => {
  /** An engine that answers when it is let to. */
  class SlowEngine extends DirectEngine {
    private readonly held: { let: () => void; stop: () => void }[] = [];
    constructor() { super(field('sv'), '9.9.9'); }
    override async analyse(...asked: Parameters<Engine['analyse']>): Promise<Made> {
      await new Promise<void>((let_, stop) => { this.held.push({ let: let_, stop: () => { stop(new Stopped()); } }); });
      return super.analyse(...asked);
    }
    override stop(): void { this.held.splice(0).forEach(({ stop }) => { stop(); }); }
    proceed(): void { this.held.splice(0).forEach((one) => { one.let(); }); }
  }

  async function slowly() {
    const engine = new SlowEngine();
    const { session } = started({}, engine);
    session.open('budget.xlsx', bytes);
    await quiet();
    return { engine, session };
  }

  test('an opening leaves what was open, which is nothing', async () => {
    const { session } = await slowly();
    session.stop();
    await quiet();
    expect(session.current()).toEqual({ language: 'sv', notice: { is: 'stopped' } });
  });

  test('an answer is taken back with what would have followed from it, and the next is reckoned with', async () => {
    const { engine, session } = await slowly();
    engine.proceed();
    await quiet();
    session.answer({ openingBalance: '3500000' });
    expect(session.current().opened?.choices).toEqual({ openingBalance: '3500000' });
    await quiet();
    session.stop();
    await quiet();
    expect([session.current().notice, session.current().opened?.choices]).toEqual([{ is: 'stopped' }, {}]);
    session.answer({ unit: 'kr' });
    await quiet();
    engine.proceed();
    await quiet();
    expect([session.current().notice, session.current().opened?.settled]).toEqual([{ is: 'answered', unsummed: [] }, { unit: 'kr' }]);
  });

  test('an opening that waits for an answer to be computed is not begun', async () => {
    const { engine, session } = await slowly();
    engine.proceed();
    await quiet();
    session.answer({ openingBalance: '3500000' });
    session.open('annan.xlsx', bytes);
    await quiet();
    session.stop();
    await quiet();
    engine.proceed();
    await quiet();
    expect([session.current().notice, session.current().opened?.name]).toEqual([{ is: 'stopped' }, 'budget.xlsx']);
  });

  test('of two files that wait for an answer only the last is opened, and the answer is computed', async () => {
    const { engine, session } = await slowly();
    engine.proceed();
    await quiet();
    const heard = new Set<unknown>();
    session.subscribe(() => { heard.add(session.current().opened?.name); });
    session.answer({ openingBalance: '3500000' });
    session.open('annan.xlsx', bytes);
    session.open('tredje.xlsx', bytes);
    for (let turn = 0; turn < 3; turn += 1) {
      await quiet();
      engine.proceed();
    }
    await quiet();
    expect([session.current().notice, [...heard]]).toEqual([{ is: 'opened' }, ['budget.xlsx', 'tredje.xlsx']]);
  });

  test('another file is opened without waiting for the one before', async () => {
    const { engine, session } = await slowly();
    session.open('annan.xlsx', bytes);
    await quiet();
    engine.proceed();
    await quiet();
    expect([session.current().notice, session.current().opened?.name]).toEqual([{ is: 'opened' }, 'annan.xlsx']);
  });
});

test('a listener that has left hears nothing', async () => {
  const { session } = started();
  let heard = 0;
  session.subscribe(() => { heard += 1; })();
  session.speak('en');
  expect([heard, session.current().language]).toEqual([0, 'en']);
});

test('a file that is no workbook is said, and what was open stays', async () => {
  const { session, now } = await opened();
  const before = now();
  session.open('brev.xlsx', new TextEncoder().encode('Hej!'));
  await quiet();
  expect(session.current()).toMatchObject({ notice: { is: 'trouble', trouble: 'not-a-workbook' } });
  expect(now()).toBe(before);
});

test('an answer is reckoned with and can be taken back', async () => {
  const { session } = await opened();
  expect(asked(session.current())).toContain('entry-date');
  session.answer({ entries: [{ member: 'Boden', date: '2021-06-01' }] });
  await quiet();
  expect(asked(session.current())).not.toContain('entry-date');
  session.forget('entries');
  await quiet();
  expect(asked(session.current())).toContain('entry-date');
});

test('a sheet that is switched off is not planned, and comes back', async () => {
  const { session, now } = await opened();
  session.switchSheet('noter', false);
  session.switchSheet('regler', false);
  await quiet();
  expect([now().choices, now().plan.sheets.map(({ kind }) => kind)]).toEqual([{ withoutSheets: ['noter', 'regler'] }, ['avstamning', 'kommunandelar', 'kontroller']]);
  session.switchSheet('noter', true);
  session.switchSheet('regler', true);
  await quiet();
  expect(now().choices).toEqual({});
});

test('what is written remembers the answers, and opened again it is the same bytes written again', async () => {
  const { session, saved, now } = await opened();
  session.answer({ entries: [{ member: 'Boden', date: '2021-06-01' }], openingBalance: '3500000' });
  await quiet();
  const { choices } = now();
  session.write();
  await quiet();
  const [first] = saved;
  if (!first) throw new Error('nothing was saved');
  session.open(first.name, first.bytes);
  await quiet();
  expect(now().choices).toEqual(choices);
  session.write();
  await quiet();
  expect(saved.map(({ name }) => name)).toEqual(['budget-samraknad.xlsx', 'budget-samraknad.xlsx']);
  expect(Buffer.compare(first.bytes, saved[1]?.bytes ?? new Uint8Array())).toBe(0);
  expect(session.current().notice).toEqual({ is: 'written', name: 'budget-samraknad.xlsx' });
});

test('what is said is known to be in no file until it is written, and of the sample nothing is', async () => {
  const { session } = await opened();
  expect(session.isUnwritten()).toBe(false);
  session.answer({ openingBalance: '3500000' });
  await quiet();
  expect(session.isUnwritten()).toBe(true);
  session.write();
  await quiet();
  expect(session.isUnwritten()).toBe(false);
  session.forget('openingBalance');
  await quiet();
  expect(session.isUnwritten()).toBe(true);
  session.open('budget.xlsx', bytes, { state: '{"unit":"kr"}' });
  await quiet();
  expect(session.isUnwritten()).toBe(true);
  session.open('budget.xlsx', bytes, { sample: true });
  await quiet();
  session.answer({ unit: 'kr' });
  await quiet();
  expect(session.isUnwritten()).toBe(false);
});

test('what is written keeps every sheet of the user', async () => {
  const { session, saved, now } = await opened();
  session.write();
  await quiet();
  const written = readWorkbook(saved[0]?.bytes ?? new Uint8Array(), 'ut.xlsx');
  if (written.is === 'trouble') throw new Error(written.trouble);
  expect(written.value.snapshot.sheets).toEqual(now().read.snapshot.sheets);
});

test('a bug is kept for the one boundary, and not swallowed', async () => {
  const bug = new Error('bug');
  const { session } = started({}, new FailingEngine(bug));
  session.open('budget.xlsx', bytes);
  await quiet();
  expect(session.current().fault).toBe(bug);
});

test('before anything is open there is nothing to answer or write', async () => {
  const { session, saved } = started();
  session.answer({ unit: 'kr' });
  session.write();
  await quiet();
  expect([session.current(), saved]).toEqual([{ language: 'sv' }, []]);
});

test('a clean copy of what was written has nothing of ours in it', async () => {
  const { session, saved } = await opened();
  session.write();
  session.open('budget-samraknad.xlsx', saved[0]?.bytes ?? new Uint8Array());
  await quiet();
  session.saveCleanCopy();
  await quiet();
  const clean = readWorkbook(saved[1]?.bytes ?? new Uint8Array(), 'ren.xlsx');
  if (clean.is === 'trouble') throw new Error(clean.trouble);
  expect([session.current().notice, clean.value.own, clean.value.state]).toEqual([{ is: 'copied', name: 'budget-ren.xlsx' }, [], undefined]);
});

test.each([
  ['budget.xlsx', 'budget-samraknad.xlsx'],
  ['Budget 2025.v2.XLSM', 'Budget 2025.v2-samraknad.XLSM'],
  ['budget-samraknad.xlsx', 'budget-samraknad.xlsx'],
  ['budget', 'budget-samraknad.xlsx'],
])('a copy of %s is called %s', (name, copy) => {
  expect(nameOfCopy(name)).toBe(copy);
});

test.each([['budget.xlsx', 'budget-ren.xlsx'], ['budget-samraknad.xlsm', 'budget-ren.xlsm'], ['budget-ren.xlsx', 'budget-ren.xlsx'], ['Bok1', 'Bok1-ren.xlsx']])('a clean copy of %s is called %s', (name, copy) => {
  expect(nameOfCleanCopy(name)).toBe(copy);
});
