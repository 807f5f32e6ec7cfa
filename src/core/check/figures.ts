/** The figures against each other: every equation, the causes behind those that do not hold, and a finding for each cause. */
import { Money } from '../money';
import type { Consequence, Finding, FindingCode, Reading } from '../model';
import { balances } from './balances';
import { carries } from './carries';
import { causesOf } from './causes';
import type { Cause, Corrected } from './causes';
import { deviations } from './deviations';
import { doubtfulOf, equationName } from './doubt';
import { given, residualOf, within } from './equations';
import type { Equation } from './equations';
import { explain } from './explain';
import { amounts, finding, runs } from './finding';
import { columnName, inSheetOrder, keyOf } from './ledger';
import type { Ledger, Spot } from './ledger';
import { movedBetween } from './moved';
import type { Told } from './moved';
import { inOneRow } from './one-row';
import { everyYear } from './every-year';
import { omitted, omittedFinding } from './formula-omits-row';
import { quarterFinding } from './quarter-finding';
import { quarters } from './quarter';
import { turnedPart } from './sign';
import { againstRow } from './sign-against-row';
import { sideTotals } from './side-totals';
import { sums } from './sums';
import { ties } from './ties';
import { why } from './why';
import { yearParts } from './year-parts';

interface Figures {
  readonly findings: readonly Finding[];
  /** The reading with the corrections that are certain, so that what follows from an error is not reported once more. */
  readonly amended: Reading;
  /** Addresses of amounts of which one is wrong: nothing more is concluded from them. */
  readonly doubted: ReadonlySet<string>;
  /** What stands in the cells that are amended, by address. */
  readonly printed: ReadonlyMap<string, Money>;
}

export function figures(ledger: Ledger): Figures {
  const added = sums(ledger);
  const equations = [...added, ...yearParts(ledger), ...sideTotals(ledger), ...deviations(ledger), ...carries(ledger, added), ...balances(ledger), ...ties(ledger, added), ...quarters(ledger)];
  const turned = againstRow(equations);
  const { causes, given: known } = causesOf(equations, turned);
  const doubtful = doubtfulOf(equations, causes);
  const told = movedBetween(causes).map((one) => tell(ledger, one, doubtful, equations));
  const signs = turned.map(({ spot }, index) => ({ ...turnedFinding(spot, known[index]?.equations ?? [], []), believed: { basis: 'signs' as const, holds: [] } }));
  const corrections = [...known, ...causes].flatMap((one) => one.corrections);
  return {
    findings: [...signs, ...everyYear(ledger, equations, inOneRow(ledger, told)), ...roundings(equations)],
    amended: amend(ledger.reading, corrections),
    doubted: new Set(causes.flatMap(({ suspects }) => suspects).map(keyOf)),
    printed: new Map(corrections.map(({ spot }) => [keyOf(spot), spot.entry.amount])),
  };
}

function tell(ledger: Ledger, { cause, explanation, others }: Told, doubtful: ReadonlySet<string>, all: readonly Equation[]): Finding {
  const one = findingOf(ledger, cause, all);
  const consequences = [...one.consequences, ...others.flatMap((other) => consequencesOf(ledger, other, true))];
  const moved = explanation ? { ...one, explanation, consequences } : one;
  // That a part repeats another column is where to look first, and no proof.
  const exact = moved.explanation !== undefined && !('row' in moved.explanation);
  // One amount that is missing in two ways of counting is no misreading.
  const inDoubt = cause.equations.every((equation) => doubtful.has(equationName(equation))) && new Set(cause.equations.map(({ relation }) => relation)).size === 1;
  return inDoubt && !exact ? { ...moved, severity: 'warning' } : moved;
}

function findingOf(ledger: Ledger, cause: Cause, all: readonly Equation[]): Finding {
  const [equation] = cause.equations;
  const consequences = consequencesOf(ledger, cause, false);
  if (equation.parties) return quarterFinding(equation.parties);
  const left = omitted(equation);
  if (left.length > 0) return { ...omittedFinding(equation, left, consequences), ...why(equation, equation.total, given(equation), all) };
  const part = turnedPart(equation, cause);
  if (part) return { ...turnedFinding(part, cause.equations, relatedTo(equation, part)), ...why(equation, part, part.entry.amount.negated(), all) };
  const { at, expected } = cause;
  const isTotal = keyOf(at) === keyOf(equation.total);
  const explanation = explain(at, expected, isTotal && (equation.kind === 'sum') ? equation : undefined);
  return finding(codeOf(cause), at.entry.cell, at, {
    ...amounts(at, expected), related: relatedTo(equation, at), consequences, ...why(equation, at, expected, all),
    ...(equation.relation && { relation: equation.relation.id }),
    ...(explanation && { explanation }),
    ...detailsOf(equation, at),
  });
}

/** What the sentence needs besides the figures: blank rows, the other side of a repetition, what a figure is held against. */
function detailsOf(equation: Equation, at: Spot): Pick<Finding, 'details'> {
  const isTotal = keyOf(at) === keyOf(equation.total);
  // A total beside several years is held against the columns, as a difference is.
  if (equation.kind === 'across' && !at.table.columns.includes(equation.total.column)) return { details: { role: { is: 'words', words: 'deviation' } } };
  if (equation.kind === 'deviation' || equation.kind === 'across' || equation.kind === 'balance') return { details: { role: { is: 'words', words: equation.kind } } };
  if (equation.kind !== 'sum') {
    const closes = equation.kind === 'carry' && !isTotal;
    return { details: { ...otherSide(equation, at), ...(closes && { role: { is: 'words' as const, words: 'closing' } }) } };
  }
  if (!isTotal) return { details: { role: { is: 'words', words: 'part' } } };
  return equation.blanks.length > 0 ? { details: { blanks: { is: 'words', words: equation.blanks.join(' / ') } } } : {};
}

/** A part whose sign is reversed, with the totals that differ because of it. */
function turnedFinding(part: Spot, equations: readonly Equation[], related: Finding['related']): Finding {
  return finding('sign-contradicts', part.entry.cell, part, {
    ...amounts(part, part.entry.amount.negated()), related,
    explanation: { code: 'sign-reversed', cell: part.entry.cell, label: part.row.label },
    consequences: equations.filter(({ parties }) => !parties).map((equation) => consequence(equation.total, residualOf(equation))),
  });
}

function codeOf({ at, expected, equations: [equation] }: Cause): FindingCode {
  if (at.entry.amount.equals(expected.negated())) return 'sign-contradicts';
  return equation.kind === 'carry' ? 'carry-forward' : equation.kind === 'same' ? 'tie-differs' : 'sum-differs';
}

/** The label and header of the cell that a repeated figure is held against. */
function otherSide(equation: Equation, at: Spot): Record<string, { is: 'words'; words: string }> {
  const other = [equation.total, ...equation.terms.map(({ spot }) => spot)].find((spot) => keyOf(spot) !== keyOf(at)) ?? at;
  const elsewhere = other.table.id === at.table.id ? {} : { otherTable: { is: 'words' as const, words: other.table.title } };
  return { other: { is: 'words', words: other.row.label }, otherPeriod: { is: 'words', words: columnName(other.table, other.column) }, ...elsewhere };
}

function relatedTo(equation: Equation, at: Spot): Finding['related'] {
  return runs([equation.total, ...equation.terms.map(({ spot }) => spot)].filter((spot) => keyOf(spot) !== keyOf(at)).map((spot) => spot.entry.cell));
}

const consequence = ({ entry, row }: Spot, difference: Money): Consequence => ({ cell: entry.cell, label: row.label, difference });

/** The other totals that differ for the same reason, and the other places where the same wrong amount stands. */
function consequencesOf(ledger: Ledger, { at, equations, repeated }: Cause, withOwn: boolean): Consequence[] {
  const totals = equations.filter(({ parties }) => !parties).map((equation) => consequence(equation.total, residualOf(equation)));
  const places = repeated.map(({ spot, expected }) => consequence(spot, spot.entry.amount.minus(expected)));
  const cells = new Map([...totals, ...places].map((one) => [`${one.cell.sheet}!${one.cell.row}:${one.cell.column}`, one]));
  const order = inSheetOrder(ledger);
  return [...cells.values()]
    .filter(({ cell }) => withOwn || cell !== at.entry.cell)
    .sort((a, b) => order(a.cell, b.cell));
}

/** Differences that rounding explains; a formula adds what it adds, and half an öre is nobody's business. */
function roundings(equations: readonly Equation[]): Finding[] {
  const seen = Money.of('0.005');
  return equations.flatMap((equation) => {
    const residual = residualOf(equation);
    if (equation.parties || equation.total.entry.formula !== undefined) return [];
    if (!within(residual, equation.tolerance) || residual.abs().compare(seen) < 0) return [];
    const { total } = equation;
    return [finding('rounding', total.entry.cell, total, {
      ...amounts(total, given(equation)), related: relatedTo(equation, total), explanation: { code: 'rounding' }, ...why(equation, total, given(equation), equations),
      ...(equation.relation && { relation: equation.relation.id }),
    })];
  });
}

function amend(reading: Reading, corrected: readonly Corrected[]): Reading {
  const corrections = new Map(corrected.map(({ spot, expected }) => [spot.entry, expected] as const));
  if (corrections.size === 0) return reading;
  return {
    ...reading,
    tables: reading.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        entries: row.entries.map((entry) => {
          const amount = entry.is === 'amount' ? corrections.get(entry) : undefined;
          return entry.is === 'amount' && amount ? { ...entry, amount } : entry;
        }),
      })),
    })),
  };
}
