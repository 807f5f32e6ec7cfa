// `npm run bench`: what reading, analysing and writing a large budget costs, beside the least that any reader must do with the same
// file in the same run (unzip it and look at every cell). Whole processes, the middle of three runs; ratios travel between machines.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { workbook } from './large.cjs';

const command = resolve(import.meta.dirname, '../../dist/cli/samrakna.cjs');
const folder = mkdtempSync(join(tmpdir(), 'samrakna-bench-'));

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
