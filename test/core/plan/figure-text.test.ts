/** A figure in a sentence, worked out by a calculation engine that knows nothing of ours. */
import { readFileSync } from 'node:fs';
import { Model, initSync } from '@ironcalc/wasm';
import fc from 'fast-check';
import { Money, Share, type Unit } from '../../../src/core/money';
import { figureText } from '../../../src/core/plan/figure-text';
import { shownMoney, shownShare } from '../../../src/core/plan/layout';
import type { Digits } from '../../../src/core/plan/words';
import { planEn } from '../../../src/text/plan.en';
import { planSv } from '../../../src/text/plan.sv';
import { runs } from '../../properties/runs';
import { formulaText } from './rendered';

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
const swedish = planSv.noter.digits;

/** What the sentence shows, and what the engine makes of its formula over a cell with the value as it is written. */
function both(value: Money | Share, unit: Unit, digits: Digits): readonly [string, string] {
  const cell = value.is === 'share' ? shownShare(value) : shownMoney(value, unit);
  const model = new Model('book', 'en', 'UTC', 'en');
  model.setUserInput(0, 1, 1, cell.is === 'number' ? cell.number : '');
  const { formula, shows } = figureText(['A1'], value, unit, digits);
  model.setUserInput(0, 2, 1, `=${formulaText(formula)}`);
  model.evaluate();
  return [shows.is === 'text' ? shows.text : '', model.getFormattedCellValue(0, 2, 1)];
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');

test.each<[Money | Share, Unit, string]>([
  [Money.of('865500'), 'kr', '865 500 kr'], [Money.of('-425700.49'), 'kr', '-425 700 kr'], [Money.of('0.496'), 'kr', '1 kr'], [Money.of('-0.4'), 'kr', '0 kr'],
  [Money.of('999'), 'kr', '999 kr'], [Money.of('1000'), 'kr', '1 000 kr'], [Money.of('1002003'), 'kr', '1 002 003 kr'], [Money.of('5001002003'), 'kr', '5 001 002 003 kr'],
  [Money.of('865500'), 'tkr', '865,5 tkr'], [Money.of('1250000'), 'tkr', '1 250 tkr'], [Money.of('5226000'), 'mnkr', '5,226 mnkr'], [Money.of('5000000'), 'mnkr', '5,000 mnkr'],
  [Share.of('0.879532'), 'kr', '87,95 %'], [Share.of('-0.05'), 'kr', '-5,00 %'], [Share.of('0.12345'), 'kr', '12,35 %'],
])('%p in %s is written %s', (value, unit, written) => {
  const [shows, calculated] = both(value, unit, swedish);
  expect([plain(shows), plain(calculated)]).toEqual([written, written]);
});

test('in English', () => {
  expect(both(Money.of('-1250000'), 'tkr', planEn.noter.digits)).toEqual(['\u22121,250\u00a0tkr', '\u22121,250\u00a0tkr']);
  expect(both(Share.of('0.5'), 'kr', planEn.noter.digits)).toEqual(['50.00%', '50.00%']);
});

test('any amount in any unit: the formula gives what is shown', () => {
  fc.assert(fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), fc.constantFrom<Unit>('kr', 'tkr', 'mnkr'), (ore, unit) => {
    const [shows, calculated] = both(Money.of(oreText(ore)), unit, swedish);
    expect(calculated).toBe(shows);
  }), runs(200));
});

test('any share: the formula gives what is shown', () => {
  fc.assert(fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (millionths) => {
    const [shows, calculated] = both(Share.percent(String(millionths / 10_000)), 'kr', swedish);
    expect(calculated).toBe(shows);
  }), runs(200));
});

function oreText(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
