/** What the user says that a row is goes before words, place and figures, and relations, facts and answers follow. */
import { analyse } from '../../../src/core';
import type { Choices } from '../../../src/core/model';
import { understand } from '../../../src/core/understand';
import { field } from '../../../src/field';
import { terms } from '../../../src/terms';
import { drawn } from '../../drawn';
import { rendered } from './render';

const sheet = `
Budget kr
|2021|2022
INTÄKTER
Falun kommun|500000|510000
Region Dalarna|500000|510000
Staten|1000000|1020000
SUMMA INTÄKTER|2000000|2040000
PERSONALKOSTNADER
Löner|400000|410000
SUMMA PERSONALKOSTNADER|400000|410000
INSATSER
Steget|900000|910000
Vägen|600000|620000
Konsult|100000|100000
SUMMA INSATSER|1600000|1630000
`;
const read = (choices: Choices = {}, drawing = sheet) => understand(drawn(drawing), terms, choices);
const answersOf = (choices: Choices, rule: string, drawing = sheet) => analyse(drawn(drawing), field('sv'), choices).answers.filter((answer) => answer.rule === rule);

test('every row has a key of its own: its table, the heading above it and its label', () => {
  expect(read().tables.flatMap(({ rows }) => rows.map(({ key }) => key)).slice(0, 6)).toEqual([
    'Budget kr | INTÄKTER', 'Budget kr | INTÄKTER | Falun kommun', 'Budget kr | INTÄKTER | Region Dalarna', 'Budget kr | INTÄKTER | Staten',
    'Budget kr | INTÄKTER | SUMMA INTÄKTER', 'Budget kr | PERSONALKOSTNADER',
  ]);
});

test('rows that are called the same are told apart by an ordinal', () => {
  const twice = sheet.replace('Vägen', 'Steget');
  expect(read({}, twice).tables[0]?.rows.filter(({ label }) => label === 'Steget').map(({ key }) => key)).toEqual([
    'Budget kr | INSATSER | Steget', 'Budget kr | INSATSER | Steget #2',
  ]);
});

test('a key outlives another amount, another place, and a correction of the heading above', () => {
  const keyOfSteget = (reading: ReturnType<typeof read>) => reading.tables[0]?.rows.find(({ label }) => label === 'Steget')?.key;
  const moved = `Antagen av styrelsen\n${sheet.replace('900000', '950000').replace(/^\n/, '')}`;
  expect(keyOfSteget(read({}, moved))).toBe('Budget kr | INSATSER | Steget');
  expect(keyOfSteget(read({ corrections: { 'Budget kr | INSATSER': { role: 'note' } } }))).toBe('Budget kr | INSATSER | Steget');
});

test('a corrected row is what the user says, for certain, and marked', () => {
  const reading = read({ corrections: { 'Budget kr | INSATSER | Konsult': { role: 'item', concept: 'ovrig-kostnad' } } });
  const row = reading.tables[0]?.rows.find(({ label }) => label === 'Konsult');
  expect(row).toMatchObject({ role: 'item', concept: 'ovrig-kostnad', confidence: 1, corrected: true });
  expect(reading.facts.filter(({ label }) => label === 'Konsult').map(({ concept }) => concept)).toEqual(['ovrig-kostnad', 'ovrig-kostnad']);
  expect(reading.tables[0]?.rows.filter(({ corrected }) => corrected)).toHaveLength(1);
});

test('a payer whose name says nothing is a member when the user says so', () => {
  const strange = sheet.replace('Falun kommun', 'Samverkan norr');
  const corrections = { 'Budget kr | INTÄKTER | Samverkan norr': { role: 'item', concept: 'medlemsbidrag', member: { name: 'Falun', party: 'kommun' } } } as const;
  expect(answersOf({}, 'kommunandelar', strange).map(({ member }) => member)).not.toContain('Falun');
  expect(answersOf({ corrections }, 'kommunandelar', strange).map(({ member }) => member)).toContain('Falun');
  expect(read({ corrections }, strange).tables[0]?.rows[1]).toMatchObject({ concept: 'medlemsbidrag', member: { name: 'Falun', party: 'kommun' } });
});

test('a row that is a total adds the rows above it', () => {
  const unnamed = 'Budget kr\n|2021|2022\nInsatser\nSteget|400000|500000\nVägen|200000|250000\nAllt|600000|750000\nKansli|90000|90000';
  expect(rendered(read({}, unnamed))).not.toContain('sum 6 = 4 + 5');
  const corrected = read({ corrections: { 'Budget kr | Insatser | Allt': { role: 'total', concept: 'summa-insatser' } } }, unnamed);
  expect(rendered(corrected)).toContain('6 Allt: total summa-insatser');
  expect(rendered(corrected)).toContain('sum 6 = 4 + 5');
});

test('a row that is no money is left out of sums and facts', () => {
  const corrected = read({ corrections: { 'Budget kr | INSATSER | Konsult': { role: 'note' } } });
  expect(rendered(corrected)).toContain('sum 15 = 12 + 13 (structure)');
  expect(corrected.facts.some(({ label }) => label === 'Konsult')).toBe(false);
});

test('amounts that are read turned are taken away in their sum, and every figure stands as printed', () => {
  const repaid = sheet.replace('1600000|1630000', '1400000|1430000');
  const corrected = read({ corrections: { 'Budget kr | INSATSER | Konsult': { role: 'item', concept: 'insats', sign: 'turned' } } }, repaid);
  expect(rendered(corrected)).toContain('sum 15 = 12 + 13 − 14');
  expect(rendered(corrected)).toContain('14 Konsult: item insats: 100000 | 100000');
  const findings = analyse(drawn(repaid), field('sv'), { corrections: { 'Budget kr | INSATSER | Konsult': { role: 'item', concept: 'insats', sign: 'turned' } } }).findings;
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(analyse(drawn(repaid), field('sv'), {}).findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
});

test('a correction of a row that is gone changes nothing, and is told', () => {
  const corrections = { 'Budget kr | INSATSER | Bron': { role: 'note' } } as const;
  const reading = read({ corrections });
  expect(reading.lostCorrections).toEqual(['Budget kr | INSATSER | Bron']);
  expect({ ...reading, lostCorrections: [] }).toEqual(read());
});
