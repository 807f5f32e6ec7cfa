/** The workbook, the commands and the faults of `faults.test.ts`. */
import type { Plan } from '../../src/core/model';
import type { Clock, OfficeWorkbook } from '../../src/hosts/office';
import { OfficeWorkbook as Host } from '../../src/hosts/office';
import type { Outcome } from '../../src/hosts/workbook';
import { drawn, sheet } from '../drawn';
import { kommunandelar, kontroller, plan } from '../hosts/plans';
import { contentOf } from './content';
import { wireValue } from './cell';
import type { Fault } from './faults';
import type { OpenExcel } from '.';
import { openExcel } from '.';
import type { User } from './user';

const theirs = ['Budget', 'Eget blad', 'Dolt'];
export const ours = ['Kontroller', 'Kommunandelar'];

const first: Plan = plan(kontroller('Budget', ['a', 'b']), kommunandelar('2027-06-01'));
const second: Plan = plan(kontroller('Budget', ['b', 'ny', 'c']), kommunandelar('2027-06-01'));

/** Two sheets that a plan rests on or not, and a hidden one. */
const snapshot = drawn(
  sheet('1000 | Luleå | =SUM(A1:A2) -> 3000\n2000 | | -0.25', { name: 'Budget' }),
  sheet('mitt | 7', { name: 'Eget blad' }),
  sheet('gömt | 8', { name: 'Dolt', visibility: 'hidden' }),
);

/** Patience runs out when Excel hangs, and not before: no test waits. Pauses are over at once. */
class PatientClock implements Clock {
  private readonly waiting = new Set<() => void>();

  now(): number {
    return 0;
  }

  after(milliseconds: number, then: () => void): () => void {
    if (milliseconds === 400 || milliseconds === 1_600) {
      const timer = setTimeout(then, 0);
      return () => { clearTimeout(timer); };
    }
    if (milliseconds < 10_000) return () => undefined;
    this.waiting.add(then);
    return () => { this.waiting.delete(then); };
  }

  runOut(): void {
    for (const then of [...this.waiting]) then();
  }
}

export interface Opened extends OpenExcel {
  readonly host: OfficeWorkbook;
  /** The same workbook in a pane opened anew. */
  reopened(): OfficeWorkbook;
}

async function open(): Promise<Opened> {
  const excel = await openExcel({ snapshot });
  const clock = new PatientClock();
  excel.faults.onHang = () => { clock.runOut(); };
  const reopened = () => new Host({ excel: excel.excel, office: excel.office, clock, pause: () => Promise.resolve(), emptied: 'Bladet är tömt.' });
  return { ...excel, host: reopened(), reopened };
}

export type Command = 'read' | 'write' | 'rewrite' | 'undo';
export const commands: readonly Command[] = ['read', 'write', 'rewrite', 'undo'];

/** The workbook as it is when the command is given. */
export async function before(command: Command): Promise<Opened> {
  const opened = await open();
  const { host, user } = opened;
  await host.read();
  if (command !== 'write') {
    await host.apply(first, { now: '2026-11-25 09:30', state: '{"svar":1}' });
    user.typeInto('Kontroller', 5, 4, 'Min kommentar');
    await host.read();
  }
  if (command === 'undo') {
    await host.apply(second, { now: '2026-11-25 12:00', state: '{"svar":2}' });
    await host.read();
  }
  return opened;
}

/** Gives the command. */
export function give(command: Command, host: OfficeWorkbook): Promise<Outcome<unknown>> {
  switch (command) {
    case 'read': return host.read();
    case 'write': return host.apply(first, { now: '2026-11-25 09:30', state: '{"svar":1}' });
    case 'rewrite': return host.apply(second, { now: '2026-11-25 12:00', state: '{"svar":2}' });
    case 'undo': return host.undo();
  }
}

export const faults: readonly Fault[] = [
  'busy', 'dialog-open', 'throttled', 'timed-out', 'access-denied', 'request-too-large', 'answer-too-large', 'cell-edit', 'connection-lost', 'request-aborted',
  'unknown-code', 'unknown-number', 'hang',
];

/** What somebody else does meanwhile. */
export const meanwhiles: Readonly<Record<string, (user: User) => void>> = {
  'a cell that the plan rests on is changed': ({ somebodyElse }) => { somebodyElse.type('Budget!A1', '1500'); },
  'a cell that it does not rest on is changed': ({ somebodyElse }) => { somebodyElse.type("'Eget blad'!B1", '9'); },
  'the sheet that the plan rests on is renamed': ({ somebodyElse }) => { somebodyElse.rename('Budget', 'Budgeten'); },
  'the sheet that the plan rests on is deleted': ({ somebodyElse }) => { somebodyElse.deleteSheet('Budget'); },
  'another sheet is deleted': ({ somebodyElse }) => { somebodyElse.deleteSheet('Eget blad'); },
  'a sheet is added': ({ somebodyElse }) => { somebodyElse.addSheet('Nytt'); },
};

const plain = (value: unknown): string => JSON.stringify(value, (key, one: unknown) => (key === 'id' || key === 'position' ? undefined : one));

/** The user's sheets, to the last detail. */
export function theirContent({ book }: OpenExcel): string {
  return plain(book.sheets.filter(({ name }) => theirs.includes(name) || !ours.includes(name)).map(contentOf));
}

/** What stands in the cells of our sheets; the sheets that are not there stand for empty ones. */
export function ourCells({ book }: OpenExcel): string {
  book.settle();
  return JSON.stringify(Object.fromEntries(ours.map((name) => [name, [...(book.sheet(name)?.stored() ?? [])].flatMap(([row, column, { value, formula }]) =>
    (value === undefined && formula === undefined ? [] : [`${row}:${column} ${formula ?? ''} ${String(wireValue(value))}`]))])));
}

/** Our sheets whole, with looks, tables, names and all. */
export function ourContent({ book }: OpenExcel): string {
  return plain(ours.map((name) => { const one = book.sheet(name); return one ? contentOf(one) : name; }));
}
