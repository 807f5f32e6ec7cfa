/** @jest-environment jsdom */
import fc from 'fast-check';
import { MemoryWorkbook } from '../../../src/hosts/memory';
import type { Outcome, WorkbookRead } from '../../../src/hosts/workbook';
import { drawn, sheet } from '../../drawn';
import { kommunandelar, kontroller, plan, words } from '../plans';
import { runs } from '../../properties/runs';
import { officeBench } from './bench';

/** What a user may do, one thing after another. Rows are the labels and keys of Kontroller. */
type Deed =
  | { readonly is: 'write' | 'cut short'; readonly rows: readonly string[]; readonly both: boolean }
  | { readonly is: 'undo' | 'reopen' }
  | { readonly is: 'comment'; readonly row: number; readonly text: string }
  | { readonly is: 'remember'; readonly state: string };

const rows = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 4 });
const deeds: fc.Arbitrary<Deed[]> = fc.array(fc.oneof(
  fc.record({ is: fc.constant('write' as const), rows, both: fc.boolean() }),
  fc.record({ is: fc.constant('cut short' as const), rows, both: fc.boolean() }),
  fc.record({ is: fc.constantFrom('undo' as const, 'reopen' as const) }),
  fc.record({ is: fc.constant('comment' as const), row: fc.integer({ min: 5, max: 8 }), text: fc.constantFrom('', 'ett', '=1+1', '2027-01-01') }),
  fc.record({ is: fc.constant('remember' as const), state: fc.constantFrom('{"a":1}', '{"b":2}') }),
), { minLength: 3, maxLength: 8 });

const budget = drawn(sheet('1000 | 1\n2000 | 2', { name: 'Budget' }));

/** What a user sees of it, whatever the host. */
function told(outcome: Outcome<WorkbookRead>): unknown {
  if (outcome.is === 'trouble') return outcome;
  const { snapshot, own, state, restorable } = outcome.value;
  return { sheets: snapshot.sheets, own: Object.fromEntries(own.map(({ kind, kept }) => [kind, kept])), state: state ?? '', restorable };
}

test('whatever is done in whatever order, a workbook in memory and one in Excel tell the same of it', async () => {
  await fc.assert(fc.asyncProperty(deeds, async (all) => {
    const bench = await officeBench({ snapshot: budget });
    let [office, memory] = [bench.host, new MemoryWorkbook(budget, 'Bladet är tömt.')];
    for (const [index, deed] of all.entries()) {
      expect(told(await office.read())).toEqual(told(await memory.read()));
      switch (deed.is) {
        case 'write': case 'cut short': {
          const written = plan(kontroller('Budget', [...deed.rows, `ny ${index}`]), ...(deed.both ? [kommunandelar('2027-06-01')] : []));
          const about = { now: `2026-11-25 0${index}:00` };
          if (deed.is === 'cut short') {
            bench.interruptNext();
            memory.failNext('interrupted');
          }
          const outcomes = [await office.apply(written, about), await memory.apply(written, about)];
          bench.faults.none();
          const [inExcel, inMemory] = outcomes.map((one) => (one.is === 'done' ? one.value.differs : one.trouble));
          expect(inExcel).toEqual(inMemory);
          break;
        }
        case 'undo': {
          const [inExcel, inMemory] = [await office.undo(), await memory.undo()];
          expect(inExcel).toEqual(inMemory);
          break;
        }
        case 'comment':
          if (bench.book.sheet('Kontroller')?.cell(deed.row, 5).value === undefined) break;
          bench.type('Kontroller', deed.row, 4, deed.text);
          memory.type('Kontroller', deed.row, 4, deed.text === '' ? undefined : words(deed.text));
          break;
        case 'reopen':
          [office, memory] = [bench.reopened(), memory.reopened()];
          break;
        case 'remember':
          expect(await office.remember(deed.state)).toEqual(await memory.remember(deed.state));
          break;
      }
    }
    expect(told(await office.read())).toEqual(told(await memory.read()));
  }), runs(30));
}, 120_000);
