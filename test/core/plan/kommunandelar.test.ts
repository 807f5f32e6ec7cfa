import type { PlannedSheet } from '../../../src/core/model';
import { keptIn, number, planned, small, text } from './planned';
import { cellAt, rendered, shownRows } from './rendered';

/** Boden's like: a kommun that joins on 1 June and pays half its full amount the first year. */
const joining = `
  Budget 2021–2022 | |
  | 2021 | 2022
  Intäkter | |
  Kalix kommun 60% | 260000 | 230000
  Haparanda stad 40% | 190000 | 170000
  Övertorneå kommun | 50000 | 100000
  Region Norrbotten | 500000 | 500000
  Försäkringskassan | 1000000 | 1000000
  Summa intäkter | 2000000 | 2000000
  `;
const answered = { entries: [{ member: 'Övertorneå', date: '2021-06-01' }], keyBefore: { Kalix: '60', Haparanda: '40' } };

const block = (sheet: PlannedSheet, from: string, count: number) => {
  const rows = shownRows(sheet);
  const start = rows.indexOf(from);
  return rows.slice(start, start + count);
};

test('a year without entry: key, computed, published, difference and share of the quarter', () => {
  const sheet = planned(small, 'kommunandelar');
  expect(block(sheet, 'År 2024', 9)).toEqual([
    'År 2024',
    'Nyckeln är uträknad ur årets egna belopp, så det går inte att pröva om den är den avtalade.',
    'Fjärdedelen att fördela | 500000',
    'Avrundning till hela steg, i kr (0 = ingen) | 0',
    'Kommun | Nyckel | Före avrundning | Öresrest | Uträknat | Enligt bladet | Skillnad | Andel av fjärdedelen',
    'Kalix | 0.6 | 300000 | 0 | 300000 | 300000 | 0 | 0.6',
    'Haparanda | 0.4 | 200000 | 0 | 200000 | 200000 | 0 | 0.4',
    'Summa | 500000 | 500000 | 0',
    '',
  ]);
  expect(rendered(sheet).join('\n')).not.toMatch(/Vad olika regler ger/);
});

test('an entry year: who pays what part, who takes over, and the rules side by side with those that match', () => {
  const sheet = planned(joining, 'kommunandelar', answered);
  expect(block(sheet, 'År 2021', 28)).toEqual([
    'År 2021',
    'Nyckeln är hämtad ur beloppen för 2022.',
    'Fjärdedelen att fördela | 500000',
    'Avrundning till hela steg, i kr (0 = ingen) | 0',
    'Så räknas ett inträde under året | halvår',
    'Fördelning av det nya medlemmar inte betalar | enligt gamla nyckeln',
    'Mellanskillnaden är det som en ny medlem inte betalar av sitt helårsbelopp det första året.',
    'Enligt gamla nyckeln: de som redan är medlemmar delar på mellanskillnaden efter nyckeln före inträdet.',
    'Tidsvägda nycklar: nyckeln före inträdet gäller för tiden innan, och den nya nyckeln för tiden efter.',
    'Kommun | Nyckel | Nyckel före inträdet | Inträde | Del av året | av | Helårsbelopp | Egen del | Del av mellanskillnaden | Före avrundning | Öresrest | Uträknat | Enligt bladet | Skillnad | Andel av fjärdedelen',
    'Kalix | 0.46 | 0.6 |  | 12 | 12 | 230000 | 230000 | 30000 | 260000 | 0 | 260000 | 260000 | 0 | 0.52',
    'Haparanda | 0.34 | 0.4 |  | 12 | 12 | 170000 | 170000 | 20000 | 190000 | 0 | 190000 | 190000 | 0 | 0.38',
    'Övertorneå | 0.2 | 44348 | 6 | 12 | 100000 | 50000 | 0 | 50000 | 0 | 50000 | 50000 | 0 | 0.1',
    'Summa | 500000 | 500000 | 500000 | 0',
    '',
    'Vad olika regler ger, 2021',
    'Regel | Del av året | av | Kalix | Haparanda | Övertorneå | Som bladet',
    'Enligt bladet | 260000 | 190000 | 50000',
    'Mellanskillnaden enligt gamla nyckeln, halvår | 6 | 12 | 260000 | 190000 | 50000 | ja',
    'Mellanskillnaden enligt gamla nyckeln, inträdesmånaden räknas | 7 | 12 | 255000 | 186666.67 | 58333.33 | nej',
    'Mellanskillnaden enligt gamla nyckeln, från månaden efter | 6 | 12 | 260000 | 190000 | 50000 | ja',
    'Mellanskillnaden enligt gamla nyckeln, dagar | 214 | 365 | 254821.92 | 186547.95 | 58630.14 | nej',
    'Mellanskillnaden enligt gamla nyckeln, hela år | 0 | 12 | 290000 | 210000 | 0 | nej',
    'Tidsvägda nycklar, halvår | 6 | 12 | 265000 | 185000 | 50000 | nej',
    'Tidsvägda nycklar, inträdesmånaden räknas | 7 | 12 | 259166.67 | 182500 | 58333.33 | nej',
    'Tidsvägda nycklar, från månaden efter | 6 | 12 | 265000 | 185000 | 50000 | nej',
    'Tidsvägda nycklar, dagar | 214 | 365 | 258958.9 | 182410.96 | 58630.14 | nej',
    'Tidsvägda nycklar, hela år | 0 | 12 | 300000 | 200000 | 0 | nej',
  ]);
});

test('every amount of the rules follows key, date and convention in the cells', () => {
  const sheet = planned(joining, 'kommunandelar', answered);
  const rows = rendered(sheet);
  const computed = rows.filter((row) => /^A\d+ (Mellanskillnaden enligt gamla nyckeln|Tidsvägda nycklar), (halvår|inträdesmånaden|från månaden|dagar)/.test(row));
  expect(computed.length).toBeGreaterThan(5);
  expect(computed.every((row) => (row.match(/=ROUND\(/g) ?? []).length === 3 && /=IF\(D\d+<=DATE\(2021,1,1\)/.test(row))).toBe(true);
});

describe('what the user writes into the yellow cells', () => {
  const kept = (values: Parameters<typeof keptIn>[1]) => planned(joining, 'kommunandelar', answered, keptIn('kommunandelar', values));
  const computedOf = (sheet: PlannedSheet) => block(sheet, 'År 2021', 20).filter((row) => /^(Kalix|Haparanda|Övertorneå) \| 0/.test(row))
    .map((row) => row.split(' | ').at(-4));

  test('another convention beats ours, and the figures follow', () => {
    expect(computedOf(kept({ 'konvention 2021 = halvår': text('inträdesmånaden räknas') }))).toEqual(['255000', '186666.67', '58333.33']);
  });
  test('our own value, never touched, follows the budget', () => {
    expect(computedOf(kept({ 'konvention 2021 = dag': text('dag') }))).toEqual(computedOf(kept({})));
  });
  test('what is no convention, no rounding and no share counts as never written', () => {
    const odd = kept({ 'konvention 2021 = halvår': text('ibland'), 'avrundning 2021 = 0': number('7'), 'nyckel Kalix 2021 = 0.46': number('-1') });
    expect(computedOf(odd)).toEqual(computedOf(kept({})));
    expect(block(odd, 'År 2021', 3)[2]).toBe('I de gula cellerna stod ”7”, ”ibland”, ”-1”, som inte går att räkna med. Det senast uträknade värdet står där i stället.');
  });
  test('a key changed by hand is said to be', () => {
    expect(block(kept({}), 'År 2021', 2)[1]).toBe('Nyckeln är hämtad ur beloppen för 2022.');
    expect(block(kept({ 'nyckel Kalix 2021 = 0.46': number('0.5') }), 'År 2021', 2)[1]).toBe('Nyckeln är ändrad för hand i de gula cellerna.');
  });
  test('rounding to 1 000 kr keeps the sum', () => {
    const parts = computedOf(kept({ 'konvention 2021 = halvår': text('inträdesmånaden räknas'), 'avrundning 2021 = 0': number('1000') }));
    expect(parts).toEqual(['255000', '187000', '58000']);
  });
  test('a date is read as the workbook counts days', () => {
    const sheet = planned(joining, 'kommunandelar', { keyBefore: answered.keyBefore }, keptIn('kommunandelar', { 'intrade Övertorneå 2021 = ': number('44197') }));
    expect(block(sheet, 'År 2021', 14).find((row) => row.startsWith('Övertorneå | 0'))).toContain('| 44197 | 12 | 12 |');
  });
});

test('the four quarters of every member sum to its year, and a newcomer pays from its entry', () => {
  const rows = shownRows(planned(joining, 'kommunandelar', answered));
  const headers = rows.flatMap((row, index) => (row === 'Medlem | År | Kvartal 1 | Kvartal 2 | Kvartal 3 | Kvartal 4 | Hela året' ? [index] : []));
  expect(headers.map((index) => rows.slice(0, index).findLast((row) => row.startsWith('Belopp per kvartal')))).toEqual([
    'Belopp per kvartal 2021, för fakturering', 'Belopp per kvartal 2022, för fakturering',
  ]);
  const invoices = rows.slice(headers[0]).filter((row) => / \| 20\d\d \| /.test(row)).map((row) => row.split(' | '));
  expect(invoices).toHaveLength(10);
  for (const [, , ...amounts] of invoices) {
    expect(amounts.slice(0, 4).reduce((sum, one) => sum + Number(one), 0)).toBe(Number(amounts[4]));
  }
  expect(invoices.find(([member, year]) => member === 'Övertorneå' && year === '2021')).toEqual(['Övertorneå', '2021', '0', '0', '25000', '25000', '50000']);
});

describe.each([1, 2, 5])('%d years', (count) => {
  test.each([1, 2, 8, 12])('and %d kommuner', (kommuner) => {
    const names = ['Kalix', 'Boden', 'Gävle', 'Falun', 'Mora', 'Rättvik', 'Säter', 'Borlänge', 'Ludvika', 'Avesta', 'Hedemora', 'Leksand'].slice(0, kommuner);
    const line = (label: string, amount: number) => [label, ...Array.from({ length: count }, () => String(amount))].join(' | ');
    const years = ['', ...Array.from({ length: count }, (_, index) => String(2030 + index))].join(' | ');
    const whole = kommuner * 120000;
    const sheet = planned([
      'Budget', years, 'Intäkter', ...names.map((name) => line(`${name} kommun`, 120000)), line('Region Dalarna', whole), line('Försäkringskassan', 2 * whole),
      line('Summa intäkter', 4 * whole),
    ].join('\n'), 'kommunandelar');
    const rows = shownRows(sheet);
    expect(rows.filter((row) => /^År \d{4}$/.test(row))).toHaveLength(count);
    expect(rows.filter((row) => row.startsWith(`${names.at(-1)} | 20`))).toHaveLength(count);
    expect(sheet.charts[0]?.series).toHaveLength(kommuner);
    expect(cellAt(sheet, `B${6 + kommuner}`)).toBe(`=ROUND(SUM(B$6:B$${5 + kommuner}),2) -> ${whole}`);
  });
});
