/** The published budget of cases/vp2021, and what it gives when changes are made to it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyse } from '../../../src/core';
import { compute } from '../../../src/core/compute';
import { groundsIn } from '../../../src/core/compute/ground';
import { applied } from '../../../src/core/scenario';
import type { Answer, Change, Choices, Obstacle, Present, What } from '../../../src/core/model';
import { field } from '../../../src/field';
import { readWorkbook } from '../../../src/hosts/xlsx';

const { terms, rules, words } = field('sv');

export function presentOf(bytes: Uint8Array, choices: Choices = {}): Present {
  const read = readWorkbook(bytes, 'budget.xlsx');
  if (read.is === 'trouble') throw new Error(read.trouble);
  return { reading: analyse(read.value.snapshot, { terms, rules, words }, choices).reading, choices };
}

export const published = presentOf(readFileSync(resolve(__dirname, '../../../assets/sample/budget.xlsx')));

/** Changes with names of their own, as they come. */
export const changes = (...all: readonly What[]): readonly Change[] => all.map((what, index) => ({ ...what, id: String(index + 1) }));

export interface Outcome {
  /** Kronor by member and year, as decimal text. */
  readonly paid: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By rule, reading and year. */
  readonly value: (rule: string, reading: string | undefined, period: string) => string | undefined;
  readonly answers: readonly Answer[];
  readonly obstacles: readonly Obstacle[];
}

export function outcome(present: Present, ...all: readonly What[]): Outcome {
  const { obstacles, ...after } = applied(present, changes(...all));
  const { answers } = compute(after.reading, rules, after.choices);
  const [ground] = groundsIn(after.reading, after.choices);
  const paid = Object.fromEntries((ground?.years ?? []).map(({ period, medlemsbidrag }) => [
    period, Object.fromEntries(medlemsbidrag.map(({ member, amount }) => [member.name, amount.value.toOre()])),
  ]));
  const value: Outcome['value'] = (rule, reading, period) => {
    const found = answers.find((answer) => answer.rule === rule && answer.reading === reading && answer.period === period)?.value;
    return found?.is === 'money' ? found.toOre() : found?.is === 'share' ? found.rounded(6).toString() : undefined;
  };
  return { paid, value, answers, obstacles };
}

/** The key of a row by its label. */
export function rowKey({ reading }: Present, label: string): string {
  const row = reading.tables.flatMap(({ rows }) => rows).find((one) => one.label === label);
  if (!row) throw new Error(`no row ${label}`);
  return row.key;
}
