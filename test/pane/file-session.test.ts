import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { field } from '../../src/field';
import { readWorkbook } from '../../src/hosts/xlsx/index';
import { nameOfCleanCopy, nameOfCopy } from '../../src/pane/session/file-names';
import { FileSession } from '../../src/pane/session/file-session';
import type { State, Surroundings } from '../../src/pane/session/session';

const bytes = readFileSync(resolve(__dirname, '../../assets/sample/budget.xlsx'));

function started(around: Partial<Surroundings> = {}) {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const session = new FileSession({ field, version: '9.9.9', now: () => '2026-11-25 09:30', save: (name, copy) => saved.push({ name, bytes: copy }), afterShowing: (work) => { work(); }, ...around });
  return { session, saved };
}

/** A session with the sample open. */
function opened() {
  const { session, saved } = started();
  session.open('budget.xlsx', bytes);
  const now = () => {
    const { opened: book } = session.current();
    if (!book) throw new Error('nothing is open');
    return book;
  };
  return { session, saved, now };
}

const asked = (state: State) => state.opened?.analysis.questions.map(({ code }) => code);

test('a workbook that is opened is analysed and planned, and listeners hear once when it begins and once when it is done', () => {
  const { session } = started();
  const heard: unknown[] = [];
  session.subscribe(() => { heard.push(session.current().notice); });
  session.open('budget.xlsx', bytes);
  const { opened: book } = session.current();
  expect(heard).toEqual([{ is: 'working', at: 'computing' }, { is: 'opened' }]);
  expect(book?.analysis.reading.tables).toHaveLength(1);
  expect(book?.plan.sheets.map(({ kind }) => kind)).toEqual(['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter']);
});

test('work is said before it begins, answers show at once, and pieces of work follow one another on what the one before left', () => {
  const waiting: (() => void)[] = [];
  const { session, saved } = started({ afterShowing: (work) => waiting.push(work) });
  const proceed = () => waiting.shift()?.();
  session.open('budget.xlsx', bytes);
  expect(session.current()).toEqual({ language: 'sv', notice: { is: 'working', at: 'computing' } });
  proceed();
  session.answer({ unit: 'kr' });
  session.answer({ openingBalance: '3500000' });
  session.write();
  const given = { unit: 'kr', openingBalance: '3500000' };
  const before = session.current().opened?.analysis;
  expect([session.current().notice, session.current().opened?.choices, saved]).toEqual([{ is: 'working', at: 'computing' }, given, []]);
  [0, 1, 2].forEach(proceed);
  expect([session.current().notice, session.current().opened?.choices, saved.length]).toEqual([{ is: 'written', name: 'budget-samraknad.xlsx' }, given, 1]);
  expect(session.current().opened?.analysis).not.toEqual(before);
});

test('a listener that has left hears nothing', () => {
  const { session } = started();
  let heard = 0;
  session.subscribe(() => { heard += 1; })();
  session.speak('en');
  expect([heard, session.current().language]).toEqual([0, 'en']);
});

test('a file that is no workbook is said, and what was open stays', () => {
  const { session, now } = opened();
  const before = now();
  session.open('brev.xlsx', new TextEncoder().encode('Hej!'));
  expect(session.current()).toMatchObject({ notice: { is: 'trouble', trouble: 'not-a-workbook' } });
  expect(now()).toBe(before);
});

test('an answer is reckoned with and can be taken back', () => {
  const { session } = opened();
  expect(asked(session.current())).toContain('entry-date');
  session.answer({ entries: [{ member: 'Boden', date: '2021-06-01' }] });
  expect(asked(session.current())).not.toContain('entry-date');
  session.forget('entries');
  expect(asked(session.current())).toContain('entry-date');
});

test('a sheet that is switched off is not planned, and comes back', () => {
  const { session, now } = opened();
  session.switchSheet('noter', false);
  session.switchSheet('regler', false);
  expect([now().choices, now().plan.sheets.map(({ kind }) => kind)]).toEqual([{ withoutSheets: ['noter', 'regler'] }, ['avstamning', 'kommunandelar', 'kontroller']]);
  session.switchSheet('noter', true);
  session.switchSheet('regler', true);
  expect(now().choices).toEqual({});
});

test('what is written remembers the answers, and opened again it is the same bytes written again', () => {
  const { session, saved, now } = opened();
  session.answer({ entries: [{ member: 'Boden', date: '2021-06-01' }], openingBalance: '3500000' });
  const { choices } = now();
  session.write();
  const [first] = saved;
  if (!first) throw new Error('nothing was saved');
  session.open(first.name, first.bytes);
  expect(now().choices).toEqual(choices);
  session.write();
  expect(saved.map(({ name }) => name)).toEqual(['budget-samraknad.xlsx', 'budget-samraknad.xlsx']);
  expect(Buffer.compare(first.bytes, saved[1]?.bytes ?? new Uint8Array())).toBe(0);
  expect(session.current().notice).toEqual({ is: 'written', name: 'budget-samraknad.xlsx' });
});

test('what is written keeps every sheet of the user', () => {
  const { session, saved, now } = opened();
  session.write();
  const written = readWorkbook(saved[0]?.bytes ?? new Uint8Array(), 'ut.xlsx');
  if (written.is === 'trouble') throw new Error(written.trouble);
  expect(written.value.snapshot.sheets).toEqual(now().read.snapshot.sheets);
});

test('a bug is kept for the one boundary, and not swallowed', () => {
  const bug = new Error('bug');
  const { session } = started({ field: () => { throw bug; } });
  session.open('budget.xlsx', bytes);
  expect(session.current().fault).toBe(bug);
});

test('before anything is open there is nothing to answer or write', () => {
  const { session, saved } = started();
  session.answer({ unit: 'kr' });
  session.write();
  expect([session.current(), saved]).toEqual([{ language: 'sv' }, []]);
});

test('a clean copy of what was written has nothing of ours in it', () => {
  const { session, saved } = opened();
  session.write();
  session.open('budget-samraknad.xlsx', saved[0]?.bytes ?? new Uint8Array());
  session.saveCleanCopy();
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
