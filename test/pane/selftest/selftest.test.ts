/** The self-test's own steps, over a workbook in memory: all as expected there, and each of them able to say otherwise. */
import { allowedFunctions, functionsOf } from '../../../src/core/plan/formula';
import { MemoryWorkbook } from '../../../src/hosts/memory';
import { applyPlan, readWorkbook } from '../../../src/hosts/xlsx';
import { handSteps } from '../../../src/pane/selftest/hand-steps';
import { planOf, trickyTexts } from '../../../src/pane/selftest/plan';
import { counted, reportText } from '../../../src/pane/selftest/report';
import { measured, prepared, run, steps, type Result } from '../../../src/pane/selftest/run';
import type { Bench, StepName, Verdict } from '../../../src/pane/selftest/step';
import { selftestEn } from '../../../src/text/selftest.en';
import { selftestSv } from '../../../src/text/selftest.sv';
import { drawn, sheet } from '../../drawn';
import { fileOf } from '../../hosts/files';
import { MemoryProbe } from './memory-probe';

const now = () => '2026-11-25 09:30';

async function benchIn(workbook: MemoryWorkbook): Promise<Bench> {
  const ready = await prepared(workbook, new MemoryProbe(workbook), now);
  if (ready.is !== 'ready') throw new Error(ready.is);
  return ready.bench;
}

const empty = fileOf(drawn(sheet('', { name: 'Blad1' })));
const emptyWorkbook = () => new MemoryWorkbook(drawn(sheet('', { name: 'Blad1' })));
const verdicts = (results: readonly Result[]) => Object.fromEntries(results.map(({ name, verdict }) => [name, verdict]));

test('in memory all is as expected, but that there is no file to copy and no group of undo', async () => {
  const workbook = emptyWorkbook();
  const begun: StepName[] = [];
  const results = await run(await benchIn(workbook), (name) => begun.push(name));
  const expected = Object.fromEntries<Verdict>(steps.map(({ name }) => [name, { is: 'ok' }]));
  expect(verdicts(results)).toEqual({ ...expected, 'clean-copy': { is: 'failed', detail: 'not-a-workbook' }, 'merge-run': { is: 'skipped', detail: 'ExcelApi 1.20' } });
  expect(begun).toEqual(steps.map(({ name }) => name));
  expect(workbook.cells('Blad1')).toEqual([]);
});

test.each<[string, MemoryWorkbook]>([
  ['has a figure in it', new MemoryWorkbook(drawn(sheet('17', { name: 'Blad1' })))],
  ['has a figure on a hidden sheet', new MemoryWorkbook(drawn(sheet('', { name: 'Blad1' }), sheet('17', { name: 'Gömt', visibility: 'hidden' })))],
])('a workbook that %s is refused and left alone', async (_, workbook) => {
  const before = ['Blad1', 'Gömt'].map((name) => workbook.cells(name));
  expect(await prepared(workbook, new MemoryProbe(workbook), now)).toEqual({ is: 'not-empty' });
  expect(['Blad1', 'Gömt'].map((name) => workbook.cells(name))).toEqual(before);
});

test('a workbook that the test has been run in is not empty any more', async () => {
  const workbook = emptyWorkbook();
  await run(await benchIn(workbook), () => undefined);
  expect(await prepared(workbook, new MemoryProbe(workbook), now)).toEqual({ is: 'not-empty' });
});

test('a workbook that cannot be read is told with its trouble', async () => {
  const workbook = emptyWorkbook();
  workbook.failNext('access-denied', 'etikett');
  expect(await prepared(workbook, new MemoryProbe(workbook), now)).toEqual({ is: 'unreadable', trouble: 'access-denied', detail: 'etikett' });
});

/** Each way that an Excel could differ, and the steps that must see it. */
class Spoilt extends MemoryProbe {
  override async look(cells: Parameters<MemoryProbe['look']>[0]) {
    return (await super.look(cells)).map((one) => ({ ...one, value: one.value === '00123' ? 123 : one.value, format: one.format.replace('0.00', '0,00'), formula: one.formula.replace('SUM(', 'SUMMA(') }));
  }
}

class Shown extends MemoryProbe {
  override async look(cells: Parameters<MemoryProbe['look']>[0]) {
    return (await super.look(cells)).map((one) => ({ ...one, text: one.value === -1234.4 ? '-1 234' : one.value === 0.5 ? '####' : one.value === 0.3125 ? '31,25 %' : one.value === 46023 ? '2026-01-01' : String(one.value).replace(/\.432/, ',43').replace('.', ',') }));
  }
}

async function verdictsWith(probe: MemoryProbe, workbook: MemoryWorkbook, last: StepName): Promise<Record<string, Verdict>> {
  const bench: Bench = { host: workbook, probe, place: 'Blad1', now };
  const results: Result[] = [];
  for (const step of steps.slice(0, steps.findIndex(({ name }) => name === last) + 1)) results.push(await measured(step.name, bench, step.run));
  return verdicts(results);
}

test('a text that became a number, another format and a translated formula are seen', async () => {
  const workbook = emptyWorkbook();
  const found = await verdictsWith(new Spoilt(workbook), workbook, 'formulas');
  expect(found['texts']).toEqual({ is: 'different', detail: 'A9: "00123" ≠ 123' });
  expect(found['formats']).toEqual({ is: 'different', detail: expect.stringContaining('ore format: "#,##0.00') });
  expect(found['formulas']).toEqual({ is: 'different', detail: expect.stringContaining('=SUMMA(') });
});

test('what the user sees is judged by its digits, and told', async () => {
  const workbook = emptyWorkbook();
  const found = await verdictsWith(new Shown(workbook), workbook, 'formats');
  expect(found['formats']).toEqual({ is: 'different', detail: 'ore "####": ["050",false] ≠ ["",false]' });
});

test('a value that Excel computes otherwise is told with its cell', async () => {
  const workbook = emptyWorkbook();
  workbook.miscalculate([{ cell: { sheet: 'Självtest', row: 5, column: 2 }, planned: { is: 'number', number: '1000' }, found: { is: 'number', number: '999' } }], 'manual-calculation');
  expect(await verdictsWith(new MemoryProbe(workbook), workbook, 'first-write')).toMatchObject({
    'first-write': { is: 'different', detail: 'manual-calculation; B5: {"is":"number","number":"1000"} ≠ {"is":"number","number":"999"}' },
  });
});

test('a step that the host refuses, and one that throws, fail alone', async () => {
  const workbook = emptyWorkbook();
  workbook.failNext('busy');
  const found = await verdictsWith(new MemoryProbe(workbook), workbook, 'select');
  expect(found['read']).toEqual({ is: 'failed', detail: 'busy' });
  expect(found['first-write']).toEqual({ is: 'ok' });
  const thrown = await measured('read', await benchIn(emptyWorkbook()), () => Promise.reject(Object.assign(new Error('Den här åtgärden går inte.'), { code: 'InvalidOperation' })));
  expect(thrown.verdict).toEqual({ is: 'failed', detail: 'InvalidOperation' });
});

test('a step that never ends is given up, and the next goes on', async () => {
  class Impatient extends MemoryProbe {
    override within<T>(work: Promise<T>): Promise<T> {
      return Promise.race([work, new Promise<never>((_, reject) => { setTimeout(() => { reject(new Error('timed-out')); }, 50); })]);
    }
  }
  const workbook = emptyWorkbook();
  const bench: Bench = { host: workbook, probe: new Impatient(workbook), place: 'Blad1', now };
  const hang = () => new Promise<Verdict>(() => undefined);
  expect((await measured('read', bench, hang)).verdict).toEqual({ is: 'failed', detail: 'timed-out' });
  expect((await measured('read', bench, () => Promise.resolve({ is: 'ok' }))).verdict).toEqual({ is: 'ok' });
});

test('what the user calls the sheet is not told', async () => {
  const bench = await benchIn(new MemoryWorkbook(drawn(sheet('', { name: 'Hemlig' }))));
  const { verdict } = await measured('read', bench, () => Promise.resolve({ is: 'different', detail: 'Hemlig!A1: 1 ≠ 2' }));
  expect(verdict.detail).toBe('…!A1: 1 ≠ 2');
});

test('an undo that does nothing is seen', async () => {
  const workbook = emptyWorkbook();
  workbook.undo = () => Promise.resolve({ is: 'done', value: { written: now(), interrupted: false, first: true, gone: [], keptTexts: 0 } });
  const found = await verdictsWith(new MemoryProbe(workbook), workbook, 'undo');
  expect([found['first-undo']?.is, found['undo']?.is]).toEqual(['different', 'different']);
});

test('a watch that never calls back is seen, and so is a write over a changed cell', async () => {
  const workbook = emptyWorkbook();
  workbook.watch = () => Promise.resolve({ is: 'done', value: () => undefined });
  const write = workbook.apply.bind(workbook);
  workbook.apply = async (...given) => {
    await workbook.read();
    return write(...given);
  };
  const found = await verdictsWith(new MemoryProbe(workbook), workbook, 'watch');
  expect([found['changed']?.is, found['watch']?.is]).toEqual(['different', 'different']);
});

test('a file that is not the workbook is seen, one with our sheets in it is cleaned as expected', async () => {
  const workbook = emptyWorkbook();
  const written = applyPlan(empty, planOf({ rows: trickyTexts, place: 'Blad1' }), { now: now(), state: '{}' });
  if (written.is === 'trouble') throw new Error(written.trouble);
  const step = steps.find(({ name }) => name === 'clean-copy');
  const copyOf = async (bytes: Uint8Array) => {
    workbook.file = () => Promise.resolve({ is: 'done', value: bytes });
    return step?.run(await benchIn(workbook));
  };
  expect(await copyOf(empty)).toEqual({ is: 'ok' });
  expect(await copyOf(written.value)).toEqual({ is: 'ok' });
  const another = fileOf(drawn(sheet('', { name: 'Blad1' }), sheet('', { name: 'Blad2' })));
  expect(await copyOf(another)).toEqual({ is: 'different', detail: 'copy: [0,false,1] ≠ [0,false,2]' });
});

test.each(handSteps.map((step) => [step.name, step] as const))('by hand, %s: what Ctrl+Z takes back is told from what it leaves', async (name, step) => {
  const workbook = emptyWorkbook();
  const bench: Bench = { host: workbook, probe: new MemoryProbe(workbook, true), place: 'Blad1', now };
  await workbook.apply(planOf({ rows: ['a'], place: 'Blad1' }), { now: now() });
  expect(await step.prepare(bench)).toEqual({ is: 'ok' });
  expect((await step.judge(bench)).is).toBe('different');
  const cells = workbook.cells('Självtest i tal').filter(({ column }) => column === 12);
  expect(cells).toHaveLength(name === 'merge-undo' ? 2 : 1);
  for (const { row, column } of cells) workbook.type('Självtest i tal', row, column);
  expect(await step.judge(bench)).toEqual({ is: 'ok' });
});

test('the report names this Excel and every step, in either language, and counts them', async () => {
  const workbook = emptyWorkbook();
  const bench = await benchIn(workbook);
  const results = await run(bench, () => undefined);
  const told = { version: '0.1.0', at: now(), surroundings: await bench.probe.surroundings(), results };
  expect(counted(results)).toEqual({ ok: steps.length - 2, different: 0, failed: 1, skipped: 1 });
  expect(reportText(told, selftestSv)).toContain(`Klart: ${steps.length - 2} som väntat, 0 annorlunda, 1 misslyckade.\n\n[som väntat] En tom arbetsbok läses som tom (read; 1 ms, 0 sync)\n`);
  const english = reportText(told, selftestEn);
  expect(english).toContain('Version of Excel: 0\nLanguage of numbers and dates: sv-SE\n');
  expect(english).toContain('[failed] A clean copy has nothing of Samräkna in it (clean-copy; 1 ms, 0 sync)\n    not-a-workbook\n');
});

test('every step has a sentence of its own, in both languages, and none is left over', () => {
  const names = [...steps, ...handSteps].map(({ name }) => name).sort();
  for (const { steps: sentences } of [selftestSv, selftestEn]) {
    expect(Object.keys(sentences).sort()).toEqual(names);
    expect(new Set(Object.values(sentences)).size).toBe(names.length);
  }
});

test('the plan keeps to the functions that the product may use, and the file host writes it', () => {
  const plan = planOf({ rows: trickyTexts, place: 'Blad1' });
  const called = plan.sheets.flatMap(({ cells }) => cells.flatMap(({ content }) => (content?.is === 'formula' ? functionsOf(content.formula) : [])));
  expect(called.filter((one) => !allowedFunctions.has(one))).toEqual([]);
  const written = applyPlan(empty, plan, { now: now() });
  if (written.is === 'trouble') throw new Error(written.trouble);
  const read = readWorkbook(written.value, 'x.xlsx');
  expect(read.is === 'done' && read.value.own.map(({ kind }) => kind)).toEqual(['kommunandelar', 'kontroller']);
});
