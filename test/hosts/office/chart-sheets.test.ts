/** @jest-environment jsdom */
import { drawn, sheet } from '../../drawn';
import { done, keptOf } from '../contract';
import { kommunandelar, kontroller, plan } from '../plans';
import { officeBench } from './bench';

const morning = { now: '2026-11-25 09:30', state: '{}' };
const noon = { now: '2026-11-25 12:00', state: '{}' };
const budget = sheet('1000 | 1\n2000 | 2', { name: 'Budget' });

test('a chart sheet with a name that we want, and with the next one, keeps them: ours get the next free', async () => {
  const { host, book } = await officeBench({ snapshot: drawn(budget) });
  for (const name of ['Kontroller', 'Kontroller (Samräkna)', 'Kommunandelar']) book.addSheet(name).isChartSheet = true;
  expect(done(await host.apply(plan(kontroller('Budget', ['a']), kommunandelar('x')), morning))).toMatchObject({ differs: [] });
  const { own, restorable } = done(await host.read());
  expect(own.map(({ kind, name }) => [kind, name])).toEqual([['kommunandelar', 'Kommunandelar (Samräkna)'], ['kontroller', 'Kontroller (Samräkna 2)']]);
  expect(restorable).toEqual({ written: '2026-11-25 09:30', interrupted: false, first: true });
  expect(book.sheet('Kontroller')?.isChartSheet).toBe(true);
  done(await host.undo());
  expect(keptOf(done(await host.read()))).toEqual({ kommunandelar: {}, kontroller: {} });
});

test('a chart sheet with our name and a write cut short at any request: the next write makes it whole', async () => {
  for (let sync = 3; sync < 12; sync += 1) {
    const { host, book, faults } = await officeBench({ snapshot: drawn(budget) });
    book.addSheet('Kontroller').isChartSheet = true;
    faults.plan({ sync, at: 'after', fault: 'unknown-code' });
    await host.apply(plan(kontroller('Budget', ['a']), kommunandelar('x')), morning);
    done(await host.apply(plan(kontroller('Budget', ['a']), kommunandelar('x')), noon));
    expect(done(await host.read()).own.map(({ name }) => name)).toEqual(['Kommunandelar', 'Kontroller (Samräkna)']);
  }
});
