import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawn } from '../drawn';
import { applyPlan, cleanWorkbook, readWorkbook } from '../../src/hosts/xlsx';
import { fileOf, main, workbookFiles, worksheet, zipped } from './files';
import type { Files } from './files';
import { kommunandelar, kontroller, plan } from './plans';

const small = workbookFiles({ Blad1: worksheet('<row><c><v>1</v></c></row>') });
const book = (edit: (xml: string) => string): Files => ({ ...small, 'xl/workbook.xml': edit(String(small['xl/workbook.xml'])) });
const wide = (name: string) => Buffer.from(`${name}\0`, 'utf16le');
const ole = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), wide(stream), Buffer.alloc(64)]);

function troubleOf(bytes: Uint8Array): string {
  const outcome = readWorkbook(bytes, 'x.xlsx');
  return outcome.is === 'trouble' ? outcome.trouble : 'read';
}

/** The same file with one byte changed. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 0x40;
  return changed;
}

describe('what cannot be read is refused by name', () => {
  const sound = zipped(small);
  const sheetAt = Buffer.from(sound).indexOf('worksheets/sheet1.xml') + 25;
  const encrypted = () => {
    const bytes = sound.slice();
    const directory = Buffer.from(bytes).lastIndexOf(Buffer.from('504b0102', 'hex'));
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    return bytes;
  };
  test.each<[string, Uint8Array, string]>([
    ['a password', ole('EncryptedPackage'), 'password'],
    ['an old .xls', ole('Workbook'), 'old-format'],
    ['an older .xls', ole('Book'), 'old-format'],
    ['a .xls of 1990', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), 'old-format'],
    ['an old Word document', ole('WordDocument'), 'not-a-workbook'],
    ['an encrypted entry', encrypted(), 'password'],
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['text', Buffer.from('Konto;Belopp\n1;2\n'), 'not-a-workbook'],
    ['another zip', zipSync({ 'a.txt': Buffer.from('a') }), 'not-a-workbook'],
    ['a Word document', zipped({ ...small, 'xl/workbook.xml': '<w:document xmlns:w="w"/>' }), 'not-a-workbook'],
    ['.xlsb', zipped({ ...small, '[Content_Types].xml': '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>' }), 'xlsb'],
    ['a file cut short', sound.slice(0, -40), 'damaged'],
    ['a sum that does not hold', flipped(sound, sheetAt), 'damaged'],
    ['a sheet that is missing', zipped(Object.fromEntries(Object.entries(small).filter(([name]) => !name.includes('sheet1')))), 'damaged'],
    ['a workbook without sheets', zipped(book((xml) => xml.replace(/<sheet .*?\/>/, ''))), 'damaged'],
    ['entities', zipped({ ...small, 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${worksheet('')}` }), 'unsafe-xml'],
    ['a sheet whose XML ends in the middle', zipped({ ...small, 'xl/worksheets/sheet1.xml': worksheet('<row><c><v>1</v></c></row>').slice(0, -9) }), 'damaged'],
    ['a sheet whose XML ends in a tag', zipped({ ...small, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row/></sheetData></workshee' }), 'damaged'],
    ['a sheet of nothing', zipped({ ...small, 'xl/worksheets/sheet1.xml': ' ' }), 'damaged'],
    ['strings that end in the middle', zipped({
      ...small, 'xl/_rels/workbook.xml.rels': String(small['xl/_rels/workbook.xml.rels']).replace('</R', '<Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/></R'),
      'xl/sharedStrings.xml': '<sst><si><t>a</t></si>',
    }), 'damaged'],
    ['a comment after the end', zipped({ ...small, 'xl/worksheets/sheet1.xml': `${worksheet('')}\n<!-- <a> -->\n<?b c?>\n` }), 'read'],
    ['a sheet that is one empty element', zipped({ ...small, 'xl/worksheets/sheet1.xml': '<?xml version="1.0"?><x:worksheet xmlns:x="m"/>' }), 'read'],
    ['a zip bomb', zipped({ ...small, 'xl/media/a.bin': new Uint8Array(30_000_000) }), 'too-large'],
  ])('%s', (_, bytes, trouble) => {
    expect(troubleOf(bytes)).toBe(trouble);
  });
});

describe('what can be read and must not be written', () => {
  test.each<[string, Files, string]>([
    ['a signature', { ...small, '_xmlsignatures/origin.sigs': '' }, 'signed'],
    ['a legacy shared workbook', {
      ...small, 'xl/_rels/workbook.xml.rels': String(small['xl/_rels/workbook.xml.rels']).replace('</R', '<Relationship Id="h" Type="x/revisionHeaders" Target="revisions/h.xml"/></R'),
    }, 'shared-workbook'],
    ['a locked structure', book((xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')), 'structure-locked'],
  ])('%s', (_, files, trouble) => {
    const bytes = zipped(files);
    expect(troubleOf(bytes)).toBe('read');
    expect(applyPlan(bytes, plan(kontroller('Blad1', ['a'])), { now: 'nu' })).toEqual({ is: 'trouble', trouble });
  });
});

describe('no bytes throw', () => {
  const budget = new Uint8Array(readFileSync(join(__dirname, '../books/vp2021/vp2021.xlsx')));
  const written = applyPlan(fileOf(drawn('1|2')), plan(kontroller('Blad1', ['a']), kommunandelar('2027-06-01')), { now: 'nu' });
  if (written.is === 'trouble') throw new Error(written.trouble);
  const next = plan(kontroller('Blad1', ['b', 'a']), kommunandelar('2028-01-01'));
  const all = (bytes: Uint8Array) => {
    readWorkbook(bytes, 'x.xlsx');
    applyPlan(bytes, next, { now: 'sen' });
    cleanWorkbook(bytes);
  };
  const places = (bytes: Uint8Array) => fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  const mutated = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]) => {
    const copy = bytes.slice();
    for (const [at, byte] of changes) copy[at] = byte;
    return copy;
  };

  test('random ones', () => fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), all)));
  test('random ones that begin as a zip', () => fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => all(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes)))));
  test('a workbook cut anywhere', () => fc.assert(fc.property(fc.nat(budget.length), (end) => all(budget.slice(0, end)))));
  test('a workbook with bytes changed', () => fc.assert(fc.property(places(written.value), (changes) => all(mutated(written.value, changes)))));

  test('a sound zip whose XML is broken', () => {
    const parts = Object.keys(small).concat('xl/styles.xml', 'xl/sharedStrings.xml');
    const piece = fc.constantFrom('<', '>', '/', '"', '<c r="A1" t="s"><v>9</v></c>', '</sheetData>', '&#x110000;', '&amp;', '<row r="0"/>', '<f t="shared" si="1"/>', ' r="ZZZZZZ9"', '<![CDATA[', '<!--', ` xmlns="${main}"`);
    fc.assert(fc.property(fc.constantFrom(...parts), fc.nat(2000), fc.nat(30), fc.array(piece, { maxLength: 3 }), (part, at, cut, pieces) => {
      const xml = String(small[part] ?? '<x/>');
      const from = at % (xml.length + 1);
      all(zipped({ ...small, [part]: xml.slice(0, from) + pieces.join('') + xml.slice(from + cut) }));
    }), { numRuns: 300 });
  });
});
