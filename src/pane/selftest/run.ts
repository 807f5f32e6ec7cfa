/** Runs the self-test, step by step, whatever each of them does. Knows nothing of Excel, React or the clock. */
import type { LiveWorkbook, Trouble } from '../../hosts/workbook';
import { changingSteps } from './changing-steps';
import { mergeRun } from './hand-steps';
import type { Probe } from './probe';
import { problemOf } from './problem';
import type { Bench, Step, StepName, Verdict } from './step';
import { writingSteps } from './writing-steps';

/** Every step that needs no hand, in the order they build on each other. */
export const steps: readonly Step[] = [...writingSteps, ...changingSteps, mergeRun];

export interface Result {
  readonly name: StepName;
  readonly verdict: Verdict;
  readonly milliseconds: number;
  readonly syncs: number;
}

export type Ready =
  | { readonly is: 'ready'; readonly bench: Bench }
  | { readonly is: 'not-empty' }
  | { readonly is: 'unreadable'; readonly trouble: Trouble; readonly detail?: string };

/** A bench in the workbook, which must be empty: nothing of anybody's is ever written over. */
export async function prepared(host: LiveWorkbook, probe: Probe, now: () => string): Promise<Ready> {
  const read = await host.read();
  if (read.is === 'trouble') return { is: 'unreadable', trouble: read.trouble, ...(read.detail === undefined ? {} : { detail: read.detail }) };
  const { snapshot, own, state } = read.value;
  const place = snapshot.sheets.find(({ visibility }) => visibility === 'visible')?.name;
  const isEmpty = snapshot.sheets.every(({ cells }) => cells.length === 0) && own.length === 0 && state === undefined;
  return isEmpty && place !== undefined ? { is: 'ready', bench: { host, probe, place, now } } : { is: 'not-empty' };
}

/** What comes of one step, with how long it took and how many calls; never throws. What the user calls the sheet stays out of it. */
export async function measured(name: StepName, bench: Bench, run: (bench: Bench) => Promise<Verdict>): Promise<Result> {
  const { probe } = bench;
  const [began, before] = [probe.clock(), probe.syncs()];
  const verdict = await probe.within(run(bench)).catch((thrown: unknown): Verdict => ({ is: 'failed', detail: problemOf(thrown) }));
  return { name, verdict: verdict.detail === undefined ? verdict : { ...verdict, detail: verdict.detail.replaceAll(bench.place, '…') }, milliseconds: Math.round(probe.clock() - began), syncs: probe.syncs() - before };
}

/** All steps. @param beginning is told each step's name before it runs. */
export async function run(bench: Bench, beginning: (name: StepName) => void): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    beginning(step.name);
    results.push(await measured(step.name, bench, step.run));
  }
  return results;
}
