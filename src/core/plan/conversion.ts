/** A number written as text, made a number by a formula that no reader's language can turn: never VALUE, never a decimal mark. */
import type { Entry, Shown } from '../model';
import type { Unit } from '../money';
import { Money } from '../money';
import type { Formula } from './formula';
import { constant, formula, quoted, userCell } from './formula';

type Amount = Extract<Entry, { readonly is: 'amount' }>;

/** What stands between the digits, and what stands for a minus sign. */
const spaces = ['\u00a0', '\u202f', '\u2009', ' '];
const minuses = ['\u2212', '\u2013'];
const nothing = /^[\u2013\u2014\u2212-]$/;

/**
 * A formula for the amount of a cell with a text, in the sheet's unit. It is the cell itself once the user has made it a number.
 * Where the text is of no kind that plain functions can follow, the amount is written as it was read.
 */
export function conversionOf(shown: Shown | undefined, entry: Amount, unit: Unit): Formula {
  const there = userCell(entry.cell);
  const otherwise = shown?.is === 'text' ? fromText(there, shown.text, entry.amount, unit) : undefined;
  return formula`IF(ISNUMBER(${there}),${there},IF(ISBLANK(${there}),"",${otherwise ?? constant(entry.amount.in(unit))}))`;
}

function fromText(there: Formula, text: string, amount: Money, unit: Unit): Formula | undefined {
  if (nothing.test(text.trim())) return formula`IF(${there}=${quoted(text)},0,${there})`;
  const words = /[^\d\s.,]+\.?$/.exec(text.trimEnd())?.[0];
  const without = [...(words === undefined ? [] : [words]), ...spaces].filter((mark) => text.includes(mark));
  const minus = minuses.filter((mark) => text.includes(mark));
  const digits = [...minus.map((mark) => [mark, '-'] as const), ...without.map((mark) => [mark, ''] as const)];
  const cleaned = digits.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const formulaOf = (marks: readonly (readonly [string, string])[]): Formula => marks.reduce(
    (inner, [from, to]) => formula`SUBSTITUTE(${inner},${quoted(from)},${quoted(to)})`, there);
  for (const decimal of [undefined, ',', '.']) {
    const thousands = [',', '.'].filter((mark) => mark !== decimal && cleaned.includes(mark)).map((mark) => [mark, ''] as const);
    const plain = thousands.reduce((all, [from]) => all.replaceAll(from, ''), cleaned);
    const point = decimal === undefined ? plain : plain.replace(decimal, '.');
    if (!/^-?\d+(\.\d+)?$/.test(point) || !Money.of(point, unit).equals(amount)) continue;
    const whole = formulaOf([...digits, ...thousands]);
    if (decimal === undefined || !plain.includes(decimal)) return formula`${whole}*1`;
    const mark = quoted(decimal);
    return formula`SUBSTITUTE(${whole},${mark},"")/10^(LEN(${whole})-FIND(${mark},${whole}))`;
  }
  return undefined;
}
