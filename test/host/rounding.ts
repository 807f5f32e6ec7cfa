/**
 * The one place where the engine is corrected. IronCalc 0.8 rounds ROUND(x, n) as Math.round(x * 10^n) / 10^n does: 1.005 gives
 * 1 with two decimals, where Excel, which rounds the number as its 15 digits read, gives 1.01. Every ROUND is therefore handed to
 * it as the same reckoning over the 15 digits. Nothing else is rewritten; the operands are still the engine's own.
 */
const digits = '"0.00000000000000E+00"';

/** The formula as the engine is to have it. @param formula with or without "=" */
export function roundedAsExcel(formula: string): string {
  let done = '';
  let rest = formula;
  for (;;) {
    const at = nextRound(rest);
    if (at === undefined) return done + rest;
    const from = at + 'ROUND('.length;
    const [number, places, to] = operands(rest, from);
    if (to === undefined) return done + rest;
    const x = roundedAsExcel(number);
    const n = `(${roundedAsExcel(places)})`;
    done += `${rest.slice(0, at)}VALUE(TEXT(ROUND(VALUE(TEXT((${x})*10^${n},${digits})),0)/10^${n},${digits}))`;
    rest = rest.slice(to);
  }
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
