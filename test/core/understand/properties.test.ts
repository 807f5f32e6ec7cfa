/** What holds of every sheet. */
import fc from 'fast-check';
import type { Cell, Reading, SheetSnapshot } from '../../../src/core/model';
import { understand } from '../../../src/core/understand';
import { terms } from '../../../src/terms';
import { sheet } from '../../drawn';

const read = (one: SheetSnapshot) => understand({ workbook: 'ritad.xlsx', sheets: [one], date1904: false }, terms, {});
const budget = (unit: 'kr' | 'tkr', years: readonly number[], columns: readonly number[]) => {
  const scale = unit === 'kr' ? 1000 : 1;
  const row = (label: string, ...amounts: readonly number[]) => [label, ...columns.map((column) => String((amounts[column] ?? 0) * scale))].join('|');
  return sheet([
    `Budget (${unit})`, ['', ...columns.map((column) => String(years[column]))].join('|'),
    row('IB eget kapital', 900, 700, 480), 'Intäkter', row('Mora', 1000, 1010, 1020), row('Orsa kommun', 250, 260, 270), row('Region Dalarna', 1250, 1270, 1290),
    row('Försäkringskassan', 2500, 2540, 2580), row('Summa intäkter', 5000, 5080, 5160), 'Kansli', row('Förbundschef', 800, 820, 840), row('Lokalhyra', 100, 110, 120),
    row('Summa kansli', 900, 930, 960), 'Samverkansinsatser', row('Steget', 2800, 2820, 2830), row('Vägen', 1500, 1550, 1600), row('Summa samverkansinsatser', 4300, 4370, 4430),
    row('Årets resultat', -200, -220, -230), row('UB eget kapital', 700, 480, 250),
  ].join('\n'));
};
const facts = ({ facts: found }: Reading, years: readonly number[]) => found
  .map((fact) => `${fact.label}: ${fact.concept} ${fact.member?.name ?? ''} ${years.indexOf(Number(fact.period))} ${fact.measure} ${fact.amount.toString()}`).sort();
const relations = ({ relations: found }: Reading) => found.map(({ kind, total, terms: parts }) => `${kind} ${total} ${parts.map(({ sign, row }) => `${sign} ${row}`).join()}`);

const standard = read(budget('tkr', [2021, 2022, 2023], [0, 1, 2]));

test('columns in any order, years renamed and kronor for thousands give the same facts and sums', () => {
  expect(facts(standard, [2021, 2022, 2023])).toHaveLength(42);
  fc.assert(fc.property(fc.constantFrom('kr' as const, 'tkr' as const), fc.integer({ min: 1995, max: 2060 }), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (unit, first, order) => {
    const years = [first, first + 1, first + 2];
    const reading = read(budget(unit, years, order));
    expect(facts(reading, years)).toEqual(facts(standard, [2021, 2022, 2023]));
    expect(relations(reading)).toEqual(relations(standard));
    expect(reading.questions).toEqual([]);
  }));
});

const shown: fc.Arbitrary<Partial<Cell>> = fc.oneof(
  fc.string().map((text) => ({ shows: { is: 'text' as const, text } })),
  fc.constantFrom('2021', '2022', '2021-12-31', 'Budget 2021', 'Summa', 'Summa intäkter', 'Intäkter', 'varav', '–', '(', '%', '=', '\u00a0', 'S:a övr. kostn.', 'Överskott', 'Mål', 'Måltal')
    .map((text) => ({ shows: { is: 'text' as const, text } })),
  fc.integer({ min: -3000, max: 3000 }).map((number) => ({ shows: { is: 'number' as const, number: String(number) } })),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((number) => ({ shows: { is: 'number' as const, number: number.toFixed(4) }, format: '0.0%' })),
  fc.integer({ min: 0, max: 60000 }).map((number) => ({ shows: { is: 'number' as const, number: String(number) }, format: 'yyyy-mm-dd' })),
  fc.constantFrom('SUM(B1:B9)', 'B2+C3', '-B1', 'SUM(B:B)', ')(', 'SUM(B1:B99999)', "'x y'!B2", 'SUM(').map((formula) => ({ formula })),
  fc.constantFrom('#REF!', '#N/A').map((error) => ({ shows: { is: 'error' as const, error } })),
);
const place = fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 6 }) });
const byPlace = (a: Cell, b: Cell) => a.row - b.row || a.column - b.column;

test('any text, number, date, formula or error in any cell never throws', () => {
  const [base] = [budget('tkr', [2021, 2022, 2023], [0, 1, 2])];
  const strange = fc.uniqueArray(fc.tuple(place, shown), { maxLength: 60, selector: ([{ row, column }]) => `${row}:${column}` });
  fc.assert(fc.property(strange, fc.boolean(), (cells, alone) => {
    const put = cells.map(([at, what]): Cell => ({ ...at, ...what }));
    const kept = alone ? [] : base.cells.filter((cell) => !put.some((one) => one.row === cell.row && one.column === cell.column));
    const reading = read({ ...base, cells: [...kept, ...put].sort(byPlace) });
    for (const table of reading.tables) for (const row of table.rows) expect(row.entries).toHaveLength(table.columns.length);
  }), { numRuns: 300 });
});
