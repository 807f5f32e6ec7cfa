import { planned, planOf, small } from './planned';
import { drawn, sheet } from '../../drawn';
import { cellAt, rendered, shownRows } from './rendered';

test('each rule per year: value, limit, margins, verdict, reading and source', () => {
  expect(shownRows(planned(small, 'regler')).slice(3)).toEqual([
    'Regel och beräkningssätt | År | Värde | Gräns | Marginal till gränsen (minus: så mycket skiljer) | Så mycket kan andra kostnader öka i stället (minus: så mycket måste de minska) | Bedömning | Källa',
    'Förvaltningskostnader',
    'Personalkostnader plus övriga kostnader | 2024 | 300000 | Förbundets verksamhetsplan, budgetens sammandrag; Samräkna har inte läst dokumentet',
    '2025 | 300000',
    'Finansiering enligt 5 §',
    'Medlemmarnas bidrag tillsammans | 2024 | 2000000 | följer 5 § | Lag (2003:1210), 5 §',
    '2025 | 2000000 | följer 5 §',
    'Staten (Försäkringskassan och Arbetsförmedlingen) | 2024 | 0.5 | 0.5 | 0 | följer 5 § | Lag (2003:1210), 5 §',
    '2025 | 0.5 | 0.5 | 0 | följer 5 §',
    'Regionen | 2024 | 0.25 | 0.25 | 0 | följer 5 § | Lag (2003:1210), 5 §',
    '2025 | 0.25 | 0.25 | 0 | följer 5 §',
    'Kommunerna | 2024 | 0.25 | 0.25 | 0 | följer 5 § | Lag (2003:1210), 5 §',
    '2025 | 0.25 | 0.25 | 0 | följer 5 §',
    'Insatsernas andel (75 %-målet)',
    'Alla insatser av nyttjade medel | 2024 | 0.842105 | 0.75 | 700000 | 233333.33 | budgeten når målet | Förbundets eget mål i verksamhetsplanen (75 %-målet); Samräkna har inte läst dokumentet',
    '2025 | 0.85 | 0.75 | 800000 | 266666.67 | budgeten når målet',
    'Alla insatser i förhållande till medlemmarnas bidrag (nyckeltal) | 2024 | 0.8 | Förbundets eget mål i verksamhetsplanen (75 %-målet); Samräkna har inte läst dokumentet',
    '2025 | 0.85',
    'Överskott och årets resultat',
    'Årets resultat, utan överfört kapital | 2024 | 100000 | Kommunallagen (2017:725), 11 kap. 5 § andra stycket, som 21 § lag (2003:1210) hänvisar till',
    '2025 | 0',
  ]);
});

test('values, margins and verdicts are formulas over the rows, also where totals are typed', () => {
  const regler = planned(small, 'regler');
  const row = rendered(regler).findIndex((one) => one.includes('Alla insatser av nyttjade medel')) + 1;
  const place = (column: string) => `${column}${String(row)}`;
  expect(cellAt(regler, place('C'))).toBe('=ROUND((SUM(Budget!B14:B15))/(SUM(Budget!B14:B15,Budget!B10:B11)),6) -> 0.842105');
  expect(cellAt(regler, place('E'))).toBe('=ROUND((SUM(Budget!B14:B15)-(SUM(Budget!B14:B15,Budget!B10:B11))*0.75)/(1-0.75),2) -> 700000');
  expect(cellAt(regler, place('G'))).toBe(`=IF(${place('E')}>=0,"budgeten når målet","budgeten når inte målet") -> budgeten når målet`);
});

test('a broken quarter: how many kronor each party is from its part, and the verdict of the whole follows the parties', () => {
  const rows = shownRows(planned(small.replace('Region Norrbotten | 500000 | 500000', 'Region Norrbotten | 500000 | 400000').replace('2000000 | 2000000', '2000000 | 1900000'), 'regler'));
  expect(rows.filter((row) => row.startsWith('2025 | 0.') && row.includes('5 §'))).toEqual([
    '2025 | 0.526316 | 0.5 | -50000 | följer inte 5 §',
    '2025 | 0.210526 | 0.25 | -75000 | följer inte 5 §',
    '2025 | 0.263158 | 0.25 | -25000 | följer inte 5 §',
  ]);
  expect(rows.find((row) => row.startsWith('2025 | 1900000'))).toBe('2025 | 1900000 | följer inte 5 §');
});

test('kr and tkr give the same shares and verdicts, and margins in the sheet\'s own unit', () => {
  const inTkr = planned(small.replaceAll(/(\d+)000(?=\s|$)/g, '$1').replace('Budget 2024–2025 |', 'Budget 2024–2025, tkr |'), 'regler');
  const row = shownRows(inTkr).find((one) => one.startsWith('Alla insatser av nyttjade medel'));
  expect(row).toBe('Alla insatser av nyttjade medel | 2024 | 0.842105 | 0.75 | 700 | 233.33333 | budgeten når målet | Förbundets eget mål i verksamhetsplanen (75 %-målet); Samräkna har inte läst dokumentet');
  expect(planOf(drawn(sheet(small.replaceAll(/(\d+)000(?=\s|$)/g, '$1').replace('Budget 2024–2025 |', 'Budget 2024–2025, tkr |')))).unit).toBe('tkr');
});

test('the example of a shortage is never written unasked', () => {
  const short = small.replace('Förvaltningskostnader | |', 'Överskott från tidigare år | -900000 | -800000\n  Förvaltningskostnader | |');
  const all = planOf(drawn(sheet(short))).sheets.flatMap(shownRows).join('\n');
  expect(all).not.toMatch(/räkneexempel|22 §/i);
});
