/** Workbook files made by hand for the tests, zipped by fflate and not by the code under test. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { a1, columnLetters } from '../../src/core/address';
import type { Cell, Shown, Snapshot } from '../../src/core/model';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A zip file of these parts, in this order. */
export function zipped(files: Files): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries), { mtime: '2026-01-02T03:04:06' });
}

/** The parts of a file as text. */
export function unzipped(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** The file with some parts changed by hand, as a user's program would. */
export function edited(bytes: Uint8Array, edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const before = strFromU8(files[name] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    files[name] = strToU8(after);
  }
  return zipSync(files);
}

/** The least a workbook has, for one sheet's XML or several. */
export function workbookFiles(sheets: Readonly<Record<string, string>>, more: Files = {}): Files {
  const names = Object.keys(sheets);
  const list = names.map((name, index) => `<sheet name="${name.replace(/&/g, '&amp;')}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('');
  const relations = names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relationTypes}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('');
  const overrides = names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheetTypes}.worksheet+xml"/>`).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetTypes}.sheet.main+xml"/>${overrides}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${relationTypes}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationTypes}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageSpace}/relationships">${relations}</Relationships>`,
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheets[name] ?? ''])),
    ...more,
  };
}

/** A worksheet part round some `row` elements, with what stands before and after them. */
export function worksheet(rows: string, { before = '', after = '' } = {}): string {
  return `<worksheet xmlns="${main}" xmlns:r="${relationTypes}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A file that says what the snapshot says. */
export function fileOf(snapshot: Snapshot): Uint8Array {
  return zipped(workbookFiles(Object.fromEntries(snapshot.sheets.map(({ name, cells }) => [name, worksheet(rowsOf(cells))]))));
}

function rowsOf(cells: readonly Cell[]): string {
  const rows = new Map<number, string>();
  for (const cell of cells) rows.set(cell.row, (rows.get(cell.row) ?? '') + cellElement(cell));
  return [...rows].map(([row, xml]) => `<row r="${row}">${xml}</row>`).join('');
}

function cellElement(cell: Cell): string {
  const formula = cell.formula === undefined ? '' : `<f>${xmlText(cell.formula)}</f>`;
  const types: Record<Shown['is'], string> = { number: '', text: ' t="str"', boolean: ' t="b"', error: ' t="e"' };
  const value = cell.shows === undefined ? '' : `<v>${xmlText(valueOf(cell.shows))}</v>`;
  return `<c r="${a1(cell)}"${cell.shows ? types[cell.shows.is] : ''}>${formula}${value}</c>`;
}

function valueOf(shown: Shown): string {
  if (shown.is === 'number') return shown.number;
  if (shown.is === 'text') return shown.text;
  if (shown.is === 'error') return shown.error;
  return shown.boolean ? '1' : '0';
}

function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The part of a sheet, by the name it has. */
export function partOf(bytes: Uint8Array, sheet: string): string {
  const files = unzipped(bytes);
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(files['xl/workbook.xml'] ?? '')?.[1];
  const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(files['xl/_rels/workbook.xml.rels'] ?? '')?.[0] ?? '';
  const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Types text into a cell, or clears it: the cell is put last in its row, so it must be the rightmost or stand there already. */
export function typedInto(bytes: Uint8Array, sheet: string, row: number, column: number, text: string): Uint8Array {
  const place = columnLetters(column) + String(row);
  const cell = text === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${xmlText(text)}</t></is></c>`;
  const present = new RegExp(`<c r="${place}"[^>]*?(?:/>|>.*?</c>)`);
  return edited(bytes, {
    [partOf(bytes, sheet)]: (xml) => (present.test(xml) ? xml.replace(present, cell) : xml.replace(new RegExp(`(<row r="${row}"[^>]*>.*?)(</row>)`), `$1${cell}$2`)),
  });
}
