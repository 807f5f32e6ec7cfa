/** Överskott, budgetram and brist: both chains, what is unknown, and who answers for a shortage. */
import type { Choices } from '../../src/core/model';
import { answerSentence } from '../../src/text/rules.sv';
import { answerSentence as inEnglish } from '../../src/text/rules.en';
import { computed, lines, type Computed } from './computed';

const said = ({ answers }: Computed, rule: string, reading?: string) => answers
  .filter((one) => one.rule === rule && (reading === undefined || one.reading === reading)).map((one) => answerSentence(one).replaceAll('\u00a0', ' '));

const sheet = (opening: string) => `
Kronor|2024|2025|2026
Överfört kapital|${opening}
Mora kommun|250|250|250
Region Dalarna|250|250|250
Försäkringskassan|500|500|500
Summa intäkter exkl. överfört kapital|1000|1000|1000
Summa förvaltningskostnader|300|300|300
Summa insatser|800|800|600`;

test('openings that carry give one chain', () => {
  const given = computed(sheet('150|50|-50'));
  expect(lines(given, 'overskott')).toEqual([
    'som-tryckt 2024 50', 'i-kedja 2024 50', 'arets-resultat 2024 -100',
    'som-tryckt 2025 -50', 'i-kedja 2025 -50', 'arets-resultat 2025 -100',
    'som-tryckt 2026 50', 'i-kedja 2026 50', 'arets-resultat 2026 100',
  ]);
  expect(lines(given, 'budgetram')).toEqual(['som-tryckt 2024 50 håller', 'som-tryckt 2025 -50 håller inte', 'som-tryckt 2026 50 håller']);
  expect(lines(given, 'brist')).toEqual([]);
});

test('a blank opening is unknown and not zero: the chain carries on', () => {
  const given = computed(sheet('150||-50'));
  expect(lines(given, 'overskott', 'som-tryckt')).toEqual(['2024 50', '2026 50']);
  expect(lines(given, 'overskott', 'i-kedja')).toEqual(['2024 50', '2025 -50', '2026 50']);
  expect(lines(given, 'budgetram')).toEqual(['som-tryckt 2024 50 håller', 'i-kedja 2025 -50 håller inte', 'som-tryckt 2026 50 håller']);
});

test('without any opening there is only the year\'s own result, until one is given', () => {
  const rows = 'Kronor|2024|2025\nSumma intäkter|1000|1000\nSumma förvaltningskostnader|300|300\nSumma insatser|800|700';
  expect(lines(computed(rows), 'overskott')).toEqual(['arets-resultat 2024 -100', 'arets-resultat 2025 0']);
  expect(lines(computed(rows), 'budgetram')).toEqual([]);
  expect(lines(computed(rows, { openingBalance: '80' }), 'overskott', 'i-kedja')).toEqual(['2024 -20', '2025 -20']);
  expect(lines(computed(rows, { openingBalance: 'åttio' }), 'overskott', 'i-kedja')).toEqual([]);
});

test('years that do not follow each other are not chained', () => {
  const given = computed('Kronor|2023|2025\nIngående balans|100|70\nSumma intäkter|1000|1000\nSumma förvaltningskostnader|300|300\nSumma insatser|900|750');
  expect(lines(given, 'overskott', 'i-kedja')).toEqual(['2023 -100', '2025 20']);
});

test('columns in any order are years in order', () => {
  const given = computed('Kronor|2025|2024\nÖverfört kapital|0|100\nSumma intäkter|1000|1000\nSumma förvaltningskostnader|300|300\nSumma insatser|700|750');
  expect(lines(given, 'overskott', 'i-kedja')).toEqual(['2024 50', '2025 50']);
});

test('a shortage: half is Försäkringskassan\'s, several regions share a quarter as they pay', () => {
  const given = computed(`
Kronor|2025
Överfört kapital|100
Heby kommun|150
Enköpings kommun|100
Region Uppsala|200
Region Västmanland|50
Försäkringskassan|300
Arbetsförmedlingen|200
Summa intäkter|1000
Summa förvaltningskostnader|300
Summa insatser|1600`);
  expect(lines(given, 'brist')).toEqual([
    '2025 Försäkringskassan 400', '2025 Region Uppsala 160', '2025 Region Västmanland 40', '2025 Heby 120', '2025 Enköping 80',
  ]);
  expect(said(given, 'brist')[0]).toBe('Räkneexempel: om bristen på 800 kr 2025 fördelas enligt 22 § svarar Försäkringskassan för 400 kr. Arbetsförmedlingen har ingen del enligt 5 §.');
  expect(said(given, 'brist')[1]).toBe('Räkneexempel: om bristen på 800 kr 2025 fördelas enligt 22 § svarar Region Uppsala för 160 kr.');
});

test('a shortage is not divided where a party is unknown', () => {
  const given = computed('Kronor|2025\nÖverfört kapital|0\nMora kommun|250\nFörsäkringskassan|500\nSumma intäkter|750\nSumma förvaltningskostnader|300\nSumma insatser|600');
  expect(lines(given, 'overskott', 'i-kedja')).toEqual(['2025 -150']);
  expect(lines(given, 'brist')).toEqual([]);
});

test('in words, for every sign', () => {
  const given = computed(sheet('150|100|-150'));
  expect(said(given, 'overskott', 'som-tryckt')).toEqual([
    'Enligt bladet återstår 50 kr vid slutet av 2024.', 'Enligt bladet återstår inget vid slutet av 2025.', 'Enligt bladet saknas 50 kr vid slutet av 2026.',
  ]);
  expect(said(given, 'overskott', 'i-kedja')).toEqual([
    'När årets slut förs vidare återstår 50 kr vid slutet av 2024.',
    'När årets slut förs vidare saknas 50 kr vid slutet av 2025.',
    'Med underskottet överfört återstår 50 kr vid slutet av 2026.',
  ]);
  const law = 'kommunallagen (2017:725), 11 kap. 5 § andra stycket, som 21 § lag (2003:1210) hänvisar till';
  expect(said(given, 'overskott', 'arets-resultat')).toEqual([
    `Årets resultat 2024, utan överfört kapital, är −100 kr: kostnaderna är större än intäkterna (${law}).`,
    `Årets resultat 2025, utan överfört kapital, är −100 kr: kostnaderna är större än intäkterna (${law}).`,
    `Årets resultat 2026, utan överfört kapital, är 100 kr: intäkterna är större än kostnaderna.`,
  ]);
  expect(said(given, 'budgetram').slice(0, 2)).toEqual([
    'Kostnaderna 2024 ryms inom ramen: kostnaderna är 1 100 kr och de tillgängliga medlen 1 150 kr, så 50 kr återstår.',
    'Kostnaderna 2025 ryms inom ramen: kostnaderna är 1 100 kr och de tillgängliga medlen 1 100 kr, så inget återstår.',
  ]);
  const deficit = given.answers.find(({ rule, reading, period }) => rule === 'budgetram' && reading === 'i-kedja' && period === '2025');
  expect(deficit && inEnglish(deficit)).toBe(
    'Where each year opens with the end of the last, the costs of 2025 exceed the frame: the costs are 1,100\u00a0kr and the available funds 1,050\u00a0kr, so 50\u00a0kr is missing.');
});

test('an opening that the user has given is said to be, with what the sheet has instead', () => {
  const first = (choices: Choices, drawing: string) => said(computed(drawing, choices), 'overskott', 'i-kedja')[0];
  expect(first({ openingBalance: '80' }, sheet('150|50|-50'))).toBe('Med det ingående överskott som har angetts (80 kr; bladet har 150 kr) saknas 20 kr vid slutet av 2024.');
  expect(first({ openingBalance: '-80' }, sheet('||'))).toBe('Med det ingående underskott som har angetts (−80 kr) saknas 180 kr vid slutet av 2024.');
  expect(first({}, sheet('150|50|-50'))).toBe('När årets slut förs vidare återstår 50 kr vid slutet av 2024.');
});
