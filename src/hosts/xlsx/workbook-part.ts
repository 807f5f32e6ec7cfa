/** xl/workbook.xml as read: sheets, names and what forbids writing, each with where it stands in the text. */
import type { SheetSnapshot } from '../../core/model';
import type { Package, Relation } from './package';
import { Refused } from './refused';
import { Scanner } from './xml';

/** A stretch of the text: an element with its tags. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SheetEntry extends Span {
  readonly name: string;
  readonly id: number;
  readonly relation: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Absent where the relation leads nowhere. */
  readonly part?: string;
  /** A worksheet, not a chart or dialog sheet. */
  readonly isWorksheet: boolean;
}

interface NameEntry extends Span {
  readonly name: string;
  /** The sheet's place among all sheets, from 0; absent for names of the whole workbook. */
  readonly sheet?: number;
  readonly refersTo: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly xml: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
  readonly locked: boolean;
}

/** @throws Refused where the package is no workbook that can be read. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const part = workbookName(pack);
  const xml = pack.text(part);
  const relations = pack.relations(part);
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let date1904 = false;
  let locked = false;
  const scanner = new Scanner(xml);
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'extLst') scanner.inner();
    else if (scanner.name === 'sheet') sheets.push(sheetEntry(scanner, pack, relations));
    else if (scanner.name === 'definedName') names.push(nameEntry(scanner));
    else if (scanner.name === 'workbookPr') date1904 = isTrue(scanner.attribute('date1904'));
    else if (scanner.name === 'workbookProtection') locked = isTrue(scanner.attribute('lockStructure'));
  }
  if (sheets.length === 0) throw new Refused('damaged', part);
  return { part, xml, relations, sheets, names, date1904, locked };
}

/** xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function workbookName(pack: Package): string {
  const main = pack.relations('').find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const types = pack.xml('[Content_Types].xml')?.text ?? '';
  if (/vnd\.ms-excel\.sheet\.binary/.test(types) || /\.bin$/i.test(main)) throw new Refused('xlsb');
  if (!pack.has(main)) throw new Refused('not-a-workbook');
  const scanner = new Scanner(pack.text(main));
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name !== 'workbook') throw new Refused('not-a-workbook');
    return main;
  }
  throw new Refused('damaged', main);
}

function sheetEntry(scanner: Scanner, pack: Package, relations: readonly Relation[]): SheetEntry {
  const { start } = scanner;
  const id = relationId(scanner.attributes);
  const relation = relations.find((one) => one.id === id);
  const state = scanner.attribute('state');
  const entry = {
    name: scanner.attribute('name') ?? '',
    id: Number(scanner.attribute('sheetId') ?? 0),
    relation: id,
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    isWorksheet: relation?.type === 'worksheet',
  } as const;
  scanner.inner();
  const found = relation && pack.has(relation.target) ? { part: relation.target } : {};
  return { ...entry, ...found, start, end: scanner.end };
}

/** `r:id`, whatever its prefix: the only `id` of a sheet that has one. */
function relationId(attributes: string): string {
  return /[\w.-]+:id\s*=\s*(["'])(.*?)\1/.exec(attributes)?.[2] ?? '';
}

function nameEntry(scanner: Scanner): NameEntry {
  const { start } = scanner;
  const name = scanner.attribute('name') ?? '';
  const sheet = scanner.attribute('localSheetId');
  const refersTo = scanner.inner();
  return { name, ...(sheet === undefined ? {} : { sheet: Number(sheet) }), refersTo, start, end: scanner.end };
}
