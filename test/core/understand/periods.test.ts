/** Years, dates and spans as headers give them. */
import { dateOfSerial, timeIn, yearsIn } from '../../../src/core/understand/periods';
import { understood } from './render';

test.each([
  ['2021', '2021'], ['Budget 2021', '2021'], ['2021 års budget', '2021'], ['Budget -21', '2021'], ['Budget 21', '2021'], ['B21', '2021'],
  ['Utfall jan–dec 2019', '2019'], ['Utfall jan-aug 2021', '2021-01/2021-08'], ['januari - augusti 2021', '2021-01/2021-08'],
  ['2019-01-01 -2019-12-31', '2019'], ['2021-01-01--2021-08-31', '2021-01/2021-08'], ['190101-191231', '2019'], ['2019-01–2019-06', '2019-01/2019-06'],
  ['2019-12-31', '2019-12-31'], ['20191231', '2019-12-31'], ['31 december 2019', '2019-12-31'], ['31/12 2019', '2019-12-31'],
  ['t.o.m. augusti 2021', '2021-01/2021-08'], ['T1 2021', '2021-01/2021-04'], ['Kvartal 2 2021', '2021-04/2021-06'], ['Avvikelse 2018-12-31', '2018-12-31'],
])('%j is %s', (text, period) => {
  expect(timeIn(text)?.period).toBe(period);
});

test.each([['Kv 3', [7, 9]], ['jan–aug', [1, 8]], ['mars', [3, 3]], ['Tertial 2', [5, 8]]])('%j has months but no year', (text, months) => {
  expect(timeIn(text)).toMatchObject({ months });
  expect(timeIn(text)?.period).toBeUndefined();
});

test.each(['Budget 2021–2023', 'Budget', 'Marsvin', '12345', 'Budget 2021 och 2022', 'insats 3'])('%j names no one year', (text) => {
  expect(timeIn(text)?.period).toBeUndefined();
});

test.each([['Budget 2021–2023', ['2021', '2022', '2023']], ['2021 och 2023', ['2021', '2023']], ['Budget', []]])('the years of %j', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test.each([
  ['44197', 'yyyy-mm-dd', false, '2021-01-01'], ['44561', 'd mmm yyyy', false, '2021-12-31'], ['44197', 'yyyy', false, '2021'],
  ['43890', 'yyyy-mm-dd', false, '2020-02-29'], ['44197', 'mmm yyyy', false, '2021-01/2021-01'], ['42735', 'yyyy-mm-dd', true, '2021-01-01'],
])('day %s shown as %s (1904: %s) is %s', (serial, format, date1904, period) => {
  expect(dateOfSerial(serial, format, date1904)).toBe(period);
});

test('letters before years, under a title that speaks of an outcome', () => {
  expect(understood(`
Utfall och budget i tkr
|U 2024|B 2025|P 2025|B 2026|P 2027
Kansli|400|405|404|410|415
Insatser|1600|1610|1615|1620|1630
`).split('\n')[1]).toBe('# Utfall och budget i tkr [budget, tkr declared] A2:F4: 2024 utfall, 2025 budget, 2025 prognos, 2026 budget, 2027 budget');
});
