/** What the sheet Kommunandelar is drawn from: quarter, members, keys, dates, and the reading that applies. */
import { allocations } from '../../../src/core/compute';
import type { Choices } from '../../../src/core/model';
import { Money } from '../../../src/core/money';
import { computedBook } from '../../rules/computed';

const entry: Choices = { entries: [{ member: 'Boden', date: '2021-06-01' }], keyBefore: { Luleå: '62', Piteå: '32', Älvsbyn: '6' } };
const of = (choices: Choices) => allocations(computedBook('vp2021', choices).reading, choices);

test('one allocation a year, its quarter from the other parties', () => {
  expect(of(entry).map(({ period, whole, wholeFrom, partYear, members }) => [period, whole.value.toOre(), wholeFrom, partYear, members.map(({ member }) => member.name)]))
    .toEqual([
      ['2021', '1250000', 'ovriga-parter', true, ['Luleå', 'Piteå', 'Älvsbyn', 'Boden']],
      ['2022', '1250000', 'ovriga-parter', false, ['Luleå', 'Piteå', 'Älvsbyn', 'Boden']],
      ['2023', '1250000', 'ovriga-parter', false, ['Luleå', 'Piteå', 'Älvsbyn', 'Boden']],
    ]);
});

test('the chosen reading: the first that gives the row, with both keys and where they came from', () => {
  const [first] = of(entry);
  const chosen = first?.chosen;
  expect(chosen && [chosen.reading, chosen.withAllFrom, chosen.withAllYear, chosen.withoutFrom]).toEqual([
    'fasta-procent/gamla-nyckeln/half-year', 'annat-ar', '2022', 'svar',
  ]);
  expect(chosen?.withAll.map(({ value }) => value.toString())).toEqual(['0.52', '0.26', '0.05', '0.17']);
  expect(chosen?.without?.map(({ value }) => value.toString())).toEqual(['0.62', '0.32', '0.06', '0']);
  expect(chosen?.presence.map(({ value }) => value.toString())).toEqual(['1', '1', '1', '0.5']);
  expect(first?.members.map(({ cell, entry: date }) => [cell.row, date])).toEqual([
    [7, undefined], [8, undefined], [9, undefined], [10, { year: 2021, month: 6, day: 1 }],
  ]);
});

test('the user\'s choice goes before what gives the row', () => {
  const [first] = of({ ...entry, convention: 'month', rounding: '100' });
  expect(first?.chosen?.reading).toBe('fasta-procent/gamla-nyckeln/month/avrundat-100');
  expect(first?.chosen?.parts.map(({ value }) => value.toOre())).toEqual(['704900', '353300', '67800', '124000']);
  expect(of({ ...entry, key: 'befolkning' })[0]?.chosen).toBeUndefined();
});

test('both ways and five conventions beside each other, each summing to the quarter', () => {
  const readings = of(entry)[0]?.readings ?? [];
  expect(readings.map(({ gap, convention }) => `${gap ?? ''} ${convention ?? ''}`)).toEqual([
    'gamla-nyckeln half-year', 'gamla-nyckeln month', 'gamla-nyckeln month-after', 'gamla-nyckeln day', 'gamla-nyckeln whole-year',
    'tidsvagda-nycklar half-year', 'tidsvagda-nycklar month', 'tidsvagda-nycklar month-after', 'tidsvagda-nycklar day', 'tidsvagda-nycklar whole-year',
  ]);
  for (const { parts } of readings) expect(Money.sum(parts.map(({ value }) => value)).toOre()).toBe('1250000');
});

test('a newcomer without a date has the part that its amount shows', () => {
  const [first] = of({});
  expect([first?.newcomer?.member, first?.newcomer?.part.value.toString(), first?.newcomer?.fullYear.value.toOre(), first?.newcomer?.fullYearPeriod])
    .toEqual(['Boden', '0.5', '212500', '2022']);
  expect(first?.readings.map(({ convention }) => convention)).toEqual(['ur-beloppen', 'ur-beloppen']);
});

test('amounts that give those who are members all year nothing stop no other key', () => {
  const free: Choices = { entries: [{ member: 'Boden', date: '2021-06-01' }], freeAmounts: { Luleå: '0', Piteå: '0', Älvsbyn: '0', Boden: '5' } };
  const [first] = of(free);
  expect(first?.chosen?.key).toBe('fasta-procent');
});
