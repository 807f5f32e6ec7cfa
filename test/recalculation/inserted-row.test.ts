/** A row is inserted in the user's sheet as Excel does it: our sums take it in, the section says so, and a new run is at ease again. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bytesOf } from '../books/open';
import { cellsOf, type ReadCell } from './cells';
import { describeWithLibreOffice, recalculated } from './libreoffice';
import { written } from './written';

const sheet = 'Budget 2021-2023';
const own = 'Budget med avstämning';

/** Row 20 is the last post above SUMMA PERSONALKOSTNADER; the new one comes before it, or right above the total. */
describeWithLibreOffice('a row inserted among the personnel costs', () => {
  const places = [20, 21];
  let after = new Map<string, Uint8Array>();

  beforeAll(() => {
    const clean = written(bytesOf('vp2021'));
    after = recalculated(new Map(places.map((row) => [String(row), withRow(clean, row)])));
  }, 240_000);

  test.each(places)('at row %i: the section says that rows are new', (row) => {
    const cells = cellsOf(after.get(String(row)) ?? new Uint8Array()).get(own) ?? new Map<string, ReadCell>();
    const said = [...cells].filter(([, { value }]) => value.startsWith('text nya rader')).map(([address]) => Number(address.slice(1)));
    // The line at the top speaks for the whole sheet.
    expect(said).toEqual([3, totalRow(cells)]);
  });

  test('a row within the sum is counted at once, and the printed total is short of it', () => {
    const cells = cellsOf(after.get('20') ?? new Uint8Array()).get(own) ?? new Map<string, ReadCell>();
    const row = totalRow(cells);
    expect(['B', 'E', 'H'].map((column) => cells.get(`${column}${row}`)?.value)).toEqual(['number 507500', 'number 517500', 'number -10000']);
  });

  test.each(places)('at row %i: a new run takes the row up', (row) => {
    const cells = cellsOf(written(after.get(String(row)) ?? new Uint8Array())).get(own) ?? new Map<string, ReadCell>();
    expect([...cells.values()].filter(({ value }) => value.startsWith('text nya rader'))).toEqual([]);
    expect(cells.get(`E${totalRow(cells)}`)?.value).toBe('number 517500');
    expect([...cells.values()].filter(({ value }) => value === 'text Ny tjänst').length).toBe(1);
  });
});

function totalRow(cells: ReadonlyMap<string, ReadCell>): number {
  return Number([...cells].find(([, { value }]) => value === 'text SUMMA PERSONALKOSTNADER')?.[0].slice(1));
}

/** Every row from this one on moves down, in the sheet and in what refers to it, and a post of 10 000 kronor stands here. */
function withRow(bytes: Uint8Array, row: number): Uint8Array {
  const moved = (digits: string) => String(Number(digits) + (Number(digits) >= row ? 1 : 0));
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return [name, content];
    const xml = strFromU8(content);
    return [name, strToU8(name === 'xl/worksheets/sheet1.xml' ? withPost(xml, row, moved) : xml.replace(/<f>[^<]*<\/f>/g, (formula) => referring(formula, moved)))];
  });
  return zipSync(Object.fromEntries(parts));
}

function withPost(xml: string, row: number, moved: (digits: string) => string): string {
  const down = xml.replace(/(<row r=")(\d+)/g, (_, open: string, digits: string) => open + moved(digits))
    .replace(/(<c r="[A-Z]+)(\d+)/g, (_, open: string, digits: string) => open + moved(digits));
  const post = `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>Ny tjänst</t></is></c><c r="B${row}"><v>10000</v></c><c r="C${row}"><v>0</v></c><c r="D${row}"><v>0</v></c></row>`;
  return down.replace(`<row r="${row + 1}"`, () => `${post}<row r="${row + 1}"`);
}

function referring(formula: string, moved: (digits: string) => string): string {
  return formula.replace(new RegExp(`('${sheet}'!\\$?[A-Z]+\\$?)(\\d+)(?:(:\\$?[A-Z]+\\$?)(\\d+))?`, 'g'),
    (_, left: string, top: string, right?: string, bottom?: string) => left + moved(top) + (right === undefined ? '' : right + moved(bottom ?? '')));
}
