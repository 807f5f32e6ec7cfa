/** A sum that is no longer checked since the user corrected a row is told, and by which correction. */
import { analyse } from '../../../src/core';
import type { Correction } from '../../../src/core/model';
import { field } from '../../../src/field';
import { drawn } from '../../drawn';

const sheet = `
Budget kr
|2021|2022
INTÄKTER
Falun kommun|600000|610000
Staten|600000|610000
SUMMA INTÄKTER|1200000|1220000
PERSONALKOSTNADER
Löner|300000|300000
SUMMA PERSONALKOSTNADER|300000|300000
ÖVRIGA KOSTNADER
Hyra|150000|150000
Resor|50000|50000
SUMMA ÖVRIGA KOSTNADER|200000|200000
INSATSER
Steget|900000|910000
Vägen|100000|110000
SUMMA INSATSER|1000000|1020000
SUMMA KOSTNADER|1500000|1520000
`;
const total = 'Budget kr | ÖVRIGA KOSTNADER | SUMMA ÖVRIGA KOSTNADER';
const resor = 'Budget kr | ÖVRIGA KOSTNADER | Resor';
const told = (corrections?: Readonly<Record<string, Correction>>, drawing = sheet) =>
  analyse(drawn(drawing), field('sv'), corrections ? { corrections } : {}).unsummed.map(({ label, cell, by }) => [label, cell.row, by]);

test('nothing is told where nothing is corrected, or where every sum is still checked', () => {
  expect(told()).toEqual([]);
  expect(told({})).toEqual([]);
  expect(told({ [resor]: { role: 'note' } })).toEqual([]);
  expect(told({ 'Budget kr | ÖVRIGA KOSTNADER | Bilar': { role: 'note' } })).toEqual([]);
});

test('a total that is said to be a note is no longer checked as a sum', () => {
  expect(told({ [total]: { role: 'note' } })).toEqual([['SUMMA ÖVRIGA KOSTNADER', 13, [total]]]);
});

test('the only part that is said to be a note takes its sum with it', () => {
  const loner = 'Budget kr | PERSONALKOSTNADER | Löner';
  expect(told({ [loner]: { role: 'note' } })).toEqual([['SUMMA PERSONALKOSTNADER', 9, [loner]]]);
});

test('every sum that goes with a correction is told, in the order of the sheet, and only under the row that is its total or a part of it', () => {
  const insatser = 'Budget kr | INSATSER | SUMMA INSATSER';
  const fewer = told({ [total]: { role: 'note' }, [insatser]: { role: 'item', concept: 'okand' }, 'Budget kr | INTÄKTER | Staten': { role: 'item', concept: 'ovriga-intakter' } });
  expect(fewer).toEqual([
    ['SUMMA ÖVRIGA KOSTNADER', 13, [total]],
    ['SUMMA INSATSER', 17, [insatser]],
    ['SUMMA KOSTNADER', 18, [total, insatser]],
  ]);
});

test('a sum that could not be checked before the correction either is not told', () => {
  const words = sheet.replace('Resor|50000|50000', 'Resor|enligt avtal|enligt avtal');
  expect(told({ [total]: { role: 'note' } }, words).map(([label]) => label)).not.toContain('SUMMA ÖVRIGA KOSTNADER');
});
