/** Where tables stand and how they are cut: each drawing is untidy in another way. */
import { understood } from './render';

test('a comment column with figures in its text, between the years', () => {
  expect(understood(`
Budget, tkr
Post|2021|Kommentar|2022|2023
Intäkter
Hofors kommun|500|höjs till 510 2022|510|520
Sandvikens kommun|800||810|820
Region Gävleborg|1300||1320|1340
Försäkringskassan|2600|50 %|2640|2680
Summa intäkter|5200||5280|5360
Kostnader
Personal|900|2 tjänster|920|940
Kringkostnader|200||200|210
Insatser|4000||4100|4200
Summa kostnader|5100||5220|5350
Årets resultat|100||60|10
`)).toBe(`
# Budget, tkr [budget, tkr declared] A2:E14: 2021 budget, 2022 budget, 2023 budget
3 Intäkter: heading:  |  | 
4 Hofors kommun: item medlemsbidrag Hofors/kommun: 500 | 510 | 520
5 Sandvikens kommun: item medlemsbidrag Sandviken/kommun: 800 | 810 | 820
6 Region Gävleborg: item medlemsbidrag Region Gävleborg/region: 1300 | 1320 | 1340
7 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 2600 | 2640 | 2680
8 Summa intäkter: total summa-intakter: 5200 | 5280 | 5360
9 Kostnader: heading:  |  | 
10 Personal: item summa-personalkostnader: 900 | 920 | 940
11 Kringkostnader: item summa-ovriga-kostnader: 200 | 200 | 210
12 Insatser: item summa-insatser: 4000 | 4100 | 4200
13 Summa kostnader: total summa-kostnader: 5100 | 5220 | 5350
14 Årets resultat: result arets-resultat: 100 | 60 | 10
  sum 8 = 4 + 5 + 6 + 7 (structure)
  sum 13 = 10 + 11 + 12 (structure)
  sum 14 = 8 − 13 (arithmetic)
`);
});

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

test('headings in column A, accounts in B, items in C, amounts as text with kr', () => {
  expect(understood(`
|||Budget 2021|Budget 2022
INTÄKTER||||
|3010|Bidrag Mora|'250 000 kr'|'260 000 kr'
|3020|Bidrag Orsa|'250 000 kr'|'260 000 kr'
|3030|Bidrag Region Dalarna|'500 000 kr'|'520 000 kr'
|3040|Bidrag staten|'1 000 000 kr'|'1 040 000 kr'
SUMMA INTÄKTER|||'2 000 000 kr'|'2 080 000 kr'
`)).toBe(`
# Blad1 [budget, kr declared] A1:E7: 2021 budget, 2022 budget
2 INTÄKTER: heading:  | 
3 Bidrag Mora: item medlemsbidrag Mora/kommun: 250000 | 260000
4 Bidrag Orsa: item medlemsbidrag Orsa/kommun: 250000 | 260000
5 Bidrag Region Dalarna: item medlemsbidrag Region Dalarna/region: 500000 | 520000
6 Bidrag staten: item medlemsbidrag Staten/forsakringskassan: 1000000 | 1040000
7 SUMMA INTÄKTER: total summa-intakter: 2000000 | 2080000
  sum 7 = 3 + 4 + 5 + 6 (structure)
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

test('a header in two rows far down, blank rows and columns', () => {
  expect(understood(`
Förbundet
|
|
|
|
|
|
|
|
|
|
||Budget||Budget
||2021||2022
|Intäkter
|Borås Stad|600000||610000

|Västra Götalandsregionen|600000||610000
|Försäkringskassan|600000||610000
|Arbetsförmedlingen|600000||610000

|Summa|2400000||2440000
`)).toBe(`
# Förbundet [budget, kr figures] B12:E21: 2021 budget, 2022 budget
14 Intäkter: heading:  | 
15 Borås Stad: item medlemsbidrag Borås/kommun: 600000 | 610000
17 Västra Götalandsregionen: item medlemsbidrag Västra Götalandsregionen/region: 600000 | 610000
18 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 600000 | 610000
19 Arbetsförmedlingen: item medlemsbidrag Arbetsförmedlingen/arbetsformedlingen: 600000 | 610000
21 Summa: total summa-intakter: 2400000 | 2440000
  sum 21 = 15 + 17 + 18 + 19 (structure)
`);
});

test('notes, inhabitants and telephone numbers below are no part of the table', () => {
  expect(understood(`
Budget kr
|2021|2022
Falun|250000|250000
Region Dalarna|250000|250000
Staten|500000|500000
Summa intäkter|1000000|1000000

Not 1. Beloppen avser 2021 och 2022 års nivå.
Antal invånare|45000|46000


Telefonlista|070123|08123
`)).toBe(`
# Budget kr [budget, kr declared] A2:C6: 2021 budget, 2022 budget
3 Falun: item medlemsbidrag Falun/kommun: 250000 | 250000
4 Region Dalarna: item medlemsbidrag Region Dalarna/region: 250000 | 250000
5 Staten: item medlemsbidrag Staten/forsakringskassan: 500000 | 500000
6 Summa intäkter: total summa-intakter: 1000000 | 1000000
  sum 6 = 3 + 4 + 5 (structure)
`);
});
