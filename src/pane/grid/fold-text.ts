/** What is said of rows and columns that are folded into one line. */
import { columnLetters } from '../../core/address';
import type { Words } from '../parts/words';
import type { Line } from './axis';

type GridWords = Words['pane']['grid'];

export function foldedRows({ from, to, folded }: Line, words: GridWords): string {
  if (folded === 'empty') return words.emptyRows(from, to);
  return from === to ? words.hiddenRow(from) : words.hiddenRows(from, to);
}

export function foldedColumns({ from, to, folded }: Line, words: GridWords): string {
  const [first, last] = [columnLetters(from), columnLetters(to)];
  if (folded === 'empty') return words.emptyColumns(first, last);
  return from === to ? words.hiddenColumn(first) : words.hiddenColumns(first, last);
}
