/** Files, read and written whole or not at all. */
import { closeSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Outcome } from '../hosts/workbook';

/** The bytes of a file; a folder, a missing or a forbidden file is trouble. */
export function readWhole(path: string): Outcome<Uint8Array> {
  try {
    return { is: 'done', value: readFileSync(path) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { is: 'trouble', trouble: error.code === 'ERR_FS_FILE_TOO_LARGE' ? 'too-large' : 'file-not-found', detail: path };
  }
}

/** Writes beside the target first and then renames, so that the target is the old file or the whole new one, never half. */
export function writeWhole(path: string, bytes: Uint8Array): Outcome<void> {
  const target = resolve(path);
  const beside = join(dirname(target), `.samrakna-${process.pid}.tmp`);
  try {
    if (statSync(target, { throwIfNoEntry: false })?.isFile() === false) return { is: 'trouble', trouble: 'cannot-write', detail: path };
    const file = openSync(beside, 'wx');
    try {
      writeAll(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
    return { is: 'done', value: undefined };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    rmSync(beside, { force: true });
    return { is: 'trouble', trouble: 'cannot-write', detail: path };
  }
}

/** Whether two paths lead to the same file, by whatever names and links. */
export function isSameFile(one: string, other: string): boolean {
  return realPath(one) === realPath(other);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return resolve(path);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

/** By its shape: an error of another realm, such as a test's, is no instance of this one's Error. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
