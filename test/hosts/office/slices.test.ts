/** @jest-environment jsdom */
import { drawn, sheet } from '../../drawn';
import type { OpenExcel } from '../../host';
import { openExcel } from '../../host';
import { done, keptOf } from '../contract';
import { kommunandelar, kontroller, plan, words } from '../plans';
import { hostOf } from './bench';

const labels = Array.from({ length: 300 }, (_, index) => `rad ${index}`);
const written = (entry: string) => plan(kontroller('Budget', labels), kommunandelar(entry));
const [morning, noon] = [{ now: '2026-11-25 09:30', state: '{}' }, { now: '2026-11-25 12:00', state: '{}' }];

/** A host that pauses, and what happens in its pauses. */
async function pausing() {
  const open: OpenExcel = await openExcel({ snapshot: drawn(sheet('1000 | 1', { name: 'Budget' })) });
  const pauses = { taken: 0, during: (pause: number): void => { expect(pause).toBeGreaterThan(0); } };
  const host = hostOf(open, undefined, () => {
    pauses.taken += 1;
    pauses.during(pauses.taken);
    return Promise.resolve();
  });
  const pausesOf = async (command: () => Promise<unknown>): Promise<number> => {
    pauses.taken = 0;
    await command();
    return pauses.taken;
  };
  return { open, host, pauses, pausesOf };
}

test('the page is let go at least once for every five hundred cells that a command reads or writes', async () => {
  const { host, pausesOf } = await pausing();
  // Five cells a row, each of them passed several times on its way.
  const least = labels.length * 5 / 500;
  done(await host.read());
  expect(await pausesOf(async () => done(await host.apply(written('a'), morning)))).toBeGreaterThan(2 * least);
  expect(await pausesOf(async () => done(await host.read()))).toBeGreaterThan(2 * least);
  expect(await pausesOf(async () => done(await host.apply(written('b'), noon)))).toBeGreaterThan(2 * least);
  expect(await pausesOf(async () => done(await host.undo()))).toBeGreaterThan(2 * least);
}, 120_000);

test.each([0.1, 0.4, 0.7, 1])('what the user writes in a pause is kept, %p of the way through the write', async (part) => {
  const { open: { user }, host, pauses, pausesOf } = await pausing();
  done(await host.read());
  done(await host.apply(written('a'), morning));
  done(await host.read());
  const all = await pausesOf(async () => done(await host.apply(written('b'), noon)));
  done(await host.read());
  const when = Math.ceil(all * part);
  let typed = false;
  pauses.during = (pause) => {
    if (pause !== when || typed) return;
    typed = true;
    user.typeInto('Kontroller', 5, 4, 'skrivet i en paus');
    user.typeInto('Budget', 5, 5, 'E');
  };
  expect(await pausesOf(async () => done(await host.apply(written('a'), { now: '2026-11-25 13:00', state: '{}' })))).toBeGreaterThanOrEqual(when);
  expect(typed).toBe(true);
  pauses.during = () => { /* Nothing more happens. */ };
  expect(keptOf(done(await host.read()))).toMatchObject({ kontroller: { 'rad 0': words('skrivet i en paus') } });
}, 120_000);
