import type { CellRef } from '../../../src/core/address';
import { Money } from '../../../src/core/money';
import { conversionOf } from '../../../src/core/plan/conversion';
import { formulaText } from './rendered';

const cell: CellRef = { sheet: 'B', row: 7, column: 2 };
const inner = (text: string, amount: string) => {
  const entry = { is: 'amount', cell, amount: Money.of(amount), asText: true, lastDigit: Money.of('1') } as const;
  const whole = formulaText(conversionOf({ is: 'text', text }, entry, 'kr'));
  return /^IF\(ISNUMBER\(B!B7\),B!B7,IF\(ISBLANK\(B!B7\),"",(.*)\)\)$/.exec(whole)?.[1];
};

/** What plain functions make of the text, worked out as Excel would. */
const clean = (text: string, own: readonly string[] = []) => {
  const inner = [...own, '\u00a0', '\u202f', '\u2009', ' ', 'kr'].reduce((all, mark) => `SUBSTITUTE(${all},"${mark}","")`, text);
  return ['\u2212', '\u2013', '\u2014'].reduce((all, mark) => `SUBSTITUTE(${all},"${mark}","-")`, inner);
};
const read = (plain: string, mark = ',') => `IF(${plain}="-",0,SUBSTITUTE(${plain},"${mark}","")/10^MAX(0,LEN(${plain})-FIND("${mark}",${plain}&"${mark}")))`;
const without = (plain: string, mark: string) => `SUBSTITUTE(${plain},"${mark}","")`;

describe('a number written as text becomes a number by plain functions, whatever the reader\'s language and the space it is typed with', () => {
  test.each([
    ['1250', '1250', read(clean('B!B7'))],
    ['1\u00a0250', '1250', read(clean('B!B7'))],
    ['1\u202f250 kr', '1250', read(clean('B!B7'))],
    ['1\u2009250:-', '1250', read(clean('B!B7', [':-']))],
    ['\u2212250', '-250', read(clean('B!B7'))],
    ['\u2013250', '-250', read(clean('B!B7'))],
    ['12,5', '12.5', read(clean('B!B7'))],
    ['12.5', '12.5', read(clean('B!B7'), '.')],
    ['1.250', '1250', read(without(clean('B!B7'), '.'))],
    ['1,250', '1250', read(without(clean('B!B7'), ','), '.')],
    ['1.250,50', '1250.5', read(without(clean('B!B7'), '.'))],
    ['\u2013', '0', read(clean('B!B7'))],
    [' - ', '0', read(clean('B!B7'))],
  ])('%s', (text, amount, expected) => expect(inner(text, amount)).toBe(expected));
});

test('a text that plain functions cannot follow has its amount beside it, until it is typed anew', () => {
  expect(inner('tolv', '12')).toBe(`IF(B!B7="tolv",12,${read(clean('B!B7'))})`);
  expect(inner('(250)', '-250')).toBe(`IF(B!B7="(250)",(-250),${read(clean('B!B7'))})`);
});
