/** A worksheet from its part of a file. */
import { moved } from '../../src/hosts/xlsx/shared-formula';
import { columnNumber } from '../../src/core/address';
import { parseArea } from './areas';
import { CellError } from './cell';
import type { Value } from './cell';
import { all, child, textOf, unescapedText } from './from-file';
import type { Package } from './from-file';
import { withNeededQuotes } from './references';
import type { Sheet } from './sheet';
import type { FileLook } from './styles-from-file';
import type { Element } from './xml';

const on = (value: string | undefined) => value !== undefined && /^(1|true)$/.test(value);
const perCharacter = 48 / 8.43;

export function readSheet(sheet: Sheet, pack: Package, part: string, texts: readonly string[], looks: readonly FileLook[]): void {
  const root = pack.xml(part);
  readColumns(sheet, root, looks);
  const shared = new Map<string, readonly [formula: string, row: number, column: number]>();
  let row = 0;
  for (const line of child(root, 'sheetData')?.children ?? []) {
    row = Number(line.attributes['r'] ?? row + 1);
    const { ht, hidden, s, customFormat } = line.attributes;
    const style = on(customFormat) ? looks[Number(s)]?.style : undefined;
    if (ht !== undefined || on(hidden) || style) sheet.rows.set(row, { ...(ht === undefined ? {} : { size: Number(ht) }), ...(on(hidden) ? { hidden: true } : {}), ...(style ? { style } : {}) });
    let column = 0;
    for (const cell of line.children) {
      const letters = /^[A-Z]+/.exec(cell.attributes['r'] ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      const look = looks[Number(cell.attributes['s'] ?? 0)];
      const value = valueOf(cell, texts);
      const formula = formulaOf(child(cell, 'f'), shared, row, column);
      sheet.put(row, column, { style: look?.style ?? {}, ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula: `=${formula}` }), ...(look?.quoted ? { quoted: true } : {}) });
    }
  }
  readRest(sheet, root);
  for (const { type, target } of pack.relations(part).values()) if (type === 'table') readTable(sheet, pack.xml(target));
}

function readColumns(sheet: Sheet, root: Element, looks: readonly FileLook[]): void {
  for (const { attributes: { min, max, width, hidden, style, customWidth } } of child(root, 'cols')?.children ?? []) {
    const look = looks[Number(style ?? 0)]?.style;
    const line = { ...(on(customWidth) ? { size: Number(width) * perCharacter } : {}), ...(on(hidden) ? { hidden: true } : {}), ...(look && Object.keys(look).length > 0 ? { style: look } : {}) };
    if (Object.keys(line).length > 0) for (let at = Number(min); at <= Number(max); at += 1) sheet.columns.set(at, line);
  }
}

function valueOf(cell: Element, texts: readonly string[]): Value | undefined {
  const inline = child(cell, 'is');
  if (inline) return textOf(inline);
  const text = child(cell, 'v')?.text;
  const { t } = cell.attributes;
  if (text === undefined || (text === '' && t !== 'str')) return undefined;
  if (t === 's') return texts[Number(text)] ?? '';
  if (t === 'str') return unescapedText(text);
  if (t === 'b') return on(text);
  return t === 'e' ? new CellError(text) : Number(text);
}

function formulaOf(f: Element | undefined, shared: Map<string, readonly [string, number, number]>, row: number, column: number): string | undefined {
  if (!f) return undefined;
  const { t, si = '' } = f.attributes;
  if (t !== 'shared') return f.text === '' ? undefined : unprefixed(f.text);
  if (f.text !== '') shared.set(si, [f.text, row, column]);
  const first = shared.get(si);
  return first && unprefixed(moved(first[0], row - first[1], column - first[2]));
}

/** As Excel has it after opening the file. */
const unprefixed = (formula: string) => withNeededQuotes(formula.replace(/_xlfn\.(_xlws\.)?/g, ''));

function readRest(sheet: Sheet, root: Element): void {
  const pane = child(child(child(root, 'sheetViews') ?? root, 'sheetView') ?? root, 'pane')?.attributes;
  if (pane?.['state'] === 'frozen') sheet.frozen = { top: 1, left: 1, bottom: pane['ySplit'] === undefined ? 1_048_576 : Number(pane['ySplit']), right: pane['xSplit'] === undefined ? 16_384 : Number(pane['xSplit']) };
  sheet.merges = [...all(root, 'mergeCell')].flatMap(({ attributes }) => parseArea(attributes['ref'] ?? '') ?? []);
  if (on(child(root, 'sheetProtection')?.attributes['sheet'])) sheet.protection = { password: '', options: {} };
  if (child(root, 'pageSetup')?.attributes['orientation'] === 'landscape') sheet.members.set('PageLayout/Orientation', 'Landscape');
  if (child(child(root, 'sheetViews') ?? root, 'sheetView')?.attributes['showGridLines'] === '0') sheet.members.set('Gridlines', false);
  for (const { attributes: { ref = '', location } } of all(root, 'hyperlink')) {
    const area = parseArea(ref);
    if (area && location !== undefined) sheet.put(area.top, area.left, { ...sheet.cell(area.top, area.left), link: { documentReference: location } });
  }
  for (const one of all(root, 'dataValidation')) {
    const source = child(one, 'formula1')?.text ?? '';
    const areas = (one.attributes['sqref'] ?? '').split(' ').flatMap((ref) => parseArea(ref) ?? []);
    const quoted = /^"(.*)"$/.exec(source)?.[1];
    if (one.attributes['type'] === 'list') sheet.validations.push({ id: sheet.book.freshId(), areas, members: new Map([['Rule', { list: { inCellDropDown: true, source: quoted ?? `=${source}` } }]]) });
  }
}

function readTable(sheet: Sheet, root: Element): void {
  const area = parseArea(root.attributes['ref'] ?? '');
  const style = child(root, 'tableStyleInfo')?.attributes;
  if (!area) return;
  sheet.tables.push({
    id: sheet.book.freshId(), name: root.attributes['displayName'] ?? '', area, showHeaders: root.attributes['headerRowCount'] !== '0', showTotals: root.attributes['totalsRowCount'] === '1', filters: new Map(),
    members: new Map<string, string | boolean>([['Style', style?.['name'] ?? ''], ['ShowBandedRows', style?.['showRowStripes'] === '1'], ['ShowFilterButton', child(root, 'autoFilter') !== undefined]]),
  });
}
