/** 5 and 5 a §§: who counts to which party, what is outside, and when nothing is said. */
import { computed, lines } from './computed';

const year = (rows: string) => lines(computed(`Budget, kronor|2025\n${rows}`), 'finansiering');

test('half, a quarter and a quarter; Arbetsförmedlingen is the state too', () => {
  expect(year('Mora kommun|150\nOrsa kommun|100\nRegion Dalarna|250\nFörsäkringskassan|250\nArbetsförmedlingen|250')).toEqual([
    '2025 1000 håller', 'staten 2025 0.5 håller', 'regionen 2025 0.25 håller', 'kommunerna 2025 0.25 håller',
  ]);
});

test('a kommun that pays too little breaks all three', () => {
  expect(year('Mora kommun|150\nOrsa kommun|50\nRegion Dalarna|250\nFörsäkringskassan|500')).toEqual([
    '2025 950 håller inte', 'staten 2025 0.526316 håller inte', 'regionen 2025 0.263158 håller inte', 'kommunerna 2025 0.210526 håller inte',
  ]);
});

test('several regions are one party', () => {
  expect(year('Heby kommun|200\nEnköpings kommun|200\nRegion Uppsala|250\nRegion Västmanland|150\nFörsäkringskassan|800')[0]).toBe('2025 1600 håller');
});

test('medfinansiering, other incomes and carried capital are outside', () => {
  expect(year('Mora kommun|250\nRegion Dalarna|250\nFörsäkringskassan|500\nMedfinansiering ESF|300\nRänteintäkter|7\nÖverfört kapital|900\nSumma intäkter|1957')[0])
    .toBe('2025 1000 håller');
});

test('rounding within half a unit for each amount is no breach', () => {
  const given = computed('Budget, tkr|2025\nMora kommun|417\nOrsa kommun|417\nRättviks kommun|417\nRegion Dalarna|1250\nFörsäkringskassan|2500');
  expect(lines(given, 'finansiering')[0]).toBe('2025 5001000 håller');
});

test('a blank amount is unknown: what holds without it is said, a breach is not', () => {
  const rows = (mora: string) => `Budget, kronor|2024|2025\nMora kommun|${mora}|200\nOrsa kommun||50\nRegion Dalarna|250|250\nFörsäkringskassan|500|500`;
  expect(lines(computed(rows('250')), 'finansiering', '')).toEqual(['2024 1000 håller', '2025 1000 håller']);
  expect(lines(computed(rows('200')), 'finansiering', '')).toEqual(['2025 1000 håller']);
});

test('nothing is said without a party, or over an error', () => {
  expect(year('Mora kommun|150\nOrsa kommun|100\nRegion Dalarna|250')).toEqual([]);
  expect(year('Mora kommun|150\nOrsa kommun|100\nFörsäkringskassan|500')).toEqual([]);
  expect(year('Mora kommun|#REF!\nOrsa kommun|100\nRegion Dalarna|250\nFörsäkringskassan|500')).toEqual([]);
});

test('a kommun outside the regions pays half (5 a §)', () => {
  const given = computed('Budget, kronor|2025\nRegion Gotland|500\nFörsäkringskassan|500\nSumma intäkter|1000');
  expect(lines(given, 'finansiering')).toEqual(['2025 1000 håller', 'staten 2025 0.5 håller', 'kommunerna 2025 0.5 håller']);
  expect(given.answers.find(({ rule }) => rule === 'finansiering')?.source.paragraph).toBe('5 a §');
  expect(year('Region Gotland|400\nFörsäkringskassan|500\nSumma intäkter|900')[0]).toBe('2025 900 håller inte');
});

test('a lone kommun beside the state may have its region elsewhere: only what holds is said', () => {
  expect(year('Mora kommun|250\nFörsäkringskassan|500\nSumma intäkter|750')).toEqual([]);
});
