/** The workbook that is open in Excel, as a host. */
import type { CellRef, RangeRef } from '../../core/address';
import type { Plan } from '../../core/model';
import type { LiveWorkbook, Outcome, Undone, WorkbookRead, WriteAbout, Written } from '../workbook';
import { isTooLarge } from '../workbook';
import { aftermath, cutShort, forgotten, ofUndo, ofWrite } from './aftermath';
import { apply } from './apply';
import { fileBytes } from './file-bytes';
import type { Known } from './known';
import { read } from './read';
import { recalculate, recheck } from './recalculate';
import type { Link } from './run';
import { Runner } from './run';
import { select } from './select';
import { selection } from './selection';
import { stopped } from './stopped';
import { readStores, storeState } from './store';
import type { Surroundings } from './surroundings';
import { undo } from './undo';
import { unwatch, watch } from './watch';

export class OfficeWorkbook implements LiveWorkbook {
  private readonly runner: Runner;
  private readonly known: Known = { ownIds: new Set(), theirIds: new Set(), refusedNames: new Set() };
  private last: Promise<unknown> = Promise.resolve();
  private filling = false;

  constructor(private readonly around: Surroundings) {
    this.runner = new Runner(around);
  }

  read(): Promise<Outcome<WorkbookRead>> {
    return this.inTurn(async () => {
      const outcome = await this.runner.run((link) => read(link, this.known));
      if (outcome.is === 'trouble') return outcome;
      const { seen, result } = outcome.value;
      if (seen.restore?.value.token !== this.known.unsure) delete this.known.unsure;
      this.known.asRead = { snapshot: result.snapshot, kept: new Map(result.own.map(({ kind, kept }) => [kind, kept])) };
      this.known.ownIds = new Set(seen.own.map(({ id }) => id));
      this.known.theirIds = new Set(seen.sheets.map(({ id }) => id).filter((id) => !this.known.ownIds.has(id)));
      return done(result);
    });
  }

  apply(plan: Plan, about: WriteAbout): Promise<Outcome<Written>> {
    return this.inTurn(async () => {
      if (isTooLarge(about.state ?? '')) return { is: 'trouble', trouble: 'state-too-large' };
      const { restore } = this.known;
      const { outcome, begun } = await this.changing((link) => apply(link, plan, about, this.known));
      if (outcome.is === 'done' || !begun) return outcome;
      switch (await aftermath(this.runner, ofWrite(this.known.unsure))) {
        case 'begun': return cutShort(outcome);
        case 'unbegun': {
          forgotten(this.known, outcome);
          if (restore) this.known.restore = restore;
          else delete this.known.restore;
          return outcome;
        }
        case 'finished': {
          delete this.known.unsure;
          const checked = await this.runner.run((link) => recheck(link, this.known));
          return checked.is === 'done' ? checked : cutShort(checked);
        }
      }
    });
  }

  undo(): Promise<Outcome<Undone>> {
    return this.inTurn(async () => {
      let undone: Undone | undefined;
      const { outcome, begun } = await this.changing((link) => undo(link, this.known, this.around.emptied, (found) => void (undone = found)));
      if (outcome.is === 'done' || !begun) return outcome;
      switch (await aftermath(this.runner, ofUndo)) {
        case 'begun': return cutShort(outcome);
        case 'unbegun': return outcome;
        case 'finished': return undone ? done(undone) : cutShort(outcome);
      }
    });
  }

  recalculate(): Promise<Outcome<Written>> {
    return this.inTurn(() => this.runner.run((link) => recalculate(link, this.known)));
  }

  remember(state: string): Promise<Outcome<undefined>> {
    return this.inTurn(async (): Promise<Outcome<undefined>> => {
      if (isTooLarge(state)) return { is: 'trouble', trouble: 'state-too-large' };
      return this.runner.run(async (link) => {
        const stores = await readStores(link);
        if (stores.state?.value.text === state) return undefined;
        storeState(link, stores, { ...stores.state?.value, text: state });
        await link.sync();
        return undefined;
      });
    });
  }

  select(cell: CellRef): Promise<Outcome<undefined>> {
    return this.inTurn(() => this.runner.run((link) => select(link, cell)));
  }

  selection(): Promise<Outcome<RangeRef>> {
    return this.inTurn(() => this.runner.run(selection));
  }

  file(): Promise<Outcome<Uint8Array>> {
    return this.inTurn(async (): Promise<Outcome<Uint8Array>> => {
      try {
        return { is: 'done', value: await fileBytes(this.around.office, this.runner) };
      } catch (problem) {
        const stop = stopped(problem);
        if (stop === undefined) throw problem;
        return stop.outcome;
      }
    });
  }

  watch(changed: () => void): Promise<Outcome<() => void>> {
    return this.inTurn(async () => {
      let watching = true;
      const isSupported = (version: string) => this.around.office.context.requirements.isSetSupported('ExcelApi', version);
      const isTheirs = (sheet: string) => watching && !this.known.ownIds.has(sheet) && (!this.filling || this.known.theirIds.has(sheet));
      const outcome = await this.runner.run((link) => watch(link, isSupported, isTheirs, changed));
      if (outcome.is === 'trouble') return outcome;
      return done(() => {
        watching = false;
        void unwatch(this.runner, outcome.value);
      });
    });
  }

  /** Runs what may write, and tells whether it came so far. */
  private async changing<T>(work: (link: Link) => Promise<T>): Promise<{ readonly outcome: Outcome<T>; readonly begun: boolean }> {
    let begun = false;
    this.filling = true;
    try {
      const outcome = await this.runner.run((link) => work({
        ...link,
        begins: () => {
          begun = true;
          link.begins();
        },
      }));
      return { outcome, begun };
    } finally {
      this.filling = false;
    }
  }

  /** One command at a time: what one reads, the next may write. */
  private inTurn<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const turn = this.last.then(work);
    this.last = turn.then(() => undefined, () => undefined);
    return turn;
  }
}

function done<T>(value: T): Outcome<T> {
  return { is: 'done', value };
}
