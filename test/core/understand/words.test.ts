/** What rows are about, in the words of other förbund. */
import { understood } from './render';

test('labels that begin with a sign', () => {
  expect(understood(`
Budget 2023, kronor
|2023
- Personal|-500000
- Lokal|-100000
= Summa kostnader|-600000
+ Överskott fg år|700000
@ konto|5
`)).toBe(`
# Budget 2023, kronor [budget, kr declared] A2:B7: 2023 budget
3 - Personal: item summa-personalkostnader: -500000
4 - Lokal: item ovrig-kostnad: -100000
5 = Summa kostnader: total summa-kostnader: -600000
6 + Överskott fg år: item overfort-kapital: 700000
7 @ konto: item: 5
  sum 5 = 3 + 4 (structure)
`);
});

test('opening and closing balance around the year, costs negative', () => {
  expect(understood(`
Budget 2020-2022 tkr
|2020|2021|2022
IB eget kapital|1000|900|700
Medlemsavgifter|4000|4000|4100
Summa tillgängliga medel|5000|4900|4800
Administration|-900|-950|-980
Aktiviteter|-3200|-3250|-3300
UB eget kapital|900|700|520
`)).toBe(`
# Budget 2020-2022 tkr [budget, tkr declared] A2:D8: 2020 budget, 2021 budget, 2022 budget
3 IB eget kapital: item overfort-kapital: 1000 | 900 | 700
4 Medlemsavgifter: item summa-medlemsbidrag: 4000 | 4000 | 4100
5 Summa tillgängliga medel: total summa-intakter-med-kapital: 5000 | 4900 | 4800
6 Administration: item forvaltningskostnader: -900 | -950 | -980
7 Aktiviteter: item summa-insatser: -3200 | -3250 | -3300
8 UB eget kapital: result overskott: 900 | 700 | 520
  sum 5 = 3 + 4 (structure)
  sum 8 = 5 + 6 + 7 (arithmetic)
  carry 3 = 8 (words)
`);
});

test('kommuner that no list knows, and the state in two rows', () => {
  expect(understood(`
Budget kr
|2021
Intäkter
Fjällbergs kommun|300000
Nybys kommun|200000
Storsjö|500000
Fjällregionen|1000000
AF|1000000
FK|1000000
Summa|4000000
`)).toBe(`
# Budget kr [budget, kr declared] A2:B10: 2021 budget
3 Intäkter: heading: 
4 Fjällbergs kommun: item medlemsbidrag Fjällberg/kommun: 300000
5 Nybys kommun: item medlemsbidrag Nyby/kommun: 200000
6 Storsjö: item medlemsbidrag Storsjö/kommun: 500000
7 Fjällregionen: item medlemsbidrag Fjällregionen/region: 1000000
8 AF: item medlemsbidrag Arbetsförmedlingen/arbetsformedlingen: 1000000
9 FK: item medlemsbidrag Försäkringskassan/forsakringskassan: 1000000
10 Summa: total summa-intakter: 4000000
  sum 10 = 4 + 5 + 6 + 7 + 8 + 9 (structure)
`);
});

test('driftbidrag, konsultarvode, what is left from an earlier year and what is left for the next', () => {
  expect(understood(`
Budget kr
|2021|2022
Kvar från 2020|500000|450000
Driftbidrag från staten|1000000|1000000
Driftbidrag från Luleå kommun|500000|500000
Driftbidrag från landstinget|500000|500000
Totala intäkter|2500000|2450000
Lokalhyra|100000|100000
Konsultarvode administration|450000|450000
Arena Ungdom|1000000|1000000
Rehabteam|500000|600000
Totala kostnader|2050000|2150000
Överförs till nästa år|450000|300000
`)).toBe(`
# Budget kr [budget, kr declared] A2:C13: 2021 budget, 2022 budget
3 Kvar från 2020: item overfort-kapital: 500000 | 450000
4 Driftbidrag från staten: item medlemsbidrag Staten/forsakringskassan: 1000000 | 1000000
5 Driftbidrag från Luleå kommun: item medlemsbidrag Luleå/kommun: 500000 | 500000
6 Driftbidrag från landstinget: item medlemsbidrag Landstinget/region: 500000 | 500000
7 Totala intäkter: total summa-intakter-med-kapital: 2500000 | 2450000
8 Lokalhyra: item ovrig-kostnad: 100000 | 100000
9 Konsultarvode administration: item personalkostnad: 450000 | 450000
10 Arena Ungdom: item: 1000000 | 1000000
11 Rehabteam: item: 500000 | 600000
12 Totala kostnader: total summa-kostnader: 2050000 | 2150000
13 Överförs till nästa år: result overskott: 450000 | 300000
  sum 7 = 3 + 4 + 5 + 6 (structure)
  sum 12 = 8 + 9 + 10 + 11 (structure)
  sum 13 = 7 − 12 (arithmetic)
  carry 3 = 13 (words)
`);
});

test('rörelseintäkter, förtroendevalda, utvecklingsinsatser, finansnetto', () => {
  expect(understood(`
Budget 2016
Belopp i tkr|Budget 2016|Prognos 2016
Medlemsintäkter|12000|12000
Sidointäkter|300|320
Summa rörelseintäkter|12300|12320
Förtroendevalda|-200|-190
Förvaltning|-1500|-1480
Samverkansinsatser|-9000|-8800
Övriga utvecklingsinsatser|-1200|-1100
Summa rörelsekostnader|-11900|-11570
Finansnetto|0|5
Årets resultat|400|755
`)).toBe(`
# Budget 2016 [budget, tkr declared] A2:C12: 2016 budget, 2016 prognos
3 Medlemsintäkter: item summa-medlemsbidrag: 12000 | 12000
4 Sidointäkter: item ovriga-intakter: 300 | 320
5 Summa rörelseintäkter: total summa-intakter: 12300 | 12320
6 Förtroendevalda: item ovrig-kostnad: -200 | -190
7 Förvaltning: item forvaltningskostnader: -1500 | -1480
8 Samverkansinsatser: item summa-insatser: -9000 | -8800
9 Övriga utvecklingsinsatser: item: -1200 | -1100
10 Summa rörelsekostnader: total summa-kostnader: -11900 | -11570
11 Finansnetto: item: 0 | 5
12 Årets resultat: result arets-resultat: 400 | 755
  sum 5 = 3 + 4 (structure)
  sum 10 = 6 + 7 + 8 + 9 (structure)
  sum 12 = 5 + 10 + 11 (arithmetic)
`);
});

test('medfinansiering and other incomes beside the members, then last year’s surplus', () => {
  expect(understood(`
Budget kr
|2021|2022
INTÄKTER
Medlemsavgift Hofors|250000|250000
Medlemsavgift Ockelbo kommun|250000|250000
Medlemsavgift Region Gävleborg|500000|500000
Medlemsavgift FK|1000000|1000000
Summa medlemsavgifter|2000000|2000000
Medfinansiering Hofors kommun|100000|0
ESF-medel|300000|300000
Ränteintäkter|1000|1000
SUMMA INTÄKTER|2401000|2301000
Prel. överskott 2020|800000|500000
Summa att fördela|3201000|2801000
`)).toBe(`
# Budget kr [budget, kr declared] A2:C14: 2021 budget, 2022 budget
3 INTÄKTER: heading:  | 
4 Medlemsavgift Hofors: item medlemsbidrag Hofors/kommun: 250000 | 250000
5 Medlemsavgift Ockelbo kommun: item medlemsbidrag Ockelbo/kommun: 250000 | 250000
6 Medlemsavgift Region Gävleborg: item medlemsbidrag Region Gävleborg/region: 500000 | 500000
7 Medlemsavgift FK: item medlemsbidrag Försäkringskassan/forsakringskassan: 1000000 | 1000000
8 Summa medlemsavgifter: total summa-medlemsbidrag: 2000000 | 2000000
9 Medfinansiering Hofors kommun: item medfinansiering: 100000 | 0
10 ESF-medel: item ovriga-intakter: 300000 | 300000
11 Ränteintäkter: item ovriga-intakter: 1000 | 1000
12 SUMMA INTÄKTER: total summa-intakter: 2401000 | 2301000
13 Prel. överskott 2020: item overfort-kapital: 800000 | 500000
14 Summa att fördela: total summa-intakter-med-kapital: 3201000 | 2801000
  sum 8 = 4 + 5 + 6 + 7 (structure)
  sum 12 = 8 + 9 + 10 + 11 (arithmetic)
  sum 14 = 12 + 13 (arithmetic)
`);
});

test('a header of the unit alone, the year in the title', () => {
  expect(understood(`
Budget för Samordningsförbundet X år 2023
Post|Kronor
Intäkter|4000000
Personal|900000
Lokaler|100000
Insatser|2900000
Resultat|100000
`)).toBe(`
# Budget för Samordningsförbundet X år 2023 [budget, kr declared] A2:B7: 2023 budget
3 Intäkter: item summa-intakter: 4000000
4 Personal: item summa-personalkostnader: 900000
5 Lokaler: item ovrig-kostnad: 100000
6 Insatser: item summa-insatser: 2900000
7 Resultat: result arets-resultat: 100000
  sum 7 = 3 − 4 − 5 − 6 (arithmetic)
`);
});
