/** A table's rows as lines to add up: exact whole öre by column, and whether they add or take away. */
import type { Correction } from '../choices';
import type { Entry, Measure } from '../model';
import type { Meaning } from './meanings';
import type { Section } from './terms';

/** Whole öre: for the search of sums only, which tries far more sums than Money is made for. Every result is checked again as Money. */
type Ore = bigint;

/** One value a column; absent where there is none, error where it cannot be known. */
export type Value = Ore | 'absent' | 'error';

export interface Line {
  readonly index: number;
  readonly label: string;
  readonly meaning: Meaning;
  readonly is: 'heading' | 'figures' | 'aside';
  /** As they are to be read: turned where the user says so. */
  readonly values: readonly Value[];
  readonly formulas: readonly (string | undefined)[];
  /** What the line is by its words or its section; 'plain' where unknown. */
  readonly adds: 'income' | 'cost' | 'result' | 'plain';
  /** 1 where the printed figure adds to a result, -1 where it takes away: a cost printed positive takes away. */
  readonly effect: 1 | -1;
  /** The part that a column beside the label says it belongs to. */
  readonly group?: Section;
  /** What the user says that the row is. */
  readonly said?: Correction;
  /** Half of the last printed digit, in öre: what rounding may hide in one term. */
  readonly slack: Ore;
}

export interface SignedLine { readonly line: Line; readonly sign: 1 | -1 }

/** Columns whose figures add up line by line: not shares, and not differences, whose sign is a matter of taste. */
export function addsUp(measure: Measure): boolean {
  return measure !== 'andel' && measure !== 'avvikelse';
}

export function valueOf(entry: Entry): Value {
  if (entry.is === 'error') return 'error';
  if (entry.is !== 'amount') return 'absent';
  const [whole = '0', fraction = ''] = entry.amount.toOre().replace('-', '').split('.');
  const ore = BigInt(whole + fraction.padEnd(2, '0').slice(0, 2));
  return entry.amount.isNegative() ? -ore : ore;
}

/** In how many columns the total is the sum of the terms, of how many where that can be known. */
export interface Fit {
  readonly holds: number;
  readonly exact: number;
  readonly of: number;
  /** Different non-zero totals among the columns that hold: how much their agreement proves. */
  readonly proof: number;
}

export function fitOf(total: Line, terms: readonly SignedLine[]): Fit {
  let holds = 0;
  let exact = 0;
  let of = 0;
  const proofs = new Set<Ore>();
  const slack = terms.reduce((most, { line }) => (line.slack > most ? line.slack : most), total.slack) * BigInt(terms.length);
  total.values.forEach((value, column) => {
    if (typeof value !== 'bigint') return;
    let sum = 0n;
    for (const { line, sign } of terms) {
      const term = line.values[column];
      if (term === 'error') return;
      if (typeof term === 'bigint') sum += sign === 1 ? term : -term;
    }
    of++;
    const off = value > sum ? value - sum : sum - value;
    // Rounding hides little: never more than a hundredth of what is printed.
    if (off > slack || off * 100n > (value < 0n ? -value : value)) return;
    holds++;
    if (off === 0n) exact++;
    // That amounts cancel out to nothing proves as much as that they add up.
    if (value !== 0n || terms.some(({ line }) => isOre(line.values[column]))) proofs.add(value);
  });
  return { holds, exact, of, proof: proofs.size };
}

function isOre(value: Value | undefined): boolean {
  return typeof value === 'bigint' && value !== 0n;
}

/** Whether any column of the line has a figure other than zero. */
export function isZero(line: Line): boolean {
  return line.values.every((value) => value === 0n || value === 'absent');
}
