/** The engine: a workbook's snapshot in, what it means and what is to be said of it out. Pure; the same input gives the same output. */
import type { Analysis } from './analysis';
import { check } from './check';
import { leadingTo } from './check/leads-to';
import { unsummed } from './check/unsummed';
import { compute } from './compute';
import type { Field } from './field';
import type { Choices, Reading, Snapshot } from './model';
import { understand } from './understand';

export { draft } from './plan';
export type { Analysis } from './analysis';
export type { Field } from './field';

/** @param choices what the user has said; empty at first, when everything that the sheet cannot tell is a question. */
export function analyse(snapshot: Snapshot, field: Field, choices: Choices): Analysis {
  const reading = understand(snapshot, field.terms, choices);
  const { answers, questions } = compute(reading, field.rules, choices);
  const findings = leadingTo(check(reading), answers);
  return { reading, findings, answers, questions: [...reading.questions, ...questions], unsummed: unsummed(reading, uncorrected(reading, field, choices)) };
}

function uncorrected(reading: Reading, { terms }: Field, { corrections = {}, ...others }: Choices): Reading {
  return Object.keys(corrections).length === 0 ? reading : understand(reading.snapshot, terms, others);
}
