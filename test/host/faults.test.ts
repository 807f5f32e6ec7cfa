/**
 * @jest-environment jsdom
 *
 * Whatever goes wrong, at whatever moment of a command: the user's sheets are untouched, ours are as before or as planned or put back
 * with one click, and what the user is told is so.
 */
import type { Outcome, Written } from '../../src/hosts/workbook';
import type { Command, Opened } from './fault-cases';
import { before, commands, faults, give, meanwhiles, ourCells, ourContent, theirContent } from './fault-cases';
import type { Moment, Planned } from './faults';

/** What a command does when nothing goes wrong. */
interface Smooth {
  readonly syncs: readonly number[];
  readonly before: string;
  readonly after: string;
  readonly planned: string;
  /** What one click puts back; a sheet that was not there before is emptied, if it was made at all. */
  readonly back: readonly string[];
}

const line = ['1:1  Bladet är tömt.'];
const emptied = [line, []].flatMap((one) => [line, []].map((other) => JSON.stringify({ Kontroller: one, Kommunandelar: other })));

async function smooth(command: Command): Promise<Smooth> {
  const opened = await before(command);
  const start = { cells: ourCells(opened), content: ourContent(opened) };
  opened.log.reset();
  expect((await give(command, opened.host)).is).toBe('done');
  const syncs = opened.log.exchanges.filter(({ kind }) => kind === 'sync').map(({ actions }) => actions);
  const after = ourCells(opened);
  return { syncs, before: start.cells, after, planned: ourContent(opened), back: command === 'write' ? emptied : command === 'undo' ? [after] : [start.cells] };
}

let cases = 0;
const told: Record<string, number> = {};

/** Strikes once, gives the command, and looks at what became of it. */
async function struck(command: Command, smoothly: Smooth, planned: Planned): Promise<void> {
  const opened = await before(command);
  const theirsBefore = theirContent(opened);
  opened.log.reset();
  opened.faults.plan(planned);
  const outcome = await give(command, opened.host);
  opened.faults.none();
  cases += 1;
  told[outcome.is === 'done' ? 'done' : outcome.trouble] = (told[outcome.is === 'done' ? 'done' : outcome.trouble] ?? 0) + 1;
  expect(theirContent(opened)).toBe(theirsBefore);
  expect(opened.log.cleared).toEqual([]);
  if (outcome.is === 'done') {
    expect(ourCells(opened)).toBe(smoothly.after);
    if (command !== 'undo') expect(ourContent(opened)).toBe(smoothly.planned);
  } else if (outcome.trouble === 'interrupted') await putBack(opened, smoothly);
  else expect(ourCells(opened)).toBe(smoothly.before);
  expect(theirContent(opened)).toBe(theirsBefore);
}

/** "May be half done": one click puts it back, in this pane or in one that is opened anew. */
async function putBack(opened: Opened, { before: asBefore, after, back }: Smooth): Promise<void> {
  const cells = ourCells(opened);
  const isSamePane = cases % 2 === 0;
  const pane = isSamePane ? opened.host : opened.reopened();
  const read = await pane.read();
  const wasCutShort = read.is === 'done' && read.value.restorable?.interrupted === true;
  // Nobody could be asked what became of it: a pane opened anew sees that it was whole, or nothing.
  if (!isSamePane && !wasCutShort) return expect([asBefore, after]).toContain(cells);
  const undone = await pane.undo();
  if (undone.is === 'done') return expect(back).toContain(ourCells(opened));
  expect([undone.trouble, cells, ourCells(opened)]).toEqual(['nothing-to-undo', asBefore, asBefore]);
}

/** Every sync, each at its start, in its middle and with its answer lost. */
function moments({ syncs }: Smooth): { sync: number; at: Moment }[] {
  return syncs.flatMap((actions, index) => (['before', { action: Math.floor(actions / 2) }, 'after'] as const).map((at) => ({ sync: index + 1, at })));
}

describe.each(commands)('%s', (command) => {
  let smoothly: Smooth;
  beforeAll(async () => { smoothly = await smooth(command); });

  test.each(faults)('%s, once, at every moment', async (fault) => {
    for (const when of moments(smoothly)) await struck(command, smoothly, { ...when, fault });
  }, 120_000);

  test.each(['busy', 'throttled', 'connection-lost', 'hang', 'access-denied', 'unknown-code'] as const)('%s, from every moment on', async (fault) => {
    for (const when of moments(smoothly)) await struck(command, smoothly, { ...when, fault, lasts: true });
  }, 120_000);

  test.each(Object.keys(meanwhiles))('meanwhile %s', async (name) => {
    for (const { sync, at } of moments(smoothly)) await meanwhile(command, smoothly, name, sync, at);
  }, 120_000);
});

/** What our sheets would be if it had been done before the command, or after it. */
async function twin(command: Command, name: string, gives: boolean): Promise<string> {
  const opened = await before(command);
  if (gives) await give(command, opened.host);
  meanwhiles[name]?.(opened.user);
  return ourCells(opened);
}

async function meanwhile(command: Command, smoothly: Smooth, name: string, sync: number, at: Moment): Promise<void> {
  const opened = await before(command);
  const untouched = theirContent(opened);
  let theirsAfter = untouched;
  opened.log.reset();
  opened.faults.plan({ sync, at, meanwhile: (user) => {
    expect(theirContent(opened)).toBe(untouched);
    meanwhiles[name]?.(user);
    theirsAfter = theirContent(opened);
  } });
  const outcome: Outcome<unknown> = await give(command, opened.host);
  opened.faults.none();
  cases += 1;
  told[`meanwhile: ${outcome.is === 'done' ? 'done' : outcome.trouble}`] = (told[`meanwhile: ${outcome.is === 'done' ? 'done' : outcome.trouble}`] ?? 0) + 1;
  expect(theirContent(opened)).toBe(theirsAfter);
  expect(opened.log.cleared).toEqual([]);
  const isBefore = async () => { expect(ourCells(opened)).toBe(await twin(command, name, false)); };
  if (outcome.is === 'done' && !differs(outcome.value)) expect([await twin(command, name, true), smoothly.after]).toContain(ourCells(opened));
  else if (outcome.is === 'done' || outcome.trouble === 'interrupted') expect((await opened.host.undo()).is).toBe('done');
  else await isBefore();
  expect(theirContent(opened)).toBe(theirsAfter);
}

/** Whether the user is told that what stands is not what was planned. */
function differs(value: unknown): boolean {
  const isWritten = (one: unknown): one is Written => typeof one === 'object' && one !== null && 'differs' in one;
  return isWritten(value) && value.differs.length > 0;
}

afterAll(() => {
  const outcomes = Object.entries(told).sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`).join(', ');
  process.stdout.write(`faults: ${cases} cases run (${outcomes})\n`);
});
