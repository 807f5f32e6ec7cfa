/** Books written by the command itself, as a user would. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  return made(bytes, now, answers, (file, out, given) => ['write', file, '-o', out, ...(given === undefined ? [] : ['--answers', given])]);
}

/** What `samrakna clean` makes of a workbook. @throws with what it said where nothing was written. */
export function cleaned(bytes: Uint8Array): Uint8Array {
  return made(bytes, '2026-11-25 09:30', undefined, (file, out) => ['clean', file, '-o', out]);
}

function made(
  bytes: Uint8Array, now: string, answers: string | undefined, args: (file: string, out: string, answers: string | undefined) => readonly string[],
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'samrakna-written-'));
  const [file, out, given] = [join(folder, 'bok.xlsx'), join(folder, 'ut.xlsx'), join(folder, 'svar.json')];
  const said: string[] = [];
  try {
    writeFileSync(file, bytes);
    if (answers !== undefined) writeFileSync(given, answers);
    run(args(file, out, answers === undefined ? undefined : given), { out: () => undefined, err: (text) => said.push(text), now: () => now, version: '0.1.0' });
    if (!existsSync(out)) throw new Error(said.join(''));
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
