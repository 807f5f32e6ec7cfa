import fc from 'fast-check';
import { Money, Share, type Unit } from '../../src/core/money';
import { typed, type Kind, type Kinds } from '../../src/pane/parts/typed';
import type { Understood } from '../../src/pane/parts/understood';
import { dateInWords, monthInWords } from '../../src/text/months';
import { decimal, exactPercent, inUnit, kronor, type Language } from '../../src/text/numbers';
import { runs } from '../properties/runs';

/** In few words: what was understood, the two it can be, or what is wrong. */
function told<K extends Kind>(understood: Understood<Kinds[K]>): string {
  switch (understood.is) {
    case 'nothing': return 'nothing';
    case 'understood': return understood.value.toString();
    case 'either': return understood.readings.map(({ value, written }) => `${value.toString()} as ${written}`).join(' or ');
    case 'problem': return understood.problem;
  }
}
const swedish = <K extends Kind>(kind: K, text: string, year?: string) => told<K>(typed(kind, text, { language: 'sv', ...(year === undefined ? {} : { year }) }));

test.each([
  ['1 250 000', '1250000'], ['1\u00a0250\u00a0000', '1250000'], ['1\u2009250\u202f000 kr', '1250000'], ['1.250.000', '1250000'], ['1,250,000', '1250000'], ["1'250'000", '1250000'],
  ['1250000:-', '1250000'], ['1 250 000,50', '1250000.5'], ['1.250,50', '1250.5'], ['1,250.50', '1250.5'], ['3 600 000', '3600000'], ['12,50', '12.5'], ['0', '0'], ['0.250', '0.25'],
  ['1,25 mnkr', '1250000'], ['1,25 Mkr', '1250000'], ['1,25 miljoner kronor', '1250000'], ['1,25 milj. kr', '1250000'], ['2m', '2000000'], ['1 250 tkr', '1250000'], ['400k', '400000'], ['1,251 tkr', '1251'],
  ['\u2212425 700', '-425700'], ['-425700 kr', '-425700'], ['(425 700)', '-425700'], ['+5', '5'], ['', 'nothing'], [' \u00a0', 'nothing'],
  ['mycket', 'no-amount'], ['62 %', 'amount-is-percent'], ['1e6', 'no-amount'], ['12 345 6', 'no-amount'], ['-', 'no-amount'], ['\u2013', 'no-amount'], ['=1+1', 'no-amount'], ['kr', 'no-amount'],
])('the amount "%s" is %s', (text, wanted) => { expect(swedish('amount', text)).toBe(wanted); });

test.each([
  ['1.250', '1250 as 1250 or 1.25 as 1,25'], ['1,250', '1250 as 1250 or 1.25 as 1,25'], ['\u22121.250 kr', '-1250 as \u22121250 kr or -1.25 as \u22121,25 kr'],
  ['1.234 mnkr', '1234000000 as 1234 mnkr or 1234000 as 1,2340 mnkr'], ['12.000', '12000 as 12000 or 12 as 12'],
])('the amount "%s" can be two, and is not guessed: %s', (text, wanted) => { expect(swedish('amount', text)).toBe(wanted); });

test('each of the two, typed as it is said, is that one alone', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom('.', ','), fc.constantFrom('', ' kr', ' tkr', ' mnkr'), fc.constantFrom<Language>('sv', 'en'),
    (whole, fraction, sign, unit, language) => {
      const found = typed('amount', `${whole}${sign}${String(fraction).padStart(3, '0')}${unit}`, { language });
      if (found.is !== 'either') return;
      expect(found.readings.map(({ written }) => told<'amount'>(typed('amount', written, { language })))).toEqual(found.readings.map(({ value }) => value.toString()));
    }), runs(500));
});

test.each([
  ['62', '0.62'], ['62,5', '0.625'], ['12,5 %', '0.125'], ['12.5%', '0.125'], ['33,333', '0.33333'], ['33.333 %', '0.33333'], ['40 procent', '0.4'], ['0', '0'], ['', 'nothing'],
  ['hälften', 'no-percent'], ['-1', 'percent-below-zero'], ['500 kr', 'percent-is-amount'],
])('the percentage "%s" is %s', (text, wanted) => { expect(swedish('percent', text)).toBe(wanted); });

test.each([
  ['78 549', '78549'], ['78.549', '78549'], ['78,549', '78549'], ['78 549 invånare', '78549'], ['0', '0'],
  ['1,5', 'count-not-whole'], ['-3', 'count-below-zero'], ['12 %', 'count-is-percent'], ['12 tkr', 'count-is-amount'], ['många', 'no-count'],
])('the number "%s" is %s', (text, wanted) => { expect(swedish('count', text)).toBe(wanted); });

test.each([
  ['2021-06-01', '2021-06-01'], [' 2024-02-29 ', '2024-02-29'], ['2021-6-1', '2021-06-01'], ['2021/06/01', '2021-06-01'], ['20210601', '2021-06-01'], ['210601', '2021-06-01'],
  ['1/6 2021', '2021-06-01'], ['1/6-2021', '2021-06-01'], ['1.6.2021', '2021-06-01'], ['31/12/2021', '2021-12-31'], ['12/31/2021', '2021-12-31'], ['6/6/2021', '2021-06-06'], ['1/6 21', '2021-06-01'],
  ['1 juni 2021', '2021-06-01'], ['den 1 juni 2021', '2021-06-01'], ['1:a juni 2021', '2021-06-01'], ['1 jun. 2021', '2021-06-01'], ['1 June 2021', '2021-06-01'], ['June 1, 2021', '2021-06-01'], ['3 Maj 2021', '2021-05-03'],
  ['1/6/2021', '2021-06-01 as 2021-06-01 or 2021-01-06 as 2021-01-06'],
  ['2021-11-31', 'date-not-in-calendar'], ['30 februari 2021', 'date-not-in-calendar'], ['2021-13-01', 'date-not-in-calendar'],
  ['juni', 'date-without-day'], ['juni 2021', 'date-without-day'], ['2021', 'date-without-day'], ['2021-06', 'date-without-day'], ['1 juni', 'date-without-year'], ['1/6', 'date-without-year'],
  ['1 2021', 'date-without-day'], ['snart', 'no-date'], ['', 'nothing'],
])('the date "%s" is %s', (text, wanted) => { expect(swedish('date', text)).toBe(wanted); });

test('without a year the one that is meant is taken, where there is one', () => {
  expect([swedish('date', '1 juni', '2022'), swedish('date', '1/6', '2022'), swedish('month', 'juni', '2022'), swedish('month', '6', '2022')]).toEqual(['2022-06-01', '2022-06-01', '2022-06', '2022-06']);
});

test.each([
  ['juni 2021', '2021-06'], ['Jun 2021', '2021-06'], ['2021-06', '2021-06'], ['6/2021', '2021-06'], ['sept 2021', '2021-09'],
  ['juni', 'month-without-year'], ['2021', 'month-is-year'], ['13/2021', 'no-month'], ['sommaren', 'no-month'],
])('the month "%s" is %s', (text, wanted) => { expect(swedish('month', text)).toBe(wanted); });

test.each([['2021', '2021'], ['21', 'no-year'], ['i år', 'no-year']])('the year "%s" is %s', (text, wanted) => { expect(swedish('year', text)).toBe(wanted); });

describe('what is written in Swedish and typed again is the same', () => {
  const ore = fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 }).map((number) => Money.of(`${number < 0 ? '-' : ''}${Math.trunc(Math.abs(number) / 100)}.${String(Math.abs(number) % 100).padStart(2, '0')}`));

  test('an amount in kronor, to the öre', () => {
    fc.assert(fc.property(ore, (amount) => { expect(swedish('amount', kronor(amount))).toBe(amount.toString()); }), runs(1000));
  });
  test('an amount in tkr and mnkr, as many decimals as may be typed', () => {
    fc.assert(fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom<Unit>('tkr', 'mnkr'), (tens, unit) => {
      const amount = Money.of(`${tens}00`);
      expect(swedish('amount', inUnit(amount, unit))).toBe(amount.toString());
    }), runs(1000));
  });
  test('a percentage', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), (number) => {
      const share = Share.percent(String(number / 10_000));
      expect(swedish('percent', exactPercent(share))).toBe(share.toString());
    }), runs(500));
  });
  test('a number', () => {
    fc.assert(fc.property(fc.nat(), (number) => { expect(swedish('count', decimal(String(number)))).toBe(String(number)); }), runs(500));
  });
  test.each<Language>(['sv', 'en'])('a day and a month, in %s', (language) => {
    fc.assert(fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect([told(typed('date', dateInWords(iso, language), { language })), told(typed('month', monthInWords(iso, language), { language }))]).toEqual([iso, iso.slice(0, 7)]);
    }), runs(500));
  });
});

test('whatever is typed, no field breaks', () => {
  fc.assert(fc.property(fc.string(), fc.constantFrom<Kind>('amount', 'percent', 'count', 'date', 'month', 'year'), (text, kind) => { expect(swedish(kind, text)).not.toBe(''); }), runs(1000));
});
