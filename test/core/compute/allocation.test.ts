/** The arithmetic of shares: the table of the field, entry and exit, rounding; and properties for any key and date. */
import fc from 'fast-check';
import { allot, allYear, gaps, presence, stay, type Gap, type KeyPair, type Stay } from '../../../src/core/compute/allocation';
import { conventions, dayOf, daysInMonth, firstDayOutside, type Day } from '../../../src/core/compute/dates';
import { evaluate, givenAmount, givenPortion } from '../../../src/core/compute/working';
import { Money, Share, type Rounding } from '../../../src/core/money';
import type { Convention } from '../../../src/core/choices';

const percent = (...key: readonly string[]) => key.map((one) => givenPortion(`${one} %`, Share.percent(one)));
const quarter = givenAmount('kommunernas fjärdedel', Money.of('1250000'));
const day = (text: string): Day => dayOf(text) ?? { year: 0, month: 0, day: 0 };
const ore = (parts: readonly { readonly value: Money }[]) => parts.map((part) => part.value.toOre());
const south: KeyPair = { withAll: percent('52', '26', '5', '17'), without: percent('62', '32', '6', '0') };
const entering = (convention: Convention, date = '2021-06-01'): Stay[] => [allYear, allYear, allYear, stay(2021, convention, day(date))];

describe('one member enters on 1 June', () => {
  test.each<[Gap, Convention, string[]]>([
    ['gamla-nyckeln', 'half-year', ['715875', '359000', '68875', '106250']],
    ['gamla-nyckeln', 'month-after', ['715875', '359000', '68875', '106250']],
    ['tidsvagda-nycklar', 'half-year', ['712500', '362500', '68750', '106250']],
    ['gamla-nyckeln', 'month', ['704895.83', '353333.33', '67812.5', '123958.33']],
    ['tidsvagda-nycklar', 'month', ['702083.33', '356250', '67708.33', '123958.33']],
    ['gamla-nyckeln', 'day', ['704504.79', '353131.51', '67774.66', '124589.04']],
    ['gamla-nyckeln', 'whole-year', ['781750', '393000', '75250', '0']],
    ['tidsvagda-nycklar', 'whole-year', ['775000', '400000', '75000', '0']],
  ])('%s, %s', (gap, convention, expected) => {
    const { parts } = allot(quarter, entering(convention), south, gap, 'none');
    expect(ore(parts)).toEqual(expected);
    expect(Money.sum(parts.map((part) => part.value)).equals(quarter.value)).toBe(true);
  });

  test('whole kronor by largest remainder, and a step the quarter is no multiple of', () => {
    const exact = entering('month');
    expect(ore(allot(quarter, exact, south, 'gamla-nyckeln', '1').parts)).toEqual(['704896', '353333', '67813', '123958']);
    const odd = allot(givenAmount('fjärdedel', Money.of('1250040')), exact, south, 'gamla-nyckeln', '100');
    expect(odd.residue.toOre()).toBe('40');
    expect(Money.sum(odd.parts.map((part) => part.value)).toOre()).toBe('1250040');
  });
});

test('two members enter in one year: between the entries the full key in proportion among those who are in', () => {
  const key: KeyPair = { withAll: percent('50', '30', '20'), without: percent('100', '0', '0') };
  const stays = [allYear, stay(2021, 'month', day('2021-04-01')), stay(2021, 'month', day('2021-10-01'))];
  const whole = givenAmount('fjärdedel', Money.of('160000'));
  expect(ore(allot(whole, stays, key, 'gamla-nyckeln', 'none').parts)).toEqual(['116000', '36000', '8000']);
  expect(ore(allot(whole, stays, key, 'tidsvagda-nycklar', 'none').parts)).toEqual(['110000', '42000', '8000']);
});

test('an exit on the last day of June pays as much as an entry on 1 July, and the others carry the same gap', () => {
  const leaving = [allYear, allYear, allYear, stay(2021, 'half-year', undefined, firstDayOutside(day('2021-06-30')))];
  expect(ore(allot(quarter, leaving, south, 'gamla-nyckeln', 'none').parts)).toEqual(['715875', '359000', '68875', '106250']);
});

test('a key that is too short, and a gap without a key for those who stay, are bugs', () => {
  expect(() => allot(quarter, [allYear], south, 'gamla-nyckeln', 'none')).toThrow(RangeError);
  expect(() => allot(quarter, entering('month'), { withAll: south.withAll }, 'gamla-nyckeln', 'none')).toThrow(RangeError);
});

const anyDay = (year: number) => fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([month, number]): Day => ({ year, month, day: Math.min(number, daysInMonth(year, month)) }));
const anyKey = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 9 });
const keyOf = (weights: readonly number[], withoutLast: boolean): KeyPair => {
  const share = (list: readonly number[]) => {
    const whole = list.reduce((sum, weight) => sum + weight, 0);
    return list.map((weight) => givenPortion('andel', Share.ratio(weight, whole)));
  };
  return { withAll: share(weights), ...(withoutLast ? { without: share([...weights.slice(0, -1), 0]) } : {}) };
};

describe('for any key, dates and rounding', () => {
  const rounding = fc.constantFrom<Rounding>('none', '1', '100', '1000');
  const year = fc.constantFrom(2020, 2021);
  const situation = fc.record({
    weights: anyKey, kronor: fc.integer({ min: 1, max: 100_000_000 }), gap: fc.constantFrom(...gaps),
    convention: fc.constantFrom(...conventions), rounding, dates: year.chain((one) => fc.tuple(fc.constant(one), anyDay(one), anyDay(one))),
  });

  test('the parts sum to the whole, none is negative, and each working arrives at its value', () => {
    fc.assert(fc.property(situation, ({ weights, kronor, gap, convention, rounding, dates: [inYear, one, other] }) => {
      const stays = weights.map((_, index) => (index < weights.length - 1 ? allYear : stay(inYear, convention, one, other)));
      const whole = givenAmount('helheten', Money.of(String(kronor)));
      const { parts, shares } = allot(whole, stays, keyOf(weights, true), gap, rounding);
      expect(Money.sum(parts.map((part) => part.value)).equals(whole.value)).toBe(true);
      expect(parts.some((part) => part.value.isNegative())).toBe(false);
      for (const working of [...parts, ...shares]) expect(evaluate(working).toString()).toBe(working.value.toString());
    }));
  });

  test('exit mirrors entry: what a member pays who enters on a day and what it pays who leaves on it make a full year', () => {
    fc.assert(fc.property(situation, ({ weights, kronor, gap, convention, dates: [inYear, date] }) => {
      const whole = givenAmount('helheten', Money.of(String(kronor)));
      const key = keyOf(weights, true);
      const old = weights.slice(1).map(() => allYear);
      const last = (one: Stay) => allot(whole, [...old, one], key, gap, 'none').parts.at(-1)?.value ?? Money.zero;
      const entry = stay(inYear, convention, date);
      const exit = stay(inYear, convention, undefined, date);
      expect(presence(entry).value.plus(presence(exit).value).equals(Share.one)).toBe(true);
      const both = last(entry).plus(last(exit)).minus(whole.value.times(key.withAll.at(-1)?.value ?? Share.zero));
      expect(both.abs().compare(Money.of('1e-20'))).toBe(-1);
    }));
  });

  test('for a single newcomer the two ways differ only among the others', () => {
    fc.assert(fc.property(situation, ({ weights, kronor, convention, dates: [inYear, date] }) => {
      const whole = givenAmount('helheten', Money.of(String(kronor)));
      const stays = [...weights.slice(1).map(() => allYear), stay(inYear, convention, date)];
      const [one, other] = gaps.map((gap) => allot(whole, stays, keyOf(weights, true), gap, 'none').parts.at(-1)?.value.toOre());
      expect(one).toBe(other);
    }));
  });
});

test('where the key gives those who are members in a stretch nothing, their own key holds', () => {
  const stays = [allYear, stay(2021, 'day', day('2021-03-01')), stay(2021, 'day', day('2021-09-01'))];
  const { parts } = allot(quarter, stays, { withAll: percent('0', '0', '100'), without: percent('100', '0', '0') }, 'tidsvagda-nycklar', 'none');
  expect(Money.sum(parts.map((part) => part.value)).equals(quarter.value)).toBe(true);
});
