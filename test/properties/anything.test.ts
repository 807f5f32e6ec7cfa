/** Any text, number, error or formula in any cell: the engine answers, and never throws. */
import fc from 'fast-check';
import type { Cell, SheetSnapshot, Shown, Snapshot } from '../../src/core/model';
import { bookNames, bytesOf, read } from '../books/open';
import { planned } from './pipeline';
import { runs } from './runs';

const words = fc.constantFrom('Summa', 'INTÄKTER', 'tkr', 'mnkr', '2024', 'Budget 2024', 'Försäkringskassan', '62%', '–', '#REF!', '2021-13-45', '(1 000)',
  '__proto__', 'constructor', 'Region', 'kommun', '=1+1', '1e999', '٣', '−', ' ', '100 %', 'varav', 'Eget kapital', 'Not 1. 45% och 55%');
const number = fc.oneof(fc.integer().map(String), fc.constantFrom('0', '-0', '0.000001', '123456789012345', '1e300', '45000'));
const shown: fc.Arbitrary<Shown> = fc.oneof(
  fc.oneof(words, fc.string({ unit: 'binary' }), fc.string()).map((text): Shown => ({ is: 'text', text })),
  number.map((digits): Shown => ({ is: 'number', number: digits })),
  fc.boolean().map((boolean): Shown => ({ is: 'boolean', boolean })),
  fc.constantFrom('#REF!', '#DIV/0!', '#N/A', '#WHATEVER').map((error): Shown => ({ is: 'error', error })),
);
const formula = fc.option(fc.oneof(fc.constantFrom('SUM(B1:B9)', 'SUM(B:B)', 'B1', '-B2', "'Annat blad'!B2", 'SUM(', 'IF(', 'B1+', '#REF!', 'SUM(B2:B1)'), fc.string()), { nil: undefined });

function cellAt(row: fc.Arbitrary<number>, column: fc.Arbitrary<number>): fc.Arbitrary<Cell> {
  return fc.record({ row, column, shows: fc.option(shown, { nil: undefined }), formula }).map(({ shows, formula: text, ...at }) =>
    ({ ...at, ...(shows ? { shows } : {}), ...(text === undefined ? {} : { formula: text }) }));
}

test.each(bookNames)('a few strange cells in %s', (name) => {
  const snapshot = read(bytesOf(name)).snapshot;
  const strange = fc.array(cellAt(fc.integer({ min: 1, max: 62 }), fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(strange, (cells) => {
    expect(planned(withCells(snapshot, cells)).sheets.length).toBeGreaterThan(0);
  }), runs(8));
});

test('a sheet of nothing but strange cells', () => {
  const cells = fc.array(cellAt(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 })), { maxLength: 50 });
  fc.assert(fc.property(cells, (all) => {
    const sheet: SheetSnapshot = { name: "O'Blad", visibility: 'visible', cells: [], hiddenRows: new Set([3]), hiddenColumns: new Set() };
    expect(planned(withCells({ workbook: '', sheets: [sheet], date1904: true }, all)).sheets.length).toBeGreaterThan(0);
  }), runs(120));
});

/** The cells put over the first sheet's own, in the order a host gives them. */
function withCells(snapshot: Snapshot, cells: readonly Cell[]): Snapshot {
  const [first, ...others] = snapshot.sheets;
  if (!first) return snapshot;
  const at = new Map([...first.cells, ...cells].map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const ordered = [...at.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...snapshot, sheets: [{ ...first, cells: ordered }, ...others] };
}
