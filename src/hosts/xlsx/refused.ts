/** How the file host says no: thrown deep inside, made an Outcome at its door. Never seen outside `xlsx/`. */
import type { Outcome, Trouble } from '../workbook';

export class Refused extends Error {
  constructor(readonly trouble: Trouble, readonly detail?: string) {
    super(detail === undefined ? trouble : `${trouble}: ${detail}`);
  }
}

/** Runs the work; a refusal becomes a trouble, anything else thrown is a bug and goes on up. */
export function outcome<T>(work: () => T): Outcome<T> {
  try {
    return { is: 'done', value: work() };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    const detail = problem.detail === undefined ? {} : { detail: problem.detail };
    return { is: 'trouble', trouble: problem.trouble, ...detail };
  }
}
