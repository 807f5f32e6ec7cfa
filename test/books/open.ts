/** The books on disk: found by folder, read by the file host, analysed as the command does. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Analysis } from '../../src/core';
import type { Choices } from '../../src/core/model';
import { field } from '../../src/field';
import type { WorkbookRead } from '../../src/hosts/workbook';
import { readWorkbook } from '../../src/hosts/xlsx';

/** Every folder that holds a workbook of its own name. */
export const bookNames: readonly string[] = readdirSync(__dirname).filter((name) => existsSync(fileOf(name)));

export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileOf(name)));
}

export function expectedOf(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, name, 'expected.json'), 'utf8'));
}

/** @throws where the file cannot be read, so that a test fails with the trouble's name. */
export function read(bytes: Uint8Array, name = 'bok.xlsx'): WorkbookRead {
  const outcome = readWorkbook(bytes, name);
  if (outcome.is === 'trouble') throw new Error(`${name}: ${outcome.trouble}`);
  return outcome.value;
}

export function analysed(bytes: Uint8Array, choices: Choices = {}): Analysis {
  return analyse(read(bytes).snapshot, field('sv'), choices);
}

function fileOf(name: string): string {
  return join(__dirname, name, `${name}.xlsx`);
}
