/** Forwards and backwards: which keys and conventions give a published row, and what each kommun would pay by the others. */
import type { Choices } from '../../src/core/model';
import { Money, largestRemainder, Share } from '../../src/core/money';
import { allocations } from '../../src/core/compute';
import { groundsIn } from '../../src/core/compute/ground';
import { entryDoubts } from '../../src/core/compute/memberships';
import { asked, computed, lines, text, type Computed } from './computed';

/** The readings that give the row of a year. */
function matching({ answers }: Computed, period: string): readonly string[] {
  return [...new Set(answers.filter((one) => one.rule === 'kommunandelar' && one.period === period && one.matches).map(({ reading = '' }) => reading))];
}

function all({ answers }: Computed, period: string): readonly string[] {
  return [...new Set(answers.filter((one) => one.rule === 'kommunandelar' && one.period === period).map(({ reading = '' }) => reading))];
}

const names = ['Boxholm', 'Finspång', 'Kinda', 'Motala', 'Mjölby', 'Norrköping', 'Vadstena', 'Ydre'];
const inhabitants = ['5511', '22013', '10017', '43987', '28203', '144932', '7389', '3741'];
const population = Object.fromEntries(names.map((name, index) => [name, inhabitants[index] ?? '0']));

describe('eight kommuner by population, in whole kronor', () => {
  const quarters = ['2000000', '2150000', '2150001', '2300000'];
  const rows = quarters.map((quarter) => largestRemainder(Money.of(quarter), inhabitants.map((one) => Share.of(one)), '1').parts);
  const drawing = [
    '|2023|2024|2025|2026',
    ...names.map((name, index) => [`${name}s kommun`, ...rows.map((parts) => parts[index]?.toString())].join('|')),
    ['Region Östergötland', ...quarters].join('|'),
    ['Försäkringskassan', ...quarters.map((quarter) => Money.of(quarter).times(Share.of('2')).toString())].join('|'),
    ['Summa intäkter', ...quarters.map((quarter) => Money.of(quarter).times(Share.of('4')).toString())].join('|'),
  ].join('\n');

  test.each(['2023', '2024', '2025', '2026'])('%s is reproduced to the krona', (year) => {
    const given = computed(drawing, { population });
    expect(matching(given, year)).toContain('befolkning/avrundat-1');
    const row = given.answers.filter(({ reading, period }) => reading === 'befolkning/avrundat-1' && period === year);
    expect(row.map(({ difference }) => text(difference))).toEqual(Array(8).fill('0'));
    expect(row.map(({ member }) => member)).toEqual(names);
  });

  test('with whole kronor chosen that is the reading, and the only one by population', () => {
    const given = computed(drawing, { population, rounding: '1', key: 'befolkning' });
    expect(all(given, '2024').filter((reading) => reading.startsWith('befolkning'))).toEqual(['befolkning/avrundat-1']);
    expect(allocations(given.reading, { population, rounding: '1', key: 'befolkning' }).map(({ chosen }) => chosen?.reading))
      .toEqual(Array(4).fill('befolkning/avrundat-1'));
  });

  test('without inhabitants the key cannot be tried', () => {
    expect(all(computed(drawing), '2023').filter((reading) => reading.startsWith('befolkning'))).toEqual([]);
    expect(all(computed(drawing, { population: { Kinda: '10017' } }), '2023').filter((reading) => reading.startsWith('befolkning'))).toEqual([]);
  });
});

const three = (rows: string) => `
|2024|2025
${rows}
Region Värmland|1000000|1000000
Försäkringskassan|2000000|2000000
Summa intäkter|4000000|4000000`;

describe('other keys', () => {
  test('an equal base and the rest by inhabitants', () => {
    const choices: Choices = { equalBase: '100000', population: { Arvika: '25000', Eda: '10000', Säffle: '15000' } };
    const given = computed(three('Arvika kommun|450000|500000\nEda kommun|240000|200000\nSäffle kommun|310000|300000'), choices);
    expect(matching(given, '2024')).toEqual(['fasta-procent', 'lika-bas-plus-befolkning']);
    expect(matching(given, '2025')).toEqual(['fasta-procent', 'befolkning']);
  });

  test('a base greater than the quarter is no key', () => {
    const given = computed(three('Arvika kommun|600000|600000\nEda kommun|400000|400000'), { equalBase: '600000', population: { Arvika: '1', Eda: '1' } });
    expect(all(given, '2024')).toEqual(['publicerat', 'fasta-procent', 'befolkning']);
  });

  test('free amounts, and last year\'s', () => {
    const given = computed(three('Arvika kommun|523456|523456\nEda kommun|476544|476544'), { freeAmounts: { Arvika: '523456', Eda: '476544' } });
    expect(matching(given, '2024')).toEqual(['fria-belopp']);
    expect(matching(given, '2025')).toEqual(['fria-belopp', 'fjolarets-belopp']);
  });

  test('the percentages of the labels beside those the amounts are', () => {
    const given = computed(three('Arvika kommun 60 %|550000|600000\nEda kommun 40 %|450000|400000'));
    expect(lines(given, 'kommunandelar').filter((line) => !line.startsWith('publicerat'))).toEqual([
      'fasta-procent 2024 Arvika 550000 stämmer', 'fasta-procent 2024 Eda 450000 stämmer',
      'fasta-procent/etiketter 2024 Arvika 600000', 'fasta-procent/etiketter 2024 Eda 400000',
      'fasta-procent 2025 Arvika 600000 stämmer', 'fasta-procent 2025 Eda 400000 stämmer',
      'fasta-procent/etiketter 2025 Arvika 600000 stämmer', 'fasta-procent/etiketter 2025 Eda 400000 stämmer',
      'fjolarets-belopp 2025 Arvika 550000', 'fjolarets-belopp 2025 Eda 450000',
    ]);
  });

  test('rounding to thousands is found where only it gives the row', () => {
    const given = computed(three('Arvika kommun|334000|333000\nEda kommun|333000|333000\nSäffle kommun|333000|334000'),
      { population: { Arvika: '100', Eda: '100', Säffle: '100' } });
    expect(matching(given, '2024')).toEqual(['fasta-procent', 'befolkning/avrundat-1000']);
    expect(matching(given, '2025')).toEqual(['fasta-procent']);
  });
});

describe('who joins, and when', () => {
  const joining = (first: string, second: string, third: string) => `
|2024|2025|2026
Arvika kommun|${first}
Eda kommun|${second}
Säffle kommun|${third}
Region Värmland|1000000|1000000|1000000
Försäkringskassan|2000000|2000000|2000000`;

  test.each([
    ['a part of the first year', joining('675000|600000|600000', '225000|200000|200000', '100000|200000|200000'), ['entry-date Säffle 2024-07-01']],
    ['blank, then full', joining('700000|600000|600000', '300000|200000|200000', '|200000|200000'), ['entry-date Säffle 2025-01-01']],
    ['zero, then a part', joining('700000|670000|600000', '300000|280000|200000', '0|50000|200000'), ['entry-date Säffle 2025-10-01']],
    ['a part that is days', joining('680000|600000|600000', '227650|200000|200000', '92350|200000|200000'), ['entry-date Säffle 2024-07-16']],
    ['a part that is neither months nor days', joining('672000|598000|600000', '226520|199000|200000', '101480|203000|200000'), []],
    ['a member all along whose key grows', joining('600000|590000|580000', '250000|255000|260000', '150000|155000|160000'), []],
    ['a new key among the same members', joining('500000|450000|450000', '300000|250000|250000', '200000|300000|300000'), []],
  ])('%s', (_, drawing, questions) => {
    expect(asked(computed(drawing))).toEqual(questions);
  });

  test('a date that is known is not asked for', () => {
    const drawing = joining('700000|600000|600000', '300000|200000|200000', '|200000|200000');
    expect(asked(computed(drawing, { entries: [{ member: 'Säffle', date: '2025-01-01' }] }))).toEqual([]);
  });

  test('the key before is that of the year before', () => {
    const drawing = joining('700000|670000|600000', '300000|280000|200000', '|50000|200000');
    const given = computed(drawing, { entries: [{ member: 'Säffle', date: '2025-10-01' }] });
    expect(lines(given, 'kommunandelar', 'fasta-procent/gamla-nyckeln/month').filter((line) => line.startsWith('2025'))).toEqual([
      '2025 Arvika 705000', '2025 Eda 245000', '2025 Säffle 50000',
    ]);
    const [first] = given.answers.filter(({ reading }) => reading === 'fasta-procent/gamla-nyckeln/month');
    expect(text(first?.details?.['nyckelUr'])).toBe('annat-ar');
  });

  test('with no other key known the old members share the gap in proportion, and that is said', () => {
    const given = computed(joining('675000|600000|600000', '225000|200000|200000', '100000|200000|200000'), { entries: [{ member: 'Säffle', date: '2024-07-01' }] });
    expect(matching(given, '2024')).toContain('fasta-procent/gamla-nyckeln/half-year');
    const [first] = given.answers.filter(({ reading }) => reading === 'fasta-procent/gamla-nyckeln/half-year');
    expect(text(first?.details?.['nyckelUr'])).toBe('ur-fulla-nyckeln');
  });

  test('with no other key known, whole percentages that explain the row are found in it', () => {
    const given = computed(joining('670000|600000|600000', '230000|200000|200000', '100000|200000|200000'), { entries: [{ member: 'Säffle', date: '2024-06-01' }] });
    expect(matching(given, '2024')).toEqual([
      'fasta-procent/gamla-nyckeln/half-year/nyckel-ur-raden', 'fasta-procent/gamla-nyckeln/month-after/nyckel-ur-raden',
      'fasta-procent/tidsvagda-nycklar/half-year/nyckel-ur-raden', 'fasta-procent/tidsvagda-nycklar/month-after/nyckel-ur-raden',
    ]);
    const [allocation] = allocations(given.reading, { entries: [{ member: 'Säffle', date: '2024-06-01' }] });
    expect(allocation?.chosen?.without?.map(({ value }) => value.toString())).toEqual(['0.7', '0.3', '0']);
  });

  test('who leaves at midsummer pays as one who joins then, and the rest carry the gap', () => {
    const drawing = joining('600000|660000|700000', '200000|240000|300000', '200000|100000|');
    const given = computed(drawing, { exits: [{ member: 'Säffle', date: '2025-06-30' }] });
    expect(lines(given, 'kommunandelar', 'fasta-procent/gamla-nyckeln/half-year')).toEqual([
      '2025 Arvika 670000', '2025 Eda 230000', '2025 Säffle 100000',
    ]);
    expect(lines(given, 'kommunandelar', 'fasta-procent/tidsvagda-nycklar/half-year')).toEqual([
      '2025 Arvika 650000', '2025 Eda 250000', '2025 Säffle 100000',
    ]);
  });

  test('two join in one year', () => {
    const drawing = `
|2024|2025
Arvika kommun|800000|500000
Eda kommun|150000|300000
Säffle kommun|50000|200000
Region Värmland|1000000|1000000
Försäkringskassan|2000000|2000000`;
    const given = computed(drawing, { entries: [{ member: 'Eda', date: '2024-07-01' }, { member: 'Säffle', date: '2024-10-01' }] });
    expect(matching(given, '2024')).toEqual(['fasta-procent/gamla-nyckeln/month']);
    expect(asked(computed(drawing))).toEqual(['entry-date Eda 2024-07-01', 'entry-date Säffle 2024-10-01']);
  });
});

describe('the quarter', () => {
  test('is what the other parties make it, so a mistyped amount shows at its kommun', () => {
    const given = computed(three('Arvika kommun|600000|600000\nEda kommun|400000|40000'));
    const eda = given.answers.filter(({ reading, member, period }) => reading === 'fjolarets-belopp' && member === 'Eda' && period === '2025');
    expect(eda.map(({ value, difference }) => [text(value), text(difference)])).toEqual([['400000', '-360000']]);
  });

  test('is what the kommuner pay where no other party is read', () => {
    const given = computed('|2024|2025\nArvika kommun|600000|660000\nEda kommun|400000|440000\nSumma intäkter|1000000|1100000');
    expect(matching(given, '2025')).toEqual(['fasta-procent', 'fjolarets-belopp']);
  });

  test('an error among the amounts leaves the year out', () => {
    const given = computed(three('Arvika kommun|600000|600000\nEda kommun|#REF!|400000'));
    expect(all(given, '2024')).toEqual([]);
    expect(all(given, '2025')).not.toEqual([]);
  });

  test('a residue lies on the largest share and is said', () => {
    const given = computed(three('Arvika kommun|600000|600000\nEda kommun|400000|400000').replaceAll('1000000', '1000040').replaceAll('2000000', '2000080'),
      { rounding: '100', population: { Arvika: '6', Eda: '4' } });
    const row = given.answers.filter(({ reading, period }) => reading === 'befolkning/avrundat-100' && period === '2024');
    expect(row.map(({ value, details }) => [text(value), text(details?.['rest'])])).toEqual([['600040', '40'], ['400000', '40']]);
  });
});

describe('a date that the amounts contradict', () => {
  const drawing = `
|2021|2022|2023
Luleå kommun|715875|650000|650000
Piteå kommun|359000|325000|325000
Älvsbyns kommun|68875|62500|62500
Bodens kommun|106250|212500|212500
Region Norrbotten|1250000|1250000|1250000
Försäkringskassan|2500000|2500000|2500000
Summa intäkter|5000000|5000000|5000000`;
  const keyBefore = { Luleå: '62', Piteå: '32', Älvsbyn: '6' };
  const dated = (date: string) => ({ entries: [{ member: 'Boden', date }], keyBefore });
  const doubts = (date: string) => {
    const given = computed(drawing, dated(date));
    return groundsIn(given.reading, dated(date)).flatMap(({ years }) => entryDoubts(years, dated(date)));
  };

  test('before the entry the old key holds in full, and there is no gap', () => {
    const given = computed(drawing, dated('2022-05-01'));
    expect(all(given, '2021').filter((reading) => reading !== 'publicerat')).toEqual(['fasta-procent']);
    expect(lines(given, 'kommunandelar', 'fasta-procent').filter((line) => line.startsWith('2021'))).toEqual([
      '2021 Luleå 775000', '2021 Piteå 400000', '2021 Älvsbyn 75000', '2021 Boden 0',
    ]);
  });

  test('is told, once', () => {
    expect(doubts('2022-05-01')).toEqual([{ member: 'Boden', date: '2022-05-01', period: '2021', is: 'pays-before' }]);
    expect(doubts('2019-01-01')).toEqual([{ member: 'Boden', date: '2019-01-01', period: '2021', is: 'pays-a-part' }]);
    expect(doubts('2021-06-01')).toEqual([]);
  });
});
