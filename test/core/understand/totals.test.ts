/** How rows add up: totals above and below their parts, without words, in many levels. */
import { understood } from './render';

test('parts of an item beneath it, with dashes', () => {
  expect(understood(`
Budget kr
|2021|2022
KOSTNADER
Personal|600000|620000
- förbundschef|400000|410000
- samordnare|200000|210000
Lokal|100000|100000
Insatser|2000000|2100000
Summa kostnader|2700000|2820000
`)).toBe(`
# Budget kr [budget, kr declared] A2:C9: 2021 budget, 2022 budget
3 KOSTNADER: heading:  | 
4 Personal: total summa-personalkostnader: 600000 | 620000
5 - förbundschef: item personalkostnad: 400000 | 410000
6 - samordnare: item personalkostnad: 200000 | 210000
7 Lokal: item ovrig-kostnad: 100000 | 100000
8 Insatser: item summa-insatser: 2000000 | 2100000
9 Summa kostnader: total summa-kostnader: 2700000 | 2820000
  sum 4 = 5 + 6 (arithmetic)
  sum 9 = 4 + 7 + 8 (structure)
`);
});

test('totals above their parts', () => {
  expect(understood(`
Budget kr
|2021|2022
Intäkter|4000000|4100000
Umeå|1000000|1025000
Region Västerbotten|1000000|1025000
Försäkringskassan|2000000|2050000
Kostnader|3900000|4050000
Kansli|900000|950000
Insatser|3000000|3100000
Resultat|100000|50000
`)).toBe(`
# Budget kr [budget, kr declared] A2:C10: 2021 budget, 2022 budget
3 Intäkter: total summa-intakter: 4000000 | 4100000
4 Umeå: item medlemsbidrag Umeå/kommun: 1000000 | 1025000
5 Region Västerbotten: item medlemsbidrag Region Västerbotten/region: 1000000 | 1025000
6 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 2000000 | 2050000
7 Kostnader: total summa-kostnader: 3900000 | 4050000
8 Kansli: item forvaltningskostnader: 900000 | 950000
9 Insatser: item summa-insatser: 3000000 | 3100000
10 Resultat: result arets-resultat: 100000 | 50000
  sum 3 = 4 + 5 + 6 (arithmetic)
  sum 7 = 8 + 9 (arithmetic)
  sum 10 = 3 − 7 (arithmetic)
`);
});

test('a result of nothing proves itself', () => {
  expect(understood(`
Budget 2022 kr
|2022
Intäkter
Falun|500000
Region Dalarna|500000
Staten|1000000
Summa intäkter|2000000
Kansli|800000
Insatser|1200000
Summa kostnader|2000000
Resultat|0
`)).toBe(`
# Budget 2022 kr [budget, kr declared] A2:B11: 2022 budget
3 Intäkter: heading: 
4 Falun: item medlemsbidrag Falun/kommun: 500000
5 Region Dalarna: item medlemsbidrag Region Dalarna/region: 500000
6 Staten: item medlemsbidrag Staten/forsakringskassan: 1000000
7 Summa intäkter: total summa-intakter: 2000000
8 Kansli: item forvaltningskostnader: 800000
9 Insatser: item summa-insatser: 1200000
10 Summa kostnader: total summa-kostnader: 2000000
11 Resultat: result arets-resultat: 0
  sum 7 = 4 + 5 + 6 (structure)
  sum 10 = 8 + 9 (structure)
  sum 11 = 7 − 10 (arithmetic)
`);
});

test('sections by letter, totals by letter', () => {
  expect(understood(`
Resultatbudget 2020–2021, tkr
||2020|2021
A|Intäkter||
1|Kommuner|2500|2600
2|Region|2500|2600
3|Försäkringskassan|5000|5200
|Summa A|10000|10400
B|Kostnader||
1|Kansli|1500|1600
2|Aktiviteter|8000|8500
|Summa B|9500|10100
|Resultat A-B|500|300
`)).toBe(`
# Blad1 [budget, tkr declared] A2:D12: 2020 budget, 2021 budget
3 Intäkter: heading:  | 
4 Kommuner: item medlemsbidrag Kommunerna/kommun: 2500 | 2600
5 Region: item medlemsbidrag Region/region: 2500 | 2600
6 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 5000 | 5200
7 Summa A: total summa-medlemsbidrag: 10000 | 10400
8 Kostnader: heading:  | 
9 Kansli: item forvaltningskostnader: 1500 | 1600
10 Aktiviteter: item summa-insatser: 8000 | 8500
11 Summa B: total summa-kostnader: 9500 | 10100
12 Resultat A-B: result arets-resultat: 500 | 300
  sum 7 = 4 + 5 + 6 (structure)
  sum 11 = 9 + 10 (structure)
  sum 12 = 7 − 11 (arithmetic)
`);
});

test('headings with a colon three levels deep', () => {
  expect(understood(`
Budget 2022 (kr)
Benämning|2022|2023
Intäkter:
Nacka kommun|1000000|1000000
Region Stockholm|1000000|1000000
Försäkringskassan|2000000|2000000
Totalt intäkter:|4000000|4000000
Kostnader:
Personalkostnader:
Samordnare|700000|720000
Ekonom|100000|100000
Totalt personal:|800000|820000
Övriga kostnader:
Hyra|80000|80000
Revision|20000|20000
Totalt övriga kostnader:|100000|100000
Totalt förvaltning:|900000|920000
Insatser:
Individinriktade:
Jobbspår|2500000|2500000
Totalt individinriktade:|2500000|2500000
Strukturinriktade:
Utbildning|300000|300000
Totalt strukturinriktade:|300000|300000
Totalt insatser:|2800000|2800000
Totalt kostnader:|3700000|3720000
Årets resultat:|300000|280000
`)).toBe(`
# Budget 2022 (kr) [budget, kr declared] A2:C27: 2022 budget, 2023 budget
3 Intäkter:: heading:  | 
4 Nacka kommun: item medlemsbidrag Nacka/kommun: 1000000 | 1000000
5 Region Stockholm: item medlemsbidrag Region Stockholm/region: 1000000 | 1000000
6 Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 2000000 | 2000000
7 Totalt intäkter:: total summa-intakter: 4000000 | 4000000
8 Kostnader:: heading:  | 
9 Personalkostnader:: heading:  | 
10 Samordnare: item personalkostnad: 700000 | 720000
11 Ekonom: item personalkostnad: 100000 | 100000
12 Totalt personal:: total summa-personalkostnader: 800000 | 820000
13 Övriga kostnader:: heading:  | 
14 Hyra: item ovrig-kostnad: 80000 | 80000
15 Revision: item ovrig-kostnad: 20000 | 20000
16 Totalt övriga kostnader:: total summa-ovriga-kostnader: 100000 | 100000
17 Totalt förvaltning:: total forvaltningskostnader: 900000 | 920000
18 Insatser:: heading:  | 
19 Individinriktade:: heading:  | 
20 Jobbspår: item individinsats: 2500000 | 2500000
21 Totalt individinriktade:: total summa-individinsatser: 2500000 | 2500000
22 Strukturinriktade:: heading:  | 
23 Utbildning: item strukturinsats: 300000 | 300000
24 Totalt strukturinriktade:: total summa-strukturinsatser: 300000 | 300000
25 Totalt insatser:: total summa-insatser: 2800000 | 2800000
26 Totalt kostnader:: total summa-kostnader: 3700000 | 3720000
27 Årets resultat:: result arets-resultat: 300000 | 280000
  sum 7 = 4 + 5 + 6 (structure)
  sum 12 = 10 + 11 (structure)
  sum 16 = 14 + 15 (structure)
  sum 17 = 12 + 16 (arithmetic)
  sum 21 = 20 (structure)
  sum 24 = 23 (structure)
  sum 25 = 21 + 24 (arithmetic)
  sum 26 = 17 + 25 (arithmetic)
  sum 27 = 7 − 26 (arithmetic)
`);
});

test('costs before incomes', () => {
  expect(understood(`
Budget 2019 kr
|2019
KOSTNADER
Löner|700000
Köpta tjänster|100000
Projekt Alfa|2000000
Projekt Beta|1000000
Summa kostnader|3800000
INTÄKTER
Bidrag från Försäkringskassan|2000000
Bidrag från Region Halland|1000000
Bidrag från Halmstads kommun|1000000
Summa intäkter|4000000
Årets resultat|200000
`)).toBe(`
# Budget 2019 kr [budget, kr declared] A2:B14: 2019 budget
3 KOSTNADER: heading: 
4 Löner: item summa-personalkostnader: 700000
5 Köpta tjänster: item: 100000
6 Projekt Alfa: item insats: 2000000
7 Projekt Beta: item insats: 1000000
8 Summa kostnader: total summa-kostnader: 3800000
9 INTÄKTER: heading: 
10 Bidrag från Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan: 2000000
11 Bidrag från Region Halland: item medlemsbidrag Region Halland/region: 1000000
12 Bidrag från Halmstads kommun: item medlemsbidrag Halmstad/kommun: 1000000
13 Summa intäkter: total summa-intakter: 4000000
14 Årets resultat: result arets-resultat: 200000
  sum 8 = 4 + 5 + 6 + 7 (structure)
  sum 13 = 10 + 11 + 12 (structure)
  sum 14 = − 8 + 13 (arithmetic)
`);
});

test('totals without a label', () => {
  expect(understood(`
Budget kr
|2021|2022
Falun|500000|510000
Region Dalarna|500000|510000
Staten|1000000|1020000
|2000000|2040000
Kansli|500000|510000
Insatser|1500000|1500000
|2000000|2010000
`)).toBe(`
# Budget kr [budget, kr declared] A2:C9: 2021 budget, 2022 budget
3 Falun: item medlemsbidrag Falun/kommun: 500000 | 510000
4 Region Dalarna: item medlemsbidrag Region Dalarna/region: 500000 | 510000
5 Staten: item medlemsbidrag Staten/forsakringskassan: 1000000 | 1020000
6 : total summa-medlemsbidrag: 2000000 | 2040000
7 Kansli: item forvaltningskostnader: 500000 | 510000
8 Insatser: item summa-insatser: 1500000 | 1500000
9 : total summa-kostnader: 2000000 | 2010000
  sum 6 = 3 + 4 + 5 (structure)
  sum 9 = 7 + 8 (arithmetic)
`);
});

test('insatser above what they cost, in plain words', () => {
  expect(understood(`
Insatsbudget 2026, kr
|2025|2026
Stegen|930000|952000
Personal|820000|840000
Lokal|110000|112000
Lotsen|658000|671000
Personal|610000|622000
Resor|48000|49000
Summa insatser|1588000|1623000
`)).toContain(`
  sum 3 = 4 + 5 (arithmetic)
  sum 6 = 7 + 8 (arithmetic)
  sum 9 = 3 + 6 (structure)
`);
});

test('a party that pays what the others do together is no total of them', () => {
  expect(understood(`
Medlemmar kr
|2025|2026
Staten|2000000|2040000
Region Skåne|1000000|1020000
Eslöv|1000000|1020000
`)).not.toContain('sum');
});

test('a total over several tables of a sheet', () => {
  expect(understood(`
Insats 1 kr
|2025|2026
Coach|540000|552000
Lokal|60000|61000
Summa|=SUM(B3:B4) -> 600000|=SUM(C3:C4) -> 613000

Insats 2
|2025|2026
Terapeut|580000|594000
Material|15000|15000
Summa|=SUM(B9:B10) -> 595000|=SUM(C9:C10) -> 609000
Totalt alla insatser|=B5+B11 -> 1195000|=C5+C11 -> 1222000
`)).toContain('  sum 12 = 5 + 11 (formula)\n');
});
