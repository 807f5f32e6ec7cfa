/**
 * The workbook as a file, as "Spara" or `getFileAsync` gives it. Kept: cells with their looks, rows and columns, merges, tables, names,
 * custom XML parts, frozen panes, validations, how it calculates. Charts and conditional formats are left out: nothing reads them.
 */
import { strToU8, zipSync } from 'fflate';
import { areaAddress, quotedSheet } from './areas';
import type { Area } from './areas';
import type { Book } from './book';
import type { Name } from './names';
import type { Sheet } from './sheet';
import { sheetXml } from './sheet-to-file';
import { FileStyles } from './styles-to-file';
import { escapedXml } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Relation { readonly id: string; readonly type: string; readonly target: string }

const relationsXml = (relations: readonly Relation[]) => `${head}<Relationships xmlns="${packages}/relationships">${relations
  .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** The bytes of the .xlsx file. */
export function savedBytes(book: Book): Uint8Array {
  book.settle();
  const parts: Record<string, string> = {};
  const overrides: [part: string, type: string][] = [['xl/workbook.xml', `${types}.spreadsheetml.sheet.main+xml`], ['xl/styles.xml', `${types}.spreadsheetml.styles+xml`]];
  const relations: Relation[] = [{ id: 'rStyles', type: 'styles', target: '/xl/styles.xml' }];
  const styles = new FileStyles();
  let tables = 0;
  book.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const own: Relation[] = sheet.tables.map((_table, at): Relation => {
      tables += 1;
      const name = `xl/tables/table${tables}.xml`;
      parts[name] = tableXml(sheet, at, tables);
      overrides.push([name, `${types}.spreadsheetml.table+xml`]);
      return { id: `rId${at + 1}`, type: 'table', target: `/${name}` };
    });
    parts[part] = head + sheetXml(sheet, styles, own.map(({ id }) => id));
    if (own.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsXml(own);
    overrides.push([part, `${types}.spreadsheetml.worksheet+xml`]);
    relations.push({ id: `rSheet${index + 1}`, type: 'worksheet', target: `/${part}` });
  });
  book.parts.forEach(({ id, xml }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    parts[item] = xml;
    parts[`customXml/itemProps${index + 1}.xml`] = `${head}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"/>`;
    parts[`customXml/_rels/item${index + 1}.xml.rels`] = relationsXml([{ id: 'rId1', type: 'customXmlProps', target: `/customXml/itemProps${index + 1}.xml` }]);
    overrides.push([`customXml/itemProps${index + 1}.xml`, `${types}.customXmlProperties+xml`]);
    relations.push({ id: `rPart${index + 1}`, type: 'customXml', target: `/${item}` });
  });
  parts['xl/workbook.xml'] = head + workbookXml(book);
  parts['xl/styles.xml'] = head + styles.xml(main);
  parts['xl/_rels/workbook.xml.rels'] = relationsXml(relations);
  parts['_rels/.rels'] = relationsXml([{ id: 'rId1', type: 'officeDocument', target: '/xl/workbook.xml' }]);
  parts['[Content_Types].xml'] = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { mtime: '2026-01-02T03:04:06' });
}

const states = { Visible: '', Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' } as const;

function workbookXml(book: Book): string {
  const sheets = book.sheets.map(({ name, tabId, visibility }, index) => `<sheet name="${escapedXml(name)}" sheetId="${tabId}"${states[visibility]} r:id="rSheet${index + 1}"/>`).join('');
  const names = [...book.names.all().map((name) => nameXml(name)), ...book.sheets.flatMap((sheet, index) => [...sheet.names.all().map((name) => nameXml(name, index)), ...printNames(sheet, index)])].join('');
  const mode = book.calculation === 'Manual' ? ' calcMode="manual"' : '';
  return `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><workbookPr${book.date1904 ? ' date1904="1"' : ''}/>${book.isStructureLocked ? '<workbookProtection lockStructure="1"/>' : ''}` +
    `<bookViews><workbookView activeTab="${book.sheets.indexOf(book.active)}"/></bookViews><sheets>${sheets}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}` +
    `<calcPr calcId="191029"${mode}${book.precisionAsDisplayed ? ' fullPrecision="0"' : ''}${book.referenceStyle === 'R1C1' ? ' refMode="R1C1"' : ''}/></workbook>`;
}

function nameXml({ name, formula, visible, comment }: Name, sheet?: number): string {
  const scope = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
  return `<definedName name="${escapedXml(name)}"${comment === '' ? '' : ` comment="${escapedXml(comment)}"`}${scope}${visible ? '' : ' hidden="1"'}>${escapedXml(formula.slice(1))}</definedName>`;
}

/** What is printed stands in a file as names. */
function printNames(sheet: Sheet, index: number): string[] {
  return ([['PrintArea', '_xlnm.Print_Area'], ['PrintTitleRows', '_xlnm.Print_Titles']] as const).flatMap(([member, name]) => {
    const area = sheet.members.get(`PageLayout/${member}`);
    if (!isArea(area)) return [];
    return [nameXml({ id: '', name, formula: `=${quotedSheet(sheet.name)}!${areaAddress(area, true)}`, visible: true, comment: '' }, index)];
  });
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'top' in value && 'left' in value && 'bottom' in value && 'right' in value;
}

function tableXml(sheet: Sheet, at: number, id: number): string {
  const table = sheet.tables[at];
  if (!table) throw new Error('no such table');
  const { area, name } = table;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, n) => `<tableColumn id="${n + 1}" name="${escapedXml(String(sheet.cell(area.top, area.left + n).value ?? ''))}"/>`);
  const style = String(table.members.get('Style') ?? 'TableStyleMedium2');
  const filter = table.members.get('ShowFilterButton') === false ? '' : `<autoFilter ref="${areaAddress(area)}"/>`;
  return `${head}<table xmlns="${main}" id="${id}" name="${escapedXml(name)}" displayName="${escapedXml(name)}" ref="${areaAddress(area)}" totalsRowShown="0">${filter}` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="${escapedXml(style)}" showRowStripes="${table.members.get('ShowBandedRows') === false ? 0 : 1}"/></table>`;
}
