/** What the tables of rules say may move, and by how much, for every sign and both readings. */
import { wordsSv, type Words } from '../../src/pane/parts/words';
import { wordsEn } from '../../src/pane/parts/words-en';
import { answerFields } from '../../src/pane/rules/answer-fields';
import { computed } from '../rules/computed';

const budget = (forvaltning: number, individ: number, struktur: number, measure = 'Budget') => computed(`
Belopp i kronor|${measure} 2025
Summa intäkter|${forvaltning + individ + struktur}
Summa förvaltningskostnader|${forvaltning}
Summa individinriktade insatser|${individ}
Summa strukturinriktade insatser|${struktur}
Summa insatser|${individ + struktur}`);

/** The last columns of the rule's table, a line a column: what its cell says, and what its button is called. */
function margins(given: ReturnType<typeof budget>, reading: string, words: Words = wordsSv): readonly string[] {
  const answers = given.answers.filter((one) => one.rule === 'insatsandel' && one.reading === reading);
  return answers.flatMap((answer) => answerFields('Målet', answers, words).slice(-2).map(({ name, cell, more }) => {
    const said = String(cell(answer));
    expect(more?.(answer)?.label).toContain(said);
    return `${name}: ${said}`.replaceAll('\u00a0', ' ');
  }));
}

const all = 'alla-insatser/nyttjade-medel';
const individual = 'individinriktade/nyttjade-medel';

test.each([
  ['Budget', all, 200, 800, 0, ['Insatserna: kan minska med 200 kr', 'Eller förvaltningen: kan öka med 66,67 kr']],
  ['Budget', all, 400, 600, 0, ['Insatserna: måste öka med 600 kr', 'Eller förvaltningen: måste minska med 200 kr']],
  ['Budget', all, 250, 750, 0, ['Insatserna: kan inte minska', 'Eller förvaltningen: kan inte öka']],
  ['Budget', individual, 100, 800, 100, ['De individinriktade insatserna: kan minska med 200 kr', 'Eller alla andra kostnader: kan öka med 66,67 kr']],
  ['Budget', individual, 100, 600, 300, ['De individinriktade insatserna: måste öka med 600 kr', 'Eller alla andra kostnader: måste minska med 200 kr']],
  ['Utfall', all, 200, 800, 0, ['Insatserna: kunde ha varit 200 kr lägre', 'Eller förvaltningen: kunde ha varit 66,67 kr högre']],
  ['Utfall', all, 400, 600, 0, ['Insatserna: hade behövt vara 600 kr högre', 'Eller förvaltningen: hade behövt vara 200 kr lägre']],
  ['Utfall', all, 250, 750, 0, ['Insatserna: kunde inte ha varit lägre', 'Eller förvaltningen: kunde inte ha varit högre']],
])('%s, %s: administration %d, activities %d and %d', (measure, reading, forvaltning, individ, struktur, said) => {
  expect(margins(budget(forvaltning, individ, struktur, measure), reading)).toEqual(said);
});

test('in English', () => {
  expect(margins(budget(200, 800, 0), all, wordsEn)).toEqual(['Activities: can fall by 200 kr', 'Or administration: can rise by 66.67 kr']);
  expect(margins(budget(100, 600, 300, 'Utfall'), individual, wordsEn)).toEqual([
    'Activities for individuals: would have had to be 600 kr higher', 'Or all other costs: would have had to be 200 kr lower',
  ]);
});

test('readings in one table have columns of their own', () => {
  const answers = budget(100, 800, 100).answers.filter(({ rule, margin }) => rule === 'insatsandel' && margin);
  expect(answerFields('Målet', answers, wordsSv).slice(-4).map(({ name, cell }) => [name, ...answers.map((answer) => cell(answer) !== undefined)])).toEqual([
    ['Insatserna', true, false], ['Eller förvaltningen', true, false],
    ['De individinriktade insatserna', false, true], ['Eller alla andra kostnader', false, true],
  ]);
});

test('a rule with one margin says what it is the margin to', () => {
  const frame = computed('Kronor|2025\nÖverskott från tidigare år|100\nSumma intäkter|900\nSumma förvaltningskostnader|200\nSumma insatser|700').answers.filter(({ rule }) => rule === 'budgetram');
  expect(answerFields('Budgetramen', frame, wordsSv).slice(-1).map(({ name, cell }) => [name, ...frame.map(cell)])).toEqual([['Marginal till gränsen', '100\u00a0kr']]);
});
