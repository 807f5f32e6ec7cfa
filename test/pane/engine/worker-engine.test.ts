/** The engine behind a wall of copied messages gives what it gives without. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from '../../../src/hosts/workbook';
import { field } from '../../../src/field';
import { Desk } from '../../../src/pane/engine/desk';
import { DirectEngine } from '../../../src/pane/engine/direct';
import { type Stage, Stopped } from '../../../src/pane/engine/engine';
import type { FromWorker, ToWorker } from '../../../src/pane/engine/messages';
import { type StartThread, WorkerEngine } from '../../../src/pane/engine/worker-engine';
import { bookNames, bytesOf } from '../../books/open';

const sample = new Uint8Array(readFileSync(resolve(__dirname, '../../../assets/sample/budget.xlsx')));
const direct = () => new DirectEngine(field('sv'), '9.9.9');
const soon = () => new Promise<void>((resume) => { setImmediate(resume); });
const about = { now: '2026-11-25 09:30', state: '{}' };

/** Workers as the browser has them: nothing but copies goes through, each in a turn of its own; one that has ended says no more. */
function behindWall(make: (at: (stage: Stage) => void) => DirectEngine = () => direct()) {
  const [heard, sent, stages]: [FromWorker[], ToWorker[], Stage[]] = [[], [], []];
  let started = 0;
  const start: StartThread = (hear) => {
    started += 1;
    let ended = false;
    const say = (message: FromWorker): void => {
      const copy = structuredClone(message);
      setImmediate(() => {
        if (ended) return;
        heard.push(copy);
        hear(copy);
      });
    };
    const desk = new Desk(make((stage) => { say({ is: 'at', stage }); }), say);
    return {
      post: (message) => {
        const copy = structuredClone(message);
        sent.push(copy);
        setImmediate(() => { if (!ended) void desk.hear(copy); });
      },
      end: () => { ended = true; },
    };
  };
  return { engine: new WorkerEngine(start, soon, (stage) => stages.push(stage)), heard, sent, stages, started: () => started };
}

function done<T>(outcome: Outcome<T>): T {
  if (outcome.is === 'trouble') throw new Error(outcome.trouble);
  return outcome.value;
}

test.each(bookNames)('%s: the same is read, analysed and planned', async (name) => {
  const [{ engine }, plain, bytes] = [behindWall(), direct(), bytesOf(name)];
  const [read, plainly] = [await engine.read(name, bytes), await plain.read(name, bytes)];
  expect(read).toEqual(plainly);
  const made = await engine.analyse(done(read), {});
  expect(made).toEqual(await plain.analyse(done(plainly), {}));
  expect(made.analysis.reading.snapshot).toBe(done(read).snapshot);
});

test('what the worker has is not sent again: of a file that is answered about and written only the questions are', async () => {
  const { engine, sent } = behindWall();
  const read = done(await engine.read('budget.xlsx', sample));
  await engine.analyse(read, {});
  const { plan } = await engine.analyse(read, { openingBalance: '3500000' });
  const written = done(await engine.write(sample, plan, about));
  expect(done(await direct().read('ut.xlsx', written.bytes)).own).toHaveLength(5);
  expect(sent.map((message) => (message.is === 'keep' ? `keep ${message.held}` : message.question.is))).toEqual(['keep bytes', 'read', 'analyse', 'analyse', 'write']);
});

test('a workbook that was read elsewhere is handed over', async () => {
  const { engine, sent } = behindWall();
  const read = done(await direct().read('budget.xlsx', sample));
  expect(await engine.analyse(read, {})).toEqual(await direct().analyse(read, {}));
  expect(sent[0]).toMatchObject({ is: 'keep', held: 'read' });
});

test('each stage is told', async () => {
  const { engine, stages } = behindWall((at) => new DirectEngine(field('sv'), '9.9.9', at));
  await engine.analyse(done(await engine.read('budget.xlsx', sample)), {});
  expect(stages).toEqual(['reading', 'handing-over', 'analysing', 'drafting', 'handing-over']);
});

test('stopped, what was asked and what waited is dropped; the next question begins anew with all it needs', async () => {
  const { engine, started } = behindWall();
  const read = done(await engine.read('budget.xlsx', sample));
  const asked = Promise.allSettled([engine.analyse(read, {}), engine.clean(sample)]);
  await soon();
  engine.stop();
  expect(await asked).toEqual([expect.objectContaining({ reason: expect.any(Stopped) }), expect.objectContaining({ reason: expect.any(Stopped) })]);
  const { plan } = await engine.analyse(read, {});
  expect(done(await engine.write(sample, plan, about)).bytes.length).toBeGreaterThan(sample.length);
  expect(started()).toBe(2);
});

test('a bug on the other side is a bug on this, and the next question is answered', async () => {
  class Failing extends DirectEngine {
    override read(): never { throw new RangeError('bug'); }
  }
  const { engine } = behindWall(() => new Failing(field('sv'), '9.9.9'));
  await expect(engine.read('budget.xlsx', sample)).rejects.toThrow('bug');
  expect((await engine.analyse(done(await direct().read('budget.xlsx', sample)), {})).plan.sheets).toHaveLength(5);
});
