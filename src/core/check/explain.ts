/**
 * A difference explains itself where it can, and only where the explanation is exact.
 * The most telling comes first: a slip in the figure itself, then a part left out, counted twice or turned, then a figure from another column.
 */
import type { Money, Share } from '../money';
import type { Column, Explanation } from '../model';
import { residualOf } from './equations';
import type { Equation } from './equations';
import { columnName, isPlain, spotIn, spotsOf } from './ledger';
import type { Spot } from './ledger';
import { slipOf } from './slips';
import type { Slip } from './slips';

/** Why one printed amount is not the expected one; the equation is the sum it is the total of, where it is one. */
export function explain(spot: Spot, expected: Money, sum: Equation | undefined): Explanation | undefined {
  const slip = slipOf(spot.entry.amount, expected);
  return (slip && ownSlip(slip, spot))
    ?? (sum && (partOf(sum) ?? strangerIn(sum)))
    ?? otherColumn(spot, expected)
    ?? (sum && (slipInPart(sum) ?? copiedPart(sum)));
}

function ownSlip(slip: Slip, spot: Spot): Explanation {
  return slip === 'sign' ? { code: 'sign-reversed', ...named([spot]) } : { code: slip };
}

/** A part of the sum whose amount is the whole difference, or half of it. */
function partOf(sum: Equation): Explanation | undefined {
  const residual = residualOf(sum);
  const those = (hit: (share: Money) => boolean) =>
    sum.terms.filter(({ spot, sign }) => hit(sign === 1 ? spot.entry.amount : spot.entry.amount.negated())).map(({ spot }) => spot);
  const leftOut = those((part) => part.negated().equals(residual));
  if (leftOut.length > 0) return { code: 'row-left-out', ...named(leftOut) };
  const twice = those((part) => part.equals(residual));
  if (twice.length > 0) return { code: 'row-counted-twice', ...named(twice) };
  const turned = those((part) => part.plus(part).negated().equals(residual));
  return turned.length > 0 ? { code: 'sign-reversed', ...named(turned) } : undefined;
}

/** A row of the table that is no part of the sum, and is in it all the same. */
function strangerIn(sum: Equation): Explanation | undefined {
  const { table, column } = sum.total;
  const residual = residualOf(sum);
  const own = new Set([sum.total.row.id, ...(sum.relation?.terms.map((term) => term.row) ?? [])]);
  const rows = table.rows.filter((row) => row.role === 'item' && !own.has(row.id));
  const strangers = rows.flatMap((row) => spotIn({ table, row }, column) ?? []).filter((spot) => spot.entry.amount.equals(residual));
  return strangers.length === 1 ? { code: 'row-counted-twice', ...named(strangers) } : undefined;
}

/** The figure is that of another column; a row that prints the same in several columns says nothing. */
function otherColumn(spot: Spot, expected: Money): Explanation | undefined {
  if (spot.entry.amount.isZero() || spot.entry.amount.equals(expected)) return undefined;
  const others = spotsOf(spot).filter((other) => other.column !== spot.column && other.entry.amount.equals(spot.entry.amount));
  const [only] = others;
  return only && others.length === 1 ? { code: 'neighbour-column', cell: only.entry.cell, label: columnName(spot.table, only.column) } : undefined;
}

/** The only part whose digits are a slip of those that would make the sum hold. */
function slipInPart(sum: Equation): Explanation | undefined {
  const residual = residualOf(sum);
  const found = sum.terms.flatMap(({ spot, sign }) => {
    const slip = slipOf(spot.entry.amount, spot.entry.amount.plus(sign === 1 ? residual : residual.negated()));
    return slip === 'factor-1000' || slip === 'digits-swapped' ? [{ slip, spot }] : [];
  });
  const [only] = found;
  return only && found.length === 1 ? { code: only.slip, ...named([only.spot]) } : undefined;
}

/**
 * The only part that prints the amount of the column before or after it, where the others all print amounts of their own, and where the
 * amount that would make the sum hold moves as the others do.
 */
function copiedPart(sum: Equation): Explanation | undefined {
  const items = sum.terms.filter(({ spot }) => spot.row.role === 'item' && !spot.entry.amount.isZero());
  const copies = items.flatMap(({ spot, sign }) => besideWithSame(spot).map((other) => ({ spot, sign, other })));
  const [only] = copies;
  if (!only || copies.length > 1 || items.length < 3) return undefined;
  const { spot, sign, other } = only;
  const meant = spot.entry.amount.plus(sign === 1 ? residualOf(sum) : residualOf(sum).negated());
  const moves = items.filter((item) => item.spot !== spot).flatMap((item) => moveOf(item.spot, other.column));
  const move = meant.over(other.entry.amount);
  const usual = moves.some((one) => one.compare(move) <= 0) && moves.some((one) => one.compare(move) >= 0);
  return usual ? { code: 'neighbour-column', cell: other.entry.cell, label: columnName(spot.table, other.column), row: spot.row.label } : undefined;
}

function besideWithSame(spot: Spot): Spot[] {
  const plain = spotsOf(spot).filter(({ column }) => isPlain(column));
  const at = plain.findIndex(({ column }) => column === spot.column);
  return [plain[at - 1], plain[at + 1]].filter((other) => other !== undefined).filter((other) => other.entry.amount.equals(spot.entry.amount));
}

/** The amount as a share of the other column's. */
function moveOf(spot: Spot, column: Column): Share[] {
  const other = spotIn(spot, column);
  return other && !other.entry.amount.isZero() ? [spot.entry.amount.over(other.entry.amount)] : [];
}

/** Rows with the same amount cannot be told apart: all are named, and the first is shown. */
function named(spots: readonly Spot[]): { cell: Spot['entry']['cell']; label: string } {
  const [first] = spots;
  if (!first) throw new Error('nothing to name');
  return { cell: first.entry.cell, label: spots.map((spot) => spot.row.label).join(' / ') };
}
