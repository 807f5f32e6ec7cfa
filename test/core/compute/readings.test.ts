/** The reading that the förbund goes by: marked and first, the others beside it. */
import type { Choices, ChosenReadings } from '../../../src/core/model';
import { alikeRules, readingsOf, withChosen } from '../../../src/core/compute/readings';
import { bookNames } from '../../books/open';
import { computed, computedBook, type Computed } from '../../rules/computed';

const budget = (choices: Choices) => computed(`
Kronor|Budget 2025|Budget 2026
Överskott från tidigare år|-50|0
Summa intäkter|1000|1000
Summa förvaltningskostnader|200|200
Summa individinriktade insatser|500|500
Summa strukturinriktade insatser|300|300
Summa insatser|800|800`, choices);

const of = ({ answers }: Computed, rule: string) => answers.filter((answer) => answer.rule === rule)
  .map(({ period, reading, chosen }) => [period, ...(reading === undefined ? [] : [reading]), ...(chosen ? ['vald'] : [])].join(' '));

test('the first reading of a rule holds until another is chosen', () => {
  expect(of(budget({}), 'insatsandel')).toEqual([
    '2025 alla-insatser/nyttjade-medel vald', '2025 individinriktade/nyttjade-medel', '2026 alla-insatser/nyttjade-medel vald', '2026 individinriktade/nyttjade-medel',
  ]);
  expect(of(budget({ readings: { insatsandel: 'individinriktade/nyttjade-medel' } }), 'insatsandel')).toEqual([
    '2025 individinriktade/nyttjade-medel vald', '2025 alla-insatser/nyttjade-medel', '2026 individinriktade/nyttjade-medel vald', '2026 alla-insatser/nyttjade-medel',
  ]);
});

test('a year in which the chosen reading says the same as another, and is not there, goes by the other', () => {
  expect(of(budget({ readings: { budgetram: 'i-kedja' } }), 'budgetram')).toEqual(['2025 som-tryckt vald', '2026 i-kedja vald', '2026 som-tryckt']);
});

test.each<[ChosenReadings, string]>([
  [{ overskott: 'i-kedja' }, 'i-kedja'],
  [{ budgetram: 'i-kedja' }, 'i-kedja'],
  [{ overskott: 'i-kedja', budgetram: 'som-tryckt' }, 'i-kedja'],
  [{ overskott: 'som-tryckt', budgetram: 'i-kedja' }, 'som-tryckt'],
])('rules that are read in the same ways go by one choice: %j', (readings, way) => {
  const answers = budget({ readings });
  const marked = ['overskott', 'budgetram'].flatMap((rule) => of(answers, rule).filter((told) => told.startsWith('2026') && told.endsWith('vald')));
  expect(marked).toEqual([`2026 ${way} vald`, `2026 ${way} vald`]);
});

test('a choice is made for every rule that has the same ways, and for no other', () => {
  expect(withChosen({ kommunandelar: 'gamla-nyckeln', overskott: 'i-kedja' }, 'budgetram', 'som-tryckt')).toEqual({ kommunandelar: 'gamla-nyckeln', overskott: 'som-tryckt', budgetram: 'som-tryckt' });
  expect(withChosen(undefined, 'insatsandel', 'individinriktade/nyttjade-medel')).toEqual({ insatsandel: 'individinriktade/nyttjade-medel' });
  expect([alikeRules('budgetram'), alikeRules('overskott'), alikeRules('insatsandel')]).toEqual([['overskott', 'budgetram'], ['overskott', 'budgetram'], ['insatsandel']]);
});

test('a rule with one reading has none marked', () => {
  expect(of(budget({}), 'forvaltningskostnader')).toEqual(['2025', '2026']);
});

const shared = `
|2024|2025
Arvika kommun|500000|450000
Eda kommun|500000|450000
Säffle kommun||100000
Region Värmland|1000000|1000000
Försäkringskassan|2000000|2000000
Summa intäkter|4000000|4000000`;

test('how the kommuner fill the gap of a newcomer is chosen in the same way', () => {
  const entries = [{ member: 'Säffle', date: '2024-07-01' }];
  const chosen = (choices: Choices) => [...new Set(computed(shared, { entries, key: 'fasta-procent', ...choices }).answers
    .filter((answer) => answer.rule === 'kommunandelar' && answer.period === '2024' && answer.chosen).map(({ reading }) => reading))];
  expect(chosen({ readings: { kommunandelar: 'gamla-nyckeln' }, convention: 'month' })).toEqual(['fasta-procent/gamla-nyckeln/month']);
  expect(chosen({ readings: { kommunandelar: 'tidsvagda-nycklar' }, convention: 'month' })).toEqual(['fasta-procent/tidsvagda-nycklar/month']);
});

test('every reading that can be chosen is one that its rule gives in some book', () => {
  const given = new Set(bookNames.flatMap((book) => computedBook(book).answers.flatMap(({ rule, reading }) => (reading === undefined ? [] : reading.split('/').flatMap((part) => [`${rule} ${reading}`, `${rule} ${part}`])))));
  const wanted = Object.entries(readingsOf).flatMap(([rule, readings]) => readings.map((reading) => `${rule} ${reading}`));
  expect(wanted.filter((one) => !given.has(one))).toEqual([]);
});
