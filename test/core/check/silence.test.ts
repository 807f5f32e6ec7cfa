/** Right budgets in layouts that might mislead: nothing is said of them. */
import { toldOf } from './told';

test.each([
  ['a draw on the capital is no balance that the year opens with', `
Budget tkr
|2026|2027|2028
Summa medlemsbidrag|1600|1600|1600
Ianspråktagande av eget kapital|300|200|100
Summa intäkter|1900|1800|1700
Förvaltningskostnader|400|400|400
Insatser|1500|1400|1300
Summa kostnader|1900|1800|1700
Resultat|0|0|0`],
  ['an income without a payer is no kommun', `
Budget 2026 kr
|2026
Intäkter
Orsa|150000
Mora|350000
Region Dalarna|500000
Försäkringskassan|1000000
Bidrag Länsstyrelsen|10000
Övrigt|10000
Diverse intäkter|2000
Öresutjämning|-1
Statsbidrag sjuklönekostnader|4000
Summa intäkter|2025999`],
  ['the kansli is no part of a sum of insatser', `
Budget 2026 kr
|2026|2027
Summa intäkter|2000000|2000000
Kansli|400000|400000
Beviljade insatser|1200000|1200000
Ej beviljade medel|300000|300000
Summa insatser|=B5+B6 -> 1500000|=C5+C6 -> 1500000`],
  ['a share of the kommuner part, in words after the name', `
Budget tkr
|2026|2027
Skellefteå 60 % av kommunernas del|600|600
Norsjö 40 % av kommunernas del|400|400
Region Västerbotten|1000|1000
Försäkringskassan|2000|2000
Summa intäkter|4000|4000`],
  ['SUBTOTAL adds no subtotal, wherever its range ends', `
Budget tkr
|2026|2027
Individinriktade insatser
Team|5200|5300
Arbetsspåret|3300|3300
Summa individinriktade insatser|=SUBTOTAL(9,B4:B5) -> 8500|=SUBTOTAL(9,C4:C5) -> 8600
Strukturinriktade insatser
Utbildning|900|950
Processtöd|1300|1295
Summa strukturinriktade insatser|=SUBTOTAL(9,B8:B9) -> 2200|=SUBTOTAL(9,C8:C9) -> 2245
Summa insatser|=SUBTOTAL(9,B4:B9) -> 10700|=SUBTOTAL(9,C4:C9) -> 10845
Resultat|-10700|-10845`],
])('%s', (_, drawing) => {
  expect(toldOf(drawing)).toEqual([]);
});

test('one amount in another unit is wrong itself, and says nothing of the table', () => {
  expect(toldOf(`
Budget, tkr
|2026|2027
Insatser
Steget|1000|1100
Vägen|900000|950
Summa insatser|1900|2050`)).toEqual([
    'error sum-differs B6: 1900000, not 901000000 (factor-1000 B5)',
  ]);
});
