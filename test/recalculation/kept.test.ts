/** What the user writes in our sheets stays: over a rewrite, and over a save in LibreOffice followed by a rewrite. */
import { bytesOf } from '../books/open';
import { cellsOf } from './cells';
import { describeWithLibreOffice, recalculated } from './libreoffice';
import { patched } from './patch';
import { written } from './written';

const comment = 'Tas upp med styrelsen 12 december.';
const note = 'Förbundet har beslutat att räkna om nyckeln under våren.';

/** The workbook written, then commented in the first row of findings and in the first row for own text. */
function commented(): Uint8Array {
  const bytes = written(bytesOf('vp2021'));
  const first = find(bytes, 'Kontroller', 'Egen kommentar');
  const own = find(bytes, 'Noter', 'Egen text till noten:');
  return patched(patched(bytes, 'Kontroller', below(first), comment), 'Noter', below(own), note);
}

function said(bytes: Uint8Array): string[] {
  const cells = cellsOf(bytes);
  const values = ['Kontroller', 'Noter'].flatMap((sheet) => [...(cells.get(sheet)?.values() ?? [])].map(({ value }) => value));
  return values.filter((value) => value === `text ${comment}` || value === `text ${note}`);
}

const both = [`text ${comment}`, `text ${note}`];

test('a rewrite keeps them', () => {
  expect(said(written(commented(), { now: '2026-11-26 08:00' }))).toEqual(both);
});

test('a rewrite changes nothing at all when nothing else has changed', () => {
  const once = written(commented(), { now: '2026-11-26 08:00' });
  expect(Buffer.from(written(once, { now: '2026-11-27 08:00' })).equals(Buffer.from(once))).toBe(true);
});

describeWithLibreOffice('after a save in LibreOffice', () => {
  test('a rewrite keeps them, once each, and makes no sheet twice', () => {
    const saved = recalculated(new Map([['vp2021', commented()]])).get('vp2021') ?? new Uint8Array();
    const again = written(saved);
    expect(said(again)).toEqual(both);
    expect([...cellsOf(again).keys()]).toEqual([...cellsOf(commented()).keys()]);
  }, 240_000);
});

/** The address of the first cell that shows the text. @throws where no cell does. */
function find(bytes: Uint8Array, sheet: string, text: string): string {
  const found = [...(cellsOf(bytes).get(sheet) ?? [])].find(([, { value }]) => value === `text ${text}`);
  if (!found) throw new Error(`${sheet} has no cell "${text}"`);
  return found[0];
}

const below = (address: string) => address.replace(/\d+$/, (row) => String(Number(row) + 1));
