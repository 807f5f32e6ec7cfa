/** Which answers are gone by, how the years fare by them, and where another way of counting says otherwise. */
import type { Answer, Choices } from '../../src/core/model';
import { alsoMatching, shareYears, verdictOf } from '../../src/pane/rules/share-years';
import { inYears, weighed } from '../../src/pane/rules/verdicts';
import { computed } from '../rules/computed';

const budget = (choices: Choices = {}) => computed(`
Kronor|Budget 2025|Budget 2026
Försäkringskassan|500|500
Region Värmland|250|250
Arvika kommun|250|250
Överskott från tidigare år|-50|0
Summa intäkter|1000|1000
Summa förvaltningskostnader|200|200
Summa individinriktade insatser|500|700
Summa strukturinriktade insatser|300|100
Summa insatser|800|800`, choices).answers;

const of = (answers: readonly Answer[], rule: string) => weighed(answers.filter((answer) => answer.rule === rule));
const told = (answers: readonly Answer[]) => answers.map(({ period, reading, holds }) => [period, ...(reading === undefined ? [] : [reading]), ...(holds === undefined ? [] : [holds ? 'ja' : 'nej'])].join(' '));

test('the chosen reading gives the verdict, the others and the key figure stand beside it, and what they say otherwise is told', () => {
  const { verdicts, others, contrary, readings } = of(budget(), 'insatsandel');
  expect(told(verdicts)).toEqual(['2025 alla-insatser/nyttjade-medel ja', '2026 alla-insatser/nyttjade-medel ja']);
  expect(told(others)).toEqual([
    '2025 individinriktade/nyttjade-medel nej', '2025 alla-insatser/medlemsintakt', '2026 individinriktade/nyttjade-medel nej', '2026 alla-insatser/medlemsintakt',
  ]);
  expect(told(contrary)).toEqual(['2025 individinriktade/nyttjade-medel nej', '2026 individinriktade/nyttjade-medel nej']);
  expect(readings).toEqual(['alla-insatser/nyttjade-medel', 'individinriktade/nyttjade-medel']);
});

test('another choice turns them round', () => {
  const { verdicts, contrary } = of(budget({ readings: { insatsandel: 'individinriktade/nyttjade-medel' } }), 'insatsandel');
  expect(told(verdicts)).toEqual(['2025 individinriktade/nyttjade-medel nej', '2026 individinriktade/nyttjade-medel nej']);
  expect(told(contrary)).toEqual(['2025 alla-insatser/nyttjade-medel ja', '2026 alla-insatser/nyttjade-medel ja']);
});

test('a rule that judges each party and all of them is told by the verdict for all, and its parties are part of it', () => {
  const { verdicts, main, others, readings } = of(budget(), 'finansiering');
  expect(told(verdicts)).toEqual(['2025 ja', '2026 ja']);
  expect(main).toHaveLength(8);
  expect([others, readings]).toEqual([[], []]);
});

test('a balance has no verdict: the chosen one and the result of the year are told, the other stands beside', () => {
  const { verdicts, main, others } = of(budget(), 'overskott');
  expect(verdicts).toEqual([]);
  expect(told(main)).toEqual(['2025 som-tryckt', '2025 arets-resultat', '2026 som-tryckt', '2026 arets-resultat']);
  expect(told(others)).toEqual(['2025 i-kedja', '2026 i-kedja']);
});

test('years that fare alike are said once, those that do not hold first', () => {
  const { verdicts } = of(budget(), 'budgetram');
  expect(inYears(verdicts, ({ holds }) => (holds ? 'ryms' : 'större'), ({ period }) => period)).toEqual([
    { said: 'större', holds: false, years: ['2025'] }, { said: 'ryms', holds: true, years: ['2026'] },
  ]);
});

const shares = (first: readonly string[], choices: Choices = {}) => shareYears(computed(`
|2024|2025
Arvika kommun|${first[0] ?? ''}|450000
Eda kommun|${first[1] ?? ''}|450000
Säffle kommun|${first[2] ?? ''}|100000
Region Värmland|1000000|1000000
Försäkringskassan|2000000|2000000
Summa intäkter|4000000|4000000`, choices).answers.filter(({ rule }) => rule === 'kommunandelar'));

const entered: Choices = { entries: [{ member: 'Säffle', date: '2024-07-01' }], keyBefore: { Arvika: '50', Eda: '50' } };

test.each<[string, readonly string[], Choices, readonly string[]]>([
  ['percentages taken from the same amounts try nothing', ['450000', '450000', '100000'], {}, ['untried', 'untried']],
  ['a rule gives the amounts', ['475000', '475000', '50000'], entered, ['follows', 'untried']],
  ['the chosen rule gives others, and another rule these', ['475000', '475000', '50000'], { ...entered, convention: 'whole-year' }, ['differs', 'untried']],
  ['no rule gives the amounts', ['471111', '478889', '50000'], entered, ['none', 'untried']],
])('%s', (_, first, choices, verdicts) => {
  expect(shares(first, choices).map(verdictOf)).toEqual(verdicts);
});

test('each kommun with what it pays and what the rule gives, and the other rules that give the same', () => {
  const [year] = shares(['475000', '475000', '50000'], entered);
  if (!year) throw new Error('no year');
  expect(year.rows.map(({ member, published, computed: made }) => [member, String(published?.value?.is === 'money' && published.value), made?.difference?.toString()])).toEqual([
    ['Arvika', '475000', '0'], ['Eda', '475000', '0'], ['Säffle', '50000', '0'],
  ]);
  expect(year.isPartYear).toBe(true);
  expect(alsoMatching(year).map(({ reading }) => reading)).toContain('fasta-procent/tidsvagda-nycklar/half-year');
  expect(year.rules.filter(({ chosen }) => chosen)).toHaveLength(1);
});
