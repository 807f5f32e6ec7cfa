/** Totals that other programs and people make in other ways. */
import { understood } from './render';

test('typed totals in the headings above their parts', () => {
  expect(understood(`
Budget tkr
|2025|2026
FÖRVALTNING|945|960
Personalkostnader|780|790
Konsulter|90|90
Övriga kostnader|75|80
INSATSER|2700|2750
Steget|1700|1750
Vägen|1000|1000
`)).toBe(`
# Budget tkr [budget, tkr declared] A2:C9: 2025 budget, 2026 budget
3 FÖRVALTNING: total forvaltningskostnader: 945 | 960
4 Personalkostnader: item summa-personalkostnader: 780 | 790
5 Konsulter: item ovrig-kostnad: 90 | 90
6 Övriga kostnader: item summa-ovriga-kostnader: 75 | 80
7 INSATSER: total summa-insatser: 2700 | 2750
8 Steget: item insats: 1700 | 1750
9 Vägen: item insats: 1000 | 1000
  sum 3 = 4 + 5 + 6 (arithmetic)
  sum 7 = 8 + 9 (arithmetic)
`);
});

test('means at hand in the middle are no cost', () => {
  expect(understood(`
Budget mnkr
|2025|2026
IB|1.2|1.3
Åre kommun|2.5|2.6
Region Jämtland|2.5|2.6
Staten|5|5.2
Summa anslag|=SUM(B4:B6) -> 10|=SUM(C4:C6) -> 10.4
Disponibla medel|=B3+B7 -> 11.2|=C3+C7 -> 11.7
Kansli|1.5|1.5
Aktiviteter|8.4|8.5
Summa kostnader|=B9+B10 -> 9.9|=C9+C10 -> 10
UB|=B8-B11 -> 1.3|=C8-C11 -> 1.7
`)).toBe(`
# Budget mnkr [budget, mnkr declared] A2:C12: 2025 budget, 2026 budget
3 IB: item overfort-kapital: 1.2 | 1.3
4 Åre kommun: item medlemsbidrag Åre/kommun: 2.5 | 2.6
5 Region Jämtland: item medlemsbidrag Region Jämtland/region: 2.5 | 2.6
6 Staten: item medlemsbidrag Staten/forsakringskassan: 5 | 5.2
7 Summa anslag: total summa-medlemsbidrag: 10 | 10.4
8 Disponibla medel: total summa-intakter-med-kapital: 11.2 | 11.7
9 Kansli: item forvaltningskostnader: 1.5 | 1.5
10 Aktiviteter: item summa-insatser: 8.4 | 8.5
11 Summa kostnader: total summa-kostnader: 9.9 | 10
12 UB: result overskott: 1.3 | 1.7
  sum 7 = 4 + 5 + 6 (formula)
  sum 8 = 3 + 7 (formula)
  sum 11 = 9 + 10 (formula)
  sum 12 = 8 − 11 (formula)
  carry 3 = 12 (words)
`);
});

test('SUBTOTAL over subtotals', () => {
  expect(understood(`
Budget tkr
|2025|2026
INDIVID
Team|5200|5200
Spår|3300|3300
Summa individ|=SUBTOTAL(9,B4:B5) -> 8500|=SUBTOTAL(9,C4:C5) -> 8500
STRUKTUR
Utbildning|2200|2200
Summa struktur|=SUBTOTAL(9,B8:B8) -> 2200|=SUBTOTAL(9,C8:C8) -> 2200
Summa insatser|=SUBTOTAL(9,B4:B9) -> 10700|=SUBTOTAL(9,C4:C9) -> 10700
`)).toBe(`
# Budget tkr [budget, tkr declared] A2:C10: 2025 budget, 2026 budget
3 INDIVID: heading:  | 
4 Team: item individinsats: 5200 | 5200
5 Spår: item individinsats: 3300 | 3300
6 Summa individ: total summa-individinsatser: 8500 | 8500
7 STRUKTUR: heading:  | 
8 Utbildning: item strukturinsats: 2200 | 2200
9 Summa struktur: total summa-strukturinsatser: 2200 | 2200
10 Summa insatser: total summa-insatser: 10700 | 10700
  sum 6 = 4 + 5 (formula)
  sum 9 = 8 (formula)
  sum 10 = 6 + 9 (formula)
`);
});
