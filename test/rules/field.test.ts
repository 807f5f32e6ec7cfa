/** Every figure of the field's section "What it computes", from the published budget and its untidy sisters. */
import type { Answer, Choices } from '../../src/core/model';
import { Money, Share } from '../../src/core/money';
import { asked, computedBook, lines, text, type Computed } from './computed';

const answered: Choices = {
  entries: [{ member: 'Boden', date: '2021-06-01' }], keyBefore: { Luleå: '62', Piteå: '32', Älvsbyn: '6' },
};

describe.each(['vp2021', 'vp2021-formler', 'vp2021-dirty-1-text', 'vp2021-dirty-4-planterat-fel'])('%s', (book) => {
  const given = computedBook(book, answered);

  test('förvaltningskostnader', () => {
    expect(lines(given, 'forvaltningskostnader')).toEqual(['2021 865500', '2022 820700', '2023 849500']);
  });

  test('finansiering', () => {
    expect(lines(given, 'finansiering', '')).toEqual(['2021 5000000 håller', '2022 5000000 håller', '2023 5000000 håller']);
    expect(lines(given, 'finansiering', 'staten')).toEqual(['2021 0.5 håller', '2022 0.5 håller', '2023 0.5 håller']);
    expect(lines(given, 'finansiering', 'kommunerna')).toEqual(['2021 0.25 håller', '2022 0.25 håller', '2023 0.25 håller']);
  });

  test.each([
    ['fasta-procent/gamla-nyckeln/half-year', ['715875', '359000', '68875', '106250'], true],
    ['fasta-procent/gamla-nyckeln/month-after', ['715875', '359000', '68875', '106250'], true],
    ['fasta-procent/tidsvagda-nycklar/half-year', ['712500', '362500', '68750', '106250'], false],
    ['fasta-procent/gamla-nyckeln/month', ['704895.83', '353333.33', '67812.5', '123958.33'], false],
    ['fasta-procent/tidsvagda-nycklar/month', ['702083.33', '356250', '67708.33', '123958.33'], false],
    ['fasta-procent/gamla-nyckeln/day', ['704504.79', '353131.51', '67774.66', '124589.04'], false],
  ])('kommunandelar 2021: %s', (reading, expected, matches) => {
    const row = answersOf(given, 'kommunandelar', reading).filter(({ period }) => period === '2021');
    expect(row.map(({ value }) => text(value))).toEqual(expected);
    expect(row.map((answer) => answer.matches)).toEqual([matches, matches, matches, matches]);
    expect(Money.sum(row.map(moneyOf)).equals(Money.of('1250000'))).toBe(true);
  });

  test('by months the newcomer would pay 17 708,33 more', () => {
    const [boden] = answersOf(given, 'kommunandelar', 'fasta-procent/gamla-nyckeln/month').filter(({ member }) => member === 'Boden');
    expect(text(boden?.difference)).toBe('-17708.33');
  });

  test('the only rules that give the published row', () => {
    const matching = given.answers.filter(({ rule, period, matches }) => rule === 'kommunandelar' && period === '2021' && matches);
    expect([...new Set(matching.map(({ reading }) => reading))]).toEqual([
      'fasta-procent/gamla-nyckeln/half-year', 'fasta-procent/gamla-nyckeln/month-after',
    ]);
  });

  test('full-year shares are 52, 26, 5 and 17 per cent', () => {
    const full = answersOf(given, 'kommunandelar', 'fasta-procent').filter(({ period }) => period === '2022');
    expect(full.map(({ share, matches }) => [text(share), matches])).toEqual([['0.52', true], ['0.26', true], ['0.05', true], ['0.17', true]]);
  });

  test('insatsandel, every reading', () => {
    const inPercent = (reading: string) => answersOf(given, 'insatsandel', reading).map(({ value }) => percentOf(value));
    expect(inPercent('alla-insatser/nyttjade-medel')).toEqual(['87.95', '88', '82.67']);
    expect(inPercent('individinriktade/nyttjade-medel')).toEqual(['74.41', '76.92', '66.3']);
    expect(inPercent('alla-insatser/medlemsintakt')).toEqual(['126.38', '120.41', '81.05']);
    expect(answersOf(given, 'insatsandel', 'individinriktade/nyttjade-medel').map(({ holds }) => holds)).toEqual([false, true, false]);
    expect(answersOf(given, 'insatsandel', 'alla-insatser/medlemsintakt').map(({ holds }) => holds)).toEqual([undefined, undefined, undefined]);
  });

  test('insatsandel, the margins in kronor both ways', () => {
    const answers = answersOf(given, 'insatsandel', 'alla-insatser/nyttjade-medel');
    expect(answers.map(({ margin, marginOther, limit, holds }) => [text(margin), text(marginOther), text(limit), holds])).toEqual([
      ['3722500', '1240833.33', '0.75', true], ['3558400', '1186133.33', '0.75', true], ['1504000', '501333.33', '0.75', true],
    ]);
  });

  test('överskott in both chains, and the year\'s own result', () => {
    expect(lines(given, 'overskott', 'som-tryckt')).toEqual(['2021 1415500', '2022 -425700', '2023 98000']);
    expect(lines(given, 'overskott', 'i-kedja')).toEqual(['2021 1415500', '2022 -425700', '2023 -327700']);
    expect(lines(given, 'overskott', 'arets-resultat')).toEqual(['2021 -2184500', '2022 -1841200', '2023 98000']);
    expect(answersOf(given, 'overskott', 'arets-resultat').map(({ source }) => source.paragraph)).toEqual(Array(3).fill('11 kap. 5 § andra stycket, som 21 § lag (2003:1210) hänvisar till'));
  });

  test('budgetram, with the deficit carried where that differs', () => {
    expect(lines(given, 'budgetram')).toEqual([
      'som-tryckt 2021 1415500 håller', 'som-tryckt 2022 -425700 håller inte', 'som-tryckt 2023 98000 håller', 'i-kedja 2023 -327700 håller inte',
    ]);
  });

  test('brist, by member', () => {
    expect(lines(given, 'brist')).toEqual([
      '2023 Försäkringskassan 163850', '2023 Region Norrbotten 81925', '2023 Luleå 42601', '2023 Piteå 21300.5',
      '2023 Älvsbyn 4096.25', '2023 Boden 13927.25',
    ]);
  });

  test('tjänsteuppdelning: what the other part would be, beside a row that may hold it', () => {
    const [first] = answersOf(given, 'tjansteuppdelning');
    expect([text(first?.value), text(first?.difference), text(first?.details?.['rad'])]).toEqual(['556111.11', '-3111.11', 'Övriga strukturella insatser']);
    expect(asked(given)).toEqual(['split-post Övriga strukturella insatser Budget 2021–2023 | STRUKTURINRIKTADE INSATSER | Övriga strukturella insatser']);
  });
});

describe('without the date of entry', () => {
  const figures = computedBook('vp2021');

  test('it is a question, and what follows from the figures alone is computed', () => {
    expect(asked(figures)).toEqual(['entry-date Boden 2021-07-01', 'split-post Övriga strukturella insatser Budget 2021–2023 | STRUKTURINRIKTADE INSATSER | Övriga strukturella insatser']);
    const [part] = answersOf(figures, 'kommunandelar', 'del-av-helar');
    expect([part?.member, part?.period, text(part?.value), text(part?.details?.['helarsbelopp'])]).toEqual(['Boden', '2021', '0.5', '212500']);
    expect(lines(figures, 'kommunandelar', 'fasta-procent/gamla-nyckeln/ur-beloppen')).toEqual([
      '2021 Luleå 715875 stämmer', '2021 Piteå 359000 stämmer', '2021 Älvsbyn 68875 stämmer', '2021 Boden 106250 stämmer',
    ]);
  });

  test('the old key is the labels\' percentages', () => {
    const byLabels = computedBook('vp2021', { entries: [{ member: 'Bodens kommun', date: '2021-06-01' }] });
    const [first] = answersOf(byLabels, 'kommunandelar', 'fasta-procent/gamla-nyckeln/half-year');
    expect([text(first?.value), text(first?.details?.['nyckelUr'])]).toEqual(['715875', 'etiketter']);
  });

  test('a date that does not exist is no date', () => {
    expect(asked(computedBook('vp2021', { entries: [{ member: 'Boden', date: '2021-06-31' }] }))[0]).toBe('entry-date Boden 2021-07-01');
  });
});

test('an adopted opening balance opens the chain and leaves what is printed', () => {
  const adopted = computedBook('vp2021', { openingBalance: '3 700 000' });
  expect(lines(adopted, 'overskott', 'i-kedja')).toEqual(['2021 1515500', '2022 -325700', '2023 -227700']);
  expect(lines(adopted, 'overskott', 'som-tryckt')).toEqual(['2021 1415500', '2022 -425700', '2023 98000']);
});

function answersOf({ answers }: Computed, rule: string, reading?: string): readonly Answer[] {
  return answers.filter((answer) => answer.rule === rule && answer.reading === reading);
}

function moneyOf({ value }: Answer): Money {
  return value?.is === 'money' ? value : Money.zero;
}

function percentOf(value: Answer['value']): string {
  return value?.is === 'share' ? value.rounded(4).times(Share.of('100')).toString() : '';
}
