/** What the user answers, in the forms in which it is written. */
import { amountFrom, entryOf, exitOf, sameMember, valueFor, weightFrom } from '../../../src/core/compute/given';

test('amounts and weights in Swedish and plain form; what cannot be read is not given', () => {
  expect(['3600000', '3 600 000,50', '\u2212425\u00a0700', '', 'tre', '1,2,3', undefined].map((text) => amountFrom(text)?.toString()))
    .toEqual(['3600000', '3600000.5', '-425700', undefined, undefined, undefined, undefined]);
  expect(['62', '62 %', '31,25%', '-5', 'alla'].map((text) => weightFrom(text)?.toString())).toEqual(['62', '62', '31.25', undefined, undefined]);
});

test('a member by any of its names', () => {
  expect([['Luleå', 'Luleå kommun'], ['Boden', 'Bodens kommun'], ['älvsbyn', 'Älvsbyns kommun'], ['Göteborg', 'Göteborgs stad'], ['Västerås', 'Västerås']]
    .map(([one = '', other = '']) => sameMember(one, other))).toEqual([true, true, true, true, true]);
  expect(sameMember('Mora', 'Orsa')).toBe(false);
  expect(valueFor('Boden', { 'Luleå kommun': '1', 'Bodens kommun': '2' })).toBe('2');
  expect(valueFor('Boden', undefined)).toBeUndefined();
});

test('dates of entry, and of exit as the first day outside', () => {
  const choices = { entries: [{ member: 'Boden', date: '2021-06-01' }], exits: [{ member: 'Boden', date: '2023-12-31' }, { member: 'Piteå', date: '2023-02-30' }] };
  expect(entryOf('Boden', choices)).toEqual({ year: 2021, month: 6, day: 1 });
  expect(exitOf('Boden', choices)).toEqual({ year: 2024, month: 1, day: 1 });
  expect([entryOf('Piteå', choices), exitOf('Piteå', choices)]).toEqual([undefined, undefined]);
});
