/** Every book written, read again and planned again: nothing is left to change, in memory and in the file. In Excel: `office/books.test.ts`. */
import { analyse, draft } from '../../src/core';
import { changes } from '../../src/core/plan/changes';
import { field } from '../../src/field';
import { MemoryWorkbook } from '../../src/hosts/memory';
import type { WorkbookHost, WorkbookRead } from '../../src/hosts/workbook';
import { WorkbookFile } from '../../src/hosts/xlsx/host';
import { bookNames, bytesOf, read } from '../books/open';
import { done } from './contract';

const inSwedish = field('sv');
const planOf = ({ snapshot, own }: WorkbookRead) => draft(analyse(snapshot, inSwedish, {}), {}, own, inSwedish.words, { version: '0.1.0' });

const hosts: Readonly<Record<string, (name: string) => WorkbookHost>> = {
  memory: (name) => new MemoryWorkbook(read(bytesOf(name)).snapshot),
  file: (name) => new WorkbookFile(bytesOf(name), name),
};

describe.each(Object.keys(hosts))('%s', (kind) => {
  test.each(bookNames)('%s', async (name) => {
    const host = hosts[kind]?.(name);
    if (!host) throw new Error(kind);
    const before = done(await host.read());
    const plan = planOf(before);
    expect(changes(plan, before.own).map(({ is }) => is)).toEqual(plan.sheets.map(() => 'new'));
    done(await host.apply(plan, { now: '2026-11-25 09:30', state: '{}' }));
    const after = done(await host.read());
    expect(changes(planOf(after), after.own).filter(({ is }) => is !== 'same')).toEqual([]);
    expect(after.own.flatMap(({ marked }) => marked).length).toBeGreaterThan(0);
  });
});
