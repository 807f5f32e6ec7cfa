/** A session over the sample budget in a workbook in memory. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Snapshot } from '../../src/core/model';
import { DirectEngine } from '../../src/pane/engine/direct';
import type { Engine, Made } from '../../src/pane/engine/engine';
import { field } from '../../src/field';
import { MemoryWorkbook } from '../../src/hosts/memory';
import type { LiveWorkbook } from '../../src/hosts/workbook';
import { readWorkbook } from '../../src/hosts/xlsx/index';
import { LiveSession } from '../../src/pane/session/live-session';
import type { Surroundings } from '../../src/pane/session/session';

export const sheet = 'Budget 2021-2023';
export const boden = { entries: [{ member: 'Boden', date: '2021-06-01' }] };

function sample(): Snapshot {
  const read = readWorkbook(readFileSync(resolve(__dirname, '../../assets/sample/budget.xlsx')), 'budget.xlsx');
  if (read.is === 'trouble') throw new Error(read.trouble);
  return read.value.snapshot;
}
export const snapshot = sample();

/** An engine with a bug. */
export class FailingEngine extends DirectEngine {
  constructor(private readonly bug: Error) {
    super(field('sv'), '9.9.9');
  }

  override analyse(): Promise<Made> {
    return Promise.reject(this.bug);
  }
}

/** Everything that was handed in has been done: a workbook in memory answers at once. */
export const quiet = () => new Promise<void>((done) => { setImmediate(done); });

export function sessionOver(workbook: LiveWorkbook, around: Partial<Surroundings> = {}, engine: Engine = new DirectEngine(field('sv'), '9.9.9')) {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const session = new LiveSession({
    now: () => '2026-11-25 09:30', save: (name, bytes) => saved.push({ name, bytes }), afterShowing: (work) => { work(); }, ...around,
  }, engine, workbook);
  const now = () => {
    const { opened } = session.current();
    if (!opened) throw new Error('nothing is open');
    return opened;
  };
  return { session, saved, now, notice: () => session.current().notice, progress: () => session.progress.current() };
}

/** A session that has read the sample. */
export async function opened(workbook = new MemoryWorkbook(snapshot)) {
  const over = sessionOver(workbook);
  over.session.check();
  await quiet();
  return { ...over, workbook };
}
