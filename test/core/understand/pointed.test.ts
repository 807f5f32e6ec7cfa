/** A range that the user points at is read as a table, and what cannot be read there is told. */
import { analyse } from '../../../src/core';
import type { Choices } from '../../../src/core/model';
import { understand } from '../../../src/core/understand';
import { field } from '../../../src/field';
import { terms } from '../../../src/terms';
import { drawn, sheet } from '../../drawn';
import { rendered } from './render';

const odd = `
Underlag till styrelsen, belopp i kr

Vad|Så blev det|Så blir det
Falun kommun|500000|510000
Region Dalarna|500000|510000
Staten|1000000|1020000
Summa intäkter|2000000|2040000
`;
const read = (choices: Choices = {}, drawing = odd) => understand(drawn(drawing), terms, choices);
const at = (range: string, sheetName = 'Blad1') => ({ pointed: [{ sheet: sheetName, range }] });

test('a table that was not found is read where the user points', () => {
  expect(read().tables).toEqual([]);
  const reading = read(at('A3:C7'));
  expect(reading.pointed).toEqual([{ sheet: 'Blad1', range: 'A3:C7', found: 'table' }]);
  expect(reading.tables.map(({ ranges, unit, unitFrom }) => [ranges, unit, unitFrom])).toEqual([[[{ sheet: 'Blad1', top: 3, left: 1, bottom: 7, right: 3 }], 'kr', 'declared']]);
  expect(rendered(reading)).toContain('sum 7 = 4 + 5 + 6');
});

test('a header without a year is asked for, and the answer is the year', () => {
  const [question] = read(at('A3:B7')).questions.filter(({ code }) => code === 'year-unclear');
  expect(question?.cell).toEqual({ sheet: 'Blad1', row: 3, column: 2 });
  const answered = read({ ...at('A3:B7'), tableYears: { [question?.about ?? '']: '2026' } });
  expect(answered.questions.filter(({ code }) => code === 'year-unclear')).toEqual([]);
  expect(answered.tables[0]?.columns.map(({ period }) => period)).toEqual(['2026']);
});

test('a table that was cut otherwise gives way to what is pointed at', () => {
  const two = 'Budget kr\n|2021\nFalun kommun|500000\nSumma intäkter|500000\n||\nRegion Dalarna|300000';
  const reading = read(at('A2:B4'), two);
  expect(reading.tables.map(({ ranges }) => ranges)).toEqual([[{ sheet: 'Blad1', top: 2, left: 1, bottom: 4, right: 2 }]]);
  expect(read({}, two).tables.map(({ ranges }) => ranges[0].bottom)).toEqual([6]);
});

test.each([
  ['nothing stands there', 'F20:H30', 'no-figures'], ['there are words alone', 'A1:A7', 'no-figures'], ['there are no words beside the amounts', 'B4:C7', 'no-labels'],
] as const)('where %s, that is told and the rest is as before', (_, range, found) => {
  const reading = read(at(range));
  expect(reading.pointed.map((one) => one.found)).toEqual([found]);
  expect(reading.tables).toEqual(read().tables);
});

test('a sheet that is gone is told', () => {
  expect(read(at('A1:C7', 'Borta')).pointed).toEqual([{ sheet: 'Borta', range: 'A1:C7', found: 'no-sheet' }]);
});

test('a range of thousands of blank rows is read as fast as what stands in it', () => {
  expect(read(at('A3:XFD1048576')).pointed[0]?.found).toBe('table');
});

test('a sheet that the user says holds no budget is asked about no more', () => {
  const words = 'Intäkter|500000|x|500000\nPersonalkostnader|200000|x|y\nInsatser|300000|x|z';
  const unread = (choices: Choices) => understand(drawn(sheet(words, { name: 'Arkiv' })), terms, choices).questions.filter(({ details }) => details?.sheet);
  expect(unread({}).map(({ about }) => about)).toEqual(['Arkiv']);
  expect(unread({ notBudgets: ['Arkiv'] })).toEqual([]);
});

describe('a post that a note divides', () => {
  const split = `
Budget kr
|2021|2022
INTÄKTER
Falun kommun|500000|510000
Region Dalarna|500000|510000
Staten|1000000|1020000
SUMMA INTÄKTER|2000000|2040000
PERSONALKOSTNADER
Förbundschef|450000|450000
SUMMA PERSONALKOSTNADER|450000|450000
STRUKTURINRIKTADE INSATSER
Samverkan|552000|552000
Utbildning|100000|100000
SUMMA STRUKTURINRIKTADE INSATSER|652000|652000

Not 1: förbundschef budgeteras till 45% som personalkostnad och 55% som strukturella insatser.
`;
  const asked = (choices: Choices) => analyse(drawn(split), field('sv'), choices).questions.filter(({ code }) => code === 'split-post');
  const post = 'Budget kr | PERSONALKOSTNADER | Förbundschef';

  test('is asked about by its row, with the rows that may hold the other part', () => {
    expect(asked({}).map(({ row, guess, options }) => ({ row, guess, options }))).toEqual([{
      row: post, guess: 'Budget kr | STRUKTURINRIKTADE INSATSER | Samverkan',
      options: ['Budget kr | STRUKTURINRIKTADE INSATSER | Samverkan', 'Budget kr | STRUKTURINRIKTADE INSATSER | Utbildning'],
    }]);
  });

  test.each([{ is: 'as-it-stands' }, { is: 'held-by', row: 'Budget kr | STRUKTURINRIKTADE INSATSER | Utbildning' }] as const)('answered with $is, is asked about no more, and no figure is moved', (answer) => {
    const choices = { splitPosts: { [post]: answer } };
    expect(asked(choices)).toEqual([]);
    expect(analyse(drawn(split), field('sv'), choices).answers).toEqual(analyse(drawn(split), field('sv'), {}).answers);
  });
});
