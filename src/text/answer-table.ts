/** The answers of one rule laid out as a table: a line a year and reading, a column a member where the rule gives each its own. */
import type { Answer, Quantity } from '../core/model';
import type { Names } from './names.sv';
import { exactPercent, kronor, percent, type Language } from './numbers';

/** Rules that are example calculations: shown to those who ask, never unasked. */
export const onRequest: ReadonlySet<string> = new Set(['brist']);

/** One answer of its own, or those of all members under one reading of one year. */
export type Line = readonly [Answer, ...Answer[]];

interface AnswerColumn {
  readonly name: string;
  readonly kind: 'text' | 'reading' | 'figure' | 'verdict';
  /** Undefined where the line has nothing to say in the column. */
  readonly text: (line: Line) => string | undefined;
}

interface AnswerTable {
  /** Only columns in which some line has something to say. */
  readonly columns: readonly AnswerColumn[];
  readonly lines: readonly Line[];
}

export interface AnswerWords {
  readonly language: Language;
  readonly names: Names;
  readonly readingName: (reading: string) => string;
  /** What the rule's verdict is called where it holds and where it does not: "budgeten når målet". */
  readonly verdict: (answer: Answer) => { readonly holds: string; readonly breaks: string };
}

/** @param answers of one rule, in their order. */
export function answerTable(answers: readonly Answer[], words: AnswerWords): AnswerTable {
  const lines = linesOf(answers);
  const columns = columnsOf(answers, words).filter(({ text }) => lines.some((line) => text(line) !== undefined));
  return { columns, lines };
}

function linesOf(answers: readonly Answer[]): Line[] {
  const lines = new Map<string, [Answer, ...Answer[]]>();
  answers.forEach((answer, place) => {
    const { sheet = '', table = '', period, reading = '', member, value } = answer;
    const key = member === undefined ? String(place) : JSON.stringify([sheet, table, period, reading, value?.is]);
    const line = lines.get(key);
    if (line) line.push(answer);
    else lines.set(key, [answer]);
  });
  return [...lines.values()];
}

function columnsOf(answers: readonly Answer[], words: AnswerWords): AnswerColumn[] {
  const { language, names, readingName } = words;
  const { answer: said } = names;
  const members = [...new Set(answers.flatMap(({ member }) => member ?? []))];
  const severalMeasures = new Set(answers.map(({ measure }) => measure)).size > 1;
  const severalSheets = new Set(answers.map(({ sheet }) => sheet)).size > 1;
  return [
    { name: said.sheet, kind: 'text', text: ([{ sheet }]) => (severalSheets ? sheet : undefined) },
    { name: said.period, kind: 'text', text: ([{ period, measure }]) => (severalMeasures && measure ? `${period} ${names.measure[measure]}` : period) },
    { name: said.reading, kind: 'reading', text: ([{ reading }]) => reading && readingName(reading) },
    { name: said.value, kind: 'figure', text: ([{ member, value }]) => (member === undefined ? figure(value, language) : undefined) },
    ...members.map((name): AnswerColumn => ({
      name, kind: 'figure', text: (line) => figure(line.find(({ member }) => member === name)?.value, language),
    })),
    { name: said.verdict, kind: 'verdict', text: (line) => verdict(line, words) },
    { name: said.margin, kind: 'figure', text: ([{ margin }]) => figure(margin, language) },
    { name: said.difference, kind: 'figure', text: ([{ member, difference }]) => (member === undefined ? figure(difference, language) : undefined) },
  ];
}

function verdict(line: Line, { names: { answer: said }, verdict: words }: AnswerWords): string | undefined {
  const [first] = line;
  if (first.holds !== undefined) return words(first)[first.holds ? 'holds' : 'breaks'];
  if (line.some(({ matches }) => matches === undefined)) return undefined;
  if (isCircular(line)) return said.circular;
  return line.every(({ matches }) => matches === true) ? said.matches : said.differs;
}

/** Whether the amounts agree only because the key is taken from them. */
export function isCircular(line: Line): boolean {
  return line.every(({ matches, details }) => matches === true && details?.['nyckelUr']?.is === 'words' && details['nyckelUr'].words === 'egna-belopp');
}

/** "5 226 000 kr", "87,95 %", or the words: figures of answers, where a share has two decimals as published key figures have. */
export function figure(quantity: Quantity | undefined, language: Language): string | undefined {
  switch (quantity?.is) {
    case undefined: return undefined;
    case 'money': return kronor(quantity, language);
    case 'share': return percent(quantity, 2, language);
    case 'words': return quantity.words;
  }
}

/** As `figure`, with up to four decimals of a per cent: for workings, where a rounded share would not multiply out. */
export function workingFigure(quantity: Quantity, language: Language): string {
  return quantity.is === 'share' ? exactPercent(quantity.rounded(6), language) : (figure(quantity, language) ?? '');
}
