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

test('inhabitants and shares beside the contributions', () => {
  expect(understood(`
Medlemsavgifter 2022, kr
Kommun|Invånare|Andel|2022|2023
Falun|59000|55%|550000|560000
Borlänge|52000|45%|450000|460000
Summa|111000|100%|1000000|1020000
`)).toBe(`
# Medlemsavgifter 2022, kr [bidrag, kr declared] A2:E5: 2022 andel, 2022 budget, 2023 budget
3 Falun: item medlemsbidrag Falun/kommun: 55% | 550000 | 560000
4 Borlänge: item medlemsbidrag Borlänge/kommun: 45% | 450000 | 460000
5 Summa: total summa-medlemsbidrag: 100% | 1000000 | 1020000
  sum 5 = 3 + 4 (structure)
`);
});

test('accounts first, a title that looks like a header, comments last', () => {
  expect(understood(`
Driftbudget 2024 tkr, preliminär
Konto|Text|Budget 2024|Prel 2025|Anm
30|Medlemsavgift Solna stad|700|700|
30|Medlemsavgift Sundbyberg|300|300|
30|Medlemsavgift Region Sthlm|1000|1000|avser 2024
30|Medlemsavgift FK/AF|2000|2000|
|Summa medlemsavgifter|4000|4000|
40|Lokaler|100|100|
50|Personal|800|820|
|Summa kansli|900|920|
60|Insats 1|2000|2000|
60|Insats 2|1000|1000|
|Summa insatser|3000|3000|
|Över/underskott|100|80|
|IB|500|600|
|UB|600|680|
`)).toBe(`
# Driftbudget 2024 tkr, preliminär [budget, tkr declared] B2:D16: 2024 budget, 2025 budget
3 Medlemsavgift Solna stad: item medlemsbidrag Solna/kommun: 700 | 700
4 Medlemsavgift Sundbyberg: item medlemsbidrag Sundbyberg/kommun: 300 | 300
5 Medlemsavgift Region Sthlm: item medlemsbidrag Region Sthlm/region: 1000 | 1000
6 Medlemsavgift FK/AF: item medlemsbidrag Försäkringskassan och Arbetsförmedlingen/forsakringskassan: 2000 | 2000
7 Summa medlemsavgifter: total summa-medlemsbidrag: 4000 | 4000
8 Lokaler: item ovrig-kostnad: 100 | 100
9 Personal: item summa-personalkostnader: 800 | 820
10 Summa kansli: total forvaltningskostnader: 900 | 920
11 Insats 1: item insats: 2000 | 2000
12 Insats 2: item insats: 1000 | 1000
13 Summa insatser: total summa-insatser: 3000 | 3000
14 Över/underskott: result arets-resultat: 100 | 80
15 IB: item overfort-kapital: 500 | 600
16 UB: result overskott: 600 | 680
  sum 7 = 3 + 4 + 5 + 6 (structure)
  sum 10 = 8 + 9 (structure)
  sum 13 = 11 + 12 (structure)
  sum 14 = 7 − 10 − 13 (arithmetic)
  sum 16 = 14 + 15 (arithmetic)
  carry 15 = 16 (words)
`);
});

test('no header row: one column of figures under a title with the year', () => {
  expect(understood(`
Budget 2026
(belopp i kronor)
Intäkter
Sala kommun|310000
Heby kommun|200000
Region Västmanland|510000
Staten|1020000
Summa intäkter|2040000
Kansli|500000
Insatser|1500000
Summa kostnader|2000000
Resultat|40000
`)).toBe(`
# Budget 2026 [budget, kr declared] A3:B12: 2026 budget
3 Intäkter: heading: 
4 Sala kommun: item medlemsbidrag Sala/kommun: 310000
5 Heby kommun: item medlemsbidrag Heby/kommun: 200000
6 Region Västmanland: item medlemsbidrag Region Västmanland/region: 510000
7 Staten: item medlemsbidrag Staten/forsakringskassan: 1020000
8 Summa intäkter: total summa-intakter: 2040000
9 Kansli: item forvaltningskostnader: 500000
10 Insatser: item summa-insatser: 1500000
11 Summa kostnader: total summa-kostnader: 2000000
12 Resultat: result arets-resultat: 40000
  sum 8 = 4 + 5 + 6 + 7 (structure)
  sum 11 = 9 + 10 (structure)
  sum 12 = 8 − 11 (arithmetic)
`);
});

test('a header that says Belopp, the year in the title', () => {
  expect(understood(`
Budget 2026
|Belopp
Sala kommun|310000
Region Västmanland|310000
Summa intäkter|620000
`)).toBe(`
# Budget 2026 [budget, kr figures] A2:B5: 2026 budget
3 Sala kommun: item medlemsbidrag Sala/kommun: 310000
4 Region Västmanland: item medlemsbidrag Region Västmanland/region: 310000
5 Summa intäkter: total summa-intakter: 620000
  sum 5 = 3 + 4 (structure)
`);
});

test('two tables side by side, the header of the second a row higher', () => {
  expect(understood(`
Budget kr
||||2027|2028
|2026||Insatser
Kansli|400000||Steget|700000|710000
Lokal|100000||Vägen|500000|510000
Summa förvaltning|500000||Summa insatser|1200000|1220000
`)).toBe(`
# Budget kr [budget, kr declared] D2:F6: 2027 budget, 2028 budget
3 Insatser: heading:  | 
4 Steget: item insats: 700000 | 710000
5 Vägen: item insats: 500000 | 510000
6 Summa insatser: total summa-insatser: 1200000 | 1220000
  sum 6 = 4 + 5 (structure)
# Budget kr [budget, kr declared] A3:B6: 2026 budget
4 Kansli: item ovrig-kostnad: 400000
5 Lokal: item ovrig-kostnad: 100000
6 Summa förvaltning: total forvaltningskostnader: 500000
  sum 6 = 4 + 5 (structure)
`);
});
