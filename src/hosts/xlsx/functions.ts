/** Functions that came after Excel 2007 carry a mark in the file, or the user sees #NAME?. */

/** Those that a sheet of ours may use, and their like. */
const newer = [
  'CONCAT', 'DAYS', 'FORMULATEXT', 'IFNA', 'IFS', 'ISFORMULA', 'MAXIFS', 'MINIFS', 'NUMBERVALUE', 'SHEET', 'SHEETS', 'SWITCH',
  'TEXTJOIN', 'UNICHAR', 'UNICODE', 'XOR',
];

const calls = new RegExp(String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(?:${newer.join('|')})\(`, 'g');

/** "NUMBERVALUE(A1)" → "_xlfn.NUMBERVALUE(A1)"; strings and sheet names are passed over. */
export function marked(formula: string): string {
  return formula.replace(calls, (piece) => (piece.endsWith('(') ? `_xlfn.${piece}` : piece));
}
