/** The in-memory Excel: takes the batches of office.js and answers them, over one workbook. It knows nothing of how they travel. */
import type { Book } from './book';
import { eventMessages } from './event-messages';
import type { EventMessage } from './event-messages';
import { Faults, faultAnswers } from './faults';
import type { Fault, Planned } from './faults';
import type { Ground } from './interpreter';
import { Run } from './interpreter';
import { workbookThing } from './kinds/workbook';
import { rangeThing } from './kinds/range';
import { Log } from './log';
import type { Exchange } from './log';
import { refuse } from './refusal';
import type { Shape } from './undo-log';
import { changes, effectOf } from './undo-log';
import { User } from './user';
import type { Answer, Batch } from './wire';
import { flags } from './wire';

/** What comes back: an answer, a number that says what went wrong, or nothing at all. */
export type Reply = { readonly is: 'answer'; readonly body: string } | { readonly is: 'number'; readonly number: number } | { readonly is: 'hang' };

/** The most that Excel on the web takes and gives at once. */
const mostOnTheWeb = 5 * 1024 * 1024;

export class InMemoryExcel {
  readonly log = new Log();
  readonly faults = new Faults();
  readonly user: User;
  /** Whether the user types in a cell. */
  private isEditing = false;
  private waiting: (() => void)[] = [];
  private readonly listeners: ((messages: readonly EventMessage[]) => void)[] = [];

  constructor(readonly book: Book, readonly shape: Shape) {
    this.user = new User(book, (editing) => { this.edit(editing); });
    book.listen((happening) => {
      const messages = eventMessages(happening);
      if (messages.length > 0) for (const listener of this.listeners) listener(messages);
    });
  }

  /** Who is told of events. The value stops it. */
  listen(listener: (messages: readonly EventMessage[]) => void): () => void {
    this.listeners.push(listener);
    return () => { this.listeners.splice(this.listeners.indexOf(listener), 1); };
  }

  /** Answers a batch. @param bits the flags that came with it */
  async answer(body: string, bits: number): Promise<Reply> {
    const batch = JSON.parse(body) as Batch; // Made by the library itself, on the other side of the wire.
    const kind = kindOf(batch);
    if (kind === 'sync') this.faults.sync += 1;
    const sync = kind === 'sync' ? this.faults.sync : 0;
    const exchange: Exchange = { sync, kind, bytesIn: new TextEncoder().encode(body).length, bytesOut: 0, actions: batch.Actions.length, writes: (bits & flags.write) !== 0 };
    this.log.exchanges.push(exchange);
    const reply = await this.reply(batch, exchange, bits);
    if (reply.is === 'answer') {
      exchange.bytesOut = new TextEncoder().encode(reply.body).length;
      if (this.shape === 'web' && exchange.bytesOut > mostOnTheWeb) return this.failed(exchange, 'answer-too-large');
    }
    return reply;
  }

  private async reply(batch: Batch, exchange: Exchange, bits: number): Promise<Reply> {
    if (exchange.kind === 'start-up') return { is: 'answer', body: JSON.stringify({ Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] }) };
    if (this.shape === 'web' && exchange.bytesIn > mostOnTheWeb) return this.failed(exchange, 'request-too-large');
    if (this.isEditing && exchange.kind === 'sync') {
      if ((bits & flags.delayForCellEdit) === 0) return this.failed(exchange, 'cell-edit');
      await new Promise<void>((resolve) => { this.waiting.push(resolve); });
    }
    const planned = this.faults.of(exchange.sync);
    const strike = (isNow: (one: Planned) => boolean): Fault | undefined => {
      for (const one of planned.filter(isNow)) {
        if ('fault' in one) return one.fault;
        one.meanwhile(this.user);
      }
      return undefined;
    };
    const before = strike(({ at }) => at === 'before');
    if (before !== undefined) return this.failed(exchange, before);
    const { answer, fault } = this.run(batch, strike);
    if (fault !== undefined) return this.failed(exchange, fault);
    if (answer?.Error) exchange.error = `${answer.Error.Code} ${answer.Error.Message} ${answer.Error.Location} ${answer.Error.ActionIndex}`;
    const after = strike(({ at }) => at === 'after');
    return after === undefined ? { is: 'answer', body: JSON.stringify(answer) } : this.failed(exchange, after);
  }

  private run(batch: Batch, strike: (isNow: (one: Planned) => boolean) => Fault | undefined): { answer?: Answer; fault?: Fault } {
    const ground: Ground = {
      root: workbookThing(this.book),
      referred: (reference) => { const spot = this.book.tracked.get(reference); return spot && rangeThing(spot); },
      used: (thing, member, how) => {
        const name = `${thing.kind.name}.${member}`;
        this.log.members.set(name, (this.log.members.get(name) ?? 0) + 1);
        const effect = effectOf(thing, member, how, this.shape);
        if (this.book.isReadOnly && changes(thing, member, how)) refuse('AccessDenied', 'the file is read only');
        this.log.undo.push({ member: name, effect });
      },
      beforeAction: (index) => {
        const fault = strike(({ at }) => typeof at === 'object' && at.action === index);
        if (fault !== undefined) throw new Struck(fault);
      },
    };
    try {
      const answer = new Run(batch, ground).answer();
      this.book.settle();
      return { answer };
    } catch (error) {
      if (!(error instanceof Struck)) throw error;
      return { fault: error.fault };
    }
  }

  private failed(exchange: Exchange, fault: Fault): Reply {
    exchange.error = fault;
    if (fault === 'hang') {
      setTimeout(() => { this.faults.onHang(); }, 0);
      return { is: 'hang' };
    }
    const answer = faultAnswers[fault];
    if ('number' in answer) return { is: 'number', number: answer.number };
    return { is: 'answer', body: JSON.stringify({ Results: [], TraceIds: [], Error: { Code: answer.code, Message: `planned: ${fault}`, Location: '', ActionIndex: -1, HttpStatusCode: answer.status } }) };
  }

  private edit(editing: boolean): void {
    this.isEditing = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }
}

/** A fault in the middle of a batch: what was done stays done. */
class Struck extends Error {
  constructor(readonly fault: Fault) {
    super(fault);
  }
}

/** The library asks by itself too: when it starts, and to let go of ranges that it has tracked. */
function kindOf({ Actions, ObjectPaths }: Batch): Exchange['kind'] {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2)) return 'start-up';
  const working = Actions.filter(({ ActionType }) => ActionType !== 1 && ActionType !== 5);
  return working.length > 0 && working.every(({ Name }) => Name === '_RemoveReference') ? 'clean-up' : 'sync';
}
