import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { a1 } from '../../src/core/address';
import type { SheetSnapshot } from '../../src/core/model';
import { readWorkbook } from '../../src/hosts/xlsx';

const books = join(__dirname, '../books');

function sheetsOf(book: string): readonly SheetSnapshot[] {
  const read = readWorkbook(readFileSync(join(books, book, `${book}.xlsx`)), `${book}.xlsx`);
  if (read.is === 'trouble') throw new Error(read.trouble);
  return read.value.snapshot.sheets;
}

function row(sheet: SheetSnapshot | undefined, number: number): unknown[] {
  return (sheet?.cells ?? []).filter((cell) => cell.row === number).map((cell) => [a1(cell), cell.formula, cell.shows]);
}

describe('the published budget', () => {
  const number = (text: string) => ({ is: 'number', number: text });
  const text = (words: string) => ({ is: 'text', text: words });

  test('typed totals', () => {
    const [budget] = sheetsOf('vp2021');
    expect(budget?.name).toBe('Budget 2021-2023');
    expect(row(budget, 7)).toEqual([
      ['A7', undefined, text('Intäkter Luleå kommun 62%')], ['B7', undefined, number('715875')], ['C7', undefined, number('650000')], ['D7', undefined, number('650000')],
    ]);
  });

  test('formula totals', () => {
    const [budget] = sheetsOf('vp2021-formler');
    expect(row(budget, 60)[1]).toEqual(['B60', 'SUM(B58:B59)', number('1415500')]);
  });
});
