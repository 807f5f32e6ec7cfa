/**
 * A figure of the user's changes and the workbook is recalculated without Samräkna: our sheets show what a fresh run on the changed
 * workbook would have written.
 */
import { bookNames, bytesOf } from '../books/open';
import { cellsOf, type ReadCell } from './cells';
import { describeWithLibreOffice, recalculated } from './libreoffice';
import { patched } from './patch';
import { written } from './written';

/** The first amount of the budget that is typed as a number, and what it is changed to; books without one are not here. */
const changes: Readonly<Record<string, readonly [sheet: string, cell: string, amount: number]>> = {
  'vp2021': ['Budget 2021-2023', 'B7', 716875],
  'vp2021-formler': ['Budget 2021-2023', 'C34', 640000],
  'vp2021-dirty-4-planterat-fel': ['Budget 2021-2023', 'C46', 5262000],
  'sex-kommuner-ratt': ['Budget 2025-2027', 'C28', 1285000],
  'tkr-fallande-ar': ['Plan', 'D20', 1410],
  'mnkr-utan-enhet': ['Blad1', 'C18', 1.85],
  'tva-tabeller-bredvid': ['Budget', 'G15', 4497000],
  'delad-tabell': ['Bilaga 1', 'B24', 1130000],
  'tecken-i-etiketter': ['Resultatbudget', 'C15', -1425000],
  'formel-tappar-rad': ['Budget 25-27', 'C16', 740000],
  'brutet-kvartal': ['Medlemsbudget', 'D6', 908000],
  'ny-medlem': ['Budget 2025-2027', 'C9', 120000],
  'kontonummer': ['Driftbudget', 'D7', 80000],
};
const minutes = 60_000;

describeWithLibreOffice('a changed figure', () => {
  const names = Object.keys(changes).filter((name) => bookNames.includes(name));
  let live = new Map<string, Uint8Array>();
  let fresh = new Map<string, Uint8Array>();

  beforeAll(() => {
    const change = (name: string, bytes: Uint8Array) => patched(bytes, ...(changes[name] ?? ['', '', 0]));
    const all = recalculated(new Map(names.flatMap((name) => [
      [`live ${name}`, change(name, written(bytesOf(name)))],
      // The user's own formulas must show their new values before the fresh run reads them.
      [`user ${name}`, change(name, bytesOf(name))],
    ])));
    const of = (kind: string, name: string) => all.get(`${kind} ${name}`) ?? new Uint8Array();
    live = new Map(names.map((name) => [name, of('live', name)]));
    fresh = new Map(names.map((name) => [name, written(of('user', name))]));
  }, 5 * minutes);

  test.each(names)('%s: differences and verdicts move as a fresh run says', (name) => {
    const [before, moved, expected] = [written(bytesOf(name)), live.get(name), fresh.get(name)].map((bytes) => calculated(bytes ?? new Uint8Array()));
    expect([...(moved ?? [])].filter(([place, value]) => expected?.get(place) !== value)
      .map(([place, value]) => `${place}: ${value}, a fresh run ${expected?.get(place) ?? 'has none'}`)).toEqual([]);
    expect(moved).not.toEqual(before);
  });
});

/**
 * What the formula cells of the two sheets of figures show, by place: in Budget med avstämning the address, in Regler och mål rule, reading,
 * year and column, for a fresh run may have further rows. Kontroller and Noter have other rows when the findings are others.
 */
function calculated(bytes: Uint8Array): Map<string, string> {
  const all = cellsOf(bytes);
  const formulas = (sheet: string) => [...(all.get(sheet) ?? new Map<string, ReadCell>())].filter(([, cell]) => cell.formula !== undefined);
  const rules = places(all.get('Regler och mål') ?? new Map());
  return new Map([
    ...formulas('Budget med avstämning').map(([address, { value }]) => [address, value] as const),
    ...formulas('Regler och mål').map(([address, { value }]) => [`${rules.get(rowOf(address)) ?? ''} ${address.charAt(0)}`, value] as const),
  ]);
}

/** "rule / reading / year" of every row: a rule is a heading, and a reading stands only where it changes. */
function places(cells: ReadonlyMap<string, ReadCell>): Map<number, string> {
  const said = (column: string, row: number) => (cells.get(`${column}${row}`)?.value ?? 'blank').replace(/^(blank|text |number )/, '');
  let rule = '';
  let reading = '';
  return new Map([...new Set([...cells.keys()].map(rowOf))].sort((a, b) => a - b).map((row) => {
    const [label, year] = [said('A', row), said('B', row)];
    if (label !== '' && year === '') [rule, reading] = [label, ''];
    else if (label !== '') reading = label;
    return [row, `${rule} / ${reading} / ${year}`];
  }));
}

const rowOf = (address: string) => Number(address.replace(/^[A-Z]+/, ''));
