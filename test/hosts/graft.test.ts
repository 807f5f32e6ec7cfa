import { strToU8 } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { Plan } from '../../src/core/model';
import { applyPlan, cleanWorkbook, readWorkbook } from '../../src/hosts/xlsx';
import type { Outcome } from '../../src/hosts/workbook';
import { readZip } from '../../src/hosts/xlsx/zip';
import type { Files } from './files';
import { edited, main, partOf, relationTypes, typedInto, unzipped, workbookFiles, worksheet, zipped } from './files';
import { kommunandelar, kontroller, number, plan, words } from './plans';

const now = '2026-11-25 09:30';
const usual = plan(kontroller('Budget', ['a', 'b']), kommunandelar('2027-06-01'));
const budget = worksheet('<row r="1"><c r="A1"><v>1000</v></c></row>');
const mayChange = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);

function done<T>(outcome: Outcome<T>): T {
  if (outcome.is === 'trouble') throw new Error(`${outcome.trouble} ${outcome.detail ?? ''}`);
  return outcome.value;
}

const written = (bytes: Uint8Array, planned: Plan = usual) => done(applyPlan(bytes, planned, { now }));

/** What a parser that is not ours says against the XML of a file. */
async function xmlErrors(bytes: Uint8Array): Promise<string[]> {
  const parts = Object.entries(unzipped(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  const xml = parts.map(([name, contents]) => ({ fileName: name.replace(/[^\w.]/g, '_'), contents }));
  return (await validateXML({ xml, normalization: 'format', maxMemoryPages: 4096 })).errors.map(({ message }) => message);
}

/** A budget with relations to parts that we know nothing of, and a styles part. */
function furnished(): Files {
  const files = workbookFiles({ Budget: budget }, {
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="9"/><name val="Verdana"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
      '<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="181" fontId="3" fillId="2" borderId="0"/></cellXfs>' +
      '<dxfs count="0"/><tableStyles count="0"/></styleSheet>',
    'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
    'xl/vbaProject.bin': strToU8('makron'), 'xl/threadedComments/threadedComment1.xml': '<a/>', 'customXml/item1.xml': '<diarie xmlns="urn:annat"/>',
  });
  return {
    ...files,
    'xl/_rels/workbook.xml.rels': String(files['xl/_rels/workbook.xml.rels']).replace('</R', `<Relationship Id="rId2" Type="${relationTypes}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId9" Type="${relationTypes}/calcChain" Target="calcChain.xml"/><Relationship Id="rId4" Type="${relationTypes}/customXml" Target="../customXml/item1.xml"/></R`),
    'xl/workbook.xml': String(files['xl/workbook.xml']).replace('</sheets>', '</sheets><externalReferences/>').replace('</workbook>',
      '<definedNames><definedName name="Kvartal">Budget!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches/></workbook>'),
  };
}

describe('what is not ours', () => {
  const books = join(__dirname, '../books');
  const files = readdirSync(books, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(books, name)).filter((file) => file.endsWith('.xlsx')).map((file): [string, Uint8Array] => [file, new Uint8Array(readFileSync(join(books, name, file)))]));

  test.each<[string, Uint8Array]>([...files, ['furnished', zipped(furnished())]])('%s: keeps its compressed bytes and its order', (_, bytes) => {
    const sheet = done(readWorkbook(bytes, 'x')).snapshot.sheets[0]?.name ?? '';
    const after = readZip(written(bytes, plan(kontroller(sheet, ['a']), kommunandelar('2027-06-01'))));
    const before = readZip(bytes);
    expect(after.slice(0, before.length).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    const changed = before.filter((entry, index) => Buffer.compare(entry.local, after[index]?.local ?? new Uint8Array()) !== 0).map(({ name }) => name);
    expect(changed.filter((name) => !mayChange.has(name))).toEqual([]);
  });

  test('the bytes that came in are not touched, in a Buffer of Node either', () => {
    const first = Buffer.from(written(zipped(furnished())));
    const copy = Uint8Array.from(first);
    const again = done(applyPlan(first, plan(kontroller('Budget', ['a', 'b', 'c'])), { now: 'senare' }));
    expect(Buffer.compare(first, copy)).toBe(0);
    expect(again).toEqual(done(applyPlan(copy, plan(kontroller('Budget', ['a', 'b', 'c'])), { now: 'senare' })));
  });

  test('taking our sheets out gives every part back as it was, but for styles that nobody uses', () => {
    const bytes = zipped(furnished());
    const before = unzipped(bytes);
    const cleaned = unzipped(done(cleanWorkbook(written(bytes))));
    expect({ ...cleaned, 'xl/styles.xml': '' }).toEqual({ ...before, 'xl/styles.xml': '' });
    expect(done(cleanWorkbook(bytes))).toBe(bytes);
  });

  test('styles: what stands keeps its index; ids that lead nowhere stay so', () => {
    const styles = unzipped(written(zipped(furnished())))['xl/styles.xml'] ?? '';
    expect(styles).toContain('<cellXfs count="14"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="181" fontId="3" fillId="2" borderId="0"/>');
    expect(styles).toContain('<font><sz val="9"/><name val="Verdana"/></font><font/><font/><font/><font><b/><sz val="16"/>');
    expect(styles.match(/numFmtId="(\d+)" formatCode/)?.[1]).toBe('182');
  });

  test('the calculation chain goes only where it names our cells', () => {
    const first = written(zipped(furnished()));
    expect(unzipped(first)['xl/calcChain.xml']).toContain('r="A1" i="1"');
    const saved = edited(first, { 'xl/calcChain.xml': (xml) => xml.replace('</calcChain>', '<c r="B5" i="2"/><c r="B6"/></calcChain>') });
    const again = unzipped(written(saved));
    expect([again['xl/calcChain.xml'], again['[Content_Types].xml']?.includes('calcChain'), again['xl/_rels/workbook.xml.rels']?.includes('calcChain')]).toEqual([undefined, false, false]);
  });
});

describe('what is ours', () => {
  test('is well-formed XML, in the workbook of any dialect and prefix', async () => {
    const strict = (files: Files): Files => Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? content
      .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(relationTypes, 'http://purl.oclc.org/ooxml/officeDocument/relationships') : content]));
    const prefixed = (files: Files): Files => Object.fromEntries(Object.entries(files).map(([name, content]) => [name, ['xl/workbook.xml', 'xl/styles.xml'].includes(name)
      ? String(content).replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=') : content]));
    expect(await xmlErrors(zipped({ 'a.xml': '<a>' }))).not.toEqual([]);
    for (const files of [furnished(), strict(furnished()), prefixed(furnished()), workbookFiles({ Budget: budget })]) {
      const bytes = written(zipped(files));
      expect(await xmlErrors(bytes)).toEqual([]);
      expect(done(readWorkbook(bytes, 'x')).own.map(({ kind }) => kind)).toEqual(['kommunandelar', 'kontroller']);
      expect(written(bytes)).toBe(bytes);
    }
  });

  test('text is never a formula, and survives whatever it is', () => {
    const texts = ['=1+1', '+46', '@SUM(A1)', ' <a> & "b" ', 'rad\r\nny\ttab', '_x0041_', '\u0001\uffff', '👍 å'];
    const sheet = { ...kontroller('Budget', ['a']), cells: texts.map((text, index) => ({ row: index + 1, column: 1, style: 'text' as const, ownership: { is: 'input' as const, key: text.replace(/\s/g, ' ') }, content: { is: 'value' as const, value: words(text) } })), tables: [], statusRules: [] };
    const own = done(readWorkbook(written(zipped(workbookFiles({ Budget: budget })), plan(sheet)), 'x')).own[0];
    expect(Object.values(own?.kept ?? {})).toEqual(texts.map(words));
  });

  test('formulas name the user’s sheets quoted, and carry typed values and the marks of newer functions', () => {
    const sheetName = "O'Brien & Co";
    const base = kontroller(sheetName, ['a']);
    const formula = (row: number, parts: string, shows: ReturnType<typeof words> | ReturnType<typeof number> | { is: 'boolean'; boolean: boolean } | { is: 'error'; error: string }) =>
      ({ row, column: 1, style: 'amount' as const, ownership: { is: 'ours' as const }, content: { is: 'formula' as const, formula: [parts, { user: { sheet: sheetName, top: 1, bottom: 2, left: 1, right: 1 }, absolute: true }, ')'], shows } });
    const cells = [
      formula(1, 'SUM(', number('0.333333333333333333333333')), formula(2, '"NUMBERVALUE("&NUMBERVALUE(', words('<x>')),
      formula(3, 'ISBLANK(', { is: 'boolean', boolean: true }), formula(4, 'N(', { is: 'error', error: '#N/A' }),
    ];
    const bytes = written(zipped(workbookFiles({ [sheetName]: budget })), plan({ ...base, cells, tables: [], statusRules: [] }));
    const cellXml = /<sheetData>(.*)<\/sheetData>/.exec(unzipped(bytes)[partOf(bytes, 'Kontroller')] ?? '')?.[1]?.replace(/ s="\d+"/g, '').replace(/<c r="E.*?<\/c>/g, '');
    const range = "'O''Brien &amp; Co'!$A$1:$A$2";
    expect(cellXml).toBe(
      `<row r="1"><c r="A1"><f>SUM(${range})</f><v>0.333333333333333</v></c></row>` +
      `<row r="2"><c r="A2" t="str"><f>&quot;NUMBERVALUE(&quot;&amp;_xlfn.NUMBERVALUE(${range})</f><v>&lt;x&gt;</v></c></row>` +
      `<row r="3"><c r="A3" t="b"><f>ISBLANK(${range})</f><v>1</v></c></row><row r="4"><c r="A4" t="e"><f>N(${range})</f><v>#N/A</v></c></row>`);
  });

  test('table names and ids are unique, and a table that the user renamed keeps its name', () => {
    const table = `<table xmlns="${main}" id="7" name="SamraknaKontroller" displayName="SamraknaKontroller" ref="A1:A2"/>`;
    const files = workbookFiles({ Budget: worksheet('', { after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' }) }, {
      'xl/tables/table1.xml': table,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="x"><Relationship Id="rId1" Type="${relationTypes}/table" Target="../tables/table1.xml"/></Relationships>`,
    });
    const first = written(zipped(files));
    expect(unzipped(first)['xl/tables/table2.xml']).toContain('id="8" name="SamraknaKontroller_2" displayName="SamraknaKontroller_2" ref="A4:E6"');
    const renamed = edited(first, { 'xl/tables/table2.xml': (xml) => xml.replaceAll('SamraknaKontroller_2', 'Granskning') });
    const again = unzipped(written(renamed, plan(kontroller('Budget', ['a', 'b', 'c']))));
    expect(again['xl/tables/table2.xml']).toContain('id="8" name="Granskning" displayName="Granskning" ref="A4:E7"');
    expect(again['xl/tables/table1.xml']).toBe(table);
  });

  test('a table is known by its name: others may come before it or go', () => {
    const table = (name: string, top: number) => ({ name, range: { top, left: 1, bottom: top + 1, right: 1 }, filter: false });
    const sheet = (...names: string[]) => plan({
      ...kontroller('Budget', []), statusRules: [], tables: names.map((name, index) => table(name, 10 + index * 3)),
      cells: names.flatMap((name, index) => [0, 1].map((down) => ({ row: 10 + index * 3 + down, column: 1, style: 'text' as const, ownership: { is: 'ours' as const }, content: { is: 'value' as const, value: words(name) } }))),
    });
    const tablesOf = (bytes: Uint8Array) => Object.entries(unzipped(bytes)).filter(([name]) => name.startsWith('xl/tables/'))
      .map(([name, xml]) => [name, /id="(\d+)" name="(\w+)"[^>]*ref="(\w+):/.exec(xml)?.slice(1).join(' ')]);
    const first = written(zipped(workbookFiles({ Budget: budget })), sheet('SamraknaA', 'SamraknaB'));
    expect(tablesOf(first)).toEqual([['xl/tables/table1.xml', '1 SamraknaA A10'], ['xl/tables/table2.xml', '2 SamraknaB A13']]);
    const second = written(first, sheet('SamraknaC', 'SamraknaD', 'SamraknaB'));
    expect(tablesOf(second)).toEqual([['xl/tables/table2.xml', '2 SamraknaB A16'], ['xl/tables/table3.xml', '3 SamraknaC A10'], ['xl/tables/table4.xml', '4 SamraknaD A13']]);
  });

  test('its chart has alternative text and caches; what the plan no longer has is taken away', () => {
    const bytes = written(zipped(furnished()));
    const files = unzipped(bytes);
    expect(files['xl/drawings/drawing1.xml']).toContain('descr="Staplar: andelen för varje kommun, år för år" title="Kommunernas andelar"');
    expect(files['xl/charts/chart1.xml']).toContain("<c:f>'Kommunandelar'!$B$6:$C$6</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>250000</c:v>");
    const without = unzipped(written(bytes, plan({ ...kommunandelar('2027-06-01'), charts: [] })));
    expect(Object.keys(without).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(without['[Content_Types].xml']).not.toMatch(/chart1|drawing1/);
  });
});

describe('the mark', () => {
  const marked = written(zipped(workbookFiles({ Budget: budget })), plan(kontroller('Budget', ['a'])));
  const copied = (edit: (xml: string) => string) => edited(marked, {
    'xl/workbook.xml': (xml) => edit(xml.replace('</sheets>', '<sheet name="Kontroller (2)" sheetId="9" r:id="rId1"/></sheets>')
      .replace('</definedNames>', '<definedName name="_samrakna" localSheetId="2">"kontroller:2"</definedName></definedNames>')),
  });

  test('a copy is neither ours nor the user’s table', () => {
    const { own, snapshot } = done(readWorkbook(copied((xml) => xml), 'x'));
    expect([own.map(({ name }) => name), snapshot.sheets.map(({ name }) => name)]).toEqual([['Kontroller'], ['Budget']]);
  });

  test('where the original is gone, a copy is not claimed among several', () => {
    const gone = copied((xml) => xml.replace('sheetId="2"', 'sheetId="12"'));
    expect(done(readWorkbook(gone, 'x')).own).toEqual([]);
    const names = [...unzipped(written(gone, plan(kontroller('Budget', ['a']))))['xl/workbook.xml']?.matchAll(/<sheet name="([^"]+)"/g) ?? []].map((match) => match[1]);
    expect(names).toEqual(['Budget', 'Kontroller', 'Kontroller (2)', 'Kontroller (Samräkna)']);
  });

  test('the only one of its kind is marked anew after LibreOffice has renumbered', () => {
    const renumbered = edited(marked, { 'xl/workbook.xml': (xml) => xml.replace('sheetId="2"', 'sheetId="5"') });
    const again = written(renumbered, plan(kontroller('Budget', ['a', 'b'])));
    expect(unzipped(again)['xl/workbook.xml']).toContain('&quot;kontroller:5&quot;');
    expect(done(readWorkbook(again, 'x')).own.map(({ name }) => name)).toEqual(['Kontroller']);
  });
});

describe('a sheet whose column of keys the user has deleted', () => {
  test('is left as it is, and made anew beside it: no comment is cleared', async () => {
    const commented = typedInto(written(zipped(workbookFiles({ Budget: budget })), plan(kontroller('Budget', ['a']))), 'Kontroller', 5, 4, 'min kommentar');
    const keyless = edited(commented, { 'xl/workbook.xml': (xml) => xml.replace(/(_samrakna_nycklar"[^>]*>)[^<]*/, '$1Kontroller!#REF!') });
    const before = unzipped(keyless)[partOf(keyless, 'Kontroller')];
    const again = written(keyless, plan(kontroller('Budget', ['a', 'b'])));
    expect(unzipped(again)[partOf(again, 'Kontroller')]).toBe(before);
    const { own, snapshot } = done(readWorkbook(again, 'x'));
    expect([own.map(({ name }) => name), snapshot.sheets.map(({ name }) => name)]).toEqual([['Kontroller (Samräkna)'], ['Budget']]);
    expect(unzipped(written(again, plan(kontroller('Budget', ['a', 'b'])))) ).toEqual(unzipped(again));
  });
});

test('a date that the user has written as a comment stays a date', () => {
  const first = written(zipped(workbookFiles({ Budget: budget })), plan(kontroller('Budget', ['a', 'b'])));
  const styled = edited(first, {
    'xl/styles.xml': (xml) => xml.replace(/(<cellXfs count=")(\d+)(">.*?)(<\/cellXfs>)/, (_, start: string, count: string, middle: string, end: string) => `${start}${Number(count) + 1}${middle}<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>${end}`),
    [partOf(first, 'Kontroller')]: (xml) => xml.replace(/<c r="D5" s="\d+"\/>/, '<c r="D5" s="999"><v>46000</v></c>'),
  });
  const count = Number(/<cellXfs count="(\d+)"/.exec(unzipped(styled)['xl/styles.xml'] ?? '')?.[1]);
  const dated = edited(styled, { [partOf(styled, 'Kontroller')]: (xml) => xml.replace('s="999"', `s="${count - 1}"`) });
  const formatOf = (bytes: Uint8Array, cell: string) => {
    const style = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(unzipped(bytes)[partOf(bytes, 'Kontroller')] ?? '')?.[1];
    const xml = unzipped(bytes)['xl/styles.xml'] ?? '';
    const id = /numFmtId="(\d+)"/.exec([...(/<cellXfs.*?<\/cellXfs>/.exec(xml)?.[0] ?? '').matchAll(/<xf [^>]*>/g)][Number(style)]?.[0] ?? '')?.[1];
    return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(xml)?.[1] ?? id;
  };
  const again = written(dated, plan(kontroller('Budget', ['ny', 'a', 'b'])));
  expect([formatOf(dated, 'D5'), formatOf(again, 'D6'), formatOf(again, 'D7')]).toEqual(['14', expect.stringMatching(/^(14|.*yy.*)$/), '0']);
});

describe('what the user puts on our sheets', () => {
  const first = written(zipped(workbookFiles({ Budget: budget })), plan(kommunandelar('2027-06-01')));
  const part = partOf(first, 'Kommunandelar');
  const rels = part.replace('worksheets/', 'worksheets/_rels/') + '.rels';
  const next = plan(kommunandelar('2028-06-01'));

  test('notes stay', () => {
    const noted = edited(first, {
      [rels]: (xml) => xml.replace('</R', `<Relationship Id="rId5" Type="${relationTypes}/vmlDrawing" Target="../drawings/v.vml"/><Relationship Id="rId6" Type="${relationTypes}/comments" Target="../c.xml"/></R`),
      'xl/c.xml': () => '<comments/>', 'xl/drawings/v.vml': () => '<xml/>',
    });
    const again = unzipped(written(noted, next));
    expect(again[part]).toContain('<drawing r:id="rId1"/><legacyDrawing r:id="rId5"/>');
    expect([again['xl/c.xml'], again['xl/drawings/v.vml'], again[rels]?.match(/Id="[^"]+"/g)]).toEqual(['<comments/>', '<xml/>', ['Id="rId5"', 'Id="rId6"', 'Id="rId1"']]);
  });

  test('a picture beside our chart stays', () => {
    const picture = '<xdr:oneCellAnchor><xdr:pic xmlns:r="r"><xdr:blipFill><a:blip r:embed="rId7"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>';
    const drawn = edited(first, {
      'xl/drawings/drawing1.xml': (xml) => xml.replace('</xdr:wsDr>', `${picture}</xdr:wsDr>`),
      'xl/drawings/_rels/drawing1.xml.rels': (xml) => xml.replace('</R', `<Relationship Id="rId7" Type="${relationTypes}/image" Target="../media/p.png"/></R`),
      'xl/media/p.png': () => 'bild',
    });
    const again = written(drawn, next);
    const files = unzipped(again);
    expect(files['xl/drawings/drawing1.xml']).toContain(picture);
    expect(files['xl/drawings/drawing1.xml']?.match(/name="Samräkna 1"/g)).toHaveLength(1);
    expect([files['xl/media/p.png'], files['xl/drawings/_rels/drawing1.xml.rels']?.match(/Id="[^"]+"/g)]).toEqual(['bild', ['Id="rId7"', 'Id="rId1"']]);
    expect(written(again, next)).toBe(again);
  });

  test('the tab that is shown, protection, and columns right of ours that were made wider', () => {
    const changed = edited(first, { [part]: (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>').replace('<sheetView ', '<sheetView tabSelected="1" ').replace('</cols>', '<col min="5" max="6" width="30" customWidth="1"/></cols>') });
    const again = unzipped(written(changed, next))[part];
    expect(again).toContain('tabSelected="1"');
    expect(again).toContain('</sheetData><sheetProtection sheet="1"/>');
    expect(again).toContain('<col min="5" max="6" width="30" customWidth="1"/></cols>');
  });
});

describe('names and views in a workbook whose sheets go', () => {
  test('what is counted by place is counted anew', () => {
    const first = written(zipped(workbookFiles({ Budget: budget, Sist: budget })), plan(kontroller('Budget', ['a'])));
    const moved = edited(first, {
      'xl/workbook.xml': (xml) => xml.replace(/(<sheet name="Sist"[^>]*>)(<sheet name="Kontroller"[^>]*>)/, '$2$1').replaceAll('localSheetId="2"', 'localSheetId="1"')
        .replace('<sheets>', '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews><sheets>')
        .replace('</definedNames>', '<definedName name="Lokal" localSheetId="2">Sist!$A$1</definedName></definedNames>'),
    });
    const cleaned = unzipped(done(cleanWorkbook(moved)))['xl/workbook.xml'];
    expect(cleaned).toContain('<workbookView activeTab="1" firstSheet="1"/>');
    expect(cleaned).toContain('<definedNames><definedName name="Lokal" localSheetId="1">Sist!$A$1</definedName></definedNames>');
  });

  test('a workbook of nothing but our sheets is not emptied', () => {
    const only = edited(written(zipped(workbookFiles({ Budget: budget })), plan(kontroller('Budget', ['a']))), {
      'xl/workbook.xml': (xml) => xml.replace('<sheet name="Budget"', '<sheet state="hidden" name="Budget"'),
    });
    expect(cleanWorkbook(only)).toEqual({ is: 'trouble', trouble: 'no-sheet-left' });
  });

  test.each([
    ["'Kontroller'!B5", true], ['SUM(kontroller!B5:B6)', true], ['1+Kontroller!$B$5', true], ['MinaKontroller!B5', false], ["'Min Kontroller'!B5", false], ['"Kontroller"', false],
  ])('a formula of the user’s that points at ours: %s', (formula, isOurs) => {
    const first = written(zipped(workbookFiles({ Budget: budget })), plan(kontroller('Budget', ['a'])));
    const used = edited(first, { [partOf(first, 'Budget')]: (xml) => xml.replace('</row>', `<c r="B1"><f>${formula.replace(/"/g, '&quot;')}</f></c></row>`) });
    expect(cleanWorkbook(used)).toEqual(isOurs ? { is: 'trouble', trouble: 'sheets-in-use', detail: 'Budget' } : expect.objectContaining({ is: 'done' }));
  });
});
