/** One table in several places of a sheet, and several that look like one. */
import { understood } from './render';

test('years that go on to the right, with the labels again', () => {
  expect(understood(`
Budget kr
|2021|2022||2023|2024
Luleå kommun|100000|110000|Luleå kommun|120000|130000
Region Norrbotten|100000|110000|Region Norrbotten|120000|130000
Försäkringskassan|200000|220000|Försäkringskassan|240000|260000
Summa intäkter|400000|440000|Summa intäkter|480000|520000
`)).toBe(`
# Budget kr [budget, kr declared] A2:F6: 2021 budget, 2022 budget, 2023 budget, 2024 budget
3 Luleå kommun: item medlemsbidrag Luleå/kommun: 100000 | 110000 | 120000 | 130000
4 Region Norrbotten: item medlemsbidrag Region Norrbotten/region: 100000 | 110000 | 120000 | 130000
5 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 200000 | 220000 | 240000 | 260000
6 Summa intäkter: total summa-intakter: 400000 | 440000 | 480000 | 520000
  sum 6 = 3 + 4 + 5 (structure)
`);
});

test('years that go on below, with the labels again', () => {
  expect(understood(`
Budget kr
|2021|2022
Luleå kommun|100000|110000
Region Norrbotten|100000|110000
Försäkringskassan|200000|220000
Summa intäkter|400000|440000

|2023|2024
Luleå kommun|120000|130000
Region Norrbotten|120000|130000
Försäkringskassan|240000|260000
Summa intäkter|480000|520000
`)).toBe(`
# Budget kr [budget, kr declared] A2:C6 + A8:C12: 2021 budget, 2022 budget, 2023 budget, 2024 budget
3 Luleå kommun: item medlemsbidrag Luleå/kommun: 100000 | 110000 | 120000 | 130000
4 Region Norrbotten: item medlemsbidrag Region Norrbotten/region: 100000 | 110000 | 120000 | 130000
5 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 200000 | 220000 | 240000 | 260000
6 Summa intäkter: total summa-intakter: 400000 | 440000 | 480000 | 520000
  sum 6 = 3 + 4 + 5 (structure)
`);
});

test('each section under a header row of its own, its heading in the header', () => {
  expect(understood(`
Budget 2021 kr
INTÄKTER|2021|2022
Ystads kommun|300000|310000
Simrishamn|200000|210000
Region Skåne|500000|520000
Staten|1000000|1040000
Summa|2000000|2080000

KOSTNADER|2021|2022
Lön|500000|520000
Lokaler|100000|100000
Insatser|1300000|1350000
Summa|1900000|1970000
Resultat|100000|110000
`)).toBe(`
# Budget 2021 kr [budget, kr declared] A2:C7 + A9:C14: 2021 budget, 2022 budget
2 INTÄKTER: heading:  | 
3 Ystads kommun: item medlemsbidrag Ystad/kommun: 300000 | 310000
4 Simrishamn: item medlemsbidrag Simrishamn/kommun: 200000 | 210000
5 Region Skåne: item medlemsbidrag Region Skåne/region: 500000 | 520000
6 Staten: item medlemsbidrag Staten/forsakringskassan: 1000000 | 1040000
7 Summa: total summa-intakter: 2000000 | 2080000
9 KOSTNADER: heading:  | 
10 Lön: item personalkostnad: 500000 | 520000
11 Lokaler: item ovrig-kostnad: 100000 | 100000
12 Insatser: item summa-insatser: 1300000 | 1350000
13 Summa: total summa-kostnader: 1900000 | 1970000
14 Resultat: result arets-resultat: 100000 | 110000
  sum 7 = 3 + 4 + 5 + 6 (structure)
  sum 13 = 10 + 11 + 12 (structure)
  sum 14 = 7 − 13 (arithmetic)
`);
});

test('two budgets under each other with titles of their own stay two', () => {
  expect(understood(`
Budget 2021
|2021|2022
Ale|100000|100000
Region X|100000|100000
Summa intäkter|200000|200000
Personal|150000|150000
Insatser|40000|40000
Summa kostnader|190000|190000

Budget 2021 alternativ B
|2021|2022
Ale|120000|100000
Region X|120000|100000
Summa intäkter|240000|200000
Personal|150000|150000
Insatser|40000|40000
Summa kostnader|190000|190000
`)).toBe(`
# Budget 2021 [budget, kr figures] A2:C8: 2021 budget, 2022 budget
3 Ale: item medlemsbidrag Ale/kommun: 100000 | 100000
4 Region X: item medlemsbidrag Region X/region: 100000 | 100000
5 Summa intäkter: total summa-intakter: 200000 | 200000
6 Personal: item summa-personalkostnader: 150000 | 150000
7 Insatser: item summa-insatser: 40000 | 40000
8 Summa kostnader: total summa-kostnader: 190000 | 190000
  sum 5 = 3 + 4 (structure)
  sum 8 = 6 + 7 (structure)
# Budget 2021 alternativ B [budget, kr figures] A11:C17: 2021 budget, 2022 budget
12 Ale: item medlemsbidrag Ale/kommun: 120000 | 100000
13 Region X: item medlemsbidrag Region X/region: 120000 | 100000
14 Summa intäkter: total summa-intakter: 240000 | 200000
15 Personal: item summa-personalkostnader: 150000 | 150000
16 Insatser: item summa-insatser: 40000 | 40000
17 Summa kostnader: total summa-kostnader: 190000 | 190000
  sum 14 = 12 + 13 (structure)
  sum 17 = 15 + 16 (structure)
? unit-unclear B2 Budget 2021 → kr
? unit-unclear B11 Budget 2021 alternativ B → kr
`);
});

test('a year each, side by side, with the same labels: one table', () => {
  expect(understood(`
Budget 2021 kr||||Budget 2022 kr
|2021||||2022
Falun|500000|||Falun|510000
Region Dalarna|500000|||Region Dalarna|510000
Staten|1000000|||Staten|1020000
Summa intäkter|2000000|||Summa intäkter|2040000
Kansli|500000|||Kansli|510000
Insatser|1500000|||Insatser|1500000
Summa kostnader|2000000|||Summa kostnader|2010000
Resultat|0|||Resultat|30000
`)).toBe(`
# Budget 2022 kr [budget, kr declared] A2:F10: 2021 budget, 2022 budget
3 Falun: item medlemsbidrag Falun/kommun: 500000 | 510000
4 Region Dalarna: item medlemsbidrag Region Dalarna/region: 500000 | 510000
5 Staten: item medlemsbidrag Staten/forsakringskassan: 1000000 | 1020000
6 Summa intäkter: total summa-intakter: 2000000 | 2040000
7 Kansli: item forvaltningskostnader: 500000 | 510000
8 Insatser: item summa-insatser: 1500000 | 1500000
9 Summa kostnader: total summa-kostnader: 2000000 | 2010000
10 Resultat: result arets-resultat: 0 | 30000
  sum 6 = 3 + 4 + 5 (structure)
  sum 9 = 7 + 8 (structure)
  sum 10 = 6 − 9 (arithmetic)
`);
});
