/** The published budget in its four forms: every known error, and nothing else. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Snapshot } from '../../../src/core/model';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { findingsIn, told } from './told';

function snapshotOf(book: string): Snapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(resolve(__dirname, `../../books/${book}/${book}.xlsx`))), `${book}.xlsx`);
  if (read.is !== 'done') throw new Error(read.trouble);
  return read.value.snapshot;
}

const toldIn = (book: string): string[] => findingsIn(snapshotOf(book)).map(told);

const firstLabel = 'error share-label A7: 0.62, not 0.5727 (old-key)';
const others = [
  'error share-label A8: 0.32, not 0.2872 (old-key)',
  'error share-label A9: 0.06, not 0.05 (old-key)',
  'warning part-year B10: 106250',
  'error carry-forward D14: 0, not -425700 → D56',
  'warning same-label A15: 8600000',
];

test.each(['vp2021', 'vp2021-formler'])('%s: the deficit that is not carried, the labels of an old key', (book) => {
  expect(toldIn(book)).toEqual([firstLabel, ...others]);
});

test('amounts stored as text change nothing, and are counted', () => {
  expect(toldIn('vp2021-dirty-1-text')).toEqual([firstLabel, 'warning number-as-text B7', ...others]);
});

test('one planted error is one error, at the subtotal, and explains itself', () => {
  expect(toldIn('vp2021-dirty-4-planterat-fel')).toEqual([firstLabel, ...others, 'error sum-differs C46: 5226000, not 5262000 (digits-swapped) → C54']);
});

test('when the deficit has been carried as advised, the typed sums are what is left to correct, and not the carried amount', () => {
  const before = snapshotOf('vp2021');
  const [budget, ...rest] = before.sheets;
  if (!budget) throw new Error('no sheet');
  const cells = budget.cells.map((cell) => (cell.row === 14 && cell.column === 4 ? { ...cell, shows: { is: 'number', number: '-425700' } as const } : cell));
  const left = findingsIn({ ...before, sheets: [{ ...budget, cells }, ...rest] }).map(told).filter((line) => line.startsWith('error') && !line.includes('share-label'));
  expect(left).toEqual(['error sum-differs D15: 5000000, not 4574300 (row-left-out D14)', 'error carry-forward D56: 0, not -425700']);
});
