import { applyPlan, cleanWorkbook, readWorkbook } from '../../src/hosts/xlsx';
import type { Outcome } from '../../src/hosts/workbook';
import { drawn } from '../drawn';
import { describeWithLibreOffice, recalculated } from '../recalculation/libreoffice';
import { fileOf, typedInto, unzipped } from './files';
import { kommunandelar, kontroller, plan, words } from './plans';

const planned = plan(kontroller('Blad1', ['a', 'b']), kommunandelar('2027-06-01'));
const state = '{"entries":[{"member":"Bodå"}]}';

function done<T>(outcome: Outcome<T>): T {
  if (outcome.is === 'trouble') throw new Error(`${outcome.trouble} ${outcome.detail ?? ''}`);
  return outcome.value;
}

describeWithLibreOffice('a workbook that LibreOffice has saved in between', () => {
  const written = done(applyPlan(fileOf(drawn('1000 | =A1*2 -> 2000')), planned, { now: '2026-11-25 09:30', state }));
  const commented = typedInto(typedInto(written, 'Kontroller', 5, 4, 'min kommentar'), 'Kontroller', 6, 6, 'bredvid');
  let saved = new Uint8Array();
  beforeAll(() => {
    saved = new Uint8Array(recalculated(new Map([['x', commented]])).get('x') ?? []);
  }, 300_000);

  test('still holds our sheets, the user’s words by their keys, and the state', () => {
    const { own, snapshot, state: stored } = done(readWorkbook(saved, 'x'));
    expect(own.map(({ kind, name, kept }) => ({ kind, name, kept }))).toEqual([
      { kind: 'kommunandelar', name: 'Kommunandelar', kept: { entry: words('2027-06-01'), convention: words('halvår') } },
      { kind: 'kontroller', name: 'Kontroller', kept: { a: words('min kommentar'), b: words('') } },
    ]);
    expect([snapshot.sheets.map(({ name }) => name), stored]).toEqual([['Blad1'], state]);
  });

  test('is filled again in place, keeps what stands beside our columns, and then stands still', () => {
    const again = done(applyPlan(saved, planned, { now: '2026-11-26 08:00' }));
    const names = [...(unzipped(again)['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1]);
    expect(names).toEqual(['Blad1', 'Kontroller', 'Kommunandelar']);
    expect(Object.keys(unzipped(again)).filter((name) => /tables|charts\/chart|item\d/.test(name)).sort())
      .toEqual(['customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'xl/charts/chart1.xml', 'xl/tables/table1.xml']);
    expect(unzipped(again)['xl/worksheets/sheet2.xml']).toMatch(/<c r="F6"[^>]* t="s"><v>\d+<\/v><\/c><\/row>/);
    expect(done(applyPlan(again, planned, { now: '2026-11-27 08:00' }))).toBe(again);
  });

  test('can be cleaned', () => {
    const { own, snapshot, state: stored } = done(readWorkbook(done(cleanWorkbook(saved)), 'x'));
    expect([own, snapshot.sheets.map(({ name }) => name), stored]).toEqual([[], ['Blad1'], undefined]);
  });
});
