/** A number written as text, made a number by a formula that no reader's language can turn: never VALUE, never a decimal mark. */
import type { Entry, Shown } from '../model';
import type { Unit } from '../money';
import { Money } from '../money';
import type { Formula } from './formula';
import { constant, formula, quoted, userCell } from './formula';

type Amount = Extract<Entry, { readonly is: 'amount' }>;

/** What stands between and after the digits, and what stands for a minus sign or, alone, for nothing: taken away whether or not it is there now. */
const silent = ['\u00a0', '\u202f', '\u2009', ' ', 'kr'];
const minuses = ['\u2212', '\u2013', '\u2014'];
const marks = [',', '.'] as const;

/**
 * A formula for the amount of a cell with a text, in the sheet's unit: of the text as it is now, so one that is typed anew with another
 * space still counts. It is the cell itself once the user has made it a number. A text of a kind that plain functions cannot follow,
 * "(250)", has its amount typed beside it.
 */
export function conversionOf(shown: Shown | undefined, entry: Amount, unit: Unit): Formula {
  const there = userCell(entry.cell);
  const text = shown?.is === 'text' ? shown.text : '';
  const way = [undefined, ...marks].map((decimal) => wayOf(text, decimal)).find((one) => amountBy(one, text, unit)?.equals(entry.amount));
  const followed = reading(there, way ?? wayOf('', undefined));
  const known = way ? followed : formula`IF(${there}=${quoted(text)},${constant(entry.amount.in(unit))},${followed})`;
  return formula`IF(ISNUMBER(${there}),${there},IF(ISBLANK(${there}),"",${known}))`;
}

/** How a text is read: what is replaced by what, in order, and the mark before its decimals. */
interface Way {
  readonly replaced: readonly (readonly [from: string, to: string])[];
  readonly decimal: string;
}

/** @param decimal the mark that is taken for the decimal one; undefined where there are no decimals: then both may stand between thousands */
function wayOf(text: string, decimal: (typeof marks)[number] | undefined): Way {
  const words = /[^\d\s.,]+\.?$/.exec(text.trimEnd())?.[0];
  const own = words === undefined || [...silent, ...minuses, '-'].includes(words) ? [] : [words];
  const thousands = marks.filter((mark) => mark !== decimal && text.includes(mark));
  return {
    replaced: [...[...own, ...silent].map((mark) => [mark, ''] as const), ...minuses.map((mark) => [mark, '-'] as const), ...thousands.map((mark) => [mark, ''] as const)],
    decimal: decimal ?? marks.find((mark) => !thousands.includes(mark)) ?? ',',
  };
}

/** What the formula makes of the text; undefined where it fails. */
function amountBy({ replaced, decimal }: Way, text: string, unit: Unit): Money | undefined {
  const plain = replaced.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  if (plain === '-') return Money.zero;
  const point = plain.replace(decimal, '.');
  return /^-?\d+(\.\d+)?$/.test(point) ? Money.of(point, unit) : undefined;
}

function reading(there: Formula, { replaced, decimal }: Way): Formula {
  const plain = replaced.reduce((inner, [from, to]) => formula`SUBSTITUTE(${inner},${quoted(from)},${quoted(to)})`, there);
  const mark = quoted(decimal);
  return formula`IF(${plain}="-",0,SUBSTITUTE(${plain},${mark},"")/10^MAX(0,LEN(${plain})-FIND(${mark},${plain}&${mark})))`;
}
