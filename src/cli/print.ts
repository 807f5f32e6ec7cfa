/** The report as text to read in a terminal: what was read, findings, answers, questions. */
import { a1, address, rangeAddress } from '../core/address';
import type { Answer, Finding, Quantity, Question, Severity, Table } from '../core/model';
import type { cliSv } from '../text/cli.sv';
import type { Names } from '../text/names.sv';
import { points, shown } from '../text/figures';
import type { Language } from '../text/numbers';
import { type Reported, sourceText } from './report';

export interface PrintWords {
  readonly language: Language;
  readonly report: (typeof cliSv)['report'];
  readonly names: Names;
  readonly finding: (finding: Finding) => string;
  readonly question: (question: Question) => string;
  readonly ruleTitle: (rule: string) => string;
  readonly answer: (answer: Answer) => string;
}

const width = 100;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The whole report, ending in a newline. */
export function print({ reading, findings, answers, questions }: Reported, words: PrintWords): string {
  const { report } = words;
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const sections = [
    [reading.snapshot.workbook],
    section(report.tables, reading.tables.length === 0 ? [report.noTables] : reading.tables.map((table) => tableLine(table, words))),
    section(report.findings, sorted.length === 0 ? [report.noFindings] : sorted.flatMap((finding) => findingLines(finding, words))),
    ...(answers.length === 0 ? [] : [section(report.answers, answerLines(answers, words))]),
    ...(questions.length === 0 ? [] : [section(report.questions, questions.flatMap((question) => questionLines(question, words)))]),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n') + '\n';
}

function section(heading: string, lines: readonly string[]): string[] {
  return [heading, '─'.repeat(heading.length), ...lines];
}

function tableLine({ ranges, kind, unit, columns, title }: Table, { names }: PrintWords): string {
  const where = ranges.map(rangeAddress).join(', ');
  return `${where}  ${names.kind[kind]}, ${unit}: ${title} (${columns.map(({ header }) => header).join(', ')})`;
}

function findingLines(finding: Finding, words: PrintWords): string[] {
  const { report, names } = words;
  const figures = [
    finding.printed && report.printed(shown(finding.printed, finding.unit, words.language)),
    finding.expected && report.expected(shown(finding.expected, finding.unit, words.language)),
    finding.difference && report.difference(differenceText(finding.difference, finding, words)),
  ].filter((text) => text !== undefined);
  return [
    `${names.severity[finding.severity].toUpperCase()}  ${address(finding.cell)}  ${[finding.label, finding.period].filter(Boolean).join(', ')}`,
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

function answerLines(answers: readonly Answer[], words: PrintWords): string[] {
  const rules = [...new Set(answers.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const own = answers.filter((answer) => answer.rule === rule);
    const sources = [...new Set(own.map(({ source }) => sourceText(source)))];
    return [
      words.ruleTitle(rule),
      ...own.flatMap((answer) => indented(words.answer(answer))),
      ...sources.flatMap((source) => indented(words.report.source(source))),
      '',
    ];
  });
}

function questionLines(question: Question, words: PrintWords): string[] {
  const guess = question.guess === undefined ? '' : ` ${words.report.guess(question.guess)}`;
  return [address(question.cell), ...indented(words.question(question) + guess)];
}

/** A difference of two shares is in percentage points. */
function differenceText(difference: Quantity, { unit }: Finding, { language, report }: PrintWords): string {
  return difference.is === 'share' ? report.points(points(difference, language)) : shown(difference, unit, language);
}

/** Broken between words to the width of the page; a non-breaking space never breaks. */
function indented(text: string): string[] {
  const indent = '    ';
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && indent.length + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => indent + line);
}
