/** Every book, moved about on its sheet or with its figures as text, gives the same facts, findings and answers. */
import { columnLetters, columnNumber } from '../../src/core/address';
import type { Cell, Snapshot } from '../../src/core/model';
import { bookNames, bytesOf, read } from '../books/open';
import { shortly } from '../books/expected';
import { analysis, answersOf, factsOf } from './pipeline';

const findingsOf = (snapshot: Snapshot) => shortly(analysis(snapshot)).findings
  .map(({ code, severity, period, difference, explanation, consequences }) => JSON.stringify({ code, severity, period, difference, explanation, count: consequences.length })).sort();

describe.each(bookNames)('%s', (name) => {
  const original = read(bytesOf(name)).snapshot;

  test('three rows down and two columns to the right', () => {
    const shifted = moved(original, 3, 2);
    expect(factsOf(analysis(shifted))).toEqual(factsOf(analysis(original)));
    expect(answersOf(analysis(shifted))).toEqual(answersOf(analysis(original)));
    expect(findingsOf(shifted)).toEqual(findingsOf(original));
  });

  test('with every typed amount as text', () => {
    const texts = asText(original);
    expect(factsOf(analysis(texts))).toEqual(factsOf(analysis(original)));
    const but = (findings: readonly string[]) => findings.filter((finding) => !finding.includes('number-as-text'));
    expect(but(findingsOf(texts))).toEqual(but(findingsOf(original)));
  });
});

function moved(snapshot: Snapshot, down: number, right: number): Snapshot {
  const reference = /(\$?)\b([A-Z]{1,2})(\$?)(\d+)\b/g;
  const formula = (text: string) => text.replace(reference, (_, fixed: string, column: string, kept: string, row: string) =>
    `${fixed}${columnLetters(columnNumber(column) + right)}${kept}${Number(row) + down}`);
  const cell = (one: Cell): Cell => ({
    ...one, row: one.row + down, column: one.column + right, ...(one.formula === undefined ? {} : { formula: formula(one.formula) }),
  });
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet, cells: sheet.cells.map(cell),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => row + down)), hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => column + right)),
  }));
  return { ...snapshot, sheets };
}

/** "715 875" with hard spaces and U+2212; small numbers, as years, shares and counts are, stay numbers. */
function asText(snapshot: Snapshot): Snapshot {
  const cell = (one: Cell): Cell => {
    const { shows } = one;
    if (shows?.is !== 'number' || one.formula !== undefined || !/^-?\d{5,}$/.test(shows.number) || /y/.test(one.format ?? '')) return one;
    return { ...one, shows: { is: 'text', text: shows.number.replace('-', '\u2212').replace(/\B(?=(\d{3})+$)/g, '\u00a0') } };
  };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(cell) })) };
}
