/** Every formula of every plan: only functions of the list, only texts Excel takes, and nothing that a later Excel or the user's texts could turn. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse, draft } from '../../../src/core';
import { allowedFunctions, constant, formula, functionsOf, list, quoted, sumOf, userCell } from '../../../src/core/plan/formula';
import type { FormulaPart, Plan, PlanCell, PlannedSheet } from '../../../src/core/model';
import { field } from '../../../src/field';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { formulaText } from './rendered';

const books = resolve(__dirname, '../../books');
const names = readdirSync(books).filter((name) => statSync(join(books, name)).isDirectory() && name !== 'make');
const files = names.flatMap((name) => readdirSync(join(books, name)).filter((file) => file.endsWith('.xlsx')).map((file) => join(books, name, file)));

function planned(file: string, language: 'sv' | 'en'): Plan {
  const read = readWorkbook(readFileSync(file), file);
  if (read.is !== 'done') throw new Error(`${file}: ${read.trouble}`);
  const words = field(language);
  return draft(analyse(read.value.snapshot, words, {}), {}, [], words.words, { version: '1' });
}

/** Every book in Swedish, and one in English: the sentences differ, the formulas do not. */
const plans = [...files.map((file) => [file, 'sv'] as const), ...files.filter((file) => file.endsWith('vp2021.xlsx')).map((file) => [file, 'en'] as const)]
  .map(([file, language]) => [`${file.slice(books.length + 1)} ${language}`, planned(file, language)] as const);
const formulasOf = (plan: Plan): FormulaPart[][] =>
  plan.sheets.flatMap((sheet) => sheet.cells.flatMap((cell) => (cell.content?.is === 'formula' ? [[...cell.content.formula]] : [])));
const outsideTexts = (parts: readonly FormulaPart[]) => parts.map((part) => (typeof part === 'string' ? part : 'A1')).join('').replaceAll(/"(?:[^"]|"")*"/g, '');

test('there are books to walk', () => expect(files.length).toBeGreaterThan(12));

describe.each(plans)('%s', (_, plan) => {
  test('calls only functions of the list', () => {
    const called = new Set(formulasOf(plan).flatMap(functionsOf));
    expect([...called].filter((name) => !allowedFunctions.has(name))).toEqual([]);
  });

  test('has no structured reference, no double minus, no spilling, no array literal', () => {
    expect(formulasOf(plan).map(outsideTexts).filter((text) => /[[\]{}@#]|--/.test(text))).toEqual([]);
  });

  test('has balanced parentheses and quotation marks', () => {
    const wrong = formulasOf(plan).map(outsideTexts).filter((text) =>
      text.includes('"') || [...text].reduce((depth, sign) => (depth < 0 ? depth : depth + (sign === '(' ? 1 : sign === ')' ? -1 : 0)), 0) !== 0);
    expect(wrong).toEqual([]);
  });

  test('keeps within what Excel takes: 8192 characters, texts of 255, 255 arguments', () => {
    const formulas = formulasOf(plan).map(formulaText);
    expect(formulas.filter((text) => text.length > 8000)).toEqual([]);
    expect(formulas.flatMap((text) => text.match(/"(?:[^"]|"")*"/g) ?? []).filter((text) => text.length > 257)).toEqual([]);
  });

  test('has sheets that a host can write', () => {
    expect(plan.sheets.map(faultsOf)).toEqual(plan.sheets.map(() => []));
  });
});

/** What no host could write, or no reader could use. */
function faultsOf(sheet: PlannedSheet): string[] {
  const places = sheet.cells.map((cell) => `${cell.row},${cell.column}`);
  const keys = sheet.cells.flatMap(({ ownership }) => (ownership.is === 'ours' ? [] : [ownership.key]));
  const text = ({ content }: PlanCell) => (content?.is === 'value' && content.value.is === 'text' ? content.value.text : undefined);
  const at = (row: number, column: number) => sheet.cells.find((cell) => cell.row === row && cell.column === column);
  const headers = sheet.tables.map(({ range }) => Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const cell = at(range.top, range.left + index);
    return (cell && text(cell)) ?? '';
  }));
  return [
    ...(new Set(places).size < places.length ? ['two cells in one place'] : []),
    ...(new Set(keys).size < keys.length ? ['a key twice'] : []),
    ...keys.filter((key) => key.includes('\n')).map((key) => `a key of two lines: ${key}`),
    ...(Math.max(...sheet.cells.map((cell) => cell.column)) > sheet.columnWidths.length ? ['a column without width'] : []),
    ...headers.filter((names) => new Set(names.map((name) => name.toLowerCase())).size < names.length || names.includes('')).map((one) => `headers: ${one.join('|')}`),
    ...sheet.tables.filter(({ range }) => range.bottom <= range.top).map(({ name }) => `an empty table: ${name}`),
    ...sheet.charts.filter(({ anchor }) => anchor.right >= sheet.printToColumn).map(({ title }) => `a chart that is not printed: ${title}`),
    ...sheet.choices.filter(({ values }) => values.some((one) => one.includes(',')) || values.join(',').length > 255).map(() => 'a list that no cell takes'),
    ...(at(1, 1)?.style === 'title' && at(2, 1)?.content?.is === 'written-at' ? [] : ['no title with the time of writing under it']),
  ];
}

describe('the pieces of formulas', () => {
  test('a text in a formula keeps its quotation marks and is cut where Excel would refuse it', () => {
    expect(quoted('säg "hej"')).toEqual(['"säg ""hej"""']);
    expect(quoted('a'.repeat(300))).toEqual([`"${'a'.repeat(255)}"&"${'a'.repeat(45)}"`]);
    expect(quoted('')).toEqual(['""']);
  });

  test('a template takes formulas and small numbers, and joins its texts', () => {
    const cell = userCell({ sheet: 'Blad1', row: 2, column: 3 });
    expect(formulaText(formula`IF(${cell}>${0},${quoted('ja')},${constant('-1.5')})`)).toBe('IF(Blad1!C2>0,"ja",(-1.5))');
    expect(formulaText(sumOf([]))).toBe('0');
    expect(formulaText(sumOf([cell, cell]))).toBe('SUM(Blad1!C2,Blad1!C2)');
    expect(formulaText(list([cell, ['1']], '*'))).toBe('Blad1!C2*1');
  });

  test('a constant is plain decimal text and nothing else', () => {
    expect(() => constant('1e5')).toThrow(RangeError);
    expect(() => constant('HYPERLINK("x")')).toThrow(RangeError);
  });

  test('functions inside texts are no calls', () => {
    expect(functionsOf(['IF(A1="SUM(", ROUND(1,2),"HYPERLINK(""x"")")'])).toEqual(['IF', 'ROUND']);
  });
});
