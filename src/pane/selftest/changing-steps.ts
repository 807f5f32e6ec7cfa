/** Later writes: what the user has done meanwhile is kept, noticed, or stops them. */
import { cleanWorkbook, readWorkbook } from '../../hosts/xlsx/index';
import { column, firstRow, keyOf, planOf, trickyTexts } from './plan';
import { done, downwards, held, nameOf, type Bench, type Step } from './step';
import { asPlanned } from './writing-steps';

const turned = [...trickyTexts].reverse();
const comment = 'Min kommentar';
const renamedTo = 'Omdöpt av självtestet';
const manyRows = Array.from({ length: 1000 }, (_, index) => `rad ${index + 1}`);

/** Reads, as every write does first, and writes. */
async function written({ host, place, now }: Bench, rows: readonly string[]) {
  done(await host.read());
  return done(await host.apply(planOf({ rows, place }), { now: now() }));
}

/** All that stands in the rows of the first sheet, as values. */
async function standing(bench: Bench, count: number): Promise<unknown[]> {
  const sheet = await nameOf(bench, 'kontroller');
  const cells = Object.values(column).flatMap((at) => downwards(sheet, { row: firstRow, column: at }, count));
  return (await bench.probe.look(cells)).map(({ value }) => value);
}

const kept: Step = {
  name: 'kept',
  run: async (bench) => {
    await written(bench, trickyTexts);
    await bench.probe.type({ sheet: await nameOf(bench, 'kontroller'), row: firstRow, column: column.comment }, comment);
    await written(bench, turned);
    const { own } = done(await bench.host.read());
    const [looked] = await bench.probe.look([{ sheet: await nameOf(bench, 'kontroller'), row: firstRow + trickyTexts.length - 1, column: column.comment }]);
    return held([
      { what: 'kept', expected: { is: 'text', text: comment }, found: own.find(({ kind }) => kind === 'kontroller')?.kept[keyOf(trickyTexts[0] ?? '')] },
      { what: 'cell', expected: comment, found: looked?.value },
    ]);
  },
};

const renamed: Step = {
  name: 'renamed',
  run: async (bench) => {
    await bench.probe.rename(await nameOf(bench, 'kontroller'), renamedTo);
    const verdict = asPlanned(await written(bench, trickyTexts));
    const name = held([{ what: 'name', expected: renamedTo, found: await nameOf(bench, 'kontroller') }]);
    return verdict.is === 'ok' ? name : verdict;
  },
};

const undo: Step = {
  name: 'undo',
  run: async (bench) => {
    const before = await standing(bench, trickyTexts.length);
    await written(bench, turned.slice(0, 5));
    const during = await standing(bench, trickyTexts.length);
    const { first } = done(await bench.host.undo());
    return held([
      { what: 'written', expected: false, found: JSON.stringify(during) === JSON.stringify(before) },
      { what: 'first', expected: false, found: first },
      { what: 'cells', expected: before, found: await standing(bench, trickyTexts.length) },
    ]);
  },
};

const changed: Step = {
  name: 'changed',
  run: async (bench) => {
    const { host, probe, place, now } = bench;
    const before = await standing(bench, trickyTexts.length);
    done(await host.read());
    await probe.type({ sheet: place, row: 1, column: 1 }, 'ändrad');
    const outcome = await host.apply(planOf({ rows: turned, place }), { now: now() });
    await probe.type({ sheet: place, row: 1, column: 1 }, '');
    return held([
      { what: 'apply', expected: 'changed-since-read', found: outcome.is === 'trouble' ? outcome.trouble : outcome.is },
      { what: 'cells', expected: before, found: await standing(bench, trickyTexts.length) },
    ]);
  },
};

const watch: Step = {
  name: 'watch',
  run: async ({ host, probe, place }) => {
    let times = 0;
    const stop = done(await host.watch(() => { times += 1; }));
    await probe.type({ sheet: place, row: 1, column: 1 }, 'ändrad');
    const noticed = await probe.until(() => times > 0);
    await probe.type({ sheet: place, row: 1, column: 1 }, '');
    stop();
    return held([{ what: 'noticed', expected: true, found: noticed }]);
  },
};

const recalculate: Step = { name: 'recalculate', run: async ({ host }) => asPlanned(done(await host.recalculate())) };

const remember: Step = {
  name: 'remember',
  run: async ({ host }) => {
    const state = '{"självtest":2}';
    done(await host.remember(state));
    return held([{ what: 'state', expected: state, found: done(await host.read()).state }]);
  },
};

const many: Step = {
  name: 'many-rows',
  run: async (bench) => {
    const before = await standing(bench, trickyTexts.length);
    const verdict = asPlanned(await written(bench, manyRows));
    done(await bench.host.undo());
    return verdict.is === 'ok' ? held([{ what: 'undone', expected: before, found: await standing(bench, trickyTexts.length) }]) : verdict;
  },
};

const cleanCopy: Step = {
  name: 'clean-copy',
  run: async ({ host }) => {
    const { own, state, snapshot } = done(readWorkbook(done(cleanWorkbook(done(await host.file()))), 'kopia.xlsx'));
    const theirs = done(await host.read()).snapshot.sheets.length;
    return held([{ what: 'copy', expected: [0, false, theirs], found: [own.length, state !== undefined, snapshot.sheets.length] }]);
  },
};

export const changingSteps: readonly Step[] = [kept, renamed, undo, recalculate, changed, watch, remember, many, cleanCopy];
