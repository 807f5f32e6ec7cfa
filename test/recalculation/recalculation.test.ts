/** What `samrakna write` wrote, worked out anew by LibreOffice: every formula must show what we said it shows. */
import { bookNames, bytesOf } from '../books/open';
import { cellsOf, type ReadCell } from './cells';
import { describeWithLibreOffice, recalculated } from './libreoffice';
import { rich } from './rich';
import { written } from './written';

const minutes = 60_000;
const withEverything = 'charts, pivots, images, notes, validations, names, macros';
const names = [...bookNames, withEverything];
const workbook = (name: string) => (name === withEverything ? rich(bytesOf('sex-kommuner-ratt')) : bytesOf(name));

describeWithLibreOffice('recalculated by LibreOffice', () => {
  const wrote = new Map<string, Uint8Array>();
  const failed = new Map<string, unknown>();
  let after = new Map<string, Uint8Array>();

  beforeAll(() => {
    for (const name of names) {
      try {
        wrote.set(name, written(workbook(name)));
      } catch (error) {
        failed.set(name, error);
      }
    }
    after = recalculated(wrote);
  }, 5 * minutes);

  test.each(names)('%s: every formula of ours shows the value that we wrote', (name) => {
    if (failed.has(name)) throw failed.get(name);
    const ours = ownFormulas(workbook(name), bytesIn(wrote, name));
    const recalculatedCells = cellsOf(bytesIn(after, name));
    const theirs = new Map([...ours].map(([sheet, cells]) =>
      [sheet, new Map([...cells.keys()].map((address) => [address, recalculatedCells.get(sheet)?.get(address)?.value ?? 'blank']))]));
    expect(differing(ours, theirs)).toEqual([]);
  });

  test('the books have formulas enough for this to mean something', () => {
    const counts = [...wrote].map(([name, bytes]) => [...ownFormulas(workbook(name), bytes).values()].reduce((sum, cells) => sum + cells.size, 0));
    expect(counts.filter((count) => count > 100).length).toBeGreaterThan(names.length * 0.8);
  });
});

type Values = Map<string, Map<string, string>>;

/** The value of every formula cell on the sheets that the user's file did not have. */
function ownFormulas(user: Uint8Array, bytes: Uint8Array): Values {
  const theirs = cellsOf(user);
  const isFormula = ([, cell]: [string, ReadCell]) => cell.formula !== undefined;
  return new Map([...cellsOf(bytes)].filter(([sheet]) => !theirs.has(sheet)).map(([sheet, cells]) =>
    [sheet, new Map([...cells].filter(isFormula).map(([address, { value }]) => [address, value]))]));
}

function differing(ours: Values, theirs: Values): string[] {
  return [...ours].flatMap(([sheet, cells]) => [...cells].flatMap(([address, value]) => {
    const other = theirs.get(sheet)?.get(address);
    return other === value ? [] : [`${sheet}!${address}: ${value}, recalculated ${other ?? 'missing'}`];
  }));
}

function bytesIn(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`nothing was made of ${name}`);
  return bytes;
}
