/** What the rules give for a drawn sheet or a book, as lines that a test can show whole. */
import { readFileSync } from 'node:fs';
import { compute } from '../../src/core/compute';
import type { Answer, Choices, Quantity, Question, Reading, Snapshot } from '../../src/core/model';
import { understand } from '../../src/core/understand';
import { readWorkbook } from '../../src/hosts/xlsx';
import { rules } from '../../src/rules';
import { terms } from '../../src/terms';
import { drawn } from '../drawn';

export interface Computed {
  readonly reading: Reading;
  readonly answers: readonly Answer[];
  readonly questions: readonly Question[];
}

export function computedFrom(snapshot: Snapshot, choices: Choices = {}): Computed {
  const reading = understand(snapshot, terms, choices);
  return { reading, ...compute(reading, rules, choices) };
}

/** From a drawing of one sheet. */
export function computed(drawing: string, choices: Choices = {}): Computed {
  return computedFrom(drawn(drawing), choices);
}

/** From a workbook in test/books. */
export function computedBook(book: string, choices: Choices = {}): Computed {
  const read = readWorkbook(new Uint8Array(readFileSync(`${__dirname}/../books/${book}/${book}.xlsx`)), `${book}.xlsx`);
  if (read.is !== 'done') throw new Error(`${book}: ${read.trouble}`);
  return computedFrom(read.value.snapshot, choices);
}

/** Amounts to the öre, shares to six decimals. */
export function text(quantity: Quantity | undefined): string {
  switch (quantity?.is) {
    case 'money': return quantity.toOre();
    case 'share': return quantity.rounded(6).toString();
    case 'words': return quantity.words;
    case undefined: return '–';
  }
}

/** One answer in the form "2021 Luleå 715875", with the reading only where the rule has been asked for without one. */
export function lines({ answers }: Computed, rule: string, reading?: string): readonly string[] {
  return answers
    .filter((answer) => answer.rule === rule && (reading === undefined || (answer.reading ?? '') === reading))
    .map(({ period, member, value, holds, reading: own, matches }) => [
      ...(reading === undefined && own !== undefined ? [own] : []), period, ...(member === undefined ? [] : [member]), text(value),
      ...(holds === undefined ? [] : [holds ? 'håller' : 'håller inte']), ...(matches ? ['stämmer'] : []),
    ].join(' '));
}

export function asked({ questions }: Computed): readonly string[] {
  return questions.map(({ code, about, guess }) => [code, about, ...(guess === undefined ? [] : [guess])].join(' '));
}
