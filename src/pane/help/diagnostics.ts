/** What helps to find a fault, to be copied: versions and counts alone. Nothing of what stands in the workbook, not even its name. */
import type { Analysis } from '../../core/index';
import { rules } from '../../rules';
import { checkTitlesSv } from '../../text/check-titles.sv';
import { questionsHelpSv } from '../../text/help/checks.sv';

/** Where the program runs. */
export interface Around {
  readonly version: string;
  readonly language: string;
  /** "Excel" or "browser". */
  readonly host: string;
  readonly platform: string;
  readonly hostVersion: string;
  readonly browser: string;
  readonly sets: readonly string[];
  /** Whether the browser keeps anything. */
  readonly keeps: boolean;
  /** From the page's start until something had been read. */
  readonly readAfter: number | undefined;
}

/** Codes and figures as the program has them, in no language: for those who look after the program. Every code stands there, so that no line tells of the workbook by being absent. */
export function diagnostics(around: Around, analysis: Analysis | undefined): string {
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['Samräkna', around.version], ['language', around.language], ['host', around.host], ['platform', around.platform], ['host version', around.hostVersion],
    ['browser', around.browser], ['requirement sets', around.sets.join(', ')], ['storage', around.keeps ? 'kept' : 'refused'],
    ['first reading', around.readAfter === undefined ? 'none' : `${Math.round(around.readAfter)} ms`],
  ];
  return [...facts, ...(analysis ? counts(analysis) : [])].map(([name, value]) => `${name}: ${value}`).join('\n');
}

function counts({ reading, findings, answers, questions }: Analysis): readonly (readonly [name: string, value: string])[] {
  const { snapshot, tables, relations, facts } = reading;
  const hidden = snapshot.sheets.filter(({ visibility }) => visibility !== 'visible').length;
  return [
    ['sheets', String(snapshot.sheets.length)], ['hidden sheets', String(hidden)],
    ['cells', String(snapshot.sheets.reduce((sum, { cells }) => sum + cells.length, 0))],
    ['tables', String(tables.length)], ['rows', String(tables.reduce((sum, { rows }) => sum + rows.length, 0))],
    ['relations', String(relations.length)], ['facts', String(facts.length)],
    ['findings', counted(Object.keys(checkTitlesSv), findings.map(({ code }) => code))],
    ['questions', counted(Object.keys(questionsHelpSv), questions.map(({ code }) => code))],
    ['answers', counted(rules.map(({ id }) => id), answers.map(({ rule }) => rule))],
  ];
}

function counted(names: readonly string[], found: readonly string[]): string {
  return names.map((name) => `${name} ${found.filter((one) => one === name).length}`).join(', ');
}
