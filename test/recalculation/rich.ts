/** A budget inside a package full of what an ekonom's workbook may hold and Samräkna must not touch. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawings = 'http://schemas.openxmlformats.org/drawingml/2006';

/** One red pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

const relationships = (targets: Readonly<Record<string, readonly [type: string, target: string]>>) =>
  `<Relationships xmlns="${packaged}">${Object.entries(targets).map(([id, [type, target]]) => relationship(id, type, target)).join('')}</Relationships>`;
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"/>`;

/**
 * A macro project, a chart, an image, notes, a validation, conditional formats, names, a pivot table, printer settings, custom XML and a
 * calculation chain, added to the first sheet of a workbook from `make/xlsx.ts`.
 */
export function rich(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, ...changes: readonly [from: string, to: string][]) => {
    const text = changes.reduce((xml, [from, to]) => xml.replace(from, () => to), strFromU8(parts[name] ?? new Uint8Array()));
    return { [name]: strToU8(text) };
  };
  const added: Record<string, string> = {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({
      rId1: ['drawing', '../drawings/drawing1.xml'], rId2: ['vmlDrawing', '../drawings/vmlDrawing1.vml'], rId3: ['comments', '../comments1.xml'],
      rId4: ['printerSettings', '../printerSettings/printerSettings1.bin'], rId5: ['pivotTable', '../pivotTables/pivotTable1.xml'],
    }),
    'xl/drawings/_rels/drawing1.xml.rels': relationships({ rId1: ['chart', '../charts/chart1.xml'], rId2: ['image', '../media/image1.png'] }),
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships({ rId1: ['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'] }),
    'customXml/_rels/item1.xml.rels': relationships({ rId1: ['customXmlProps', 'itemProps1.xml'] }),
    'customXml/item1.xml': '<dokument xmlns="urn:exempel:diarium"><nummer>SF 2024/17</nummer></dokument>',
    'customXml/itemProps1.xml': '<ds:datastoreItem ds:itemID="{6F1B9A52-3C1E-4B67-9A0D-0A3F1C2B7D11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    'xl/drawings/drawing1.xml': drawing,
    'xl/charts/chart1.xml': chart,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>6</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>Ekonom</author></authors><commentList>` +
      '<comment ref="B7" authorId="0"><text><t>Enligt beslut i mars.</t></text></comment></commentList></comments>',
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${main}" name="Pivot1" cacheId="1" dataCaption="Värden">` +
      '<location ref="H1:I3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField showAll="0"/></pivotFields></pivotTableDefinition>',
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${main}" refreshOnLoad="1" recordCount="0">` +
      '<cacheSource type="worksheet"><worksheetSource ref="A5:A9" sheet="Budget 2025-2027"/></cacheSource>' +
      '<cacheFields count="1"><cacheField name="Rad" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>',
    'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="F1" i="1"/></calcChain>`,
  };
  const declared = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  return zipSync({
    ...parts,
    ...Object.fromEntries(Object.entries(added).map(([name, text]) => [name, declared(text)])),
    'xl/media/image1.png': new Uint8Array(png),
    'xl/vbaProject.bin': strToU8('inget riktigt makro, men byte som ska stå kvar'),
    'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 0, 2, 0, 255]),
    ...edit('[Content_Types].xml',
      [`${spreadsheet}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'], ['<Override', `${contentTypes}<Override`]),
    ...edit('xl/_rels/workbook.xml.rels', ['</Relationships>',
      `${relationship('rId90', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin')}` +
      `${relationship('rId91', 'calcChain', 'calcChain.xml')}${relationship('rId92', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml')}` +
      `${relationship('rId93', 'customXml', '../customXml/item1.xml')}</Relationships>`]),
    ...edit('xl/workbook.xml',
      ['<calcPr', '<definedNames><definedName name="Kvartal">\'Budget 2025-2027\'!$B$13</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Budget 2025-2027\'!$A$1:$D$41</definedName></definedNames><calcPr'],
      ['</workbook>', '<pivotCaches><pivotCache cacheId="1" r:id="rId92"/></pivotCaches></workbook>']),
    ...edit('xl/worksheets/sheet1.xml',
      ['<worksheet ', `<worksheet xmlns:r="${office}" `],
      ['</c></row>', '</c><c r="F1"><f>Kvartal*4</f><v>6400000</v></c></row>'],
      ['</sheetData>', '</sheetData><conditionalFormatting sqref="B39:D39"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="whole" sqref="B7:D15"><formula1>0</formula1><formula2>99999999</formula2></dataValidation></dataValidations>'],
      ['</worksheet>', '<pageSetup paperSize="9" r:id="rId4"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>']),
  });
}

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
const contentTypes = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  override('xl/printerSettings/printerSettings1.bin', `${spreadsheet}.printerSettings`) +
  override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml') +
  override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml') +
  override('xl/comments1.xml', `${spreadsheet}.comments+xml`) + override('xl/calcChain.xml', `${spreadsheet}.calcChain+xml`) +
  override('xl/pivotTables/pivotTable1.xml', `${spreadsheet}.pivotTable+xml`) +
  override('xl/pivotCache/pivotCacheDefinition1.xml', `${spreadsheet}.pivotCacheDefinition+xml`) +
  override('customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');

const anchor = (row: number, inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const drawing = `<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main" xmlns:r="${office}">` +
  anchor(2, '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${drawings}/chart"><c:chart xmlns:c="${drawings}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`) +
  anchor(14, '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logotyp"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/>' +
    '<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>' +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>') + '</xdr:wsDr>';
const chart = `<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>` +
  '<c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>\'Budget 2025-2027\'!$B$7:$B$12</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';
