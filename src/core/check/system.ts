/** The equations as one system over quantities: what each change of a quantity does to which equation. */
import { contains } from '../address';
import { Money } from '../money';
import { residualOf, within } from './equations';
import type { Equation } from './equations';
import { keyOf } from './ledger';
import type { Spot } from './ledger';
import { quantitiesOf } from './quantities';
import type { Quantity, Shows } from './quantities';
import { references } from './references';

/** Equations over the same quantities say the same: they are one line. */
export interface Line {
  readonly equation: Equation;
  readonly equations: readonly [Equation, ...Equation[]];
  /** How often each quantity stands in total − Σ terms. */
  readonly counts: ReadonlyMap<Quantity, number>;
  residual: Money;
}

export interface System {
  readonly lines: readonly Line[];
  readonly shows: ReadonlyMap<string, Shows>;
  readonly uses: ReadonlyMap<Quantity, readonly Line[]>;
  /** A formula that names a cell follows it: the totals that change with each quantity. */
  readonly follows: ReadonlyMap<Quantity, readonly { readonly total: Quantity; readonly times: number }[]>;
}

export const fails = (line: Line): boolean => !within(line.residual, line.equation.tolerance);

export function systemOf(equations: readonly Equation[]): System {
  const shows = quantitiesOf(equations);
  const lines = linesOf(equations, shows);
  const uses = new Map<Quantity, Line[]>();
  for (const line of lines) for (const quantity of line.counts.keys()) add(uses, quantity, line);
  const follows = new Map<Quantity, { total: Quantity; times: number }[]>();
  for (const line of lines.filter(({ residual }) => residual.isZero())) {
    for (const { from, to, times: count } of followed(line.equation, shows)) add(follows, from, { total: to, times: count });
  }
  return { lines, shows, uses, follows };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function followed({ total, terms }: Equation, shows: ReadonlyMap<string, Shows>): { from: Quantity; to: Quantity; times: number }[] {
  const { formula, cell } = total.entry;
  const to = shows.get(keyOf(total));
  if (formula === undefined || !to) return [];
  const named = references(formula, cell);
  return terms.flatMap(({ spot, sign }) => {
    const from = shows.get(keyOf(spot));
    const names = named.some((range) => contains(range, spot.entry.cell));
    return from && names && from.quantity !== to.quantity ? [{ from: from.quantity, to: to.quantity, times: sign * from.sign * to.sign }] : [];
  });
}

function linesOf(equations: readonly Equation[], shows: ReadonlyMap<string, Shows>): Line[] {
  const numbers = new Map([...shows.values()].map(({ quantity }, index) => [quantity, index]));
  const lines = new Map<string, { equation: Equation; equations: [Equation, ...Equation[]]; counts: Map<Quantity, number>; residual: Money }>();
  for (const equation of equations) {
    const counts = countsOf(equation, shows);
    const residual = residualOf(equation);
    const text = `${[...counts].map(([quantity, count]) => `${numbers.get(quantity)}:${count}`).sort().join(' ')} ${residual.toString()}`;
    const known = lines.get(text);
    if (known) known.equations.push(equation);
    else lines.set(text, { equation, equations: [equation], counts, residual });
  }
  return [...lines.values()];
}

function countsOf(equation: Equation, shows: ReadonlyMap<string, Shows>): Map<Quantity, number> {
  const counts = new Map<Quantity, number>();
  const count = (spot: Spot, sign: number) => {
    const shown = shows.get(keyOf(spot));
    if (shown) counts.set(shown.quantity, (counts.get(shown.quantity) ?? 0) + sign * shown.sign);
  };
  count(equation.total, 1);
  for (const { spot, sign } of equation.terms) count(spot, -sign);
  return counts;
}

/** What changes when one quantity does: itself, and every total whose formula names it, directly or through others. */
export function changesWith(system: System, quantity: Quantity, change: Money): ReadonlyMap<Quantity, Money> {
  const changes = new Map<Quantity, Money>();
  const queue = [{ quantity, change }];
  // A workbook's formulas have no circles, but relations that are believed may: nothing is followed for ever.
  for (let step = 0; step < queue.length && step < 2000; step++) {
    const next = queue[step];
    if (!next) break;
    changes.set(next.quantity, (changes.get(next.quantity) ?? Money.zero).plus(next.change));
    for (const { total, times: count } of system.follows.get(next.quantity) ?? []) queue.push({ quantity: total, change: multiplied(next.change, count) });
  }
  return changes;
}

/** The lines in which something changes. */
export function touched({ uses }: System, changes: ReadonlyMap<Quantity, Money>): Set<Line> {
  return new Set([...changes.keys()].flatMap((quantity) => uses.get(quantity) ?? []));
}

/** The residual of a line after the changes. */
export function after(line: Line, changes: ReadonlyMap<Quantity, Money>): Money {
  return Money.sum([line.residual, ...[...line.counts].flatMap(([quantity, count]) => {
    const change = changes.get(quantity);
    return change ? multiplied(change, count) : [];
  })]);
}

/** An amount taken a small whole number of times. */
export function multiplied(money: Money, count: number): Money {
  const once = Money.sum(Array.from({ length: Math.abs(count) }, () => money));
  return count < 0 ? once.negated() : once;
}
