/** The published budget in its four forms: every known error, and nothing else. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { findingsIn, told } from './told';

function toldIn(book: string): string[] {
  const read = readWorkbook(new Uint8Array(readFileSync(resolve(__dirname, `../../books/${book}/${book}.xlsx`))), `${book}.xlsx`);
  if (read.is !== 'done') throw new Error(read.trouble);
  return findingsIn(read.value.snapshot).map(told);
}

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
