import { planned, planOf, keptIn, number, small, swedish, text } from './planned';
import { analyse } from '../../../src/core';
import { findingSentence } from '../../../src/text/findings.sv';
import { drawn, sheet as sheetDrawn } from '../../drawn';
import { rendered, shownRows } from './rendered';

/** The small budget with two digits swapped in a total: 1 700 000 is written 1 070 000. */
const swapped = small.replace('1600000 | 1700000', '1600000 | 1070000');
const key = 'sum-differs | Budget 2024–2025 | Insatser | Summa insatser | | 2025 | budget';

test('a budget without faults says so in one row', () => {
  expect(shownRows(planned(small, 'kontroller'))).toEqual([
    'Kontroller',
    'Det som inte stämmer eller bör ses över i bladet Budget. Samräkna 1, skrivet <nu>.',
    'Kvarstår just nu: 0',
    'Slag | Cell | Rad | Period | Står | Borde stå | Skillnad | Förklaring | Läge | Egen kommentar | Nyckel',
    'Inget att anmärka på.',
  ]);
});

test('a finding is one row: live figures, a live status, a link and room for a comment', () => {
  const sheet = planned(swapped, 'kontroller');
  const [found] = analyse(drawn(sheetDrawn(swapped, { name: 'Budget' })), swedish, {}).findings;
  if (!found) throw new Error('no finding');
  expect(rendered(sheet)[4]).toBe([
    'A5 Fel', 'B5 C16', 'C5 Summa insatser', 'D5 2025', 'E5 =IF(ISBLANK(Budget!C16),"",Budget!C16) -> 1070000', 'F5 =SUM(Budget!C14:C15) -> 1700000',
    'G5 =IF(OR(ISERROR(E5),ISERROR(F5)),"",ROUND(N(E5)-N(F5),2)) -> -630000',
    `H5 ${findingSentence(found)} Därför skiljer sig också C17.`,
    'I5 =IF(OR(NOT(ISNUMBER(G5)),N(G5)<>0),"kvarstår","åtgärdat") -> kvarstår', `J5 [keep ${key}] `,
  ].join(' | '));
  expect(sheet.cells.find((cell) => cell.row === 5 && cell.column === 2)?.link).toEqual({ sheet: 'Budget', row: 16, column: 3 });
  expect(sheet.keyColumn).toBe(11);
  expect(sheet.tables).toEqual([{ name: 'SamraknaKontroller', range: { top: 4, left: 1, bottom: 5, right: 11 }, filter: true }]);
});

test('the number of findings that remain is live', () => {
  expect(rendered(planned(swapped, 'kontroller'))[2]).toBe('A3 ="Kvarstår just nu: "&SUMPRODUCT((I$5:I$5="kvarstår")*1) -> Kvarstår just nu: 1');
});

test('a comment stands beside its finding at the next run', () => {
  const rows = rendered(planned(swapped, 'kontroller', {}, keptIn('kontroller', { [key]: text('frågat Kalix') })));
  expect(rows[4]?.endsWith(`J5 [keep ${key}] frågat Kalix`)).toBe(true);
});

test('a comment whose finding is gone stays as Åtgärdad, until it is cleared', () => {
  const gone = rendered(planned(small, 'kontroller', {}, keptIn('kontroller', { [key]: text('frågat Kalix') })));
  expect(gone.slice(4)).toEqual([
    'A5 – | C5 Budget 2024–2025 · Insatser · Summa insatser · 2025 | H5 Felet finns inte längre. Raden står kvar tills kommentaren tas bort. | I5 Åtgärdad' +
      ` | J5 [keep ${key}] frågat Kalix`,
  ]);
  const cleared = rendered(planned(small, 'kontroller', {}, keptIn('kontroller', { [key]: text(' ') })));
  expect(cleared.slice(4)).toEqual(['A5 Inget att anmärka på.']);
});

test('a number that the ekonom wrote as a comment is kept as the number it is', () => {
  const sheet = planned(swapped, 'kontroller', {}, keptIn('kontroller', { [key]: number('42') }));
  expect(sheet.cells.find((cell) => cell.ownership.is === 'keep')?.content).toEqual({ is: 'value', value: number('42') });
});

test('an accepted finding is no longer counted as remaining, while its printed value is the accepted one', () => {
  const accepted = (printed: string) =>
    shownRows(planned(swapped, 'kontroller', { accepted: [{ key: 'sum-differs | Budget 2024–2025 | Insatser | Summa insatser |  | 2025 | budget', printed, reason: 'rättas i mars' }] }));
  expect(accepted('1070000')[2]).toBe('Kvarstår just nu: 0');
  expect(accepted('1070000')[4]?.includes('Accepterad: rättas i mars | accepterad')).toBe(true);
  expect(accepted('1070001')[2]).toBe('Kvarstår just nu: 1');
});

test('a label that begins with = + - @ is text in every sheet and never a formula', () => {
  const drawing = swapped.replace('Summa insatser', `'=Summa insatser'`).replace('Steget vidare', `'@SUM(A1)'`).replace('Kansli', `'+Kansli'`);
  const plan = planOf(drawn(drawing));
  const begins = plan.sheets.flatMap((sheet) => sheet.cells.flatMap(({ content }) =>
    content?.is === 'formula' && content.formula.some((part) => typeof part === 'string' && /@SUM|=Summa|\+Kansli/.test(part)) ? [content.formula] : []));
  expect(begins).toEqual([]);
  expect(plan.sheets.flatMap((one) => (one.kind === 'kontroller' ? [rendered(one)[4]?.includes('| C5 =Summa insatser |')] : []))).toEqual([true]);
});

test('without a budget only Kontroller is written, and without any figure it says so', () => {
  const plan = planOf(drawn('Mötesanteckningar\nBeslut: ingen'));
  expect(plan.sheets.map(({ kind }) => kind)).toEqual(['kontroller']);
  expect(plan.unit).toBe('kr');
});

test('a sheet that is switched off is not planned, and nothing points at it', () => {
  const kinds = ['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter'] as const;
  for (const off of kinds) {
    const plan = planOf(drawn(swapped), { withoutSheets: [off] });
    expect(plan.sheets.map(({ kind }) => kind)).toEqual(kinds.filter((kind) => kind !== off));
    const pointing = plan.sheets.flatMap((sheet) => sheet.cells.flatMap(({ content }) =>
      content?.is === 'formula' && content.formula.some((part) => typeof part !== 'string' && 'own' in part && part.own === off) ? [content.formula] : []));
    expect(pointing).toEqual([]);
  }
});

describe('a finding that rests on what all members pay', () => {
  const rowOf = (drawing: string, code: string) => {
    const row = rendered(planned(drawing, 'kontroller')).find((one) => one.includes(`[keep ${code} `)) ?? '';
    return row.split(' | ').filter((cell) => /^[EFGI]\d+ /.test(cell)).map((cell) => cell.replace(/^([EFGI])\d+ /, '$1 ').replaceAll(/\b([EFG])\d+\b/g, '$1'));
  };

  test('a party that does not pay its part: both figures follow the cells, and the status follows them', () => {
    const broken = small.replace('Kalix kommun | 300000', 'Kalix kommun | 250000').replace('Summa intäkter | 2000000', 'Summa intäkter | 1950000').replace('resultat | 100000', 'resultat | 50000');
    expect(rowOf(broken, 'quarter-broken')).toEqual([
      'E =ROUND(SUM(Budget!B4:B5),2) -> 450000', 'F =ROUND(SUM(Budget!B6),2) -> 500000',
      'G =IF(OR(ISERROR(E),ISERROR(F)),"",ROUND(N(E)-N(F),2)) -> -50000',
      'I =IF(OR(NOT(ISNUMBER(G)),ABS(N(G))>2),"kvarstår","åtgärdat") -> kvarstår',
    ]);
  });

  test('a share in a label that is another each year: no one of them should stand there, and the sentence tells them all', () => {
    const varying = small.replace('Kalix kommun | 300000 | 300000', 'Kalix kommun 65 % | 300000 | 250000').replace('Haparanda stad | 200000 | 200000', 'Haparanda stad | 200000 | 250000');
    const row = rendered(planned(varying, 'kontroller')).find((one) => one.includes('[keep share-label ')) ?? '';
    expect(row.split(' | ').map((cell) => cell.replace(/^([A-Z])\d+ .*/, '$1')).join('').slice(0, 6)).toBe('ABCEHI');
    expect(row).toMatch(/E\d+ 0\.65 \| H\d+ .*inte densamma alla år \(2024: 60 %, 2025: 50 %\)/);
  });

  test('a share in a label: the share follows the cells, and a changed label asks for a new run', () => {
    const labelled = small.replace('Kalix kommun |', 'Kalix kommun 65 % |');
    expect(rowOf(labelled, 'share-label')).toEqual([
      'E 0.65', 'F =ROUND(Budget!B4/SUM(Budget!B4:B5),4) -> 0.6',
      'G =IF(OR(ISERROR(E),ISERROR(F)),"",ROUND(N(E)-N(F),6)) -> 0.05',
      'I =IF(Budget!A4="Kalix kommun 65 %",IF(OR(NOT(ISNUMBER(G)),ABS(N(G))>0.005),"kvarstår","åtgärdat"),"ändrat: öppna filen i Samräkna igen") -> kvarstår',
    ]);
  });
});
