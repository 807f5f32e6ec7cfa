/** Books written by the command itself, as a user would. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

export interface Writing {
  /** "2026-11-25 09:30". */
  readonly now?: string;
  /** The answers file's text. */
  readonly answers?: string;
}

/** What `samrakna write` makes of a workbook. @throws with what it said where nothing was written. */
export function written(bytes: Uint8Array, { now = '2026-11-25 09:30', answers }: Writing = {}): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'samrakna-written-'));
  const file = (name: string) => join(folder, name);
  const said: string[] = [];
  try {
    writeFileSync(file('bok.xlsx'), bytes);
    writeFileSync(file('ut.xlsx'), '');
    if (answers !== undefined) writeFileSync(file('svar.json'), answers);
    const terminal = { out: () => undefined, err: (text: string) => said.push(text), now: () => now, version: '0.1.0' };
    run(['write', file('bok.xlsx'), '-o', file('ut.xlsx'), ...(answers === undefined ? [] : ['--answers', file('svar.json')])], terminal);
    if (readFileSync(file('ut.xlsx')).length === 0) throw new Error(said.join(''));
    return new Uint8Array(readFileSync(file('ut.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
