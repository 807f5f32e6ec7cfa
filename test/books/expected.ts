/** What a book must give, in the words of the public report (`src/cli/report.ts`); a field left out is not asked about. */
import type { Choices } from '../../src/core/model';
import { report } from '../../src/cli/report';
import type { Analysis } from '../../src/core';

export interface Expected {
  readonly about: string;
  /** Every table of kind budget, in order; of columns "B 2025 budget". */
  readonly tables: readonly ExpectedTable[];
  /** Some facts, by cell: "Budget!B7": "medlemsbidrag Arboga 2025 budget 235000". */
  readonly facts: Readonly<Record<string, string>>;
  /** Cells that look like figures and are no facts. */
  readonly notFacts?: readonly string[];
  /** All of them. */
  readonly findings: readonly ExpectedFinding[];
  /** All of them. */
  readonly questions: readonly ExpectedQuestion[];
  /** Some of them. */
  readonly answers: readonly ExpectedAnswer[];
  /** The same book with the user's answers. */
  readonly answered?: { readonly choices: Choices; readonly answers: readonly ExpectedAnswer[]; readonly questions: readonly ExpectedQuestion[] };
}

type Some<Key extends string> = { readonly [key in Key]?: string | boolean | readonly string[] };
export type ExpectedTable = Some<'sheet' | 'kind' | 'unit' | 'unitFrom' | 'ranges' | 'columns'>;
export type ExpectedFinding = Some<
  'code' | 'severity' | 'at' | 'period' | 'printed' | 'expected' | 'difference' | 'explanation' | 'explainedBy' | 'consequences' | 'member'>;
export type ExpectedQuestion = Some<'code' | 'at' | 'guess' | 'about'>;
export type ExpectedAnswer = Some<'rule' | 'reading' | 'period' | 'member' | 'value' | 'share' | 'holds' | 'limit' | 'margin' | 'marginOther' | 'matches'>;

/** An analysis in the same short form. */
export function shortly(analysis: Analysis) {
  const full = report(analysis, { finding: () => '', question: () => '', answer: () => '' }, '');
  return {
    tables: full.tables.filter(({ kind }) => kind === 'budget').map((table) => ({
      ...table, columns: table.columns.map(({ column, period, measure }) => `${column} ${period} ${measure}`),
    })),
    facts: full.facts.map(({ sheet, cell, concept, member, period, measure, amount }) => ({
      at: `${sheet}!${cell}`, says: [concept, member, period, measure, amount].filter((word) => word !== undefined).join(' '),
    })),
    findings: full.findings.map((finding) => ({
      ...finding, at: `${finding.sheet}!${finding.cell}`,
      explanation: finding.explanation?.code, explainedBy: finding.explanation?.cell,
    })),
    questions: full.questions.map((question) => ({ ...question, at: `${question.sheet}!${question.cell}` })),
    answers: full.answers,
  };
}

/** Pairs each expectation with one thing received that agrees in every field it names; what is left over on either side. */
export function leftOver(expected: readonly object[], received: readonly object[]) {
  const unexpected = [...received];
  const missing = expected.filter((one) => {
    const index = unexpected.findIndex((other) => agrees(one, other));
    if (index >= 0) unexpected.splice(index, 1);
    return index < 0;
  });
  return { missing, unexpected };
}

function agrees(expected: object, received: object): boolean {
  const fields = new Map<string, unknown>(Object.entries(received));
  return Object.entries(expected).every(([name, value]) => JSON.stringify(value) === JSON.stringify(fields.get(name)));
}
