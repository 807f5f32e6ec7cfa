/** What the pane knows and can do: one value that views read, replaced whole at every change. No DOM, no clock: both are handed in. */
import { analyse, type Analysis, type Field } from '../core/index';
import type { Choices, OwnKind, Plan } from '../core/model';
import { draft } from '../core/plan/index';
import { recallChoices, rememberChoices, withSheetAnswers } from '../core/remembered';
import { applyPlan, readWorkbook } from '../hosts/xlsx/index';
import type { Trouble, WorkbookRead } from '../hosts/workbook';
import type { Language } from '../text/numbers';

export interface Opened {
  readonly name: string;
  /** The sample budget rather than a workbook of the user's. */
  readonly sample: boolean;
  readonly bytes: Uint8Array;
  readonly read: WorkbookRead;
  readonly choices: Choices;
  readonly analysis: Analysis;
  readonly plan: Plan;
}

/** What happened last, to be announced. */
export type Notice =
  | { readonly is: 'working' | 'opened' | 'answered' | 'state-set-aside' }
  | { readonly is: 'written'; readonly name: string }
  | { readonly is: 'trouble'; readonly trouble: Trouble; readonly detail?: string };

export interface State {
  readonly language: Language;
  readonly opened?: Opened;
  readonly notice?: Notice;
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

export class Session {
  private state: State = { language: 'sv' };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly around: Surroundings) {}

  /** For useSyncExternalStore: the same object until something changes. */
  readonly current = (): State => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads a workbook and analyses it with the answers that it remembers. On trouble the workbook that was open stays open. */
  open(name: string, bytes: Uint8Array, sample = false): void {
    this.work(() => {
      const read = readWorkbook(bytes, name);
      if (read.is === 'trouble') return { notice: read };
      const recalled = recallChoices(read.value.state ?? '{}');
      const { own, snapshot } = read.value;
      const choices = withSheetAnswers(recalled.is === 'choices' ? recalled.choices : {}, own, snapshot.date1904);
      const notice: Notice = { is: recalled.is === 'choices' ? 'opened' : 'state-set-aside' };
      return { opened: this.analysed({ name, sample, bytes, read: read.value, choices }), notice };
    });
  }

  /** Says that something outside failed; what is open stays open. */
  fail(trouble: Trouble, detail: string): void {
    this.change(() => ({ notice: { is: 'trouble', trouble, detail } }));
  }

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

  /** A new file with Samräkna's sheets; the user's own is not touched. */
  write(): void {
    this.workOnOpened((opened) => {
      const applied = applyPlan(opened.bytes, opened.plan, { now: this.around.now(), state: rememberChoices(opened.choices) });
      if (applied.is === 'trouble') return { notice: applied };
      const name = nameOfCopy(opened.name);
      this.around.save(name, applied.value);
      return { notice: { is: 'written', name } };
    });
  }

  speak(language: Language): void {
    this.change(() => ({ language }));
  }

  /** What the user says shows at once; what follows from it is computed then. */
  private choose(choice: (choices: Choices) => Choices): void {
    this.change(({ opened }) => (opened ? { opened: { ...opened, choices: choice(opened.choices) } } : {}));
    this.workOnOpened((opened) => ({ opened: this.analysed(opened), notice: { is: 'answered' } }));
  }

  private analysed(opened: Omit<Opened, 'analysis' | 'plan'>): Opened {
    const { read, choices } = opened;
    // The sheets are in Swedish whatever language the pane speaks: they are for the board.
    const field = this.around.field('sv');
    const analysis = analyse(read.snapshot, field, choices);
    return { ...opened, analysis, plan: draft(analysis, choices, read.own, field.words, { version: this.around.version }) };
  }

  /** What may take seconds with a large workbook: said and shown before it begins. */
  private work(how: (state: State) => Partial<State>): void {
    this.change(() => ({ notice: { is: 'working' } }));
    this.around.afterShowing(() => { this.change(how); });
  }

  /** The same with the workbook that is open; nothing where none is. */
  private workOnOpened(how: (opened: Opened) => Partial<State>): void {
    if (this.state.opened) this.work(({ opened }) => (opened ? how(opened) : {}));
  }

  private change(how: (state: State) => Partial<State>): void {
    this.state = { ...this.state, ...attempt(() => how(this.state)) };
    for (const listener of this.listeners) listener();
  }
}

function attempt(how: () => Partial<State>): Partial<State> {
  try {
    return how();
  } catch (error) {
    return { fault: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** "budget.xlsx" → "budget-samraknad.xlsx"; a copy of a copy keeps its name. */
export function nameOfCopy(name: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.[^.]*)$/.exec(name) ?? [];
  return stem.endsWith('-samraknad') ? stem + ending : `${stem}-samraknad${ending}`;
}
