/** A session over the workbook that is open in Excel: read where it stands, written in place, and one command at a time. */
import type { CellRef, RangeRef } from '../../core/address';
import { rememberChoices } from '../../core/remembered';
import type { LiveWorkbook, Outcome, Trouble, WorkbookRead } from '../../hosts/workbook';
import type { Language } from '../../text/numbers';
import { type Engine, Stopped } from '../engine/engine';
import { nameOfCleanCopy } from './file-names';
import { type Command, isDone } from './notice';
import { type Ending, nothing, type Opened, Session, type State, type Surroundings } from './session';

/** After these a second command would only wait as long again. */
const pointlessAfter: ReadonlySet<Trouble> = new Set<Trouble>(['timed-out', 'connection-lost', 'busy', 'cell-being-edited']);

/** What the session over Excel needs besides. */
interface LiveSurroundings extends Surroundings {
  /** Runs the work, in the order it was handed in, once the user can see what stands now. */
  readonly afterShowing: (work: () => void) => void;
}

export class LiveSession extends Session {
  private changes = 0;

  constructor(private readonly inExcel: LiveSurroundings, engine: Engine, private readonly workbook: LiveWorkbook, language?: Language) {
    super(inExcel, engine, language);
  }

  /** Reads the workbook as it stands and analyses it. On trouble what was shown stays. */
  check(): void {
    const { stops } = this;
    this.command('reading', async () => {
      const read = await this.read(stops);
      return read.is === 'trouble' ? failed(read, 'reading') : ended(await this.shown(read.value, true));
    });
  }

  /** Fills our own sheets in the workbook, and reads them again: what stands there is what is told. */
  write(): void {
    this.commandOnOpened('writing', async (opened) => {
      const [now, state] = [this.around.now(), rememberChoices(opened.choices)];
      const applied = await this.workbook.apply(opened.plan, { now, state });
      if (applied.is === 'trouble') return applied.trouble === 'interrupted' ? this.afterReading(() => ({ notice: { ...applied, during: 'writing' } })) : failed(applied, 'writing');
      this.change(stored(state));
      const kinds = new Set(opened.plan.sheets.map(({ kind }) => kind));
      return this.afterReading((read) => {
        const sheets = read ? read.own.filter(({ kind }) => kinds.has(kind)) : opened.plan.sheets;
        const names = sheets.map(({ name }) => name);
        this.tell({ report: { at: now, sheets: names, written: applied.value } });
        return { notice: { is: 'written-here', sheets: names, differs: applied.value.differs.length } };
      });
    });
  }

  /** Our sheets as they were before the last write. */
  undo(): void {
    this.command('undoing', async () => {
      const undone = await this.workbook.undo();
      if (undone.is === 'trouble') return failed(undone, 'undoing');
      this.tell({ report: undefined });
      const { first, gone, keptTexts } = undone.value;
      return this.afterReading(() => ({ notice: { is: 'undone', first, gone, keptTexts } }));
    });
  }

  /** Has Excel calculate, and tells what still differs. */
  recalculate(): void {
    this.command('recalculating', async () => {
      const written = await this.workbook.recalculate();
      if (written.is === 'trouble') return failed(written, 'recalculating');
      const { report } = this.progress.current();
      if (report) this.tell({ report: { ...report, written: written.value } });
      return this.afterReading(() => ({ notice: { is: 'recalculated', differs: written.value.differs.length } }));
    });
  }

  override saveCleanCopy(): void {
    this.commandOnOpened('copying', async (opened) => {
      const file = await this.workbook.file();
      const copy = file.is === 'done' ? await this.engine.clean(file.value) : file;
      if (copy.is === 'trouble') return failed(copy, 'copying');
      const name = nameOfCleanCopy(opened.name);
      this.around.save(name, copy.value);
      return () => ({ notice: { is: 'copied', name } });
    });
  }

  /** Gives a command again that failed. */
  repeat(command: Command): void {
    switch (command) {
      case 'reading': this.check(); return;
      case 'writing': this.write(); return;
      case 'undoing': this.undo(); return;
      case 'recalculating': this.recalculate(); return;
      case 'copying': this.saveCleanCopy(); return;
    }
  }

  /** Shows the cell in Excel. Nothing is said but a trouble: Excel's own cursor is the answer. */
  select(cell: CellRef): void {
    this.inTurn(async () => {
      const selected = await this.workbook.select(cell);
      if (selected.is === 'done') return nothing;
      return () => ({ notice: selected.trouble === 'changed-since-read' ? { is: 'sheet-gone', sheet: cell.sheet } : selected });
    });
  }

  /** What the user has marked in Excel; undefined where Excel does not tell, which is then said. */
  readonly selection = (): Promise<RangeRef | undefined> => new Promise((tell) => {
    let marked: RangeRef | undefined;
    this.inTurn(async () => {
      const selected = await this.workbook.selection();
      if (selected.is === 'trouble') return () => ({ notice: selected });
      marked = selected.value;
      return nothing;
    }, () => { tell(marked); });
  });

  /** Excel waits for the user to finish editing a cell, or does so no longer. */
  readonly waiting = (waiting: boolean): void => { this.tell({ waiting }); };

  /** Stores the answers in the workbook at once; those that came meanwhile go with them. */
  protected override keep(): void {
    this.inTurn(async () => {
      const { opened } = this.current();
      const state = opened && rememberChoices(opened.choices);
      if (state === undefined || state === opened?.read.state) return nothing;
      const kept = await this.workbook.remember(state);
      return kept.is === 'trouble' ? () => ({ notice: { ...kept, is: 'not-remembered' } }) : stored(state);
    });
  }

  /** The pane's own answers stay, also those that could not be stored; unless somebody else has stored others since. */
  private shown(read: WorkbookRead, isCheck: boolean): Promise<Pick<State, 'opened' | 'notice'>> {
    return this.taken({ name: read.snapshot.workbook, sample: false, read, isCheck }, ({ opened }) => (opened && read.state === opened.read.state ? opened.choices : undefined));
  }

  /** What follows a command that changed our sheets: they are read again, and the ending told whether or not that succeeds. */
  private async afterReading(ending: (read?: WorkbookRead) => Partial<State>): Promise<Ending> {
    const read = await this.read();
    if (read.is === 'trouble') return ended(ending());
    return ended({ ...await this.shown(read.value, false), ...ending(read.value) });
  }

  /** What Excel has begun it ends, but nobody waits for it who has said stop since. */
  private async read(stops = this.stops): Promise<Outcome<WorkbookRead>> {
    if (stops !== this.stops) throw new Stopped();
    const watching = await this.watch();
    if (watching.is === 'trouble' && pointlessAfter.has(watching.trouble)) return watching;
    const before = this.changes;
    const read = await this.workbook.read();
    if (stops !== this.stops) throw new Stopped();
    if (read.is === 'done') this.tell({ stale: this.changes !== before });
    return read;
  }

  private async watch(): Promise<Outcome<unknown>> {
    if (this.progress.current().watched) return { is: 'done', value: undefined };
    const watching = await this.workbook.watch(() => {
      this.changes += 1;
      if (this.progress.current().stale) return;
      this.tell({ stale: true });
      // What was well when it was said is not known to be so any longer.
      this.change(({ notice }) => (notice && isDone(notice) ? { notice: undefined } : {}));
    });
    if (watching.is === 'done') this.tell({ watched: true });
    return watching;
  }

  /** One at a time: while a command is under way no other is taken. */
  private command(doing: Command, how: () => Promise<Ending>): void {
    if (this.progress.current().doing !== 'nothing') return;
    this.tell({ doing });
    this.change(() => ({ notice: { is: 'working', at: doing } }));
    this.inTurn(async () => {
      await new Promise<void>((shown) => { this.inExcel.afterShowing(shown); });
      return how();
    }, () => { this.tell({ doing: 'nothing' }); });
  }

  /** The same with what is open when its turn comes; nothing where nothing is. */
  private commandOnOpened(doing: Command, how: (opened: Opened) => Promise<Ending>): void {
    if (!this.current().opened) return;
    this.command(doing, async () => {
      const { opened } = this.current();
      return opened ? how(opened) : nothing;
    });
  }
}
function ended(part: Partial<State>): Ending {
  return () => part;
}

/** The state part is known to be this one, as if it had been read. */
function stored(state: string): Ending {
  return ({ opened }) => (opened ? { opened: { ...opened, read: { ...opened.read, state } } } : {});
}

function failed(trouble: Extract<Outcome<never>, { is: 'trouble' }>, during: Command): Ending {
  return () => ({ notice: { ...trouble, during } });
}
