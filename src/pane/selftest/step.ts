/** What a step of the self-test is, and what comes of it. */
import type { CellRef } from '../../core/address';
import type { LiveWorkbook, Outcome } from '../../hosts/workbook';
import type { selftestSv } from '../../text/selftest.sv';
import type { Probe } from './probe';

export type StepName = keyof typeof selftestSv.steps;

/** Details are facts in no language: addresses, the test's own values, Excel's codes. Never anything of the user's. */
export type Verdict =
  | { readonly is: 'ok' | 'skipped'; readonly detail?: string }
  | { readonly is: 'different' | 'failed'; readonly detail: string };

/** An empty workbook to try things in. */
export interface Bench {
  readonly host: LiveWorkbook;
  readonly probe: Probe;
  /** The user's first sheet: empty. */
  readonly place: string;
  /** Local time, "2026-11-25 09:30". */
  readonly now: () => string;
}

export interface Step {
  readonly name: StepName;
  /** Runs after the steps before it, in the workbook as they left it. */
  readonly run: (bench: Bench) => Promise<Verdict>;
}

/** A step that the user takes part in: prepared, then something done by hand, then judged. */
export interface HandStep {
  readonly name: StepName;
  readonly prepare: (bench: Bench) => Promise<Verdict>;
  readonly judge: (bench: Bench) => Promise<Verdict>;
}

/** Thrown where a step cannot go on, for whoever runs it to catch: what the host said. */
export class Stopped extends Error {}

/** The value, or the end of the step. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.is === 'done') return outcome.value;
  throw new Stopped(outcome.detail === undefined ? outcome.trouble : `${outcome.trouble} ${outcome.detail}`);
}

interface Compared {
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Ok where all is as expected, else every difference. */
export function held(compared: readonly Compared[]): Verdict {
  const differences = compared.map(({ what, expected, found }) => ({ what, expected: JSON.stringify(expected), found: JSON.stringify(found) }))
    .filter(({ expected, found }) => expected !== found).map(({ what, expected, found }) => `${what}: ${expected} ≠ ${found}`);
  return differences.length === 0 ? { is: 'ok' } : { is: 'different', detail: differences.join('; ') };
}

/** The name that our own sheet of this kind has now. */
export async function nameOf({ host }: Bench, kind: 'kontroller' | 'kommunandelar'): Promise<string> {
  const own = done(await host.read()).own.find((one) => one.kind === kind);
  if (!own) throw new Stopped(`${kind}?`);
  return own.name;
}

/** Cells of one column, downwards. */
export function downwards(sheet: string, from: { readonly row: number; readonly column: number }, count: number): CellRef[] {
  return Array.from({ length: count }, (_, index) => ({ sheet, row: from.row + index, column: from.column }));
}
