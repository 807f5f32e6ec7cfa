import { a1 } from '../../src/core/address';
import type { SheetSnapshot, Snapshot } from '../../src/core/model';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { Files } from './files';
import { main, relationTypes, workbookFiles, worksheet, zipped } from './files';

function read(files: Files): Snapshot {
  const outcome = readWorkbook(zipped(files), 'bok.xlsx');
  if (outcome.is === 'trouble') throw new Error(`${outcome.trouble} ${outcome.detail ?? ''}`);
  return outcome.value.snapshot;
}

/** What a sheet of these rows shows, cell by cell: "B2 =A1 number 5 [0%]". */
function shown(rows: string, more: Files = {}): string[] {
  return cellsOf(read(withParts({ Blad1: worksheet(rows) }, more)).sheets[0]);
}

function cellsOf(sheet: SheetSnapshot | undefined): string[] {
  return (sheet?.cells ?? []).map(({ row, column, shows, formula, format }) => [
    a1({ row, column }),
    ...(formula === undefined ? [] : [`=${formula}`]),
    ...(shows === undefined ? [] : [shows.is, shows.is === 'number' ? shows.number : shows.is === 'text' ? JSON.stringify(shows.text) : shows.is === 'error' ? shows.error : String(shows.boolean)]),
    ...(format === undefined ? [] : [`[${format}]`]),
  ].join(' '));
}

/** A workbook whose relations also lead to these parts, by their usual names. */
function withParts(sheets: Record<string, string>, parts: Files): Files {
  const files = workbookFiles(sheets, Object.fromEntries(Object.entries(parts).map(([name, content]) => [`xl/${name}.xml`, content])));
  const relations = Object.keys(parts).map((name) => `<Relationship Id="${name}" Type="${relationTypes}/${name}" Target="${name}.xml"/>`).join('');
  return { ...files, 'xl/_rels/workbook.xml.rels': String(files['xl/_rels/workbook.xml.rels']).replace('</Relationships>', `${relations}</Relationships>`) };
}

describe('values', () => {
  test('numbers have at most 15 significant digits and no exponent', () => {
    const numbers = ['715875', '5.0000000000000003E-2', '-1E3', '1.5E+20', '0.1', '-0', '12345678901234567', '1e-7', ' 7 ', '007', '.5'];
    expect(shown(`<row r="1">${numbers.map((number) => `<c><v>${number}</v></c>`).join('')}</row>`)).toEqual([
      'A1 number 715875', 'B1 number 0.05', 'C1 number -1000', 'D1 number 150000000000000000000', 'E1 number 0.1', 'F1 number 0',
      'G1 number 12345678901234600', 'H1 number 0.0000001', 'I1 number 7', 'J1 number 7', 'K1 number 0.5',
    ]);
  });

  test('the largest number of all is read as one that can be written', () => {
    const [cell] = read(withParts({ Blad1: worksheet('<row r="1"><c><v>-1.7976931348623157E308</v></c></row>') }, {})).sheets[0]?.cells ?? [];
    expect(cell?.shows?.is === 'number' ? cell.shows.number : undefined).toBe(`-179769313486231${'0'.repeat(294)}`);
  });

  test('text: shared, rich without its phonetic runs, inline, of a formula; escapes and line ends', () => {
    const strings = `<sst xmlns="${main}"><si><t>En &amp; två</t></si><si><r><t>Rik</t></r><r><rPr><b/></rPr><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>` +
      '<si><t>rad\r\nbyte_x000D_</t></si><si><t>_x005F_x0041_ &#228;</t></si><si/><si><t><![CDATA[<c>]]></t></si></sst>';
    expect(shown(
      `<row>${[0, 1, 2, 3, 4, 5, 99].map((index) => `<c t="s"><v>${index}</v></c>`).join('')}</row>` +
      '<row><c t="inlineStr"><is><t> in </t></is></c><c t="str"><f>A1&amp;"x"</f><v>En &lt;</v></c><c t="str"><f>""</f><v></v></c></row>', { sharedStrings: strings }))
      .toEqual([
        'A1 text "En & två"', 'B1 text "Rik text"', 'C1 text "rad\\nbyte\\r"', 'D1 text "_x0041_ ä"', 'F1 text "<c>"',
        'A2 text " in "', 'B2 =A1&"x" text "En <"', 'C2 ="" text ""',
      ]);
  });

  test('booleans, errors, dates; what is empty is absent and not zero', () => {
    expect(shown('<row r="3"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2021-06-01</v></c><c t="d"><v>1900-03-01T12:00:00</v></c>' +
      '<c/><c><v></v></c><c><v/></c><c s="0"></c><c><f>A1</f></c><c><f>A1</f><v></v></c><c><v>inte ett tal</v></c></row>')).toEqual([
      'A3 boolean true', 'B3 boolean false', 'C3 error #REF!', 'D3 number 44348 [yyyy-mm-dd]', 'E3 number 61.5 [yyyy-mm-dd]', 'J3 =A1', 'K3 =A1', 'L3 text "inte ett tal"',
    ]);
  });

  test('number formats: built in, own, none', () => {
    const styles = `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="0.0&quot; %&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="10"/></cellXfs></styleSheet>';
    expect(shown(`<row>${[0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>1</v></c>`).join('')}</row>`, { styles }))
      .toEqual(['A1 number 1', 'B1 number 1 [m/d/yyyy]', 'C1 number 1 [0.0" %"]', 'D1 number 1 [0.00%]', 'E1 number 1']);
  });
});

describe('formulas', () => {
  test('a shared formula is written out for each of its cells', () => {
    const master = `SUM(A$1:A1)+$B2*'A1 x'!C3+"A1"+LOG10(A1)+Tab[A1]+A:B+$2:3+Blad2!A1+XFD1048576+A1B+_A1`;
    expect(shown(`<row r="1"><c r="C1"><f t="shared" si="0" ref="C1:D2">${master}</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row>` +
      '<row r="2"><c r="C2"><f si="0" t="shared"></f><v>3</v></c></row>')).toEqual([
      `C1 =${master} number 1`,
      `D1 =SUM(B$1:B1)+$B2*'A1 x'!D3+"A1"+LOG10(B1)+Tab[A1]+B:C+$2:3+Blad2!B1+A1048576+A1B+_A1 number 2`,
      `C2 =SUM(A$1:A2)+$B3*'A1 x'!C4+"A1"+LOG10(A2)+Tab[A1]+A:B+$2:4+Blad2!A2+XFD1+A1B+_A1 number 3`,
    ]);
  });

  test('also where its text stands further down; an array formula belongs to its first cell; new functions lose their mark', () => {
    expect(shown('<row><c><f t="shared" si="3"/><v>1</v></c></row><row><c><f t="shared" si="3">B2</f><v>2</v></c><c><f t="array" ref="B2:C2">A1:B1*2</f><v>4</v></c><c><v>5</v></c>' +
      '<c><f>_xlfn.NUMBERVALUE("_xlfn.")</f><v>6</v></c><c><f t="dataTable" ref="E2" dt2D="1"/><v>7</v></c></row>')).toEqual([
      'A1 =B1 number 1', 'A2 =B2 number 2', 'B2 =A1:B1*2 number 4', 'C2 number 5', 'D2 =NUMBERVALUE("_xlfn.") number 6', 'E2 number 7',
    ]);
  });
});

describe('sheets', () => {
  test('order, visibility, hidden rows and columns; chart sheets are no sheets of cells', () => {
    const files = workbookFiles({
      Först: worksheet('<row r="2" hidden="1"><c r="B2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"><c r="D3"><v>2</v></c></row>', {
        before: '<cols><col min="2" max="2" hidden="true" width="9"/><col min="4" max="4" width="0"/><col min="5" max="16384" hidden="1"/></cols>',
      }),
      Gömt: worksheet(''), Dolt: worksheet(''), Diagram: worksheet('<row><c><v>1</v></c></row>'),
    });
    const snapshot = read({
      ...files,
      'xl/workbook.xml': String(files['xl/workbook.xml']).replace('name="Gömt"', 'state="hidden" name="Gömt"').replace('name="Dolt"', "name='Dolt' state='veryHidden'")
        .replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
      'xl/_rels/workbook.xml.rels': String(files['xl/_rels/workbook.xml.rels']).replace(/worksheet"( Target="worksheets\/sheet4)/, 'chartsheet"$1'),
    });
    expect(snapshot.date1904).toBe(true);
    expect(snapshot.sheets.map(({ name, visibility, hiddenRows, hiddenColumns }) => [name, visibility, [...hiddenRows], [...hiddenColumns]])).toEqual([
      ['Först', 'visible', [2, 3], [2, 4]], ['Gömt', 'hidden', [], []], ['Dolt', 'very-hidden', [], []],
    ]);
  });

  test('cells come in order however the file has them', () => {
    expect(shown('<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'))
      .toEqual(['A1 number 1', 'A2 number 3', 'B2 number 4']);
  });
});

describe('other programs’ files', () => {
  const plain = workbookFiles({ Blad1: worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>två ≠ 2</t></is></c></row>') });
  const expected = ['A1 number 1', 'B1 text "två ≠ 2"'];
  const sheetPart = 'xl/worksheets/sheet1.xml';
  const prefixed = (xml: string, prefix: string) => xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`).replace('xmlns=', `xmlns:${prefix}=`);
  const utf16 = (xml: string) => new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le'));
  const renamed = (from: string, to: string): Files => Object.fromEntries(Object.entries(plain).map(([name, content]) => [name === from ? to : name, content]));
  const book = String(plain['xl/workbook.xml']);
  const rels = String(plain['xl/_rels/workbook.xml.rels']);
  const sheet = String(plain[sheetPart]);

  test.each<[string, Files]>([
    ['prefixed XML', { ...plain, 'xl/workbook.xml': prefixed(book, 'x'), [sheetPart]: prefixed(sheet, 'main'), 'xl/_rels/workbook.xml.rels': prefixed(rels, 'p') }],
    ['strict namespaces', Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, String(xml)
      .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(relationTypes, 'http://purl.oclc.org/ooxml/officeDocument/relationships')]))],
    ['UTF-16 and a byte order mark', { ...plain, [sheetPart]: utf16(sheet), 'xl/workbook.xml': `\ufeff${book}` }],
    ['single bytes', { ...plain, [sheetPart]: new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${sheet.replace('två', 'tv\u00e5').replace('≠', '&#8800;')}`, 'latin1')) }],
    ['no references on rows and cells', { ...plain, [sheetPart]: sheet.replace(/ r="\w+"/g, '') }],
    ['absolute targets', { ...plain, 'xl/_rels/workbook.xml.rels': rels.replace('Target="worksheets', 'Target="/xl/worksheets') }],
    ['names that differ by case', renamed(sheetPart, 'XL/Worksheets/Sheet1.XML')],
    ['backslashes in names', renamed(sheetPart, 'xl\\worksheets\\sheet1.xml')],
    ['percent signs and steps up in targets', { ...renamed(sheetPart, 'xl/ark ett/å.xml'), 'xl/_rels/workbook.xml.rels': rels.replace('worksheets/sheet1.xml', '../xl/./ark%20ett/%C3%A5.xml') }],
    ['single quotes, comments and instructions', { ...plain, [sheetPart]: `<?xml version='1.0'?><!-- <c r="Z9"><v>9</v></c> -->${sheet.replaceAll('"', "'")}<!-- slut -->` }],
    ['a greater-than sign in an attribute', { ...plain, [sheetPart]: sheet.replace('<row ', '<row spans="a>b" ') }],
    ['relations that lead nowhere for strings and styles', { ...plain, 'xl/_rels/workbook.xml.rels': rels.replace('</R', `<Relationship Id="s" Type="${relationTypes}/styles" Target="styles.xml"/></R`) }],
  ])('%s', (_, files) => {
    expect(cellsOf(read(files).sheets[0])).toEqual(expected);
  });
});
