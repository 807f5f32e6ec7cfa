/** A workbook from the bytes of a file. Read: what `to-file.ts` writes, also as other programs write it. */
import { strFromU8, unzipSync } from 'fflate';
import { Book } from './book';
import { readSheet } from './sheet-from-file';
import { readStyles } from './styles-from-file';
import { parseArea, splitAddress } from './areas';
import type { Sheet } from './sheet';
import type { Element } from './xml';
import { parseXml } from './xml';

export interface Package {
  has(part: string): boolean;
  xml(part: string): Element;
  text(part: string): string;
  /** What a part leads to: by id the kind of relation and the part. */
  relations(part: string): ReadonlyMap<string, { readonly type: string; readonly target: string }>;
}

/** All elements of this name below, the element itself left out. */
export function* all(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* all(child, name);
  }
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((one) => one.name === name);
}

function packageOf(bytes: Uint8Array): Package {
  const files = unzipSync(bytes);
  const text = (part: string) => strFromU8(files[part] ?? new Uint8Array());
  return {
    has: (part) => files[part] !== undefined,
    text, xml: (part) => parseXml(text(part)),
    relations: (part) => {
      const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
      const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
      if (!files[list]) return new Map();
      return new Map(parseXml(text(list)).children.map(({ attributes: { Id = '', Type = '', Target = '' } }) =>
        [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: new URL(Target, `file:///${folder}`).pathname.slice(1) }]));
    },
  };
}

/** The workbook as Excel has it after opening the file. */
export function bookOfFile(bytes: Uint8Array, locale: string, name = 'Bok1.xlsx'): Book {
  const pack = packageOf(bytes);
  const part = [...pack.relations('').values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = pack.xml(part);
  const relations = pack.relations(part);
  const to = (type: string) => [...relations.values()].filter((one) => one.type === type).map(({ target }) => target);
  const book = new Book(name, locale);
  readSettings(book, workbook);
  const texts = to('sharedStrings').flatMap((target) => pack.xml(target).children.map(textOf));
  const styles = readStyles(to('styles').map((target) => pack.text(target))[0]);
  const sheets = [...(child(workbook, 'sheets')?.children ?? [])].flatMap(({ attributes }): Sheet[] => {
    const relation = relations.get(attributes['id'] ?? attributes['r:id'] ?? '');
    const sheet = book.addSheet(attributes['name'] ?? '', Number(attributes['sheetId']));
    sheet.visibility = attributes['state'] === 'veryHidden' ? 'VeryHidden' : attributes['state'] === 'hidden' ? 'Hidden' : 'Visible';
    sheet.isChartSheet = relation?.type === 'chartsheet';
    if (relation?.type === 'worksheet') readSheet(sheet, pack, relation.target, texts, styles);
    return [sheet];
  });
  for (const { attributes, text } of child(workbook, 'definedNames')?.children ?? []) addName(book, sheets, attributes, text);
  for (const target of to('customXml')) {
    const props = [...pack.relations(target).values()].find(({ type }) => type === 'customXmlProps')?.target;
    const id = props === undefined ? undefined : Object.entries(pack.xml(props).attributes).find(([key]) => key.endsWith('itemID'))?.[1];
    book.parts.push({ id: id ?? book.freshId(), xml: pack.text(target) });
  }
  book.opened();
  return book;
}

function readSettings(book: Book, workbook: Element): void {
  const calc = child(workbook, 'calcPr')?.attributes ?? {};
  book.date1904 = /^(1|true)$/.test(child(workbook, 'workbookPr')?.attributes['date1904'] ?? '');
  book.calculation = calc['calcMode'] === 'manual' ? 'Manual' : 'Automatic';
  book.precisionAsDisplayed = /^(0|false)$/.test(calc['fullPrecision'] ?? '');
  book.referenceStyle = calc['refMode'] === 'R1C1' ? 'R1C1' : 'A1';
  const lock = child(workbook, 'workbookProtection')?.attributes['lockStructure'] ?? '';
  // Locked only when all sheets are there.
  if (/^(1|true)$/.test(lock)) queueMicrotask(() => { book.isStructureLocked = true; });
}

function addName(book: Book, sheets: readonly Sheet[], attributes: Element['attributes'], refersTo: string): void {
  const sheet = attributes['localSheetId'] === undefined ? undefined : sheets[Number(attributes['localSheetId'])];
  const name = attributes['name'] ?? '';
  const print = { '_xlnm.Print_Area': 'PrintArea', '_xlnm.Print_Titles': 'PrintTitleRows' }[name];
  if (print !== undefined && sheet) {
    const area = parseArea(splitAddress(refersTo).rest);
    if (area) sheet.members.set(`PageLayout/${print}`, { ...area });
  } else if (!name.startsWith('_xlnm.')) (sheet?.names ?? book.names).add(name, `=${refersTo}`, attributes['comment'] ?? '', attributes['hidden'] !== '1');
}

/** The text of a string item, its runs joined and its phonetic help left out; `_xHHHH_` read back. */
export function textOf(item: Element): string {
  const runs = item.children.filter(({ name }) => name === 't' || name === 'r').map((one) => (one.name === 't' ? one.text : child(one, 't')?.text ?? '')).join('');
  return unescapedText(runs);
}

export function unescapedText(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_found, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
