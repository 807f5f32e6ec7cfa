/** Sums of so many scattered rows that Excel takes no plain formula for them. */
import { draft } from '../../../src/core/plan';
import type { PlannedSheet } from '../../../src/core/model';
import { planSv } from '../../../src/text/plan.sv';
import type { HandRow } from './hand';
import { handReading } from './hand';
import { cellAt, formulaText } from './rendered';

/** A total of every other row: the rows between are in no sum. */
function scattered(count: number, name: string): PlannedSheet {
  const numbers = Array.from({ length: 2 * count }, (_, index) => index + 2);
  const item: HandRow = { role: 'item', concept: 'ovrig-kostnad' };
  const total = 2 * count + 2;
  const reading = handReading(
    ['| 2026', ...numbers.map((row) => `Rad ${row} | 10`), `Summa | ${10 * count}`].join('\n'),
    { ...Object.fromEntries(numbers.map((row) => [row, item])), [total]: { role: 'total', concept: 'summa-ovriga-kostnader' } },
    [`sum ${total} = ${numbers.filter((row) => row % 2 === 0).join(' + ')}`], 'kr', name);
  const sheet = draft({ reading, findings: [], answers: [], questions: [], unsummed: [] }, {}, [], planSv, { version: '1' }).sheets.find(({ kind }) => kind === 'avstamning');
  if (!sheet) throw new Error('no such sheet');
  return sheet;
}

test('a function of more arguments than Excel takes is several of them', () => {
  const sheet = scattered(300, 'B');
  const sum = sheet.cells.find((cell) => cell.row === 605 && cell.column === 3)?.content;
  const text = sum?.is === 'formula' ? formulaText(sum.formula) : '';
  expect(text.match(/^SUM\(SUM\(((?:B!B\d+,?){255})\),SUM\(((?:B!B\d+,?){45})\)\)$/)?.length).toBe(3);
  expect(cellAt(sheet, 'A2')).toBe('Varje rad i bladet B (belopp i kr), med varje summa omräknad och jämförd. Samräkna 1, skrivet <nu>.');
});

test('a formula that would be too long is its value, and both the sheet and the cell say so', () => {
  const sheet = scattered(400, 'Budget');
  const said = 'Fast värde i C805: formeln blir för lång för Excel. Öppna filen i Samräkna igen när bladet har ändrats.';
  expect(cellAt(sheet, 'C805')).toBe('4000');
  expect(sheet.cells.find((cell) => cell.row === 805 && cell.column === 3)?.because).toBe(`sum 802 = ${
    Array.from({ length: 400 }, (_, index) => 2 * index + 2).join(' + ')}. ${said}`);
  expect(cellAt(sheet, 'A2')).toBe(`Varje rad i bladet Budget (belopp i kr), med varje summa omräknad och jämförd. Samräkna 1, skrivet <nu>. ${said}`);
});
