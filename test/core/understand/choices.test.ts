/** What the sheet cannot tell is asked, and an answer is heard; what is hidden is read and said. */
import type { Choices } from '../../../src/core/model';
import { understand } from '../../../src/core/understand';
import { terms } from '../../../src/terms';
import { drawn, sheet } from '../../drawn';
import { rendered, understood } from './render';

const unclear = `
Budget
|2021|2022
Falun|150|160
Region Dalarna|150|160
Staten|300|320
Summa intäkter|600|640
`;
const read = (choices: Choices) => understand(drawn(unclear), terms, choices);

test('a unit that neither words nor figures tell is a question with a best guess', () => {
  expect(read({}).questions).toEqual([
    { code: 'unit-unclear', cell: { sheet: 'Blad1', row: 2, column: 2 }, guess: 'tkr', options: ['kr', 'tkr', 'mnkr'], about: 'Budget' },
  ]);
});

test('the answer is the unit', () => {
  const reading = read({ unit: 'kr' });
  expect(reading.questions).toEqual([]);
  expect(reading.tables.map(({ unit, unitFrom }) => [unit, unitFrom])).toEqual([['kr', 'answer']]);
  expect(reading.facts[0]?.amount.toString()).toBe('150');
});

test('what the sheet declares is not overruled by an answer meant for another table', () => {
  const reading = understand(drawn(unclear.replace('Budget', 'Budget (tkr)')), terms, { unit: 'kr' });
  expect(reading.tables.map(({ unit, unitFrom }) => [unit, unitFrom])).toEqual([['tkr', 'declared']]);
});

test('a year that stands nowhere is a question, and the header stands in its place', () => {
  const reading = understand(drawn('|Budget\nFalun|150000\nRegion Dalarna|250000\nSumma intäkter|400000'), terms, {});
  expect(reading.tables[0]?.columns.map(({ period }) => period)).toEqual(['Budget']);
  expect(reading.questions).toEqual([{ code: 'year-unclear', cell: { sheet: 'Blad1', row: 1, column: 2 }, about: 'Blad1' }]);
});

test('two budgets as complete on two sheets: which is meant is asked, and the first is guessed', () => {
  const budget = 'Budget kr\n|2021\nFalun|500000\nRegion Dalarna|500000\nSumma intäkter|1000000\nKansli|400000\nInsatser|600000\nSumma kostnader|1000000';
  const [first, second] = [sheet(budget, { name: 'Beslut' }), sheet(budget, { name: 'Förslag' })];
  const reading = understand(drawn(first, second), terms, {});
  expect(reading.budget).toBe('Beslut#1');
  expect(reading.questions).toEqual([
    { code: 'main-budget', cell: { sheet: 'Beslut', row: 2, column: 2 }, guess: 'Beslut', options: ['Beslut', 'Förslag'], about: 'Budget kr' },
  ]);
  expect(understand(drawn(first, second), terms, { mainBudget: 'Förslag' })).toMatchObject({ budget: 'Förslag#1', questions: [] });
});

test('a hidden row is read as part of its sum, and said to be hidden', () => {
  expect(understood(`
Budget kr
|2021
Insatser
Steget|400000
Vägen|200000
Summa insatser|600000
`, { hiddenRows: [5] })).toBe(`
# Budget kr [budget, kr declared] A2:B6: 2021 budget
3 Insatser: heading: 
4 Steget: item insats: 400000
5 (dold) Vägen: item insats: 200000
6 Summa insatser: total summa-insatser: 600000
  sum 6 = 4 + 5 (structure)
`);
});

test('a list of bookings is no table', () => {
  const list = Array.from({ length: 8_100 }, (_, i) => `Faktura ${i}|${i * 7}`).join('\n');
  expect(understand(drawn(`|2021\n${list}`), terms, {}).tables).toEqual([]);
});

test('hidden sheets are read', () => {
  const hidden = sheet('Budget kr\n|2021\nFalun|500000\nSumma intäkter|500000', { name: 'Dold', visibility: 'very-hidden' });
  expect(rendered(understand(drawn(hidden), terms, {})).split('\n')[0]).toBe('# Budget kr [budget, kr declared] A2:B4: 2021 budget');
});

test('a sheet without a table, and one without a cell, give nothing', () => {
  const reading = understand(drawn('Kallelse till möte\nDagordning|1\n', ''), terms, {});
  expect([reading.tables, reading.facts, reading.relations, reading.questions]).toEqual([[], [], [], []]);
});
