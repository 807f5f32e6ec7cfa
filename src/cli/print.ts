/** The report as text to read in a terminal: what was read, findings, answers, questions. */
import { a1, address, rangeAddress } from '../core/address';
import type { Answer, Finding, Quantity, Question, Reading, Severity, Table } from '../core/model';
import { answerTable, type AnswerWords, onRequest } from '../text/answer-table';
import type { cliSv } from '../text/cli.sv';
import type { Names } from '../text/names.sv';
import { periodText, points, shown } from '../text/figures';
import { unreadSheets } from '../text/unread';
import { sourceAsRead } from '../text/source';
import type { Reported } from './report';

export interface PrintWords extends AnswerWords {
  readonly report: (typeof cliSv)['report'];
  readonly finding: (finding: Finding) => string;
  readonly question: (question: Question) => string;
  readonly inSheet: (question: Question) => string | undefined;
  readonly ruleTitle: (rule: string) => string;
}

const width = 100;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The whole report, ending in a newline. */
export function print({ reading, findings, answers, questions }: Reported, words: PrintWords): string {
  const { report, names } = words;
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const sections = [
    [reading.snapshot.workbook],
    section(report.tables, tableLines(reading, words)),
    // Where nothing was read there is nothing to be free from remarks.
    ...(reading.tables.length === 0 && sorted.length === 0 ? [] : [section(
      `${report.findings}${counts(findings, names)}`, sorted.length === 0 ? [report.noFindings] : sorted.flatMap((finding) => findingLines(finding, words)),
    )]),
    ...(answers.length === 0 ? [] : [section(report.answers, answerLines(answers, words))]),
    ...(questions.length === 0 ? [] : [section(report.questions, questions.flatMap((question) => questionLines(question, words)))]),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n') + '\n';
}

/** ": 4 fel, 2 varningar"; nothing where there is nothing. */
function counts(findings: readonly Finding[], { counted }: Names): string {
  const numbers = severities.map((severity) => ({ severity, number: findings.filter((finding) => finding.severity === severity).length }));
  const said = numbers.filter(({ number }) => number > 0).map(({ severity, number }) => counted[severity](number));
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
}

export function section(heading: string, lines: readonly string[]): string[] {
  return [heading, '─'.repeat(heading.length), ...(lines.at(-1) === '' ? lines.slice(0, -1) : lines)];
}

function tableLines(reading: Reading, words: PrintWords): string[] {
  const { report } = words;
  const unread = unreadSheets(reading);
  return [
    ...(reading.tables.length === 0 ? [report.noTables] : reading.tables.map((table) => tableLine(table, words))),
    ...(unread.length === 0 ? [] : [report.unread(unread.join(', '))]),
  ];
}

function tableLine({ ranges, kind, unit, columns, title }: Table, { names, report }: PrintWords): string {
  const where = ranges.map(rangeAddress).join(', ');
  return columns.length === 0 ? `${where}  ${names.kind[kind]}: ${title} (${report.onlyFound})` : `${where}  ${names.kind[kind]}, ${unit}: ${title} (${columns.map(({ header }) => header).join(', ')})`;
}

function findingLines(finding: Finding, words: PrintWords): string[] {
  const { report, names } = words;
  const figures = [
    finding.printed && report.printed(shown(finding.printed, finding.unit, words.language)),
    finding.expected && report.expected(shown(finding.expected, finding.unit, words.language)),
    finding.difference && report.difference(differenceText(finding.difference, finding, words)),
  ].filter((text) => text !== undefined);
  return [
    `${names.severity[finding.severity].toUpperCase()}  ${address(finding.cell)}  ${[finding.label, periodText(finding.period)].filter(Boolean).join(', ')}`,
    ...indented(words.finding(finding)),
    ...(figures.length === 0 ? [] : indented(figures.join(' · '))),
    ...(finding.consequences.length === 0 ? [] : indented(report.consequences(consequences(finding)))),
    '',
  ];
}

/** Cells on the finding's own sheet without its name. */
function consequences({ cell, consequences: found }: Finding): string {
  return found.map((one) => (one.cell.sheet === cell.sheet ? a1(one.cell) : address(one.cell))).join(', ');
}

/** A small table a rule; what is shown only when asked for stays in the JSON report. */
function answerLines(answers: readonly Answer[], words: PrintWords): string[] {
  const rules = [...new Set(answers.map(({ rule }) => rule))].filter((rule) => !onRequest.has(rule));
  return rules.flatMap((rule) => {
    const own = answers.filter((answer) => answer.rule === rule);
    const sources = [...new Set(own.map(({ source }) => sourceAsRead(source, words.language)))];
    const { columns: all, lines } = answerTable(own, words);
    // The readings have long names, so they come last and leave the figures under each other.
    const columns = [...all.filter(({ kind }) => kind !== 'reading'), ...all.filter(({ kind }) => kind === 'reading')];
    const heads = columns.map(({ name }) => name);
    const rows = lines.map((line) => columns.map(({ text }) => text(line) ?? ''));
    return [
      words.ruleTitle(rule),
      ...aligned([heads, ...rows], columns.map(({ kind }) => kind === 'figure')),
      ...sources.flatMap((source) => indented(words.report.source(source))),
      '',
    ];
  });
}

/** Columns as wide as their widest text; figures to the right. */
export function aligned(rows: readonly (readonly string[])[], toTheRight: readonly boolean[]): string[] {
  const widths = toTheRight.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((text, column) => (toTheRight[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)));
    return `    ${cells.join('  ')}`.trimEnd();
  });
}

function questionLines(question: Question, words: PrintWords): string[] {
  const more = words.inSheet(question) ?? (question.guess === undefined ? '' : words.report.guess(question.guess));
  return [address(question.cell), ...indented(`${words.question(question)} ${more}`.trim())];
}

/** A difference of two shares is in percentage points. */
function differenceText(difference: Quantity, { unit }: Finding, { language, report }: PrintWords): string {
  return difference.is === 'share' ? report.points(points(difference, language)) : shown(difference, unit, language);
}

/** Broken between words to the width of the page; a non-breaking space never breaks. */
export function indented(text: string): string[] {
  const indent = '    ';
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && indent.length + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => indent + line);
}
