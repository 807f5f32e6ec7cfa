/** What the pane knows and can do, whatever the workbook is: one value that views read. No DOM, no clock: both are handed in. */
import { analyse, type Analysis, type Field } from '../../core/index';
import type { Choices, OwnKind, Plan } from '../../core/model';
import { draft } from '../../core/plan/index';
import { recallChoices, withSheetAnswers } from '../../core/remembered';
import type { WorkbookRead } from '../../hosts/workbook';
import type { Language } from '../../text/numbers';
import type { Notice } from './notice';
import { type Readable, Store } from './store';

export interface Opened {
  readonly name: string;
  /** The sample budget rather than a workbook of the user's. */
  readonly sample: boolean;
  readonly read: WorkbookRead;
  readonly choices: Choices;
  readonly analysis: Analysis;
  readonly plan: Plan;
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
  readonly field: (language: Language) => Field;
  readonly version: string;
  /** Local time, "2026-11-25 09:30". */
  readonly now: () => string;
  /** Hands the user a new file. */
  readonly save: (name: string, bytes: Uint8Array) => void;
  /** Runs the work, in the order it was handed in, once the user can see what stands now. */
  readonly afterShowing: (work: () => void) => void;
}

/** Over a file it is a `FileSession`, over the workbook that is open in Excel a `LiveSession`. */
export abstract class Session implements Readable<State> {
  private readonly state: Store<State>;

  constructor(protected readonly around: Surroundings, language: Language = 'sv') {
    this.state = new Store<State>({ language });
  }

  readonly current = (): State => this.state.current();
  readonly subscribe = (listener: () => void): (() => void) => this.state.subscribe(listener);

  /** Adds to or replaces the user's answers; everything follows at once. */
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

  /** A copy of the workbook without what Samräkna has put there, as a new file. */
  abstract saveCleanCopy(): void;

  /** Stores the choices where they are to be found again, if that is anywhere before the next write. */
  protected abstract keep(): void;

  /** What was read, analysed with what the workbook remembers, or with the choices given. */
  protected taken(name: string, sample: boolean, read: WorkbookRead, given?: Choices): Pick<State, 'opened' | 'notice'> {
    const recalled = given ? { is: 'choices' as const, choices: given } : recallChoices(read.state ?? '{}');
    const remembered = recalled.is === 'choices' ? recalled.choices : {};
    const choices = withSheetAnswers(remembered, read.own, read.snapshot.date1904);
    const notice: Notice = { is: recalled.is === 'choices' ? 'opened' : 'state-set-aside' };
    return { opened: this.analysed({ name, sample, read, choices }), notice };
  }

  /** What may take seconds with a large workbook: said and shown before it begins. */
  protected work(how: (state: State) => Partial<State>): void {
    this.change(() => ({ notice: { is: 'working', at: 'computing' } }));
    this.around.afterShowing(() => { this.change(how); });
  }

  protected change(how: (state: State) => Partial<State>): void {
    const before = this.state.current();
    this.state.replace({ ...before, ...attempt(() => how(before)) });
  }

  /** What the user says shows at once; what follows from it is computed then. */
  private choose(choice: (choices: Choices) => Choices): void {
    if (!this.current().opened) return;
    this.change(({ opened }) => (opened ? { opened: { ...opened, choices: choice(opened.choices) } } : {}));
    this.work(({ opened }) => (opened ? { opened: this.analysed(opened), notice: { is: 'answered' } } : {}));
    this.keep();
  }

  private analysed(opened: Omit<Opened, 'analysis' | 'plan'>): Opened {
    const { read, choices } = opened;
    // The sheets are in Swedish whatever language the pane speaks: they are for the board.
    const field = this.around.field('sv');
    const analysis = analyse(read.snapshot, field, choices);
    return { ...opened, analysis, plan: draft(analysis, choices, read.own, field.words, { version: this.around.version }) };
  }
}

function attempt(how: () => Partial<State>): Partial<State> {
  try {
    return how();
  } catch (error) {
    return { fault: asError(error) };
  }
}

/** What was thrown, as an error whatever it was. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
