/** Why a figure should be another: how what should stand is worked out from the other cells, and why those cells are believed to belong together. */
import { sameCell } from '../address';
import { called, correctedCell, fromCell, sumOfAll, turned } from '../compute/working';
import type { Amount } from '../compute/working';
import type { Belief, Finding } from '../model';
import type { Money } from '../money';
import { residualOf, within } from './equations';
import type { Equation, SignedSpot } from './equations';
import { columnName, keyOf } from './ledger';
import type { Spot } from './ledger';

/** @param all the equations of the workbook: those of the same relation that hold speak for it. */
export function why(equation: Equation, at: Spot, expected: Money, all: readonly Equation[]): Pick<Finding, 'believed' | 'working'> {
  const working = workingOf(equation, at, expected);
  return { believed: beliefIn(equation, all), ...(working && { working }) };
}

/** The equation solved for one of its cells; undefined where it gives something else than what is expected, for another equation spoke too. */
function workingOf({ total, terms }: Equation, at: Spot, expected: Money): Amount | undefined {
  const isAt = ({ spot }: SignedSpot) => keyOf(spot) === keyOf(at);
  const [own, again] = terms.filter(isAt);
  const others = terms.filter((term) => !isAt(term));
  const signed = ({ spot, sign }: SignedSpot, times: 1 | -1): Amount => (sign === times ? cellOf(spot, at) : turned(cellOf(spot, at)));
  if (keyOf(total) === keyOf(at)) return given(own ? [] : terms.map((term) => signed(term, 1)), at, expected);
  if (!own || again) return undefined;
  const [for1, against] = own.sign === 1 ? ([1, -1] as const) : ([-1, 1] as const);
  return given([signed({ spot: total, sign: 1 }, for1), ...others.map((term) => signed(term, against))], at, expected);
}

function given(amounts: readonly Amount[], { row, table, column }: Spot, expected: Money): Amount | undefined {
  const working = sumOfAll(amounts);
  if (!working?.value.equals(expected)) return undefined;
  return working.is === 'plus' ? called(working, { row: `${row.label.trim()} ${columnName(table, column)}`.trim() }) : working;
}

/** An amount as it stands in its cell, or as another finding says that it should. @param printed what stands there, where the reading has been amended */
export function cellOf(spot: Spot, at: Spot, printed: Money | undefined = printedIn(spot)): Amount {
  const { cell, amount } = spot.entry;
  return printed && !printed.equals(amount) ? correctedCell(cell, nameOf(spot, at), amount, printed) : fromCell(cell, nameOf(spot, at), amount);
}

function printedIn({ entry: { cell }, row }: Spot): Money | undefined {
  const entry = [...row.entries, ...(row.sides ?? [])].find((one) => sameCell(one.cell, cell));
  return entry?.is === 'amount' ? entry.amount : undefined;
}

/** The row's label; with the column where it is not that of the figure in question. */
function nameOf({ table, row, column }: Spot, at: Spot): string {
  const label = row.label.trim();
  const elsewhere = table.id === at.table.id ? column.column !== at.column.column : column.period !== at.column.period;
  return elsewhere || label === '' ? `${label} ${columnName(table, column)}`.trim() : label;
}

function beliefIn(equation: Equation, all: readonly Equation[]): Belief {
  const others = equation.relation ? all.filter((one) => one.relation === equation.relation && keyOf(one.total) !== keyOf(equation.total)) : [];
  const holding = others.filter((one) => within(residualOf(one), one.tolerance) && !one.total.entry.amount.isZero());
  return { basis: basisOf(equation), holds: [...new Set(holding.map(({ total }) => columnName(total.table, total.column)))] };
}

function basisOf({ kind, relation, total }: Equation): Belief['basis'] {
  switch (kind) {
    case 'sum': return relation?.basis ?? 'structure';
    case 'same': return relation?.basis === 'formula' ? 'repeated-by-formula' : relation?.basis === 'arithmetic' ? 'repeated-in-figures' : 'repeated-in-words';
    case 'carry': return 'carried';
    case 'across': return total.table.columns.includes(total.column) ? 'parts-of-year' : 'side-total';
    case 'balance': return 'balance';
    case 'deviation': return 'deviation';
    case 'quarter': return 'act';
  }
}
