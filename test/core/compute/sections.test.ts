/** Which cells an amount is taken from: items, totals, and what happens where they disagree. */
import { a1 } from '../../../src/core/address';
import type { Working } from '../../../src/core/model';
import { drawn } from '../../drawn';
import { computed, computedFrom, lines } from '../../rules/computed';

const costs = (drawing: string) => {
  const given = computed(drawing);
  return [...lines(given, 'forvaltningskostnader').map((line) => `förvaltning ${line}`), ...lines(given, 'overskott', 'arets-resultat').map((line) => `resultat ${line}`)];
};

const body = (salary: string, total: string, result: string) => `
Kronor|2024|2025
INTÄKTER
Mora kommun|250000|250000
Region Dalarna|250000|250000
Försäkringskassan|500000|500000
Summa intäkter|1000000|1000000
FÖRVALTNINGSKOSTNADER
Personalkostnader|${salary}
Lokalhyra|60000|60000
Summa förvaltningskostnader|${total}
INDIVIDINRIKTADE INSATSER
Navet|500000|500000
Länken|200000|200000
Summa individinriktade insatser|700000|700000
Årets resultat|${result}`;

test('totals that agree', () => {
  expect(costs(body('200000|210000', '260000|270000', '40000|30000'))).toEqual([
    'förvaltning 2024 260000', 'förvaltning 2025 270000', 'resultat 2024 40000', 'resultat 2025 30000',
  ]);
});

test('a mistyped total does not reach the rules: the rows it sums are taken', () => {
  expect(costs(body('200000|210000', '260000|720000', '40000|30000'))).toEqual([
    'förvaltning 2024 260000', 'förvaltning 2025 270000', 'resultat 2024 40000', 'resultat 2025 30000',
  ]);
});

test('an error among the rows leaves the printed total; an error in both leaves the year out', () => {
  expect(costs(body('200000|#REF!', '260000|270000', '40000|30000'))).toEqual([
    'förvaltning 2024 260000', 'förvaltning 2025 270000', 'resultat 2024 40000', 'resultat 2025 30000',
  ]);
  expect(costs(body('200000|#REF!', '260000|#REF!', '40000|#REF!'))).toEqual(['förvaltning 2024 260000', 'resultat 2024 40000']);
});

test('costs negative throughout are costs; one that lost its minus is read by its size', () => {
  const negative = body('-200000|210000', '-260000|-270000', '40000|30000')
    .replace('60000|60000', '-60000|-60000').replace('500000|500000\nL', '-500000|-500000\nL').replace('200000|200000', '-200000|-200000').replace('700000|700000', '-700000|-700000');
  expect(costs(negative)).toEqual(['förvaltning 2024 260000', 'förvaltning 2025 270000', 'resultat 2024 40000', 'resultat 2025 30000']);
});

describe('items that are alike in a year are two items', () => {
  const administration = (drawing: string) => lines(computed(drawing), 'forvaltningskostnader');

  test('whole millions among tenths are printed to tenths', () => {
    expect(administration(`
Mkr|2025|2026|2027
Kanslikostnader
Förbundschef|0.7|1|0.9
Lönekostnader|0.9|1.2|1.2
Summa kanslikostnader|1.6|2.2|2.1`)).toEqual(['2025 1600000', '2026 2200000', '2027 2100000']);
  });

  test('the same amount in one year of two, with a total', () => {
    expect(administration(`
Kronor|2025|2026
Kanslikostnader
Förbundschef|600000|600000
Lönekostnader|600000|650000
Summa kanslikostnader|1200000|1250000`)).toEqual(['2025 1200000', '2026 1250000']);
  });

  test('and without one', () => {
    expect(administration(`
Kronor|2025|2026
Kanslikostnader
Förbundschef|600000|600000
Lönekostnader|600000|650000
Insatser
Steget|900000|900000`)).toEqual(['2025 1200000', '2026 1250000']);
  });
});

test('a blank item is among the cells of a sum, so that an amount filled in later counts', () => {
  const { answers } = computed(`
Kronor|2024|2025
FÖRVALTNINGSKOSTNADER
Personalkostnader|200000|210000
Lokalhyra|60000|
Summa förvaltningskostnader|260000|210000`);
  const of = (working: Working): string[] => {
    if (working.is === 'cell') return [`${a1(working.cell)}${working.blank ? ' tom' : ''}`];
    if (working.is === 'parameter') return [];
    return working.is === 'rounded' || working.is === 'unsigned' || working.is === 'shortfall' ? of(working.of) : working.of.flatMap((one) => of(one));
  };
  expect(answers.filter(({ rule }) => rule === 'forvaltningskostnader').map(({ working }) => working && of(working))).toEqual([['B3', 'B4'], ['C3', 'C4 tom']]);
});

test('in rounded figures a total within rounding is taken as printed', () => {
  const given = computed(`
Tkr|2024|2025
Personalkostnader|200|210
Lokalhyra|61|60
Revision|30|30
Summa förvaltningskostnader|290|300`);
  expect(lines(given, 'forvaltningskostnader')).toEqual(['2024 290000', '2025 300000']);
});

test('a summary without details, and details without totals', () => {
  expect(costs('Kronor|2025\nSumma intäkter|1000\nFörvaltningskostnader|-300\nIndividinriktade insatser|-500\nStrukturinriktade insatser|-100\nÅrets resultat|100'))
    .toEqual(['förvaltning 2025 300', 'resultat 2025 100']);
  expect(costs('Kronor|2025\nMora kommun|250\nRegion Dalarna|250\nFörsäkringskassan|500\nPersonalkostnader\nSamordnare|200\nIndividinriktade insatser\nNavet|500\nLänken|100'))
    .toEqual(['förvaltning 2025 200', 'resultat 2025 200']);
});

test('a body and a summary of the same costs are counted once', () => {
  const twice = `${body('200000|210000', '260000|270000', '40000|30000').replace(/\nÅrets resultat.*$/, '')}
SAMMANDRAG
Summa intäkter|1000000|1000000
Förvaltningskostnader|-260000|-270000
Insatser|-700000|-700000
Årets resultat|40000|30000`;
  expect(costs(twice)).toEqual(['förvaltning 2024 260000', 'förvaltning 2025 270000', 'resultat 2024 40000', 'resultat 2025 30000']);
});

test('an empty form gives nothing', () => {
  expect(costs(`
Kronor|2025|2026
Intäkter
Mora kommun
Region Dalarna
Summa intäkter|=SUM(B4:B5) -> 0|=SUM(C4:C5) -> 0
Kostnader
Förvaltning
Insatser
Summa kostnader|=SUM(B8:B9) -> 0|=SUM(C8:C9) -> 0
Resultat|=B6-B10 -> 0|=C6-C10 -> 0`)).toEqual([]);
});

test('members in one table and costs in another, for the same years, are one budget', () => {
  const given = computed(`
Intäkter, kronor|2024|2025
Mora kommun|250|250
Region Dalarna|250|250
Försäkringskassan|500|500
Summa intäkter|1000|1000



Kostnader, kronor|2024|2025
Summa förvaltningskostnader|200|200
Summa insatser|800|750`);
  expect(lines(given, 'finansiering', '')).toEqual(['2024 1000 håller', '2025 1000 håller']);
  expect(lines(given, 'insatsandel', 'alla-insatser/nyttjade-medel')).toEqual(['2024 0.8 håller', '2025 0.789474 håller']);
  expect(lines(given, 'overskott')).toEqual(['arets-resultat 2024 0', 'arets-resultat 2025 50']);
});

test('of two budgets for the same year the main one answers', () => {
  const given = computedFrom(drawn(
    'Budget 2025, kronor|2025\nMora kommun|250\nRegion Dalarna|250\nFörsäkringskassan|500\nSumma intäkter|1000\nSumma förvaltningskostnader|200\nSumma insatser|800',
    'Budget 2025, äldre förslag, kronor|2025|2026\nMora kommun|200|250\nRegion Dalarna|250|250\nFörsäkringskassan|500|500\nSumma intäkter|950|1000\nSumma förvaltningskostnader|150|160\nSumma insatser|800|800',
  ), { mainBudget: 'Blad1' });
  expect(lines(given, 'forvaltningskostnader')).toEqual(['2025 200', '2026 160']);
  expect(given.answers.filter(({ rule }) => rule === 'forvaltningskostnader').map(({ sheet }) => sheet)).toEqual(['Blad1', 'Blad2']);
});
