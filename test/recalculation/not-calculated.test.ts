/**
 * A workbook without stored values is written, and calculated for the first time after that: every figure of ours becomes what a run on
 * the calculated workbook writes. No range of ours bridges a total of the user's that was unknown when it was read.
 */
import { bytesOf } from '../books/open';
import { describeWithLibreOffice, recalculated } from './libreoffice';
import { differing, ownFormulas } from './own-formulas';
import { written } from './written';

describeWithLibreOffice('a workbook that a script wrote', () => {
  const script = bytesOf('skrivet-av-skript');
  let calculated: Uint8Array = new Uint8Array();
  let first: Uint8Array = new Uint8Array();

  beforeAll(() => {
    const all = recalculated(new Map([['user', script], ['ours', written(script)]]));
    calculated = all.get('user') ?? calculated;
    first = all.get('ours') ?? first;
  }, 120_000);

  test('Budget med avstämning shows what a run on the calculated workbook writes', () => {
    const sheet = 'Budget med avstämning';
    const expected = ownFormulas(calculated, written(calculated)).get(sheet) ?? new Map<string, string>();
    expect(expected.size).toBeGreaterThan(100);
    expect(differing(new Map([[sheet, expected]]), first)).toEqual([]);
  });
});
