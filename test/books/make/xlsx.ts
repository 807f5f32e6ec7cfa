/**
 * A plain writer of .xlsx, for the books only. It knows nothing of `src/hosts`, so that the reader is tested on foreign bytes.
 * Same book, same parts: nothing in the package depends on when it is made.
 */
import { strToU8, zipSync } from 'fflate';
import { a1, columnNumber } from '../../../src/core/address';
import type { Cell } from '../../../src/core/model';
import { madeSheets, type Book, type MadeSheet } from './book';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Date and time of every zip entry. */
const mtime = new Date(2020, 0, 1);

/** The package's parts by name, uncompressed. */
export function partsOf(book: Book): Record<string, Uint8Array> {
  const sheets = madeSheets(book);
  const strings = book.strings === 'inline' ? undefined : new Map<string, number>();
  const formats = [...new Set(sheets.flatMap((one) => Object.values(one.formats ?? {})))];
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length, strings !== undefined),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(book, sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ...(strings ? [['sharedStrings', 'sharedStrings.xml'] as [string, string]] : []),
    ]),
    'xl/styles.xml': styles(formats),
    ...Object.fromEntries(sheets.map((one, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(one, formats, strings)])),
    ...(strings ? { 'xl/sharedStrings.xml': sharedStrings(strings) } : {}),
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(declaration + text)]));
}

export function xlsxOf(book: Book): Uint8Array {
  return zipSync(partsOf(book), { mtime });
}

function contentTypes(sheets: number, shared: boolean): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
    override('styles.xml', 'styles') + (shared ? override('sharedStrings.xml', 'sharedStrings') : '') + '</Types>';
}

function relationships(targets: readonly [type: string, target: string][]): string {
  return '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('') +
    '</Relationships>';
}

function workbook(book: Book, sheets: readonly MadeSheet[]): string {
  const state = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };
  const names = Object.entries(book.names ?? {}).map(([name, target]) => `<definedName name="${name}">${escaped(target)}</definedName>`);
  return `<workbook ${main} xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>` +
    sheets.map((one, index) =>
      `<sheet name="${escaped(one.name)}" sheetId="${index + 1}"${state[one.visibility ?? 'visible']} r:id="rId${index + 1}"/>`).join('') +
    `</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}<calcPr calcId="191029"/></workbook>`;
}

function styles(formats: readonly string[]): string {
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`).join('');
  const xfs = formats.map((_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('');
  return `<styleSheet ${main}>${formats.length > 0 ? `<numFmts count="${formats.length}">${numFmts}</numFmts>` : ''}` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}

function worksheet(sheet: MadeSheet, formats: readonly string[], strings: Map<string, number> | undefined): string {
  const rows = [...new Set([...sheet.cells.map((cell) => cell.row), ...(sheet.hiddenRows ?? [])])].sort((a, b) => a - b);
  const style = (cell: Cell) => styleOf(cell, sheet, formats);
  const rowXml = rows.map((row) =>
    `<row r="${row}"${sheet.hiddenRows?.includes(row) ? ' hidden="1"' : ''}>` +
    sheet.cells.filter((cell) => cell.row === row).map((cell) => cellXml(cell, style(cell), strings)).join('') + '</row>');
  const cols = (sheet.hiddenColumns ?? []).map((column) => `<col min="${column}" max="${column}" width="9" hidden="1" customWidth="1"/>`);
  const merges = sheet.merges ?? [];
  return `<worksheet ${main}><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    (cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '') + `<sheetData>${rowXml.join('')}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '') +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
}

function styleOf(cell: Cell, sheet: MadeSheet, formats: readonly string[]): string {
  const found = Object.entries(sheet.formats ?? {}).find(([range]) => {
    const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
    return cell.column >= columnNumber(left) && cell.column <= columnNumber(right) && cell.row >= Number(top) && cell.row <= Number(bottom);
  });
  return found ? ` s="${formats.indexOf(found[1]) + 1}"` : '';
}

function cellXml(cell: Cell, style: string, strings: Map<string, number> | undefined): string {
  const open = `<c r="${a1(cell)}"${style}`;
  const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula)}</f>`;
  const shows = cell.shows;
  if (!shows) return `${open}>${formula}</c>`;
  switch (shows.is) {
    case 'number': return `${open}>${formula}<v>${shows.number}</v></c>`;
    case 'error': return `${open} t="e">${formula}<v>${shows.error}</v></c>`;
    case 'boolean': return `${open} t="b">${formula}<v>${shows.boolean ? 1 : 0}</v></c>`;
    case 'text':
      if (formula !== '') return `${open} t="str">${formula}<v>${escaped(shows.text)}</v></c>`;
      return strings ? `${open} t="s"><v>${indexIn(strings, shows.text)}</v></c>` : `${open} t="inlineStr"><is>${textXml(shows.text)}</is></c>`;
  }
}

function indexIn(strings: Map<string, number>, text: string): number {
  const index = strings.get(text) ?? strings.size;
  strings.set(text, index);
  return index;
}

const sharedStrings = (strings: Map<string, number>) =>
  `<sst ${main} uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si>${textXml(text)}</si>`).join('')}</sst>`;
const textXml = (text: string) => `<t xml:space="preserve">${escaped(text)}</t>`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
