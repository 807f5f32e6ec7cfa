/**
 * The self-test as it runs in Excel: the real office.js and the product's host, over the in-memory Excel on Windows and on the web.
 * @jest-environment jsdom
 */
import { openExcel, type OpenExcel, type Opening } from '../../host';
import { OfficeWorkbook } from '../../../src/hosts/office';
import { windowClock } from '../../../src/pane/session/browser-window';
import { handSteps } from '../../../src/pane/selftest/hand-steps';
import { officeProbe } from '../../../src/pane/selftest/office-probe';
import { prepared, run, steps } from '../../../src/pane/selftest/run';
import type { Bench } from '../../../src/pane/selftest/step';
import { emptiedSv } from '../../../src/text/emptied.sv';

const now = () => '2026-11-25 09:30';

async function benchIn(opening: Opening): Promise<OpenExcel & { readonly bench: Bench }> {
  const open = await openExcel(opening);
  const host = new OfficeWorkbook({ ...open, clock: windowClock, pause: () => Promise.resolve(), emptied: emptiedSv });
  const ready = await prepared(host, officeProbe(), now);
  if (ready.is !== 'ready') throw new Error(JSON.stringify(ready));
  return { ...open, bench: ready.bench };
}

test.each<[string, Opening]>([
  ['Windows, Swedish', {}], ['the web, Swedish', { shape: 'web' }], ['Windows, English', { locale: 'en-US' }], ['Windows, German', { locale: 'de-DE' }],
])('%s: every step is as expected, but for groups of undo, which this Excel is too old for', async (_, opening) => {
  const { bench, digest } = await benchIn(opening);
  const theirs = () => digest((name) => name === bench.place);
  const before = theirs();
  const results = await run(bench, () => undefined);
  const wrong = results.filter(({ verdict }) => verdict.is !== 'ok').map(({ name, verdict }) => [name, verdict]);
  expect(wrong).toEqual([['merge-run', { is: 'skipped', detail: 'ExcelApi 1.20' }]]);
  expect(results).toHaveLength(steps.length);
  expect(theirs()).toBe(before);
}, 60_000);

test('what the user sees is told in the user’s own language', async () => {
  const { bench } = await benchIn({ locale: 'de-DE' });
  const results = await run(bench, () => undefined);
  expect(results.find(({ name }) => name === 'formats')?.verdict.detail).toMatch(/1\.234\.567.*98\.765,43/);
  expect((await bench.probe.surroundings()).locale).toMatch(/ \(1\.234,5\)$/);
}, 60_000);

test('every sync is counted, and the Excel that runs it is named', async () => {
  const { bench, log } = await benchIn({});
  const [calls, requests] = [bench.probe.syncs(), log.exchanges.length];
  await bench.probe.look([{ sheet: bench.place, row: 1, column: 1 }]);
  expect(log.exchanges.length).toBeGreaterThan(requests);
  expect(bench.probe.syncs()).toBeGreaterThan(calls);
  expect(await bench.probe.surroundings()).toMatchObject({ host: 'Excel', platform: 'PC', display: 'sv-SE', sets: expect.arrayContaining(['ExcelApi 1.15']) });
});

test('an Excel that computes by hand alone is named as such', async () => {
  const { bench, user } = await benchIn({});
  expect((await bench.probe.surroundings()).calculation).toBe('Automatic');
  user.setCalculation('Manual');
  expect((await bench.probe.surroundings()).calculation).toBe('Manual');
});

test('by hand: a stored answer leaves the undone cell and the answer as Excel has them', async () => {
  const { bench, user } = await benchIn({});
  await run(bench, () => undefined);
  const step = handSteps.find(({ name }) => name === 'state-undo');
  expect(await step?.prepare(bench)).toEqual({ is: 'ok' });
  expect((await step?.judge(bench))?.is).toBe('different');
  user.clear("'Självtest i tal'!L7");
  expect(await step?.judge(bench)).toEqual({ is: 'ok' });
}, 60_000);
