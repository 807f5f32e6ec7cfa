/** The worker's side: keeps what is large, answers one question at a time, in pieces. Knows nothing of workers, so that it is tested without. */
import type { Plan } from '../../core/model';
import type { WorkbookRead } from '../../hosts/workbook';
import type { Engine } from './engine';
import type { FromWorker, Held, Question, ToWorker } from './messages';
import { Assembly, pieces } from './wire';

export class Desk {
  private bytes: Uint8Array = new Uint8Array();
  private read: WorkbookRead | undefined;
  private plan: Plan | undefined;
  private readonly coming = new Map<Held, Assembly>();

  /** @param say answers go here, each piece by itself */
  constructor(private readonly engine: Engine, private readonly say: (message: FromWorker) => void) {}

  async hear(message: ToWorker): Promise<void> {
    if (message.is === 'keep') {
      this.keep(message);
      return;
    }
    try {
      const answer = await this.answer(message.question);
      this.say({ is: 'at', stage: 'handing-over' });
      this.send(answer, message.question.is === 'analyse' && this.read ? [this.read.snapshot] : []);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      this.say({ is: 'thrown', message: error.message, stack: error.stack ?? '' });
    }
  }

  private async answer(question: Question): Promise<unknown> {
    switch (question.is) {
      case 'read': {
        const read = await this.engine.read(question.name, this.bytes);
        if (read.is === 'done') this.read = read.value;
        return read;
      }
      case 'analyse': {
        const made = await this.engine.analyse(known(this.read), question.choices);
        this.plan = made.plan;
        return made;
      }
      case 'write': return this.engine.write(this.bytes, known(this.plan), question.about);
      case 'clean': return this.engine.clean(this.bytes);
    }
  }

  private send(answer: unknown, given: readonly object[]): void {
    let before: FromWorker | undefined;
    for (const piece of pieces(answer, given)) {
      if (before) this.say(before);
      before = { is: 'piece', piece, last: false };
    }
    if (before?.is === 'piece') this.say({ ...before, last: true });
  }

  private keep({ held, piece, last }: Extract<ToWorker, { is: 'keep' }>): void {
    const assembly = this.coming.get(held) ?? new Assembly();
    this.coming.set(held, assembly);
    assembly.add(piece);
    if (!last) return;
    this.coming.delete(held);
    const whole = assembly.whole();
    // The page sends under each name what its own type says; see `worker-engine.ts`.
    switch (held) {
      case 'bytes': this.bytes = whole as Uint8Array; return;
      case 'read': this.read = whole as WorkbookRead; return;
      case 'plan': this.plan = whole as Plan; return;
    }
  }
}

function known<T>(held: T | undefined): T {
  if (held === undefined) throw new Error('asked about what was never sent');
  return held;
}
