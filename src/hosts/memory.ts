/** A workbook in memory, for tests of the core and the pane: the same contract, with the user's hands on it. */
import type { Cell, OwnKind, Plan, PlannedSheet, SheetSnapshot, Shown, Snapshot } from '../core/model';
import { keptValues } from './keys';
import type { OwnCell } from './own-cells';
import { lastOwnColumn, ownCells } from './own-cells';
import { freeName } from './sheet-name';
import type { Outcome, WorkbookHost, WorkbookRead, WriteAbout } from './workbook';
import { isTooLarge } from './workbook';

interface OwnPage {
  readonly kind: OwnKind;
  readonly name: string;
  readonly cells: readonly (OwnCell | Cell)[];
  readonly keyColumn: number;
}

export class MemoryWorkbook implements WorkbookHost {
  private sheets: readonly SheetSnapshot[];
  private pages: readonly OwnPage[] = [];
  private state: string | undefined;
  private written: string | undefined;

  constructor(private readonly snapshot: Snapshot) {
    this.sheets = snapshot.sheets;
  }

  read(): Promise<Outcome<WorkbookRead>> {
    const own = this.pages.map(({ kind, name, cells, keyColumn }) => ({ kind, name, kept: keptValues(cells, keyColumn) }));
    const state = this.state === undefined ? {} : { state: this.state };
    return Promise.resolve({ is: 'done', value: { snapshot: { ...this.snapshot, sheets: this.sheets }, own, ...state } });
  }

  apply(plan: Plan, about: WriteAbout): Promise<Outcome<undefined>> {
    if (isTooLarge(about.state ?? '')) return Promise.resolve({ is: 'trouble', trouble: 'state-too-large' });
    const state = about.state ?? this.state ?? '';
    const asBefore = this.filled(plan, this.written ?? about.now);
    const changed = state !== this.state || JSON.stringify(asBefore) !== JSON.stringify(this.pages);
    this.pages = changed ? this.filled(plan, about.now) : asBefore;
    if (changed) this.written = about.now;
    this.state = state;
    return Promise.resolve({ is: 'done', value: undefined });
  }

  /** The cells of a sheet, the user's or ours, as they stand. */
  cells(sheet: string): readonly (OwnCell | Cell)[] {
    return [...this.sheets, ...this.pages].find(({ name }) => name === sheet)?.cells ?? [];
  }

  /** The user renames a sheet. */
  rename(from: string, to: string): void {
    this.sheets = this.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet));
    this.pages = this.pages.map((page) => (page.name === from ? { ...page, name: to } : page));
  }

  /** The user types into a cell, or clears it. */
  type(sheet: string, row: number, column: number, shows?: Shown): void {
    const typed = <T extends { readonly name: string; readonly cells: readonly (OwnCell | Cell)[] }>(page: T): T => {
      if (page.name !== sheet) return page;
      const others = page.cells.filter((cell) => cell.row !== row || cell.column !== column);
      const cells = shows === undefined ? others : [...others, { row, column, shows }];
      return { ...page, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
    };
    this.sheets = this.sheets.map(typed);
    this.pages = this.pages.map(typed);
  }

  private filled(plan: Plan, now: string): OwnPage[] {
    const taken = [...this.sheets, ...this.pages].map(({ name }) => name);
    const names = new Map<OwnKind, string>(this.pages.map(({ kind, name }) => [kind, name]));
    for (const { kind, name } of plan.sheets) {
      if (names.has(kind)) continue;
      names.set(kind, freeName(name, taken));
      taken.push(names.get(kind) ?? name);
    }
    const refilled = this.pages.map((page) => {
      const planned = plan.sheets.find(({ kind }) => kind === page.kind);
      return planned ? filledPage(planned, page.name, page) : page;
    });
    const added = plan.sheets.filter(({ kind }) => !this.pages.some((page) => page.kind === kind))
      .map((planned) => filledPage(planned, names.get(planned.kind) ?? planned.name));
    return [...refilled, ...added];

    function filledPage(planned: PlannedSheet, name: string, before?: OwnPage): OwnPage {
      const keyColumn = lastOwnColumn(planned);
      const beside = before?.cells.filter((cell) => cell.column > before.keyColumn) ?? [];
      const moved = beside.map((cell) => ({ ...cell, column: cell.column + Math.max(0, keyColumn - (before?.keyColumn ?? keyColumn)) }));
      const cells = [...ownCells(planned, (kind) => names.get(kind), now, before), ...moved];
      return { kind: planned.kind, name, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column), keyColumn };
    }
  }
}
