/** The report as plain text, to be copied into a message. */
import type { selftestSv } from '../../text/selftest.sv';
import type { Surroundings } from './probe';
import type { Result } from './run';

interface Told {
  readonly version: string;
  readonly at: string;
  readonly surroundings: Surroundings;
  readonly results: readonly Result[];
}

/** How many results there are of each sort. */
export function counted(results: readonly Result[]): Readonly<Record<Result['verdict']['is'], number>> {
  const of = (sort: Result['verdict']['is']) => results.filter(({ verdict }) => verdict.is === sort).length;
  return { ok: of('ok'), different: of('different'), failed: of('failed'), skipped: of('skipped') };
}

export function reportText({ version, at, surroundings, results }: Told, words: typeof selftestSv): string {
  const { report, verdict, steps } = words;
  const { ok, different, failed } = counted(results);
  const facts: readonly [name: string, value: string][] = [
    [report.program, version], [report.at, at], [report.host, surroundings.host], [report.platform, surroundings.platform], [report.excel, surroundings.excel],
    [report.locale, surroundings.locale], [report.display, surroundings.display], [report.calculation, surroundings.calculation], [report.engine, surroundings.engine], [report.sets, surroundings.sets.join(', ')],
  ];
  const lines = results.flatMap(({ name, verdict: { is, detail }, milliseconds, syncs }) => [
    `[${verdict[is]}] ${steps[name]} (${name}; ${report.measured(String(milliseconds), String(syncs))})`,
    ...(detail === undefined ? [] : [`    ${detail}`]),
  ]);
  return [report.title, ...facts.map(([name, value]) => `${name}: ${value}`), '', words.done(ok, different, failed), '', ...lines, ''].join('\n');
}
