/** The one wrapper around Excel.run: waits for cell editing, times out, tries again, and makes every error an Outcome. */
import type { Outcome, Trouble } from '../workbook';
import type { Work } from '../slices';
import { Slices } from '../slices';
import { Stopped, stopped } from './stopped';
import type { Surroundings } from './surroundings';

/** A line to Excel for one command. */
export interface Link {
  readonly context: Excel.RequestContext;
  /** Sends what has been gathered, and waits for the answer no longer than the patience lasts. */
  sync(): Promise<void>;
  /** Long work in slices, between which the page is free. Nothing is sent meanwhile. */
  sliced<T>(work: Work<T>): Promise<T>;
  /** To be waited for after a piece that is worth so many cells. */
  worked(pieces: number): Promise<void>;
  /** From here on something may be written: the command is never run again by itself. */
  begins(): void;
}

const hintAfter = 1_000;
const usualPatience = 30_000;
/** Pauses before the second and third attempt. */
const pauses = [400, 1_600];
const worthAnotherTry: ReadonlySet<Trouble> = new Set<Trouble>(['busy', 'throttled', 'cell-being-edited', 'connection-lost']);

export class Runner {
  private readonly slices: Slices;

  constructor(private readonly around: Surroundings) {
    this.slices = new Slices(around.pause);
  }

  /** Runs the command. Busy, throttled and the like are tried again as long as nothing may have been written; a bug is thrown. */
  async run<T>(work: (link: Link) => Promise<T>): Promise<Outcome<T>> {
    if (!this.around.office.context.requirements.isSetSupported('ExcelApi', '1.14')) return { is: 'trouble', trouble: 'excel-too-old' };
    for (let attempt = 0; ; attempt += 1) {
      let begun = false;
      try {
        return { is: 'done', value: await this.once(work, () => void (begun = true)) };
      } catch (problem) {
        const stop = stopped(problem);
        if (stop === undefined) throw problem;
        const pause = pauses[attempt];
        if (begun || pause === undefined || !worthAnotherTry.has(stop.trouble)) return stop.outcome;
        await new Promise<void>((resolve) => void this.around.clock.after(pause, resolve));
      }
    }
  }

  /** Waits for something that is not a request of Excel.run, as long as the patience lasts. */
  within<T>(answer: Promise<T>): Promise<T> {
    const { clock, onWaiting, patience = usualPatience } = this.around;
    return new Promise<T>((resolve, reject) => {
      let hinted = false;
      const cancels = [
        clock.after(hintAfter, () => {
          hinted = true;
          onWaiting?.(true);
        }),
        clock.after(patience, () => over(() => reject(new Stopped('timed-out')))),
      ];
      const over = (then: () => void) => {
        for (const cancel of cancels) cancel();
        if (hinted) onWaiting?.(false);
        hinted = false;
        then();
      };
      answer.then((value) => over(() => resolve(value)), (problem: unknown) => over(() => reject(problem instanceof Error ? problem : new Stopped('excel-failed', String(problem)))));
    });
  }

  /** Waits, and lets a refusal be: for what is put away after use. */
  async settled(answer: Promise<unknown>): Promise<void> {
    try {
      await this.within(answer);
    } catch (problem) {
      if (stopped(problem) === undefined) throw problem;
    }
  }

  private once<T>(work: (link: Link) => Promise<T>, begins: () => void): Promise<T> {
    return this.around.excel.run({ delayForCellEdit: true }, (context) =>
      work({
        context, begins, sync: () => this.within(context.sync()),
        sliced: (long) => this.slices.whole(long), worked: (pieces) => this.slices.after(pieces),
      }));
  }
}
