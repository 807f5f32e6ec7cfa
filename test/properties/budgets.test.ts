/** Whatever the years, members, words, unit and order of columns: a budget without a fault is read right and left in peace. */
import fc from 'fast-check';
import { shortly } from '../books/expected';
import { budgets, reordered } from './budgets';
import { analysis, answersOf, bookOf, factsOf, snapshotOf } from './pipeline';
import { runs } from './runs';

const read = (budget: Parameters<typeof bookOf>[0]) => analysis(snapshotOf(bookOf(budget)));

test('a correct budget has no finding and no question', () => {
  fc.assert(fc.property(budgets, (budget) => {
    const { findings, questions } = shortly(read(budget));
    expect({ findings, questions }).toEqual({ findings: [], questions: [] });
  }), runs(25));
});

test('what the members pay is read to the krona, and they are all found', () => {
  fc.assert(fc.property(budgets, (budget) => {
    const paid = shortly(read(budget)).facts.filter(({ says }) => says.startsWith('medlemsbidrag '));
    expect(paid.length).toBe((budget.kommuner.length + 2) * budget.years.length);
    const first = Math.min(...budget.years);
    const sum = paid.filter(({ says }) => says.includes(` ${first} `)).reduce((total, { says }) => total + Number(says.split(' ').at(-1)), 0);
    expect(sum).toBe(budget.quarter * 4 * 1000);
  }), runs(25));
});

test('kronor and thousands give the same facts and answers', () => {
  fc.assert(fc.property(budgets, (budget) => {
    const [kronor, thousands] = [read({ ...budget, unit: 'kr' }), read({ ...budget, unit: 'tkr' })];
    expect(factsOf(thousands)).toEqual(factsOf(kronor));
    // Which whole percentages give the amounts depends on how exactly they are printed.
    const but = (answers: readonly string[]) => answers.filter((answer) => !answer.includes('"fasta-procent'));
    expect(but(answersOf(thousands))).toEqual(but(answersOf(kronor)));
  }), runs(25));
});

test('columns in another order give the same facts and answers', () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
  fc.assert(fc.property(budgets, orders, (budget, order) => {
    const shuffled = reordered(budget, order.filter((index) => index < budget.years.length));
    expect(factsOf(read(shuffled))).toEqual(factsOf(read(budget)));
    expect(answersOf(read(shuffled))).toEqual(answersOf(read(budget)));
    expect(shortly(read(shuffled)).findings).toEqual([]);
  }), runs(25));
});

test('other years give the same facts and answers', () => {
  fc.assert(fc.property(budgets, fc.integer({ min: 1, max: 20 }), (budget, shift) => {
    const later = read({ ...budget, years: budget.years.map((year) => year + shift) });
    expect(factsOf(later, shift)).toEqual(factsOf(read(budget)));
    expect(answersOf(later, shift)).toEqual(answersOf(read(budget)));
  }), runs(25));
});

test('typed totals and formulas give the same facts', () => {
  fc.assert(fc.property(budgets, (budget) => {
    expect(factsOf(read({ ...budget, live: true }))).toEqual(factsOf(read({ ...budget, live: false })));
  }), runs(25));
});
