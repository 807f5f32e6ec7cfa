/** Runs the built command as a user would, with plain node. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const command = resolve(__dirname, '../../dist/cli/samrakna.cjs');
export const book = (name: string): string => resolve(__dirname, '../books', name, `${name}.xlsx`);

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export function samrakna(...args: readonly string[]): Ran {
  if (!existsSync(command)) throw new Error('dist/cli/samrakna.cjs is missing: npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
