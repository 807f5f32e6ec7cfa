/** A plan written into a file, and the file read back: what stands there, held against the plan. */
import type { Plan } from '../../core/model';
import { heldAgainst } from '../read-back';
import type { Outcome, WriteAbout, Written } from '../workbook';
import { apply } from './apply';
import { read } from './read';
import { outcome } from './refused';

export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** The names of the sheets that were planned, as they are in the file. */
  readonly sheets: readonly string[];
  readonly written: Written;
}

/** The old file is the undo of the new one. */
export function writePlan(bytes: Uint8Array, plan: Plan, about: WriteAbout): Outcome<WrittenFile> {
  return outcome(() => {
    const made = apply(bytes, plan, about);
    const { own } = read(made, '');
    const sheets = plan.sheets.map(({ kind, name }) => own.find((one) => one.kind === kind)?.name ?? name);
    return { bytes: made, sheets, written: { ...heldAgainst(plan, own), undoKept: false } };
  });
}
