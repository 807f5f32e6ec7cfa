/** Totals whose formulas reach another sheet. */
import { terms } from '../../../src/terms';
import { understand } from '../../../src/core/understand';
import { drawn, sheet } from '../../drawn';
import { findingsIn, told, toldOf } from '../check/told';
import { relationLines } from './render';

const kansli = `
Kansli kr
|2026|2027
Löner|700000|720000
Lokaler|80000|82000
Revision|40000|41000`;

const budget = (staff: string, result: string) => `
Budget kr
|2026|2027
Medlemsavgifter|4000000|4100000
Kansli|${staff}
Insatser|3000000|3100000
Årets resultat|${result}`;

const book = (staff: string, result: string) => drawn(sheet(budget(staff, result), { name: 'Budget' }), sheet(kansli, { name: 'Kansli' }));

test('a row adds the rows of another sheet', () => {
  const right = book('=SUM(Kansli!B3:B5) -> 820000|=SUM(Kansli!C3:C5) -> 843000', '180000|157000');
  expect(relationLines(understand(right, terms, {}))).toContain('  sum 4 = 3 + 4 + 5 (formula)');
  expect(findingsIn(right)).toEqual([]);
});

test('a row repeats the total of another sheet, with its sign', () => {
  const right = drawn(
    sheet(budget('=-Kansli!B6 -> -820000|=-Kansli!C6 -> -843000', '180000|157000').replace('Insatser|3000000|3100000', 'Insatser|-3000000|-3100000'), { name: 'Budget' }),
    sheet(`${kansli}\nSumma kansli|=SUM(B3:B5) -> 820000|=SUM(C3:C5) -> 843000`, { name: 'Kansli' }),
  );
  expect(relationLines(understand(right, terms, {}))).toContain('  same 4 = − 6 (formula)');
  expect(findingsIn(right)).toEqual([]);
});

test('a formula that leaves out a row of the other sheet', () => {
  const wrong = book('=SUM(Kansli!B3:B5) -> 820000|=SUM(Kansli!C3:C4) -> 802000', '180000|198000');
  expect(findingsIn(wrong).map(told)).toEqual(['error formula-omits-row C4: 802000, not 843000 (row-left-out Kansli!C5)']);
});

test('a formula that reaches the column of another year', () => {
  const wrong = drawn(
    sheet(budget('=Kansli!B6 -> 820000|=Kansli!B6 -> 820000', '180000|180000'), { name: 'Budget' }),
    sheet(`${kansli}\nSumma kansli|=SUM(B3:B5) -> 820000|=SUM(C3:C5) -> 843000`, { name: 'Kansli' }),
  );
  expect(findingsIn(wrong).map(told)).toEqual(['error tie-differs C4: 820000, not 843000 (neighbour-column B4)']);
});

test('numbers that rows are counted by are no part of their words', () => {
  expect(toldOf(`
Budgetöversikt 2026 (tkr)
|2025|2026
1. Intäkter|7200|7360
1.1 Kommuner|1800|1840
1.2 Region Skåne|1800|1840
1.3 Försäkringskassan|3600|3680
2. Förvaltning|1230|1255
2.1 Löner|950|970
2.2 Styrelse|120|120
2.3 Övrigt|160|165
3. Insatser|5050|5155
3.1 Framsteg|2100|2150
3.2 Ungbo|1800|1840
3.3 Kulturspåret|900|951
3.4 Spetsutbildning|250|250
4. Resultat|920|950`)).toEqual(['error sum-differs C11: 5155000, not 5191000']);
});
