/** The report as JSON, in the form of the public contract. Fields may be added here; none is renamed. */
import { a1, a1Range, address, columnLetters, rangeAddress } from '../core/address';
import type { Answer, Explanation, Fact, Finding, Quantity, Question, Reading, Source, Table } from '../core/model';

/** What the engine gave, and the words for it. */
export interface Reported {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
  readonly questions: readonly Question[];
}

interface ReportWords {
  readonly finding: (finding: Finding) => string;
  readonly question: (question: Question) => string;
  readonly answer: (answer: Answer) => string;
}

/** The report's own version: raised when a field is renamed or removed, never when one is added. */
export const contract = 1;

/** An object ready for JSON. Amounts are kronor to the öre and shares have six decimals, both as decimal text. */
export function report({ reading, findings, answers, questions }: Reported, words: ReportWords, version: string) {
  return {
    program: 'samräkna',
    version,
    contract,
    workbook: reading.snapshot.workbook,
    tables: reading.tables.map(reportTable),
    facts: reading.facts.map(reportFact),
    findings: findings.map((finding) => ({ ...reportFinding(finding), message: words.finding(finding) })),
    answers: answers.map((answer) => ({ ...reportAnswer(answer), message: words.answer(answer) })),
    questions: questions.map((question) => ({ ...reportQuestion(question), message: words.question(question) })),
  };
}

function reportTable({ sheet, title, kind, unit, unitFrom, ranges, columns, id }: Table) {
  return {
    sheet,
    range: a1Range(ranges[0]),
    kind,
    unit,
    columns: columns.map(({ column, header, period, measure }) => ({ column: columnLetters(column), period, measure, header })),
    id,
    title,
    unitFrom,
    ranges: ranges.map(a1Range),
  };
}

function reportFact({ concept, member, label, period, measure, amount, unit, cell }: Fact) {
  return { concept, member: member?.name, period, measure, amount: amount.toOre(), sheet: cell.sheet, cell: a1(cell), label, unit };
}

function reportFinding(finding: Finding) {
  const { code, severity, cell, label, period, measure, member } = finding;
  return {
    code,
    severity,
    sheet: cell.sheet,
    cell: a1(cell),
    related: finding.related.map(rangeAddress),
    label,
    period,
    printed: quantity(finding.printed),
    expected: quantity(finding.expected),
    difference: quantity(finding.difference),
    explanation: finding.explanation && reportExplanation(finding.explanation),
    consequences: finding.consequences.map((consequence) => address(consequence.cell)),
    measure,
    member,
    key: finding.key,
  };
}

function reportExplanation(explanation: Explanation) {
  const cell = 'cell' in explanation && explanation.cell ? address(explanation.cell) : undefined;
  const label = 'label' in explanation ? explanation.label : undefined;
  return { code: explanation.code, cell, label };
}

function reportAnswer(answer: Answer) {
  const { rule, reading, period, member, value, share, holds, limit, margin, marginOther, matches, difference, sheet } = answer;
  return {
    rule,
    reading,
    period,
    member,
    value: quantity(value),
    unit: unitOf(value),
    share: quantity(share),
    holds,
    limit: quantity(limit),
    margin: quantity(margin),
    marginOther: quantity(marginOther),
    matches,
    difference: quantity(difference),
    source: sourceText(answer.source),
    sheet,
    link: answer.source.link,
    details: answer.details && Object.fromEntries(Object.entries(answer.details).map(([name, detail]) => [name, quantity(detail)])),
  };
}

function reportQuestion({ code, cell, guess, options, about }: Question) {
  return { code, sheet: cell.sheet, cell: a1(cell), guess, options, about };
}

/** "lag (2003:1210), 5 §". */
function sourceText({ act, paragraph }: Source): string {
  return paragraph === undefined ? act : `${act}, ${paragraph}`;
}

export function quantity(value: Quantity | undefined): string | undefined {
  switch (value?.is) {
    case undefined: return undefined;
    case 'money': return value.toOre();
    case 'share': return value.rounded(6).toString();
    case 'words': return value.words;
  }
}

export function unitOf(value: Quantity | undefined): 'kr' | 'share' | 'words' | undefined {
  switch (value?.is) {
    case undefined: return undefined;
    case 'money': return 'kr';
    case 'share': return 'share';
    case 'words': return 'words';
  }
}
