/** The workbook: sheets in order, names, custom XML parts, settings, how it calculates. What a user and an add-in both act on. */
import type { Area } from './areas';
import type { Value } from './cell';
import { Engine } from './engine';
import { roundAsDisplayed } from './precision';
import { refuse } from './refusal';
import type { Json } from './json';
import { Names } from './names';
import { copyInto } from './sheet-copy';
import { Sheet } from './sheet';
import type { Visibility } from './sheet';
import type { Spot } from './spot';
import type { Table } from './table';

export type Source = 'Local' | 'Remote';
export type ShiftDirection = 'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';

/** Something that has happened, in the terms of the events. */
export type Happening =
  | { readonly is: 'changed'; readonly sheet: Sheet; readonly area: Area; readonly change: string; readonly source: Source; readonly shift: ShiftDirection; readonly before?: Value | undefined; readonly after?: Value | undefined; readonly isSingle: boolean }
  | { readonly is: 'selected'; readonly sheet: Sheet; readonly area: Area }
  | { readonly is: 'added' | 'deleted' | 'activated' | 'deactivated' | 'calculated'; readonly sheet: Sheet; readonly source: Source }
  | { readonly is: 'renamed'; readonly sheet: Sheet; readonly before: string; readonly source: Source }
  | { readonly is: 'moved'; readonly sheet: Sheet; readonly before: number; readonly source: Source }
  | { readonly is: 'visibility'; readonly sheet: Sheet; readonly before: string; readonly source: Source };

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

export class Book {
  readonly sheets: Sheet[] = [];
  readonly names = new Names(this);
  readonly parts: CustomXmlPart[] = [];
  readonly settings = new Map<string, Json>();
  /** Members without a meaning of their own here. */
  readonly members = new Map<string, Json>();
  selection?: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  calculation: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  precisionAsDisplayed = false;
  date1904 = false;
  referenceStyle: 'A1' | 'R1C1' = 'A1';
  isStructureLocked = false;
  isReadOnly = false;
  /** Whether there is something to save. */
  isDirty = false;
  /** Goes up with every change, so that what was computed from the book can tell that it is old. */
  version = 0;
  private readonly engine = new Engine(this);
  private isStale = false;
  private lastId = 0;
  private lastTab = 0;
  private shown: Sheet | undefined;
  private readonly listeners: ((happening: Happening) => void)[] = [];

  constructor(readonly name: string, readonly locale: string) {}

  get active(): Sheet {
    return this.shown ?? this.sheets.find(({ visibility }) => visibility === 'Visible') ?? this.sheets[0] ?? refuse('GeneralException', 'a workbook without sheets');
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') refuse('InvalidOperation', 'a hidden sheet cannot be activated');
    const before = this.active;
    if (before === sheet) return;
    this.shown = sheet;
    this.tell({ is: 'deactivated', sheet: before, source: 'Local' });
    this.tell({ is: 'activated', sheet, source: 'Local' });
  }

  /** Something that formulas count with has changed, or formulas have been entered: these are computed even where the user has Excel wait. */
  uncomputed(): void {
    this.isStale = true;
  }

  /** Computes what Excel would have computed by now. Asked before anything is read. */
  settle(): void {
    if (!this.isStale) return;
    this.isStale = false;
    if (this.calculation !== 'Manual') this.compute(false);
    else this.engine.calculate({ onlyNew: true });
  }

  /** Computes everything, whatever the mode. */
  calculate(): void {
    this.compute(true);
    this.isStale = false;
  }

  /** Computes what has no value yet, and remembers what the engine makes of the rest: as a file is opened. */
  opened(): void {
    this.isStale = false;
    this.compute(false);
    this.isDirty = false;
  }

  private compute(force: boolean): void {
    this.engine.calculate({ force });
    if (this.precisionAsDisplayed) for (const sheet of this.sheets) roundAsDisplayed(sheet);
  }

  /** Something that is saved has changed. */
  touched(): void {
    this.isDirty = true;
    this.version += 1;
  }

  /** Ranges that the library has asked to keep, by reference. */
  readonly tracked = new Map<string, Spot>();

  track(spot: Spot): void {
    spot.reference ??= `${this.sheets.indexOf(spot.sheet)}-${this.freshId()}`;
    this.tracked.set(spot.reference, spot);
  }

  select(sheet: Sheet, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selection = { sheet, areas };
    for (const area of areas.slice(0, 1)) this.tell({ is: 'selected', sheet, area });
  }

  /** A sheet is gone: nothing may point at it any more. */
  left(sheet: Sheet): void {
    if (this.shown === sheet) this.shown = undefined;
    if (this.selection?.sheet === sheet) delete this.selection;
    for (const [reference, spot] of this.tracked) if (spot.sheet === sheet) this.tracked.delete(reference);
  }

  listen(listener: (happening: Happening) => void): void {
    this.listeners.push(listener);
  }

  tell(happening: Happening): void {
    for (const listener of this.listeners) listener(happening);
  }

  freshId(): string {
    this.lastId += 1;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, '0')}-0001-4000-8000-5A3D2C417E0B}`;
  }

  /** A new sheet, last. A name that is not given is made up. @throws Refusal where the name may not be had. */
  addSheet(name?: string, tabId = this.lastTab + 1): Sheet {
    if (this.isStructureLocked) refuse('AccessDenied', 'the structure of the workbook is protected');
    const wanted = name ?? this.freeSheetName();
    this.refuseSheetName(wanted);
    this.lastTab = Math.max(this.lastTab, tabId);
    const made = new Sheet(this, this.freshId(), tabId, wanted);
    this.sheets.push(made);
    this.touched();
    return made;
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) if (!this.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }

  get worksheets(): readonly Sheet[] {
    return this.sheets.filter(({ isChartSheet }) => !isChartSheet);
  }

  /** @throws Refusal where there is no such place */
  move(sheet: Sheet, position: number, source: Source): void {
    if (this.isStructureLocked) refuse('AccessDenied', 'the structure of the workbook is protected');
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) refuse('InvalidArgument', 'no such place');
    const before = this.sheets.indexOf(sheet);
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    this.touched();
    this.tell({ is: 'moved', sheet, before, source });
  }

  /** Shows or hides a sheet. @throws Refusal where no visible sheet would be left */
  show(sheet: Sheet, visibility: Visibility, source: Source): void {
    if (this.isStructureLocked) refuse('AccessDenied', 'the structure of the workbook is protected');
    if (visibility !== 'Visible' && !this.sheets.some((one) => one !== sheet && one.visibility === 'Visible')) refuse('GeneralException', 'a workbook has one visible sheet at least');
    const before = sheet.visibility;
    sheet.visibility = visibility;
    if (this.shown === sheet && visibility !== 'Visible') this.shown = undefined;
    this.touched();
    this.tell({ is: 'visibility', sheet, before, source });
  }

  /** A copy of a sheet, as Excel makes it: with its names, and with a tab id of its own. */
  copy(sheet: Sheet, position: string): Sheet {
    let number = 2;
    while (this.sheet(`${sheet.name.slice(0, 27)} (${number})`)) number += 1;
    const made = this.addSheet(`${sheet.name.slice(0, 27)} (${number})`);
    copyInto(sheet, made);
    if (/^(before|beginning)$/i.test(position)) this.move(made, 0, 'Local');
    return made;
  }

  /** By name, in any case, or by id. */
  sheet(key: string): Sheet | undefined {
    return this.sheets.find((one) => one.name.toUpperCase() === key.toUpperCase() || one.id === key);
  }

  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** Excel's rules for a sheet's name. @throws Refusal */
  refuseSheetName(name: string, except?: Sheet): void {
    const isGood = name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:\u0000]/.test(name) && !name.startsWith("'") && !name.endsWith("'") && name.toUpperCase() !== 'HISTORY';
    if (!isGood) refuse('InvalidArgument', `no good name of a sheet: ${name}`);
    if (this.sheets.some((one) => one !== except && one.name.toUpperCase() === name.toUpperCase())) refuse('ItemAlreadyExists', `there is a sheet ${name}`);
  }
}
