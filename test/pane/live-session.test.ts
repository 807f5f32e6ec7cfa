/** A session over a workbook that is open: read where it stands, whatever comes between, with the answers that it remembers. */
import type { Shown } from '../../src/core/model';
import { field } from '../../src/field';
import { DirectEngine } from '../../src/pane/engine/direct';
import { type Engine, type Made, Stopped } from '../../src/pane/engine/engine';
import { MemoryWorkbook } from '../../src/hosts/memory';
import type { LiveWorkbook, Outcome, WorkbookRead } from '../../src/hosts/workbook';
import { boden, FailingEngine, opened, quiet, sessionOver, sheet, snapshot } from './live';

const text = (words: string): Shown => ({ is: 'text', text: words });
const asked = ({ analysis }: { analysis: { questions: readonly { code: string }[] } }) => analysis.questions.map(({ code }) => code);
const stored = async (workbook: LiveWorkbook) => {
  const read = await workbook.read();
  return read.is === 'done' ? read.value.state : read.trouble;
};

describe('reading', () => {
  test('says so before it begins, and then what was found', async () => {
    const { session, notice, progress, now } = sessionOver(new MemoryWorkbook(snapshot));
    session.check();
    expect([notice(), progress().doing]).toEqual([{ is: 'working', at: 'reading' }, 'reading']);
    await quiet();
    expect([notice(), progress()]).toEqual([{ is: 'opened' }, expect.objectContaining({ doing: 'nothing', stale: false, watched: true })]);
    expect(now().readAt).toBe('2026-11-25 09:30');
    expect([now().name, now().analysis.reading.tables.length, now().plan.sheets.length]).toEqual(['budget.xlsx', 1, 5]);
  });

  test('leaves the workbook as it was: nothing is stored', async () => {
    const { workbook } = await opened();
    expect(await stored(workbook)).toBeUndefined();
  });

  test('that fails is said with the command to give again, and what was shown stays', async () => {
    const { session, workbook, now, notice } = await opened();
    const before = now();
    workbook.failNext('timed-out');
    session.check();
    await quiet();
    expect(notice()).toEqual({ is: 'trouble', trouble: 'timed-out', during: 'reading' });
    expect(now()).toBe(before);
    session.repeat('reading');
    await quiet();
    expect(notice()).toEqual({ is: 'opened' });
  });

  test('is not tried after a watch that has already waited in vain', async () => {
    const workbook = new MemoryWorkbook(snapshot);
    workbook.failNext('timed-out');
    const { session, notice } = await opened(workbook);
    expect([notice(), session.current().opened]).toEqual([{ is: 'trouble', trouble: 'timed-out', during: 'reading' }, undefined]);
  });

  test('goes on where Excel tells of no changes, and asks again at the next read', async () => {
    const workbook = new MemoryWorkbook(snapshot);
    workbook.failNext('access-denied');
    const { session, notice, progress } = await opened(workbook);
    expect([notice(), progress().watched]).toEqual([{ is: 'opened' }, false]);
    session.check();
    await quiet();
    expect(progress().watched).toBe(true);
  });

  test('sets unreadable answers aside', async () => {
    const workbook = new MemoryWorkbook(snapshot);
    await workbook.remember('{"unit":"dollar"}');
    const { notice, now } = await opened(workbook);
    expect([notice(), now().choices]).toEqual([{ is: 'state-set-aside' }, {}]);
  });

  test('a second command is not taken while one is under way', async () => {
    const { session, workbook, notice } = await opened();
    session.check();
    session.write();
    await quiet();
    expect([notice(), (await workbook.read())]).toEqual([{ is: 'opened' }, expect.objectContaining({ value: expect.objectContaining({ own: [] }) })]);
  });

  test('that is stopped leaves what was shown, and the next is taken', async () => {
    class Slow extends MemoryWorkbook {
      let: () => void = () => undefined;
      override async read(): Promise<Outcome<WorkbookRead>> {
        await new Promise<void>((go) => { this.let = go; });
        return super.read();
      }
    }
    const workbook = new Slow(snapshot);
    const { session, notice, progress } = sessionOver(workbook);
    session.check();
    await quiet();
    session.stop();
    workbook.let();
    await quiet();
    expect([notice(), session.current().opened, progress().doing]).toEqual([{ is: 'stopped' }, undefined, 'nothing']);
    session.check();
    await quiet();
    workbook.let();
    await quiet();
    expect(notice()).toEqual({ is: 'opened' });
  });

  test('that waits for an answer to be computed is not begun once it is stopped', async () => {
    class Waiting extends DirectEngine {
      private stopped: (() => void) | undefined;
      private waits = false;
      constructor() { super(field('sv'), '9.9.9'); }
      override async analyse(...asking: Parameters<Engine['analyse']>): Promise<Made> {
        if (this.waits) await new Promise<void>((_, stop) => { this.stopped = () => { stop(new Stopped()); }; });
        return super.analyse(...asking);
      }
      override stop(): void { this.waits = false; this.stopped?.(); }
      wait(): void { this.waits = true; }
    }
    const engine = new Waiting();
    let reads = 0;
    class Counted extends MemoryWorkbook {
      override read(): Promise<Outcome<WorkbookRead>> {
        reads += 1;
        return super.read();
      }
    }
    const { session, notice, progress } = sessionOver(new Counted(snapshot), {}, engine);
    session.check();
    await quiet();
    engine.wait();
    session.answer(boden);
    await quiet();
    session.check();
    session.stop();
    await quiet();
    expect([notice(), reads, progress().doing]).toEqual([{ is: 'stopped' }, 1, 'nothing']);
  });

  test('a bug in it is kept for the one boundary', async () => {
    const bug = new Error('bug');
    const { session } = sessionOver(new MemoryWorkbook(snapshot), {}, new FailingEngine(bug));
    session.check();
    await quiet();
    expect(session.current().fault).toBe(bug);
  });
});

describe('a change in the workbook', () => {
  test('marks what is shown as stale and does nothing else; checked again it is not', async () => {
    const { session, workbook, now, notice, progress } = await opened();
    const before = now();
    workbook.type(sheet, 14, 4, { is: 'number', number: '425700' });
    await quiet();
    expect([progress().stale, notice()]).toEqual([true, { is: 'opened' }]);
    expect(now()).toBe(before);
    session.check();
    await quiet();
    expect(progress().stale).toBe(false);
    expect(now().analysis).not.toEqual(before.analysis);
  });

  test('during the read leaves it stale', async () => {
    class ChangedMeanwhile extends MemoryWorkbook {
      override async read(): Promise<Outcome<WorkbookRead>> {
        const read = await super.read();
        this.type(sheet, 1, 1, text('ny rubrik'));
        return read;
      }
    }
    const { progress } = await opened(new ChangedMeanwhile(snapshot));
    expect(progress().stale).toBe(true);
  });
});

describe('answers', () => {
  test('are reckoned with and stored in the workbook at once, and found when the pane is opened anew', async () => {
    const { session, workbook, now, notice } = await opened();
    session.answer(boden);
    await quiet();
    expect([notice(), asked(now()).includes('entry-date'), await stored(workbook)]).toEqual([{ is: 'answered', unsummed: [] }, false, JSON.stringify({ entries: [{ date: '2021-06-01', member: 'Boden' }] })]);
    expect((await opened(workbook.reopened())).now().choices).toEqual(boden);
  });

  test('that cannot be stored hold in the pane, through a new reading too', async () => {
    const { session, workbook, now, notice } = await opened();
    workbook.failNext('access-denied');
    session.answer(boden);
    await quiet();
    expect([notice(), now().choices]).toEqual([{ is: 'not-remembered', trouble: 'access-denied' }, boden]);
    session.check();
    await quiet();
    expect(now().choices).toEqual(boden);
  });

  test('that somebody else has stored since are heard', async () => {
    const { session, workbook, now } = await opened();
    session.answer({ unit: 'kr' });
    await quiet();
    const other = await opened(workbook.reopened());
    other.session.answer(boden);
    await quiet();
    session.check();
    await quiet();
    expect(now().choices).toEqual({ unit: 'kr', ...boden });
  });

  test('given while the workbook is read are not lost', async () => {
    const { session, now } = await opened();
    session.check();
    session.answer(boden);
    await quiet();
    expect([now().choices, asked(now()).includes('entry-date')]).toEqual([boden, false]);
  });
});

test('a cell is shown in Excel without a word; where it is gone that is said', async () => {
  const { session, workbook, notice } = await opened();
  session.select({ sheet, row: 14, column: 4 });
  await quiet();
  expect([workbook.selected, notice()]).toEqual([{ sheet, row: 14, column: 4 }, { is: 'opened' }]);
  session.select({ sheet: 'Borta', row: 1, column: 1 });
  await quiet();
  expect(notice()).toEqual({ is: 'sheet-gone', sheet: 'Borta' });
  workbook.failNext('sheet-hidden', sheet);
  session.select({ sheet, row: 14, column: 4 });
  await quiet();
  expect(notice()).toEqual({ is: 'trouble', trouble: 'sheet-hidden', detail: sheet });
});

test('what is marked in Excel is asked for; where it is no cells that is said', async () => {
  const { session, workbook, notice } = await opened();
  workbook.marked = { sheet, top: 3, left: 1, bottom: 9, right: 4 };
  expect(await session.selection()).toEqual({ sheet, top: 3, left: 1, bottom: 9, right: 4 });
  workbook.failNext('no-cells-marked');
  expect(await session.selection()).toBeUndefined();
  await quiet();
  expect(notice()).toEqual({ is: 'trouble', trouble: 'no-cells-marked' });
});

test('a cell being edited is told while Excel waits for it', async () => {
  const { session, progress } = await opened();
  session.waiting(true);
  expect(progress().waiting).toBe(true);
  session.waiting(false);
  expect(progress().waiting).toBe(false);
});

test('before anything is read there is nothing to answer, write or copy', async () => {
  const { session, saved } = sessionOver(new MemoryWorkbook(snapshot));
  session.answer({ unit: 'kr' });
  session.write();
  await quiet();
  session.saveCleanCopy();
  await quiet();
  expect([session.current(), session.progress.current().doing, saved]).toEqual([{ language: 'sv' }, 'nothing', []]);
});
