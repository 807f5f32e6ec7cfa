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
  ['parts of an item without varav, one by one', `
Budget 2026 kr
|2026|2027
Intäkter
Sala kommun|500000|500000
Region Västmanland|500000|500000
Försäkringskassan|1000000|1000000
Summa intäkter|2000000|2000000
Kostnader
Personal|700000|700000
förbundschef|500000|500000
ekonom|200000|200000
Lokaler|100000|100000
Summa förvaltning|800000|800000
Insatser
Steget|700000|700000
Vägen|500000|500000
Summa insatser|1200000|1200000
Resultat|0|0`],
  ['a section that ends before its total', `
Budget 2026 kr
|2026
Medlemsbidrag
Sala kommun|500000
Region Västmanland|500000
Försäkringskassan|1000000
Summa|2000000
Förvaltning
Personal|700000
Lokaler|100000
Insatser
Steget|700000
Vägen|500000
Summa insatser|1200000
Summa kostnader|2000000
Resultat|0`],
  ['a last item outside the sections, and counts below', `
Budget 2026 kr
|2026
Intäkter
Sala kommun|500000
Region Västmanland|500000
Försäkringskassan|1000000
Summa medlemsbidrag|2000000
Övriga intäkter|10000
Överskott från tidigare år|90000
Summa intäkter|2100000
Förvaltningskostnader
Förbundschef|600000
Revision|50000
Summa förvaltningskostnader|650000
Individinriktade insatser
Steget|700000
Vägen|500000
Strukturinriktade insatser
Utbildning|100000
Summa insatser|1300000
Oförutsett|50000
Summa kostnader|2000000
Resultat|100000
Antal deltagare|120
Kostnad per deltagare|10833`],
  ['a total of something else, per head and in per cent', `
Budget 2026 kr
|2026
Insatser
Steget|1000000
Vägen|200000
Summa insatser exkl ESF|1200000
ESF-projekt|300000
Summa insatser|1500000
Summa insatser per invånare|12
Förvaltningskostnader
Personal|300000
Summa personalkostnader inkl resor|310000
Förvaltningskostnader i procent|17`],
  ['a finance section last, and a difference', `
Budget 2026 kr
|2026
Kostnader
Förvaltning
Personal|600000
Lokal|100000
Summa förvaltning|700000
Insatser
Steget|700000
Summa Steget|700000
Vägen
Lön|300000
Material|100000
Summa Vägen|400000
Summa insatser|1100000
Summa kostnader|1800000
Finansiering
Medlemsbidrag|1700000
Eget kapital|100000
Summa finansiering|1800000
Differens|0`],
  ['’Summa’ beside 2000, and a balance below', `
Budget 2026, tkr
|2026
Intäkter|
Kommuner|500
Region|500
Staten|1000
Summa intäkter|2000
Kostnader|
Förvaltning|400
Insatser|1600
Summa|2000
Ingående kapital|300
Resultat|0
Utgående kapital|300
Summa skulder|120
Summa eget kapital och skulder|420`],
  ['a total of two headings, and a part called as the incomes are', `
Budget 2026, kr
|2026
Medlemsbidrag kommuner|500000
Medlemsbidrag region|500000
Medlemsbidrag stat|1000000
Summa medel|2000000
Kostnader
Styrelse
Arvoden|50000
Revision|30000
Kansli
Lön|500000
Hyra|80000
Summa styrelse och kansli|660000
Insatser enligt VP
A. Steget|700000
B. Vägen|440000
Att fördela|200000
Totalt insatser|1340000
Totala kostnader|2000000
Budgeterat resultat|0`],
  ['a column of shares without a word for it, and a repetition whose share is positive', `
Uppföljning kr
|Utfall 2025|Budget 2025|Förbrukning|Andel
Steget|500000|500000|1|1
Vägen|400000|400000|1|1
Summa insatser|900000|900000|1|1
Summa medlemsbidrag|1000000|1000000|1|1
Summa insatser|-900000|-900000|1|1
Årets resultat|100000|100000|1|1`],
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
