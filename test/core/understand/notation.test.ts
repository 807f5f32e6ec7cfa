/** How figures are written, in which unit and in which years. */
import { understood } from './render';

test('millions with decimals, the unit in the title, one year', () => {
  expect(understood(`
Samverkan Dalen, driftbudget 2022 (mnkr)
|2022
Anslag
Falun|1,2
Borlänge|0,8
Region Dalarna|2,0
FK|4,0
Summa anslag|8,0
Kansli
Samordnare|0,9
Hyra|0,1
Summa kansli|1,0
Projekt
Ung|4,0
Rehab|3,0
Summa projekt|7,0
Resultat|0,0
`)).toBe(`
# Samverkan Dalen, driftbudget 2022 (mnkr) [budget, mnkr declared] A2:B17: 2022 budget
3 Anslag: heading: 
4 Falun: item medlemsbidrag Falun/kommun: 1.2
5 Borlänge: item medlemsbidrag Borlänge/kommun: 0.8
6 Region Dalarna: item medlemsbidrag Region Dalarna/region: 2
7 FK: item medlemsbidrag Försäkringskassan/forsakringskassan: 4
8 Summa anslag: total summa-medlemsbidrag: 8
9 Kansli: heading: 
10 Samordnare: item personalkostnad: 0.9
11 Hyra: item ovrig-kostnad: 0.1
12 Summa kansli: total forvaltningskostnader: 1
13 Projekt: heading: 
14 Ung: item insats: 4
15 Rehab: item insats: 3
16 Summa projekt: total summa-insatser: 7
17 Resultat: result arets-resultat: 0
  sum 8 = 4 + 5 + 6 + 7 (structure)
  sum 12 = 10 + 11 (structure)
  sum 16 = 14 + 15 (structure)
  sum 17 = 8 − 12 − 16 (arithmetic)
`);
});

test('thousands with spaces and points, brackets and dashes as minus, a dash as zero, words and errors in place of figures', () => {
  expect(understood(`
Budget 2024 (tkr)
|2024|2025
Intäkter
Kiruna kommun|'1 000'|'1.000'
Region Norrbotten|'1 000,0'|1000
Försäkringskassan|2000|2000
Övriga bidrag|–|Ej budgeterat
Summa intäkter|4000|4000
Kostnader
Personal|(800)|−810
Övrigt|'-200'|'– 210'
Insatser|'(2 900)'|#REF!
Summa kostnader|-3900|#REF!
Årets resultat|100|#REF!
`)).toBe(`
# Budget 2024 (tkr) [budget, tkr declared] A2:C14: 2024 budget, 2025 budget
3 Intäkter: heading:  | 
4 Kiruna kommun: item medlemsbidrag Kiruna/kommun: 1000 | 1000
5 Region Norrbotten: item medlemsbidrag Region Norrbotten/region: 1000 | 1000
6 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 2000 | 2000
7 Övriga bidrag: item ovriga-intakter: 0 | "Ej budgeterat"
8 Summa intäkter: total summa-intakter: 4000 | 4000
9 Kostnader: heading:  | 
10 Personal: item summa-personalkostnader: -800 | -810
11 Övrigt: item ovrig-kostnad: -200 | -210
12 Insatser: item summa-insatser: -2900 | #REF!
13 Summa kostnader: total summa-kostnader: -3900 | #REF!
14 Årets resultat: result arets-resultat: 100 | #REF!
  sum 8 = 4 + 5 + 6 + 7 (structure)
  sum 13 = 10 + 11 + 12 (structure)
  sum 14 = 8 + 13 (arithmetic)
`);
});

test('outcome, budget, forecast and difference, no title and no unit but the figures', () => {
  expect(understood(`
|Utfall 2020|Budget 2021|Prognos 2021|Avvikelse|Kommentar
Ystads kommun|300|310|310|0|bra
Region Skåne|300|310|310|0|
Försäkringskassan|600|620|620|0|
Intäkter totalt|1200|1240|1240|0|
Personalkostnader|400|410|420|-10|högre lön 420
Övriga kostnader|100|100|100|0|
Insatser|600|700|650|50|
Kostnader totalt|1100|1210|1170|40|
Resultat|100|30|70|40|
`)).toBe(`
# Blad1 [utfall, tkr figures] A1:E10: 2020 utfall, 2021 budget, 2021 prognos, 2021 avvikelse
2 Ystads kommun: item medlemsbidrag Ystad/kommun: 300 | 310 | 310 | 0
3 Region Skåne: item medlemsbidrag Region Skåne/region: 300 | 310 | 310 | 0
4 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 600 | 620 | 620 | 0
5 Intäkter totalt: total summa-intakter: 1200 | 1240 | 1240 | 0
6 Personalkostnader: item summa-personalkostnader: 400 | 410 | 420 | -10
7 Övriga kostnader: item summa-ovriga-kostnader: 100 | 100 | 100 | 0
8 Insatser: item summa-insatser: 600 | 700 | 650 | 50
9 Kostnader totalt: total summa-kostnader: 1100 | 1210 | 1170 | 40
10 Resultat: result arets-resultat: 100 | 30 | 70 | 40
  sum 5 = 2 + 3 + 4 (structure)
  sum 9 = 6 + 7 + 8 (structure)
  sum 10 = 5 − 9 (arithmetic)
`);
});

test('quarters with the whole year', () => {
  expect(understood(`
Budget 2022 per kvartal, kr
|Kv 1|Kv 2|Kv 3|Kv 4|Helår
Luleå kommun|25000|25000|25000|25000|100000
Personal|90000|90000|90000|90000|360000
Insatser|250000|250000|250000|250000|1000000
Summa kostnader|340000|340000|340000|340000|1360000
`)).toBe(`
# Budget 2022 per kvartal, kr [budget, kr declared] A2:F6: 2022-01/2022-03 budget, 2022-04/2022-06 budget, 2022-07/2022-09 budget, 2022-10/2022-12 budget, 2022 budget
3 Luleå kommun: item medlemsbidrag Luleå/kommun: 25000 | 25000 | 25000 | 25000 | 100000
4 Personal: item summa-personalkostnader: 90000 | 90000 | 90000 | 90000 | 360000
5 Insatser: item summa-insatser: 250000 | 250000 | 250000 | 250000 | 1000000
6 Summa kostnader: total summa-kostnader: 340000 | 340000 | 340000 | 340000 | 1360000
  sum 6 = 4 + 5 (arithmetic)
`);
});

test('amounts that look like years are no header', () => {
  expect(understood(`
Budget, tkr
|2021
Intäkter
Kils kommun|2000
Region Värmland|2000
Försäkringskassan|4000
Summa intäkter|8000
Antal deltagare|2021
Insatser|2010
Personal|1990
Summa kostnader|4000
Resultat|4000
`)).toBe(`
# Budget, tkr [budget, tkr declared] A2:B12: 2021 budget
3 Intäkter: heading: 
4 Kils kommun: item medlemsbidrag Kil/kommun: 2000
5 Region Värmland: item medlemsbidrag Region Värmland/region: 2000
6 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 4000
7 Summa intäkter: total summa-intakter: 8000
8 Antal deltagare: ratio: 2021
9 Insatser: item summa-insatser: 2010
10 Personal: item summa-personalkostnader: 1990
11 Summa kostnader: total summa-kostnader: 4000
12 Resultat: result arets-resultat: 4000
  sum 7 = 4 + 5 + 6 (structure)
  sum 11 = 9 + 10 (structure)
  sum 12 = 7 − 11 (arithmetic)
`);
});

test('a unit of its own for each column', () => {
  expect(understood(`
Budget
|2021 (kr)|2022 (tkr)
Falun|500000|510
Region Dalarna|500000|510
Staten|1000000|1020
Summa intäkter|2000000|2040
`)).toBe(`
# Budget [budget, kr declared] A2:C6: 2021 budget, 2022 budget
3 Falun: item medlemsbidrag Falun/kommun: 500000 | 510000
4 Region Dalarna: item medlemsbidrag Region Dalarna/region: 500000 | 510000
5 Staten: item medlemsbidrag Staten/forsakringskassan: 1000000 | 1020000
6 Summa intäkter: total summa-intakter: 2000000 | 2040000
  sum 6 = 3 + 4 + 5 (structure)
`);
});

test('tkr in the title over amounts in kronor', () => {
  expect(understood(`
Budget 2021 (tkr)
|2021|2022
Falun|500000|510000
Region Dalarna|500000|510000
Staten|1000000|1020000
Summa intäkter|2000000|2040000
`)).toBe(`
# Budget 2021 (tkr) [budget, kr figures, the words say tkr] A2:C6: 2021 budget, 2022 budget
3 Falun: item medlemsbidrag Falun/kommun: 500000 | 510000
4 Region Dalarna: item medlemsbidrag Region Dalarna/region: 500000 | 510000
5 Staten: item medlemsbidrag Staten/forsakringskassan: 1000000 | 1020000
6 Summa intäkter: total summa-intakter: 2000000 | 2040000
  sum 6 = 3 + 4 + 5 (structure)
`);
});

test('consumed shares and quotas are no money, tilldelning is what the members give', () => {
  expect(understood(`
Uppsala – Budget 2014
Belopp i tkr|Budget 2014|Utfall jan-dec 2014|Avvikelse|Förbrukad andel|Förbrukningskvot
Tilldelning|24000|24000|0|100 %|100 %
Överskott från tidigare år|3000|3000|0||
Summa|27000|27000|0||
Förtroendevalda|600|550|50|92 %|92 %
Förvaltning|2400|2300|100|96 %|96 %
Externa projekt|20000|18000|2000|90 %|90 %
Övriga utvecklingsinsatser|2000|1500|500|75 %|75 %
Summa kostnader|25000|22350|2650|89 %|
Ackumulerat överskott|2000|4650|||
`)).toBe(`
# Uppsala – Budget 2014 [budget, tkr declared] A2:F11: 2014 budget, 2014 utfall, 2014 avvikelse, 2014 andel
3 Tilldelning: item summa-medlemsbidrag: 24000 | 24000 | 0 | 100%
4 Överskott från tidigare år: item overfort-kapital: 3000 | 3000 | 0 | 
5 Summa: total summa-intakter-med-kapital: 27000 | 27000 | 0 | 
6 Förtroendevalda: item ovrig-kostnad: 600 | 550 | 50 | 92%
7 Förvaltning: item forvaltningskostnader: 2400 | 2300 | 100 | 96%
8 Externa projekt: item summa-insatser: 20000 | 18000 | 2000 | 90%
9 Övriga utvecklingsinsatser: item: 2000 | 1500 | 500 | 75%
10 Summa kostnader: total summa-kostnader: 25000 | 22350 | 2650 | 
11 Ackumulerat överskott: result overskott: 2000 | 4650 |  | 
  sum 5 = 3 + 4 (structure)
  sum 10 = 6 + 7 + 8 + 9 (structure)
  sum 11 = 5 − 10 (arithmetic)
`);
});

test('two thirds of a year beside a whole one, net cost as the difference', () => {
  expect(understood(`
Resultaträkning
Belopp i kr|Not|2021-01-01--2021-08-31|2020-01-01--2020-08-31|Budget helår 2021
Verksamhetens intäkter|1|3000000|2900000|4500000
Verksamhetens kostnader|2|-2500000|-2400000|-4300000
Verksamhetens nettokostnad||500000|500000|200000
Finansiella intäkter||0|10|0
Årets resultat||500000|500010|200000
`)).toBe(`
# Resultaträkning [resultatrakning, kr declared] A2:E7: 2021-01/2021-08 utfall, 2020-01/2020-08 utfall, 2021 budget
3 Verksamhetens intäkter: item summa-intakter: 3000000 | 2900000 | 4500000
4 Verksamhetens kostnader: item summa-kostnader: -2500000 | -2400000 | -4300000
5 Verksamhetens nettokostnad: result: 500000 | 500000 | 200000
6 Finansiella intäkter: item ovriga-intakter: 0 | 10 | 0
7 Årets resultat: result arets-resultat: 500000 | 500010 | 200000
  sum 5 = 3 + 4 (structure)
  sum 7 = 5 + 6 (arithmetic)
`);
});

test('eight months of outcome beside a forecast for the year', () => {
  expect(understood(`
Uppföljning per 2026-08-31
||2026|2026|2026|2026
Konto|Benämning|Budget|Utfall jan-aug|Prognos|Avvikelse
3010|Sala kommun|310000|200000|310000|0
3020|Region Västmanland|310000|200000|310000|0
|Summa intäkter|620000|400000|620000|0
`)).toBe(`
# Uppföljning per 2026-08-31 [utfall, kr figures] B2:F6: 2026 budget, 2026-01/2026-08 utfall, 2026 prognos, 2026 avvikelse
4 Sala kommun: item medlemsbidrag Sala/kommun: 310000 | 200000 | 310000 | 0
5 Region Västmanland: item medlemsbidrag Region Västmanland/region: 310000 | 200000 | 310000 | 0
6 Summa intäkter: total summa-intakter: 620000 | 400000 | 620000 | 0
  sum 6 = 4 + 5 (structure)
`);
});
