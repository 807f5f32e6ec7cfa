/** A note that divides a service between two rows: what follows is a question, and only where note, row and figures say so. */
import { answerSentence } from '../../src/text/rules.sv';
import { asked, computed, lines } from './computed';

const budget = (note: string, structure = 'Projektledning|235000') => computed(`
Kronor|2025
INTÄKTER
Mora kommun|1000000
Region Dalarna|1000000
Försäkringskassan|2000000
Summa intäkter|4000000
PERSONALKOSTNADER
Samordnare|300000
Administratör|90000
Summa personalkostnader|390000
STRUKTURINRIKTADE INSATSER
${structure}
Summa strukturinriktade insatser|${structure.split('|')[1] ?? ''}

${note}`);

const split = 'Not 1. Samordnare, 100 % tjänst. 60 % budgeteras som personalkostnad och 40 % som strukturella insatser.';

test('the other part, the row that may hold it, and a question', () => {
  const given = budget(split, 'Projektledning|205000');
  expect(lines(given, 'tjansteuppdelning')).toEqual(['2025 200000']);
  expect(asked(given)).toEqual(['split-post Projektledning Blad1 | STRUKTURINRIKTADE INSATSER | Projektledning']);
  const [answer] = given.answers.filter(({ rule }) => rule === 'tjansteuppdelning');
  expect(answer && answerSentence(answer).replaceAll('\u00a0', ' ')).toBe(
    'Om 300 000 kr är 60 % av tjänsten ”Samordnare” 2025, är resten 200 000 kr. På raden ”Projektledning” står 205 000 kr.');
});

test('where no row comes near, the question stands at the note', () => {
  const given = budget(split, 'Utbildning|900000');
  expect(lines(given, 'tjansteuppdelning')).toEqual(['2025 200000']);
  expect(given.questions.map(({ cell, about }) => [cell.row, about])).toEqual([[15, 'Samordnare']]);
});

test('the parts may stand in the other order, with decimals, in words', () => {
  expect(lines(budget('Samordnare: 37,5 procent som insatser, 62,5 procent som förvaltning.'), 'tjansteuppdelning')).toEqual(['2025 180000']);
});

test.each([
  ['no note', ''],
  ['parts that are no whole', 'Samordnare: 60 % personal och 30 % strukturella insatser.'],
  ['two shares of the same kind', 'Samordnare: 60 % personal i Mora och 40 % personal i Orsa.'],
  ['a service that is no row', 'Vaktmästare: 60 % personal och 40 % strukturella insatser.'],
  ['nothing and all', 'Samordnare: 0 % personal och 100 % strukturella insatser.'],
])('nothing is said of %s', (_, note) => {
  expect(lines(budget(note), 'tjansteuppdelning')).toEqual([]);
  expect(asked(budget(note))).toEqual([]);
});
