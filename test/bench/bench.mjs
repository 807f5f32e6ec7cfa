// `npm run bench`: what reading, analysing and writing a large budget costs, beside the least that any reader must do with the same
// file in the same run (unzip it and look at every cell). Whole processes, the middle of three runs; ratios travel between machines.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const command = resolve(import.meta.dirname, '../../dist/cli/samrakna.cjs');
const years = [2025, 2026, 2027];
const folder = mkdtempSync(join(tmpdir(), 'samrakna-bench-'));

/** A budget with so many insatser, typed in, that adds up. */
function workbook(insatser) {
  const amounts = (one) => years.map((_, index) => one * (index + 1));
  const times = (factor, row) => row.map((amount) => amount * factor);
  const members = [['Intäkter Astad kommun', 125_000], ['Intäkter Bestad kommun', 125_000], ['Intäkter Region Cedal', 250_000],
    ['Intäkter Försäkringskassan', 250_000], ['Intäkter Arbetsförmedlingen', 250_000]];
  const rows = [
    ['Budget, belopp i kr'], ['', ...years], ['INTÄKTER'],
    ...members.map(([label, amount]) => [label, ...amounts(amount)]), ['Summa intäkter', ...amounts(1_000_000)],
    ['PERSONALKOSTNADER'], ['Förbundschef', ...amounts(100_000)], ['Summa personalkostnader', ...amounts(100_000)],
    ['INSATSER'],
    ...Array.from({ length: insatser }, (_, index) => [`Insats ${index + 1}`, ...amounts(100)]),
    ['Summa insatser', ...times(insatser, amounts(100))],
  ];
  const cell = (value, row, column) => {
    const at = `${'ABCD'[column]}${row + 1}`;
    return typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const pointing = (id, type, target) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': part(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`),
    '_rels/.rels': part(pointing('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': part(`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Budget" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': part(pointing('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': part(`<worksheet xmlns="${main}"><sheetData>${rows.map((row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => (value === '' ? '' : cell(value, index, column))).join('')}</row>`).join('')}</sheetData></worksheet>`),
  });
}

const leastOfAll = `
  const { unzipSync, strFromU8 } = require(${JSON.stringify(resolve(import.meta.dirname, '../../node_modules/fflate'))});
  const parts = unzipSync(require('node:fs').readFileSync(process.argv[1]));
  let cells = 0;
  for (const _ of strFromU8(parts['xl/worksheets/sheet1.xml']).matchAll(/<c [^>]*>.*?<\\/c>/g)) cells += 1;
  if (cells === 0) throw new Error('no cells');`;

function milliseconds(args, allowed) {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (!allowed.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    return performance.now() - start;
  });
  return runs.sort((a, b) => a - b)[1];
}

console.log('rows   least of all      check   ratio      write   ratio');
for (const rows of [60, 6_000]) {
  const file = join(folder, `${rows}.xlsx`);
  writeFileSync(file, workbook(rows));
  const least = milliseconds(['-e', leastOfAll, file], [0]);
  const check = milliseconds([command, 'check', file, '--json'], [0, 1]);
  const write = milliseconds([command, 'write', file, '-o', join(folder, 'ut.xlsx')], [0, 1]);
  const column = (number, unit, width) => `${number.toFixed(unit === 'ms' ? 0 : 1)} ${unit}`.padStart(width);
  console.log(`${String(rows).padEnd(5)}${column(least, 'ms', 14)}${column(check, 'ms', 11)}${column(check / least, '×', 8)}${column(write, 'ms', 11)}${column(write / least, '×', 8)}`);
}
rmSync(folder, { recursive: true });
