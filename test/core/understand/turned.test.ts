/** Tables on their side, and columns that say which part a row belongs to. */
import { toldOf } from '../check/told';
import { understood } from './render';

test('kommuner over the columns and years in the rows', () => {
  expect(understood(`
Medlemsbidrag per kommun 2024–2026 (kr)
År|Gävle|Sandviken|Ockelbo|Totalt
2024|812000|310000|46000|=SUM(B3:D3) -> 1168000
2025|828000|316000|47000|=SUM(B4:D4) -> 1191000
2026|845000|322000|48000|=SUM(B5:D5) -> 1215000
`)).toBe(`
# Medlemsbidrag per kommun 2024–2026 (kr) [bidrag, kr declared] A2:E5: 2024 budget, 2025 budget, 2026 budget
3 Gävle: item medlemsbidrag Gävle/kommun: 812000 | 828000 | 845000
4 Sandviken: item medlemsbidrag Sandviken/kommun: 310000 | 316000 | 322000
5 Ockelbo: item medlemsbidrag Ockelbo/kommun: 46000 | 47000 | 48000
6 Totalt: total summa-medlemsbidrag: 1168000 | 1191000 | 1215000
  sum 6 = 3 + 4 + 5 (formula)
`);
});

test('an error in a table on its side is told where it stands', () => {
  expect(toldOf(`
Flerårsplan, tkr
År|Medlemsavgifter|Förvaltning|Insatser|Resultat|Eget kapital
2025|4400|960|3700|-260|940
2026|4500|985|3800|-285|655
2027|4600|1010|3900|-130|345`)).toEqual(['error sum-differs E5: -130000, not -310000 (digits-swapped) → F5']);
});

test('a formula that leaves out a kommun, in a table on its side', () => {
  expect(toldOf(`
Medlemsbidrag kr
|Gävle|Sandviken|Ockelbo|Totalt
2024|812000|310000|46000|=SUM(B3:D3) -> 1168000
2025|828000|316000|47000|=SUM(B4:C4) -> 1144000
2026|845000|322000|48000|=SUM(B5:D5) -> 1215000`)).toEqual(['error formula-omits-row E4: 1144000, not 1191000 (row-left-out D4)']);
});

test('a column says of each row which part it belongs to', () => {
  expect(understood(`
Budget 2026-2027 kr
Typ|Post|2026|2027
Intäkt|Kiruna|1000000|1020000
Intäkt|Region Norrbotten|1000000|1020000
Kostnad|Förbundschef|790000|810000
Insats|Malmfältens väg|900000|925000
Kostnad|Revision|38000|38000
Insats|Utbildningsdagar|120000|120000
|Summa intäkter|2000000|2040000
|Summa kostnader|828000|848000
|Summa insatser|1020000|1045000
|Resultat|152000|147000
`)).toBe(`
# Budget 2026-2027 kr [budget, kr declared] A2:D12: 2026 budget, 2027 budget
3 Kiruna: item medlemsbidrag Kiruna/kommun: 1000000 | 1020000
4 Region Norrbotten: item medlemsbidrag Region Norrbotten/region: 1000000 | 1020000
5 Förbundschef: item personalkostnad: 790000 | 810000
6 Malmfältens väg: item insats: 900000 | 925000
7 Revision: item ovrig-kostnad: 38000 | 38000
8 Utbildningsdagar: item insats: 120000 | 120000
9 Summa intäkter: total summa-intakter: 2000000 | 2040000
10 Summa kostnader: total summa-kostnader: 828000 | 848000
11 Summa insatser: total summa-insatser: 1020000 | 1045000
12 Resultat: result arets-resultat: 152000 | 147000
  sum 9 = 3 + 4 (structure)
  sum 10 = 5 + 7 (structure)
  sum 11 = 6 + 8 (structure)
  sum 12 = 9 − 10 − 11 (arithmetic)
`);
});

test('a part that is said once holds down to its total', () => {
  expect(toldOf(`
Budget i tkr
Slag|Benämning|Budget 2025|Budget 2026
Förvaltning|Löner|1010|1035
|Lokaler|90|92
|Övrigt|110|110
|Summa|1210|1237
Insatser|Rehabvägledning|2200|2250
|Samordnare|1500|1540
|Unga in|1100|1130
|Summa|4800|4290`)).toEqual(['error sum-differs D10: 4290000, not 4920000 (digits-swapped)']);
});
