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

describe('a number written as text becomes a number by plain functions, whatever the reader\'s language', () => {
  test.each([
    ['1250', '1250', 'B!B7*1'],
    ['1\u00a0250', '1250', 'SUBSTITUTE(B!B7,"\u00a0","")*1'],
    ['1\u202f250 kr', '1250', 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(B!B7,"kr",""),"\u202f","")," ","")*1'],
    ['1\u2009250:-', '1250', 'SUBSTITUTE(SUBSTITUTE(B!B7,":-",""),"\u2009","")*1'],
    ['\u2212250', '-250', 'SUBSTITUTE(B!B7,"\u2212","-")*1'],
    ['\u2013250', '-250', 'SUBSTITUTE(B!B7,"\u2013","-")*1'],
    ['12,5', '12.5', 'SUBSTITUTE(B!B7,",","")/10^(LEN(B!B7)-FIND(",",B!B7))'],
    ['12.5', '12.5', 'SUBSTITUTE(B!B7,".","")/10^(LEN(B!B7)-FIND(".",B!B7))'],
    ['1.250', '1250', 'SUBSTITUTE(B!B7,".","")*1'],
    ['1,250', '1250', 'SUBSTITUTE(B!B7,",","")*1'],
    ['1.250,50', '1250.5', 'SUBSTITUTE(SUBSTITUTE(B!B7,".",""),",","")/10^(LEN(SUBSTITUTE(B!B7,".",""))-FIND(",",SUBSTITUTE(B!B7,".","")))'],
    ['\u2013', '0', 'IF(B!B7="\u2013",0,B!B7)'],
    ['-', '0', 'IF(B!B7="-",0,B!B7)'],
  ])('%s', (text, amount, expected) => expect(inner(text, amount)).toBe(expected));
});

test('a text that plain functions cannot follow stands as it was read', () => {
  expect(inner('tolv', '12')).toBe('12');
  expect(inner('(250)', '-250')).toBe('(-250)');
});
