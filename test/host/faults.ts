/** Faults to come: at which sync, at which moment of it, and what happens then. */
import type { Code } from './refusal';
import type { User } from './user';

/** What goes wrong. Where Excel has a number for it the number is what travels; office.js makes `error.code` of it. */
export type Fault =
  | 'busy' | 'dialog-open' | 'throttled' | 'timed-out' | 'access-denied' | 'request-too-large' | 'answer-too-large' | 'cell-edit'
  | 'connection-lost' | 'request-aborted' | 'unknown-code' | 'unknown-number' | 'hang';

/** before: nothing is executed. { action }: the actions before that one are. after: all are, and the answer is lost. */
export type Moment = 'before' | 'after' | { readonly action: number };

export type Planned =
  | { readonly sync: number; readonly at: Moment; readonly fault: Fault; /** Strikes in every later sync too. */ readonly lasts?: true }
  /** Somebody else, or the user, does something just then; the batch goes on. */
  | { readonly sync: number; readonly at: Moment; readonly meanwhile: (user: User) => void };

/** Numbers go beside the answer, codes in it. */
export const faultAnswers: Readonly<Record<Exclude<Fault, 'hang'>, { readonly number: number } | { readonly code: Code | string; readonly status: number }>> = {
  'busy': { code: 'ServiceNotAvailable', status: 503 },
  'dialog-open': { number: 5016 },
  'throttled': { number: 5102 },
  'timed-out': { number: 5012 },
  'access-denied': { number: 7000 },
  'request-too-large': { number: 5103 },
  'answer-too-large': { number: 5104 },
  'cell-edit': { number: 5004 },
  'connection-lost': { code: 'ConnectionFailure', status: 0 },
  'request-aborted': { code: 'RequestAborted', status: 409 },
  'unknown-code': { code: 'SomethingNobodyHasSeen', status: 500 },
  'unknown-number': { number: 5999 },
};

export class Faults {
  private planned: Planned[] = [];
  /** Called when a request hangs: a test's clock may then let the patience run out. */
  onHang: () => void = () => undefined;
  /** Syncs are counted from when the plan was made. */
  sync = 0;

  /** These are to strike, and none that was planned before. */
  plan(...faults: readonly Planned[]): void {
    this.planned = [...faults];
    this.sync = 0;
  }

  /** Takes away what is planned. */
  none(): void {
    this.plan();
  }

  /** What strikes in this sync. */
  of(sync: number): readonly Planned[] {
    return this.planned.filter((one) => one.sync === sync || (one.sync < sync && 'fault' in one && one.lasts === true));
  }
}
