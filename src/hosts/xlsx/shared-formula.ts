/** A shared formula written out for another cell of its group: relative references move, all else stays. */
import { columnLetters, columnNumber } from '../../core/address';

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Strings, quoted sheet names and structured references are passed over; then cells, whole columns and whole rows. */
const pieces = new RegExp([
  String.raw`"(?:[^"]|"")*"`,
  String.raw`'(?:[^']|'')*'`,
  String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`,
  String.raw`(?<![\w.\\$\u00c0-\uffff])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\w.(!\u00c0-\uffff])`,
].join('|'), 'g');

/** @param down rows from the cell that holds the formula; @param right columns from it. References past an edge come in on the other side, as in Excel. */
export function moved(formula: string, down: number, right: number): string {
  const column = (fixed: string, letters: string) => {
    const number = columnNumber(letters);
    if (fixed !== '' || number > lastColumn) return fixed + letters;
    return columnLetters(((((number - 1 + right) % lastColumn) + lastColumn) % lastColumn) + 1);
  };
  const row = (fixed: string, digits: string) =>
    fixed === '' ? String(((((Number(digits) - 1 + down) % lastRow) + lastRow) % lastRow) + 1) : fixed + digits;
  return formula.replace(pieces, (whole: string, ...groups: (string | undefined)[]) => {
    const [cf = '', c, rf = '', r, af = '', a, bf = '', b, xf = '', x, yf = '', y] = groups;
    if (c !== undefined && r !== undefined) return columnNumber(c) > lastColumn || Number(r) > lastRow ? whole : column(cf, c) + row(rf, r);
    if (a !== undefined && b !== undefined) return `${column(af, a)}:${column(bf, b)}`;
    if (x !== undefined && y !== undefined) return `${row(xf, x)}:${row(yf, y)}`;
    return whole;
  });
}
