/** A worksheet as its part of a file. */
import { columnLetters } from '../../src/core/address';
import { areaAddress } from './areas';
import { CellError } from './cell';
import type { Cell } from './cell';
import { isObject } from './json';
import type { Line, Sheet } from './sheet';
import type { FileStyles } from './styles-to-file';
import { escapedXml } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Points to characters of the usual font, near enough for a test. */
const perCharacter = 48 / 8.43;

/** The element `worksheet`. @param tableIds of the relations to its tables */
export function sheetXml(sheet: Sheet, styles: FileStyles, tableIds: readonly string[]): string {
  const { frozen, columns, merges, protection } = sheet;
  const pane = frozen ? paneXml(frozen.bottom < 1_048_576 ? frozen.bottom : 0, frozen.right < 16_384 ? frozen.right : 0) : '';
  const grid = sheet.members.get('Gridlines') === false ? ' showGridLines="0"' : '';
  const cols = [...columns].sort(([a], [b]) => a - b).map(([at, line]) => columnXml(at, line, styles)).join('');
  const landscape = sheet.members.get('PageLayout/Orientation') === 'Landscape' ? '<pageSetup orientation="landscape"/>' : '';
  return `<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetViews><sheetView workbookViewId="0"${grid}>${pane}</sheetView></sheetViews>` +
    `${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${rowsXml(sheet, styles)}</sheetData>${protection ? '<sheetProtection sheet="1"/>' : ''}` +
    `${merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')}</mergeCells>`}` +
    `${validationsXml(sheet)}${linksXml(sheet)}${landscape}${tableIds.length === 0 ? '' : `<tableParts count="${tableIds.length}">${tableIds.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`}</worksheet>`;
}

function paneXml(rows: number, columns: number): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<pane${split} topLeftCell="${columnLetters(columns + 1)}${rows + 1}" activePane="${rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight'}" state="frozen"/>`;
}

function columnXml(at: number, { size, hidden, style }: Line, styles: FileStyles): string {
  const width = size === undefined ? 9.140625 : Math.round((size / perCharacter) * 100) / 100;
  return `<col min="${at}" max="${at}" width="${width}"${size === undefined ? '' : ' customWidth="1"'}${hidden ? ' hidden="1"' : ''}${style ? ` style="${styles.index(style, false)}"` : ''}/>`;
}

function rowsXml(sheet: Sheet, styles: FileStyles): string {
  const cells = new Map<number, string>();
  for (const [row, column, cell] of sheet.stored()) cells.set(row, (cells.get(row) ?? '') + cellXml(`${columnLetters(column)}${row}`, cell, styles));
  return [...new Set([...cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b).map((row) => {
    const { size, hidden, style } = sheet.rows.get(row) ?? {};
    const attributes = `${size === undefined ? '' : ` ht="${size}" customHeight="1"`}${hidden ? ' hidden="1"' : ''}${style ? ` s="${styles.index(style, false)}" customFormat="1"` : ''}`;
    return `<row r="${row}"${attributes}>${cells.get(row) ?? ''}</row>`;
  }).join('');
}

function cellXml(address: string, { value, formula, style, quoted }: Cell, styles: FileStyles): string {
  const look = Object.keys(style).length === 0 && !quoted ? '' : ` s="${styles.index(style, quoted === true)}"`;
  const f = formula === undefined ? '' : `<f>${escapedXml(formula.slice(1))}</f>`;
  if (value === undefined) return `<c r="${address}"${look}>${f}</c>`;
  if (typeof value === 'number') return `<c r="${address}"${look}>${f}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}"${look} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (value instanceof CellError) return `<c r="${address}"${look} t="e">${f}<v>${value.code}</v></c>`;
  if (formula !== undefined) return `<c r="${address}"${look} t="str">${f}<v>${textXml(value)}</v></c>`;
  return `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
}

/** As Excel writes characters that XML has not. */
function textXml(text: string): string {
   
  return escapedXml(text.replace(/_(?=x[\dA-F]{4}_)/g, '_x005F_').replace(/[\u0000-\u0008\u000B-\u001F]/g, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));
}

function validationsXml({ validations }: Sheet): string {
  const lists = validations.flatMap(({ areas, members }) => {
    const rule = members.get('Rule');
    const list = isObject(rule) ? rule['list'] : undefined;
    const source = isObject(list) ? list['source'] : undefined;
    if (typeof source !== 'string') return [];
    const formula = source.startsWith('=') ? source.slice(1) : `"${source}"`;
    return [`<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${areas.map((area) => areaAddress(area)).join(' ')}"><formula1>${escapedXml(formula)}</formula1></dataValidation>`];
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function linksXml(sheet: Sheet): string {
  const links = [...sheet.stored()].flatMap(([row, column, { link }]) => {
    const place = link?.['documentReference'];
    return place === undefined ? [] : [`<hyperlink ref="${columnLetters(column)}${row}" location="${escapedXml(place)}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
