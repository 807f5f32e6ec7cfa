/** A workbook in memory, for tests of the core and the pane: the same contract, with the user's hands on it. */
import type { CellRef, RangeRef } from '../core/address';
import { a1 } from '../core/address';
import type { Cell, Plan, Shown, Snapshot } from '../core/model';
import { cellsByKey, keptValues, ownSheet } from './keys';
import type { Page } from './memory-pages';
import { emptied, filled, withWordsSince } from './memory-pages';
import type { OwnCell } from './own-cells';
import type { KeptByKind } from './rests-on';
import { atOnce } from './slices';
import { changedInput, firstChange, restsOn } from './rests-on';
import { heldAgainst } from './read-back';
import type { LiveWorkbook, Outcome, Restorable, Trouble, Undone, WorkbookRead, WriteAbout, Written } from './workbook';
import { isTooLarge } from './workbook';

/** What stands in the workbook, whoever has it open. */
interface Content {
  snapshot: Snapshot;
  pages: readonly Page[];
  state: string | undefined;
  written: string | undefined;
  before: { readonly pages: readonly Page[]; readonly written: string | undefined; readonly restorable: Restorable } | undefined;
}

interface Failure {
  readonly is: 'trouble';
  readonly trouble: Trouble;
  readonly detail?: string;
}

export class MemoryWorkbook implements LiveWorkbook {
  private readonly content: Content;
  private asRead: { readonly snapshot: Snapshot; readonly kept: KeptByKind } | undefined;
  private failure: Failure | undefined;
  private plan: Plan | undefined;
  private miscalculated: Pick<Written, 'differs' | 'because'> = { differs: [] };
  private readonly watchers = new Set<() => void>();
  /** What the user has marked: A1 of the first sheet until something else is. */
  marked: RangeRef;
  /** What the workbook is as a file: nothing until it is given, since a workbook in memory has none. */
  bytes: Uint8Array = new Uint8Array();
  /** The cell that was last shown to the user. */
  selected: CellRef | undefined;

  /** @param emptiedLine what stands on a sheet of ours after its first write has been undone */
  constructor(snapshot: Snapshot, private readonly emptiedLine = 'Bladet är tömt och får tas bort.', content?: Content) {
    this.content = content ?? { snapshot, pages: [], state: undefined, written: undefined, before: undefined };
    this.marked = { sheet: snapshot.sheets[0]?.name ?? '', top: 1, left: 1, bottom: 1, right: 1 };
  }

  /** The same workbook in a pane that is opened anew. */
  reopened(): MemoryWorkbook {
    return new MemoryWorkbook(this.content.snapshot, this.emptiedLine, this.content);
  }

  read(): Promise<Outcome<WorkbookRead>> {
    return this.command(() => {
      const { snapshot, state, before } = this.content;
      const own = this.standing().map((page) => atOnce(ownSheet(page)));
      this.asRead = { snapshot, kept: new Map(own.map(({ kind, kept }) => [kind, kept])) };
      return done({ snapshot, own, ...(state === undefined ? {} : { state }), ...(before === undefined ? {} : { restorable: before.restorable }) });
    });
  }

  apply(plan: Plan, about: WriteAbout): Promise<Outcome<Written>> {
    const midway = this.failure?.trouble === 'interrupted';
    return midway ? Promise.resolve(this.write(plan, about, true)) : this.command(() => this.write(plan, about, false));
  }

  undo(): Promise<Outcome<Undone>> {
    return this.command((): Outcome<Undone> => {
      const { before, pages } = this.content;
      if (before === undefined) return { is: 'trouble', trouble: 'nothing-to-undo' };
      const { interrupted } = before.restorable;
      const back = pages.map((page) => {
        const was = before.pages.find(({ kind }) => kind === page.kind) ?? emptied(page, this.emptiedLine);
        return interrupted ? { page: was, below: 0 } : withWordsSince(was, page);
      });
      const gone = before.pages.filter(({ kind }) => !pages.some((page) => page.kind === kind)).map(({ name }) => name);
      this.content.pages = back.map(({ page }) => page);
      this.content.written = before.written;
      this.content.before = undefined;
      return done({ ...before.restorable, gone, keptTexts: back.reduce((sum, { below }) => sum + below, 0) });
    });
  }

  recalculate(): Promise<Outcome<Written>> {
    return this.command(() => {
      this.miscalculated = { differs: [] };
      return done({ ...this.readBack(), differs: [], undoKept: true });
    });
  }

  remember(state: string): Promise<Outcome<undefined>> {
    return this.command((): Outcome<undefined> => {
      if (isTooLarge(state)) return { is: 'trouble', trouble: 'state-too-large' };
      this.content.state = state;
      return done(undefined);
    });
  }

  select(cell: CellRef): Promise<Outcome<undefined>> {
    return this.command((): Outcome<undefined> => {
      const there = [...this.content.snapshot.sheets, ...this.content.pages].some(({ name }) => name === cell.sheet);
      if (!there) return { is: 'trouble', trouble: 'changed-since-read', detail: cell.sheet };
      this.selected = cell;
      return done(undefined);
    });
  }

  selection(): Promise<Outcome<RangeRef>> {
    return this.command(() => done(this.marked));
  }

  file(): Promise<Outcome<Uint8Array>> {
    return this.command(() => done(this.bytes));
  }

  watch(changed: () => void): Promise<Outcome<() => void>> {
    return this.command(() => {
      this.watchers.add(changed);
      return done(() => void this.watchers.delete(changed));
    });
  }

  /** The next command ends in this trouble; a write that is interrupted stops halfway, every other command before it has done anything. */
  failNext(trouble: Trouble, detail?: string): void {
    this.failure = { is: 'trouble', trouble, ...(detail === undefined ? {} : { detail }) };
  }

  /** What the next writes are told, until the workbook is recalculated. */
  miscalculate(differs: Written['differs'], because?: NonNullable<Written['because']>): void {
    this.miscalculated = { differs, ...(because === undefined ? {} : { because }) };
  }

  /** The cells of a sheet, the user's or ours, as they stand. */
  cells(sheet: string): readonly (OwnCell | Cell)[] {
    return [...this.content.snapshot.sheets, ...this.content.pages].find(({ name }) => name === sheet)?.cells ?? [];
  }

  /** The user renames a sheet. */
  rename(from: string, to: string): void {
    this.change((page) => (page.name === from ? { ...page, name: to } : page));
  }

  /** The user deletes a sheet of ours. */
  remove(sheet: string): void {
    this.content.pages = this.content.pages.filter(({ name }) => name !== sheet);
  }

  /** The user types into a cell, or clears it. */
  type(sheet: string, row: number, column: number, shows?: Shown): void {
    this.change((page) => {
      if (page.name !== sheet) return page;
      const isThere = (cell: Cell) => cell.row === row && cell.column === column;
      const [there, others] = [page.cells.find(isThere), page.cells.filter((cell) => !isThere(cell))];
      const look = there && 'style' in there ? { style: there.style } : {};
      const cells = shows === undefined ? others : [...others, { row, column, shows, ...look }];
      return { ...page, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
    });
  }

  private change(edit: <T extends { readonly name: string; readonly cells: readonly (OwnCell | Cell)[] }>(page: T) => T): void {
    const sheets = this.content.snapshot.sheets.map(edit);
    const theirs = sheets.some((sheet, index) => sheet !== this.content.snapshot.sheets[index]);
    this.content.snapshot = { ...this.content.snapshot, sheets };
    this.content.pages = this.content.pages.map(edit);
    if (theirs) for (const changed of this.watchers) changed();
  }

  private write(plan: Plan, about: WriteAbout, interrupted: boolean): Outcome<Written> {
    if (isTooLarge(about.state ?? '')) return { is: 'trouble', trouble: 'state-too-large' };
    const { snapshot, written, state, before } = this.content;
    const pages = this.standing();
    const detail = this.changed(plan, pages);
    if (detail !== undefined) return { is: 'trouble', trouble: 'changed-since-read', detail };
    const taken = snapshot.sheets.map(({ name }) => name);
    const asBefore = filled(plan, pages, taken, written ?? about.now);
    const next = about.state ?? state ?? '';
    const changed = next !== state || before?.restorable.interrupted === true || JSON.stringify(asBefore) !== JSON.stringify(pages);
    if (changed || interrupted) {
      const cut = before?.restorable.interrupted === true ? before : { pages, written };
      this.content.before = { ...cut, restorable: { written: about.now, interrupted, first: cut.pages.length === 0 } };
    }
    const now = changed ? filled(plan, pages, taken, about.now) : asBefore;
    this.content.pages = interrupted ? now.map((page, index) => (index === 0 ? { ...page, cells: [] } : page)) : now;
    if (changed) this.content.written = about.now;
    if (interrupted) return this.failed() ?? { is: 'trouble', trouble: 'interrupted' };
    this.content.state = next;
    this.plan = plan;
    return done({ ...this.readBack(), ...(this.miscalculated.differs.length === 0 ? {} : this.miscalculated), undoKept: true });
  }

  /** The last plan against what stands. */
  private readBack(): Pick<Written, 'checked' | 'differs'> {
    return this.plan ? heldAgainst(this.plan, this.content.pages.map((page) => atOnce(ownSheet(page)))) : { checked: 0, differs: [] };
  }

  /** Our pages as they stand, or as they stood before a write that was cut short. */
  private standing(): readonly Page[] {
    const { pages, before } = this.content;
    return before?.restorable.interrupted === true ? pages.map((page) => before.pages.find(({ kind }) => kind === page.kind) ?? { ...page, cells: [] }) : pages;
  }

  /** What the plan rests on and is not as it was read. */
  private changed(plan: Plan, pages: readonly Page[]): string | undefined {
    if (this.asRead === undefined) return undefined;
    const cell = atOnce(firstChange(atOnce(restsOn(plan)), this.asRead.snapshot.sheets, this.content.snapshot.sheets));
    if (cell !== undefined) return cell;
    const input = atOnce(changedInput(plan, this.asRead.kept, new Map(pages.map(({ kind, cells, keyColumn }) => [kind, atOnce(keptValues(cells, keyColumn))]))));
    const page = pages.find(({ kind }) => kind === input?.kind);
    const at = page && input && atOnce(cellsByKey(page.cells, page.keyColumn)).get(input.key);
    return page && (at ? `${page.name}!${a1(at)}` : page.name);
  }

  private command<T>(work: () => Outcome<T>): Promise<Outcome<T>> {
    return Promise.resolve(this.failed() ?? work());
  }

  private failed(): Failure | undefined {
    const { failure } = this;
    this.failure = undefined;
    return failure;
  }
}

function done<T>(value: T): Outcome<T> {
  return { is: 'done', value };
}

