/** A correct budget says nothing; one error planted in it is one error, at its cell or with its cell among the consequences. */
import fc from 'fast-check';
import { address } from '../../../src/core/address';
import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/model';
import { understand } from '../../../src/core/understand';
import { terms } from '../../../src/terms';
import { budgets, draw, placeOf, valuesOf } from './generated';
import type { Budget, Line, Planted } from './generated';

const findings = (budget: Budget, planted: Planted = {}): Finding[] => check(understand(draw(budget, planted), terms, {}));
const errors = (budget: Budget, planted: Planted): Finding[] => findings(budget, planted).filter(({ severity }) => severity === 'error');
const touches = (finding: Finding): string[] => [finding.cell, ...finding.consequences.map(({ cell }) => cell)].map(address);
const cell = (budget: Budget, id: string, year: number): string => address({ sheet: 'Blad1', ...placeOf(budget, id, year) });

const anyYear = (budget: Budget) => fc.nat({ max: budget.years.length - 1 });
const subtotals = (budget: Budget): Line[] => budget.lines.filter(({ id }) => ['personal', 'ovriga', 'individ', 'struktur'].includes(id));
const typed = budgets.map((budget) => ({ ...budget, formulas: false }));
const withFormulas = budgets.map((budget) => ({ ...budget, formulas: true }));

/** The amount with its first two neighbouring digits that differ swapped; unchanged where none do. */
function swapped(amount: bigint): bigint {
  const text = String(amount);
  const at = [...text].findIndex((digit, index) => /\d/.test(digit) && index + 1 < text.length && digit !== text[index + 1] && text[index + 1] !== '0');
  return at < 0 ? amount : BigInt(text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2));
}

test('a correct budget gives no finding at all', () => {
  fc.assert(fc.property(budgets, (budget) => { expect(findings(budget)).toEqual([]); }), { numRuns: 30 });
});

test('two digits swapped in a typed subtotal is one error, at the subtotal, that explains itself', () => {
  const cases = typed.chain((budget) => fc.record({ budget: fc.constant(budget), total: fc.constantFrom(...subtotals(budget)), year: anyYear(budget) }));
  fc.assert(fc.property(cases, ({ budget, total, year }) => {
    const right = valuesOf(budget.lines, year, {}).get(total.id) ?? 0n;
    const wrong = swapped(right);
    fc.pre(wrong !== right);
    const found = errors(budget, { typed: [{ id: total.id, year, amount: wrong }] });
    expect(found.map((one) => [one.code, address(one.cell), one.explanation?.code])).toEqual([['sum-differs', cell(budget, total.id, year), 'digits-swapped']]);
  }), { numRuns: 30 });
});

const dropped = (source: fc.Arbitrary<Budget>) => source.chain((budget) => fc.constantFrom(...subtotals(budget)).chain((total) => fc.record({
  budget: fc.constant(budget), total: fc.constant(total), year: anyYear(budget),
  row: fc.constantFrom(...(total.terms ?? []).map(({ id }) => id)),
})));

test('a row left out of a typed total is one error, at the total', () => {
  fc.assert(fc.property(dropped(typed), ({ budget, total, row, year }) => {
    const values = valuesOf(budget.lines, year, {});
    const amount = values.get(row) ?? 0n;
    fc.pre(amount !== 0n);
    const found = errors(budget, { typed: [{ id: total.id, year, amount: (values.get(total.id) ?? 0n) - amount }] });
    expect(found.map((one) => address(one.cell))).toEqual([cell(budget, total.id, year)]);
  }), { numRuns: 30 });
});

test.each([['one year', false], ['every year', true]])('a row left out of a total\'s formula in %s is one error, at the total', (_, always) => {
  fc.assert(fc.property(dropped(withFormulas), ({ budget, total, row, year }) => {
    const years = always ? budget.years.map((_year, index) => index) : [year];
    const amounts = years.map((one) => valuesOf(budget.lines, one, {}).get(row) ?? 0n);
    fc.pre(amounts.every((amount) => amount !== 0n) && (total.terms ?? []).length > 2);
    const found = errors(budget, { leftOut: { total: total.id, row, years } });
    expect(found.map(({ code }) => code)).toEqual(['formula-omits-row']);
    for (const one of years) expect(found.flatMap(touches)).toContain(cell(budget, total.id, one));
  }), { numRuns: 30 });
});

test('a reversed sign is one error, at its cell or with it among the consequences', () => {
  const cases = typed.chain((budget) => fc.record({
    budget: fc.constant(budget), year: anyYear(budget),
    line: fc.constantFrom(...budget.lines.filter((line) => line.amounts !== undefined && line.id !== 'ib')),
  }));
  fc.assert(fc.property(cases, ({ budget, line, year }) => {
    const amount = line.amounts?.[year] ?? 0n;
    fc.pre(amount !== 0n);
    const found = errors(budget, { typed: [{ id: line.id, year, amount: -amount }] });
    expect(found.length).toBe(1);
    expect(found.flatMap(touches)).toContain(cell(budget, line.id, year));
  }), { numRuns: 30 });
});

test('two subtotals with swapped digits are two errors, one at each', () => {
  const cases = typed.chain((budget) => fc.record({ budget: fc.constant(budget), totals: fc.shuffledSubarray(subtotals(budget), { minLength: 2, maxLength: 2 }), year: anyYear(budget) }));
  fc.assert(fc.property(cases, ({ budget, totals, year }) => {
    const right = valuesOf(budget.lines, year, {});
    const wrong = totals.map(({ id }) => ({ id, year, amount: swapped(right.get(id) ?? 0n) }));
    fc.pre(wrong.every(({ id, amount }) => amount !== right.get(id)) && off(right, wrong[0]) !== -off(right, wrong[1]));
    const found = errors(budget, { typed: wrong });
    expect(found.map((one) => address(one.cell)).sort()).toEqual(totals.map(({ id }) => cell(budget, id, year)).sort());
  }), { numRuns: 30 });
});

const off = (right: ReadonlyMap<string, bigint>, wrong: { id: string; amount: bigint } | undefined): bigint =>
  wrong === undefined ? 0n : wrong.amount - (right.get(wrong.id) ?? 0n);

test('a deficit or surplus that is not carried forward is one error, at the opening balance', () => {
  const carried = typed.filter((budget) => budget.years.length > 1 && budget.lines.some(({ id }) => id === 'ib') && budget.lines.some(({ id }) => id === 'overskott'));
  const cases = carried.chain((budget) => fc.record({ budget: fc.constant(budget), year: fc.integer({ min: 1, max: budget.years.length - 1 }) }));
  fc.assert(fc.property(cases, ({ budget, year }) => {
    fc.pre((valuesOf(budget.lines, year - 1, {}).get('overskott') ?? 0n) !== 0n);
    // The year and its totals are worked out from nothing: everything in it adds up, and so do the years after.
    const dropped = { ...budget, lines: budget.lines.map((line) => (line.id === 'ib' ? { ...line, amounts: chainFrom(budget.lines, year) } : line)) };
    expect(errors(dropped, {}).map((one) => [one.code, address(one.cell)])).toEqual([['carry-forward', cell(budget, 'ib', year)]]);
  }), { numRuns: 20 });
});

/** Opening balances where one year starts from nothing and the later ones follow from it. */
function chainFrom(lines: readonly Line[], from: number): bigint[] {
  const opening = [...(lines.find(({ id }) => id === 'ib')?.amounts ?? [])];
  for (let year = from; year < opening.length; year++) {
    const opened = lines.map((line) => (line.id === 'ib' ? { ...line, amounts: opening } : line));
    opening[year] = year === from ? 0n : valuesOf(opened, year - 1, {}).get('overskott') ?? 0n;
  }
  return opening;
}

test('every finding has a key of its own, and stands in the order of the sheet', () => {
  const cases = typed.chain((budget) => fc.record({ budget: fc.constant(budget), ids: fc.shuffledSubarray(budget.lines.filter(({ terms: parts }) => parts).map(({ id }) => id)), year: anyYear(budget) }));
  fc.assert(fc.property(cases, ({ budget, ids, year }) => {
    const found = findings(budget, { typed: ids.map((id, index) => ({ id, year, amount: BigInt(1_234_567 + index * 777) })) });
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    const places = found.map(({ cell: { row, column } }) => row * 100 + column);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }), { numRuns: 20 });
});
