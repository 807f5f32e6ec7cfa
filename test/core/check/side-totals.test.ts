/** "Totalt" beside the years, and rows that are a whole table on another sheet. */
import { drawn, sheet } from '../../drawn';
import { findingsIn, told, toldOf } from './told';

const project = (staff: string, whole: string) => toldOf(`
Projekt Samstart, kr
|2025|2026|2027|Totalt
Kostnader
Personal|1840000|1895000|960000|${staff}
Externa tjänster|210000|180000|90000|480000
Resor|48000|50000|24000|122000
Summa kostnader|2098000|2125000|1074000|${whole}`);

test('a total beside the years is the sum of them, downwards too', () => {
  expect(project('4695000', '5297000')).toEqual([]);
  expect(project('4965000', '5297000')).toEqual(['error sum-differs E4: 4965000, not 4695000 (digits-swapped) → E7']);
  expect(project('4695000', '5279000')).toEqual(['error sum-differs E7: 5279000, not 5297000 (digits-swapped)']);
});

test('a column called total that is something else says nothing', () => {
  expect(toldOf(`
Budget kr
|2025|2026|Totalt
Kansli|940000|962000|400000
Insatser|1650000|1700000|900000
Summa kostnader|2590000|2662000|1300000`)).toEqual([]);
});

const book = (kansli: string) => drawn(sheet(`
Budget 2026-2027, tkr
|2026|2027
Medlemsbidrag|5000|5100
Kansli|${kansli}
Insatser|3600|3700
Resultat|300|272`, { name: 'Budget' }), sheet(`
Kansli, tkr
|2026|2027
Löner inkl. PO|910|935
Lokaler|80|82
Styrelse och revision|110|111`, { name: 'Kansli' }));

test('a row is the sum of the sheet that it names, which has no total of its own', () => {
  expect(findingsIn(book('1100|1128')).map(told)).toEqual([]);
  expect(findingsIn(book('1100|1182')).map(told)).toEqual(['error sum-differs C4: 1182000, not 1128000 (digits-swapped) → C6']);
});
