/** The page's side of the worker: what it is asked about is sent once, and what it answers is put together piece by piece. */
import type { Choices, Plan } from '../../core/model';
import type { Outcome, WorkbookRead, WriteAbout } from '../../hosts/workbook';
import type { WrittenFile } from '../../hosts/xlsx/write-plan';
import { type Engine, type Made, type Stage, Stopped } from './engine';
import type { FromWorker, Held, Question, ToWorker } from './messages';
import { Assembly, pieces } from './wire';

/** What is used of a worker. */
interface Thread {
  post(message: ToWorker): void;
  end(): void;
}

/** Starts a worker: what it says is handed to the one, what it fails by to the other. */
export type StartThread = (hear: (message: FromWorker) => void, fail: (error: Error) => void) => Thread;

interface Asked {
  readonly answer: Assembly;
  readonly done: (answer: unknown) => void;
  readonly failed: (error: Error) => void;
}

export class WorkerEngine implements Engine {
  private thread: Thread | undefined;
  /** What the worker has, as it was given or got here. */
  private there: Partial<Record<Held, unknown>> = {};
  private asked: Asked | undefined;
  private last: Promise<unknown> = Promise.resolve();
  /** How many times it was stopped: what was asked before the last is not begun. */
  private stops = 0;

  /**
   * @param start a new worker
   * @param breathe resolved when the page has had time to do other things
   * @param at told as each stage begins
   */
  constructor(private readonly start: StartThread, private readonly breathe: () => Promise<void>, private readonly at: (stage: Stage) => void = () => undefined) {}

  read(name: string, bytes: Uint8Array): Promise<Outcome<WorkbookRead>> {
    return this.inTurn(async () => {
      await this.give('bytes', bytes);
      // Each question has the answer of the engine's own method; see `desk.ts`.
      const read = await this.ask({ is: 'read', name }) as Outcome<WorkbookRead>;
      if (read.is === 'done') this.there.read = read.value;
      return read;
    });
  }

  analyse(read: WorkbookRead, choices: Choices): Promise<Made> {
    return this.inTurn(async () => {
      await this.give('read', read);
      const made = await this.ask({ is: 'analyse', choices }, [read.snapshot]) as Made;
      this.there.plan = made.plan;
      return made;
    });
  }

  write(bytes: Uint8Array, plan: Plan, about: WriteAbout): Promise<Outcome<WrittenFile>> {
    return this.inTurn(async () => {
      await this.give('bytes', bytes);
      await this.give('plan', plan);
      return await this.ask({ is: 'write', about }) as Outcome<WrittenFile>;
    });
  }

  clean(bytes: Uint8Array): Promise<Outcome<Uint8Array>> {
    return this.inTurn(async () => {
      await this.give('bytes', bytes);
      return await this.ask({ is: 'clean' }) as Outcome<Uint8Array>;
    });
  }

  stop(): void {
    this.stops += 1;
    this.drop(new Stopped());
  }

  private inTurn<T>(how: () => Promise<T>): Promise<T> {
    const { stops } = this;
    const begin = (): Promise<T> => (stops === this.stops ? how() : Promise.reject(new Stopped()));
    const turn = this.last.then(begin, begin);
    this.last = turn;
    return turn;
  }

  private async give(held: Held, value: unknown): Promise<void> {
    if (this.there[held] === value) return;
    const [{ stops }, thread] = [this, this.worker()];
    this.there = { ...this.there, [held]: undefined };
    let before: Extract<ToWorker, { is: 'keep' }> | undefined;
    for (const piece of pieces(value)) {
      if (before) {
        thread.post(before);
        await this.breathe();
        if (stops !== this.stops) throw new Stopped();
        if (thread !== this.thread) throw new Error('the worker ended while it was told');
      }
      before = { is: 'keep', held, piece, last: false };
    }
    if (before) thread.post({ ...before, last: true });
    this.there[held] = value;
  }

  private ask(question: Question, given: readonly object[] = []): Promise<unknown> {
    return new Promise((done, failed) => {
      this.asked = { answer: new Assembly(given), done, failed };
      this.worker().post({ is: 'question', question });
    });
  }

  private worker(): Thread {
    this.thread ??= this.start((message) => { this.hear(message); }, (error) => { this.drop(error); });
    return this.thread;
  }

  private hear(message: FromWorker): void {
    switch (message.is) {
      case 'at':
        this.at(message.stage);
        return;
      case 'thrown': {
        const error = new Error(message.message);
        error.stack = message.stack;
        this.asked?.failed(error);
        return;
      }
      case 'piece':
        this.asked?.answer.add(message.piece);
        if (message.last) this.asked?.done(this.asked.answer.whole());
        return;
    }
  }

  /** The worker and all it had; the next question starts another. */
  private drop(why: Error): void {
    this.thread?.end();
    this.thread = undefined;
    this.there = {};
    this.asked?.failed(why);
    this.asked = undefined;
  }
}
