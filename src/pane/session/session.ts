/** What the pane knows and can do, whatever the workbook is: one value that views read. No DOM, no clock: both are handed in. */
import type { Choices, Finding, OwnKind } from '../../core/model';
import { recallChoices, withSheetAnswers } from '../../core/remembered';
import type { WorkbookRead } from '../../hosts/workbook';
import type { Language } from '../../text/numbers';
import { type Engine, type Made, type Stage, Stopped } from '../engine/engine';
import type { Notice } from './notice';
import { atRest, type Progress } from './progress';
import { type Readable, Store } from './store';

export interface Opened extends Made {
  readonly name: string;
  /** The sample budget rather than a workbook of the user's. */
  readonly sample: boolean;
  readonly read: WorkbookRead;
  /** What the user has said, which shows at once. */
  readonly choices: Choices;
  /** What the analysis and the plan follow from: the choices, or what they were while those are being computed. */
  readonly settled: Choices;
  /** Local time of the read, "2026-11-25 09:30". */
  readonly readAt: string;
  /** What the check before this one found in the same workbook; absent for the first. A read that only follows a write is no check. */
  readonly before?: Before;
}

export interface Before {
  /** Local time. */
  readonly at: string;
  readonly findings: readonly Finding[];
}

export interface State {
  readonly language: Language;
  readonly opened?: Opened;
  readonly notice?: Notice | undefined;
  /** A bug that was thrown outside rendering: the frame throws it again, to the one boundary. */
  readonly fault?: Error;
}

/** What the session needs from outside. */
export interface Surroundings {
  /** Local time, "2026-11-25 09:30". */
  readonly now: () => string;
  /** Hands the user a new file. */
  readonly save: (name: string, bytes: Uint8Array) => void;
}

interface Taken extends Pick<Opened, 'name' | 'sample' | 'read'> {
  /** Whether the user asked for the read, rather than it following from a write. */
  readonly isCheck: boolean;
}

/** What comes of a piece of work, computed over what stands when it is done. */
export type Ending = (state: State) => Partial<State>;

export const nothing: Ending = () => ({});

/** Over a file it is a `FileSession`, over the workbook that is open in Excel a `LiveSession`. */
export abstract class Session implements Readable<State> {
  private readonly state: Store<State>;
  private readonly stands = new Store(atRest);
  readonly progress: Readable<Progress> = this.stands;
  /** The last piece of work: the next waits for it. */
  private last: Promise<void> = Promise.resolve();
  /** The analysis is on its way to what the user has said. */
  private following: Promise<void> | undefined;
  /** How many times the user would not wait: what was asked for before the last is not begun. */
  protected stops = 0;

  constructor(protected readonly around: Surroundings, protected readonly engine: Engine, language: Language = 'sv') {
    this.state = new Store<State>({ language });
  }

  readonly current = (): State => this.state.current();
  readonly subscribe = (listener: () => void): (() => void) => this.state.subscribe(listener);

  /** Adds to or replaces the user's answers; everything follows. */
  answer(answers: Choices): void {
    this.choose((choices) => ({ ...choices, ...answers }));
  }

  /** Takes an answer back: what the sheet says, or a question again. */
  forget(name: keyof Choices): void {
    this.choose((choices) => Object.fromEntries(Object.entries(choices).filter(([one]) => one !== name)));
  }

  /** Whether the sheet of the kind is written. */
  switchSheet(kind: OwnKind, on: boolean): void {
    this.choose(({ withoutSheets = [], ...choices }) => {
      const without = on ? withoutSheets.filter((one) => one !== kind) : [...withoutSheets, kind];
      return without.length === 0 ? choices : { ...choices, withoutSheets: without };
    });
  }

  /** What happened last has been heard. */
  dismiss(): void {
    this.change(() => ({ notice: undefined }));
  }

  speak(language: Language): void {
    this.change(() => ({ language }));
  }

  /** What the engine is at. */
  readonly at = (stage: Stage): void => { this.tell({ stage }); };

  /** The user would not wait: what was shown before stands, with the answers that it follows from. */
  stop(): void {
    this.stops += 1;
    this.engine.stop();
  }

  /** A copy of the workbook without what Samräkna has put there, as a new file. */
  abstract saveCleanCopy(): void;

  /** Stores the choices where they are to be found again, if that is anywhere before the next write. */
  protected abstract keep(): void;

  /** What was read, analysed with what the workbook remembers, or with what the user has said here by the time it is done. */
  protected async taken({ name, sample, read, isCheck }: Taken, given: (state: State) => Choices | undefined = () => undefined): Promise<Pick<State, 'opened' | 'notice'>> {
    const recalled = recallChoices(read.state ?? '{}');
    const remembered = withSheetAnswers(recalled.is === 'choices' ? recalled.choices : {}, read.own, read.snapshot.date1904);
    const readAt = this.around.now();
    for (;;) {
      const said = given(this.current());
      const choices = said ? withSheetAnswers(said, read.own, read.snapshot.date1904) : remembered;
      const made = await this.engine.analyse(read, choices);
      if (given(this.current()) !== said) continue;
      const { opened: last } = this.current();
      const same = last?.name === name && last.sample === sample ? last : undefined;
      const before = isCheck && same ? { at: same.readAt, findings: same.analysis.findings } : same?.before;
      return {
        opened: { name, sample, read, choices, settled: choices, readAt, ...(before && { before }), ...made },
        notice: { is: said === undefined && recalled.is === 'complaints' ? 'state-set-aside' : 'opened' },
      };
    }
  }

  /** One piece of work after the other, in the order they are given; what the user has said is computed before each. */
  protected inTurn(how: () => Promise<Ending>, afterwards: () => void = () => undefined): void {
    this.last = this.last.then(() => this.following).then(how).then((ending) => { this.change(ending); })
      .then(undefined, (thrown: unknown) => { this.change(() => endOf(thrown)); })
      .then(afterwards);
  }

  protected change(how: (state: State) => Partial<State>): void {
    const before = this.state.current();
    this.state.replace({ ...before, ...how(before) });
  }

  protected tell(part: Partial<Progress>): void {
    this.stands.replace({ ...this.stands.current(), ...part });
  }

  /** What the user says shows at once; what follows from it is computed then. */
  private choose(choice: (choices: Choices) => Choices): void {
    if (!this.current().opened) return;
    this.change((state) => ({
      ...(state.opened && { opened: { ...state.opened, choices: choice(state.opened.choices) } }),
      // What else is under way is still what the user waits for.
      ...((state.notice?.is !== 'working' || isComputing(state)) && { notice: { is: 'working' as const, at: 'computing' as const } }),
    }));
    this.following ??= this.follow();
    this.keep();
  }

  /** Computes until the analysis is of what the user has said last. */
  private async follow(): Promise<void> {
    try {
      for (let { opened } = this.current(); opened && opened.choices !== opened.settled; { opened } = this.current()) {
        const { read, choices } = opened;
        const made = await this.engine.analyse(read, choices);
        this.change((state) => (state.opened?.read === read && state.opened.choices === choices ? { opened: { ...state.opened, ...made, settled: choices }, ...(isComputing(state) && { notice: answered(state.opened, made) }) } : {}));
      }
    } catch (thrown) {
      this.change(({ opened }) => ({ ...(opened && { opened: { ...opened, choices: opened.settled } }), ...endOf(thrown) }));
      this.keep();
    } finally {
      this.following = undefined;
    }
  }
}

function isComputing({ notice }: State): boolean {
  return notice?.is === 'working' && notice.at === 'computing';
}

function answered({ analysis: { unsummed } }: Made, made: Made): Notice {
  const known = new Set(unsummed.map(({ total }) => total));
  return { is: 'answered', unsummed: made.analysis.unsummed.filter(({ total }) => !known.has(total)) };
}

function endOf(thrown: unknown): Partial<State> {
  return thrown instanceof Stopped ? { notice: { is: 'stopped' } } : { fault: asError(thrown) };
}

/** What was thrown, as an error whatever it was. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
