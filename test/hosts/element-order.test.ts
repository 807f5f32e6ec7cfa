/**
 * Excel takes the elements of a part in the order of its schema alone, and calls a workbook damaged where one stands in another place.
 * The orders are written here by hand from ECMA-376 part 1 (18.2, 18.3, 18.5, 18.8, 20.5, 21.2), and held by a validator that is not ours.
 */
import { validateXML } from 'xmllint-wasm';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyse, draft } from '../../src/core';
import { field } from '../../src/field';
import { applyPlan, readWorkbook } from '../../src/hosts/xlsx';
import { main, unzipped } from './files';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

interface Part {
  readonly name: RegExp;
  readonly namespace: string;
  readonly root: string;
  /** The children of the root, and of every element that is named, in their order. What is not named may hold anything. */
  readonly children: Readonly<Record<string, string>>;
}

const parts: readonly Part[] = [
  { name: /^xl\/worksheets\/[^/]+\.xml$/, namespace: main, root: 'worksheet', children: {
    worksheet: 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState '
      + 'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup '
      + 'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects '
      + 'controls webPublishItems tableParts extLst',
    sheetPr: 'tabColor outlinePr pageSetUpPr', sheetView: 'pane selection pivotSelection extLst', sheetData: 'row', row: 'c extLst', c: 'f v is extLst',
    cfRule: 'formula colorScale dataBar iconSet extLst', dataValidation: 'formula1 formula2',
    headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  } },
  { name: /^xl\/workbook\.xml$/, namespace: main, root: 'workbook', children: {
    workbook: 'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize '
      + 'customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  } },
  { name: /^xl\/styles\.xml$/, namespace: main, root: 'styleSheet', children: {
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    border: 'start end left right top bottom diagonal vertical horizontal', dxf: 'font numFmt fill alignment border protection extLst',
    xf: 'alignment protection extLst', patternFill: 'fgColor bgColor',
  } },
  { name: /^xl\/tables\/[^/]+\.xml$/, namespace: main, root: 'table', children: {
    table: 'autoFilter sortState tableColumns tableStyleInfo extLst', tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  } },
  { name: /^xl\/drawings\/[^/]+\.xml$/, namespace: drawing, root: 'wsDr', children: {
    twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart clientData', from: 'col colOff row rowOff', to: 'col colOff row rowOff',
  } },
  { name: /^xl\/charts\/[^/]+\.xml$/, namespace: chart, root: 'chartSpace', children: {
    chartSpace: 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
    chart: 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
    barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst', lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
    catAx: 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
    valAx: 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  } },
];

/** Every named element with its children in their order, each as often as it likes; elements and attributes that are not named are free. */
function schemaOf({ namespace, root, children }: Part): string {
  const known = Object.keys(children);
  const declared = [...new Set([root, ...known, ...Object.values(children).flatMap((names) => names.split(' '))])];
  const free = '<xs:anyAttribute processContents="skip"/>';
  const typeOf = (name: string) => (children[name] === undefined
    ? `<xs:complexType mixed="true"><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence>${free}</xs:complexType>`
    : `<xs:complexType><xs:sequence>${children[name].split(' ').map((child) => `<xs:element ref="t:${child}" minOccurs="0" maxOccurs="unbounded"/>`).join('')}</xs:sequence>${free}</xs:complexType>`);
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified">`
    + `${declared.map((name) => `<xs:element name="${name}">${typeOf(name)}</xs:element>`).join('')}</xs:schema>`;
}

async function outOfOrder(part: Part, contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'part.xml', contents }], schema: [schemaOf(part)], maxMemoryPages: 4096 });
  return errors.map(({ message }) => message);
}

function written(): Readonly<Record<string, string>> {
  const bytes = new Uint8Array(readFileSync(resolve(__dirname, '../../assets/sample/budget.xlsx')));
  const read = readWorkbook(bytes, 'budget.xlsx');
  if (read.is === 'trouble') throw new Error(read.trouble);
  const choices = { entries: [{ member: 'Boden', date: '2021-06-01' }] };
  const plan = draft(analyse(read.value.snapshot, field('sv'), choices), choices, [], field('sv').words, { version: '1.2.3' });
  const applied = applyPlan(bytes, plan, { now: '2026-11-25 09:30' });
  if (applied.is === 'trouble') throw new Error(applied.trouble);
  return unzipped(applied.value);
}

const files = Object.entries(written()).flatMap(([name, contents]) => parts.filter((part) => part.name.test(name)).map((part) => ({ name, part, contents })));

test('there is a written part of every sort', () => {
  expect(parts.filter((part) => !files.some((file) => file.part === part)).map(({ root }) => root)).toEqual([]);
});

test.each(files.map(({ name, part, contents }) => [name, part, contents] as const))('%s has its elements in the order of the schema', async (_, part, contents) => {
  expect(await outOfOrder(part, contents)).toEqual([]);
});

test.each([
  ['in the root', '<pageSetup/><sheetData/>'],
  ['in a cell', '<sheetData><row><c><v>1</v><f>A1</f></c></row></sheetData>'],
])('another order %s is not accepted', async (_, inside) => {
  const sheet = parts.find(({ root }) => root === 'worksheet');
  expect(sheet && await outOfOrder(sheet, `<worksheet xmlns="${main}">${inside}</worksheet>`)).toEqual([expect.stringContaining('This element is not expected')]);
});
