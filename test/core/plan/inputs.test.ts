import { answersIn } from '../../../src/core/plan/answers';
import { dateForm, dayFrom, inputCell, roundingForm, serialOf, shareForm } from '../../../src/core/plan/inputs';
import { Share } from '../../../src/core/money';
import { number, text } from './planned';

describe('days as Excel counts them', () => {
  test.each([
    [{ year: 2021, month: 6, day: 1 }, 44348, 42886],
    [{ year: 1904, month: 1, day: 1 }, 1462, 0],
    [{ year: 2024, month: 2, day: 29 }, 45351, 43889],
    [{ year: 2024, month: 12, day: 31 }, 45657, 44195],
  ])('%o', (day, since1900, since1904) => {
    expect([serialOf(day, false), serialOf(day, true)]).toEqual([since1900, since1904]);
    expect([dayFrom(since1900, false), dayFrom(since1904, true)]).toEqual([day, day]);
  });
});

describe('a value in an input cell', () => {
  const derived = Share.of('0.52');
  const valueOf = (kept: Parameters<typeof inputCell>[0]) => inputCell(kept, 'nyckel A', shareForm, derived).value?.toString();

  test('is ours before the first writing, and its key says what we wrote', () => {
    const cell = inputCell({}, 'nyckel A', shareForm, derived);
    expect(cell.piece).toEqual({
      style: 'share-input', ownership: { is: 'input', key: 'nyckel A = 0.52' }, content: { is: 'value', value: number('0.52') },
    });
  });
  test('follows the budget where it was never touched', () => expect(valueOf({ 'nyckel A = 0.5': number('0.5') })).toBe('0.52'));
  test('is the user\'s where it was', () => expect(valueOf({ 'nyckel A = 0.5': number('0.6') })).toBe('0.6'));
  test('counts as never written where it is invalid or cleared', () => {
    expect(valueOf({ 'nyckel A = 0.5': text('') })).toBe('0.52');
    expect(valueOf({ 'nyckel A = 0.5': number('-0.1') })).toBe('0.52');
    expect(valueOf({ 'nyckel A = 0.5': number('1.1') })).toBe('0.52');
    expect(valueOf({ 'nyckel A = 0.5': { is: 'error', error: '#REF!' } })).toBe('0.52');
  });
  test('is not taken from another cell whose name begins alike', () => expect(valueOf({ 'nyckel AB = 0.5': number('0.6') })).toBe('0.52'));
  test('of rounding is one of its steps', () => {
    expect(inputCell({ 'avrundning = 0': number('100') }, 'avrundning', roundingForm, 'none').value).toBe('100');
    expect(inputCell({ 'avrundning = 0': number('50') }, 'avrundning', roundingForm, 'none').value).toBe('none');
  });
  test('of a date may be text, but a day that exists', () => {
    const dateOf = (shown: ReturnType<typeof text>) => inputCell({ 'intrade A = ': shown }, 'intrade A', dateForm(false), undefined).value;
    expect(dateOf(text('2021-06-01'))).toEqual({ year: 2021, month: 6, day: 1 });
    expect(dateOf(text('2021-11-31'))).toBeUndefined();
    expect(dateOf(number('44348'))).toEqual({ year: 2021, month: 6, day: 1 });
  });
});

test('dates written into Kommunandelar are answers; those that we wrote are not', () => {
  const kept = {
    'intrade Boden 2021 = ': number('44348'), 'intrade Norra Kalix 2022 = 44562': number('44563'), 'intrade Luleå 2021 = 44348': number('44348'),
    'uttrade Piteå 2021 = ': text('2021-08-31'), 'konvention 2021 = halvår': text('inträdesmånaden räknas'),
  };
  expect(answersIn([{ kind: 'kommunandelar', name: 'Kommunandelar', kept, stands: [], keyed: [], marked: [] }], false)).toEqual({
    entries: [{ member: 'Boden', date: '2021-06-01' }, { member: 'Norra Kalix', date: '2022-01-02' }],
    exits: [{ member: 'Piteå', date: '2021-08-31' }],
  });
  expect(answersIn([], false)).toEqual({ entries: [], exits: [] });
});
