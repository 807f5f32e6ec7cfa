/** @jest-environment jsdom */
import { drawn, sheet } from '../drawn';
import { done } from '../hosts/contract';
import { kommunandelar, kontroller, plan } from '../hosts/plans';
import { officeBench } from '../hosts/office/bench';

const morning = { now: '2026-11-25 09:30', state: '{}' };
const noon = { now: '2026-11-25 12:00', state: '{}' };
const labels = (count: number, extra = '') => Array.from({ length: count }, (_, index) => `rad ${index}${extra}`);

interface Cost { readonly syncs: number; readonly bytes: number; readonly cells: number }

/** What each command costs in a workbook of so many rows, with as many rows of ours. */
async function costs(rows: number): Promise<Record<'read' | 'write' | 'rewrite' | 'undo', Cost>> {
  const budget = sheet(labels(rows).map((label, index) => `${1000 + index} | '${label}' | =A${index + 1}+1 -> ${1001 + index} | 4`).join('\n'), { name: 'Budget' });
  const { host, log, book } = await officeBench({ snapshot: drawn(budget) });
  const counted = async (command: () => Promise<unknown>): Promise<Cost> => {
    log.reset();
    await command();
    expect(log.cleared).toEqual([]);
    expect(Math.max(...log.exchanges.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)))).toBeLessThan(1_000_000);
    const cells = ['Kontroller', 'Kommunandelar'].reduce((sum, name) => sum + [...book.sheet(name)?.stored() ?? []].length, 0);
    return { syncs: log.syncs, bytes: log.bytesIn + log.bytesOut, cells };
  };
  return {
    read: await counted(async () => done(await host.read())),
    write: await counted(async () => expect(done(await host.apply(plan(kontroller('Budget', labels(rows)), kommunandelar('x')), morning)).differs).toEqual([])),
    rewrite: await counted(async () => done(await host.apply(plan(kontroller('Budget', labels(rows, ' b')), kommunandelar('x')), noon))),
    undo: await counted(async () => done(await host.undo())),
  };
}

test('the requests are as many for 60 rows as for 6 000, but one for each megabyte after the first; none clears the user’s undo', async () => {
  const [small, large] = [await costs(60), await costs(6_000)];
  expect(Object.fromEntries(Object.entries(small).map(([command, { syncs }]) => [command, syncs]))).toEqual({ read: 3, write: 6, rewrite: 6, undo: 6 });
  for (const command of ['read', 'write', 'rewrite', 'undo'] as const) {
    const { syncs, bytes, cells } = large[command];
    expect([command, syncs - small[command].syncs <= Math.max(0, Math.ceil(bytes / 1_000_000) - 1)]).toEqual([command, true]);
    process.stdout.write(`${command}: ${small[command].syncs} requests for 60 rows, ${syncs} for 6 000 (${(bytes / 1_000_000).toFixed(1)} MB${command === 'read' ? '' : `, ${Math.round(bytes / cells)} bytes a cell of ours`})\n`);
  }
}, 180_000);
