/** What members pay beside what they should, live: for findings that rest on all contributions of a year and not on one total. */
import type { Entry, Finding, Row, Table } from '../model';
import type { Unit } from '../money';
import { Money, Share } from '../money';
import { formula, sumOf } from './formula';
import { oreDecimals, shownNumber } from './layout';
import type { Live, Source } from './source';
import { liveMoney } from './source';
import { joinedRanges } from './sums';

interface Contributed {
  /** Absent where what is printed is words of a label. */
  readonly printed?: Live;
  readonly expected: Live;
  /** How far the two may be apart, as decimal text in the table's unit or as a share. */
  readonly tolerance: string;
}

/** Some amounts together, or a part of them. */
interface Part {
  readonly of: readonly Entry[];
  readonly parts: 1 | 2 | 4;
}

/** Undefined where the finding is of another kind, or no formula gives what it expects. */
export function contributed(source: Source, finding: Finding, table: Table): Contributed | undefined {
  const index = table.columns.findIndex(({ period, measure }) => period === finding.period && measure === finding.measure);
  const payers = payersOf(source, table).flatMap((row): Paid[] => {
    const entry = row.entries[index];
    return entry ? [{ row, entry }] : [];
  });
  if (payers.some(({ entry }) => entry.is !== 'amount')) return undefined;
  if (finding.code === 'quarter-broken') return ofParty(source, finding, payers, table.unit);
  return finding.code === 'share-label' ? ofLabel(source, finding, payers, table.unit) : undefined;
}

interface Paid {
  readonly row: Row;
  readonly entry: Entry;
}

/** The rows in which members pay; one that adds up others is none. */
function payersOf({ reading }: Source, { rows }: Table): readonly Row[] {
  const added = new Set(reading.relations.filter(({ kind }) => kind === 'sum').map(({ total }) => total));
  return rows.filter(({ id, concept, role }) => concept === 'medlemsbidrag' && role === 'item' && !added.has(id));
}

/** The state pays what the others pay, the regions what the kommuner pay; or each its part of the whole. */
function ofParty(source: Source, { details, expected }: Finding, payers: readonly Paid[], unit: Unit): Contributed | undefined {
  const of = (...parties: string[]) => payers.filter(({ row }) => parties.includes(row.member?.party ?? '')).map(({ entry }) => entry);
  const [state, regions, kommuner] = [of('forsakringskassan', 'arbetsformedlingen'), of('region'), of('kommun')];
  const whole = [...state, ...regions, ...kommuner];
  const ways: Readonly<Record<string, { readonly own: readonly Entry[]; readonly should: readonly Part[] }>> = {
    state: { own: state, should: [{ of: [...regions, ...kommuner], parts: 1 }, { of: whole, parts: 2 }] },
    regions: { own: regions, should: [{ of: kommuner, parts: 1 }, { of: whole, parts: 4 }] },
    kommuner: { own: kommuner, should: [{ of: regions, parts: 1 }, { of: whole, parts: 4 }] },
  };
  const way = details?.['party']?.is === 'words' ? ways[details['party'].words] : undefined;
  const should = expected?.is === 'money' ? way?.should.find((part) => amountOf(part).equals(expected)) : undefined;
  if (!way || !should) return undefined;
  const tolerance = stepOf(whole).times(Share.ratio(payers.length, 2));
  return { printed: live(source, { of: way.own, parts: 1 }, unit), expected: live(source, should, unit), tolerance: tolerance.in(unit) };
}

/** A label's share is of what the kommuner pay, of what all pay, or of the kommuner's quarter of the whole. */
function ofLabel(source: Source, { cell, printed, expected }: Finding, payers: readonly Paid[], unit: Unit): Contributed | undefined {
  const own = payers.find(({ row }) => row.labelCell.row === cell.row && row.labelCell.column === cell.column)?.entry;
  if (own?.is !== 'amount' || printed?.is !== 'share' || expected?.is !== 'share') return undefined;
  const kommuner = payers.filter(({ row }) => row.member?.party === 'kommun').map(({ entry }) => entry);
  const ways: readonly Part[] = [{ of: kommuner, parts: 1 }, { of: payers.map(({ entry }) => entry), parts: 1 }, { of: kommuner, parts: 4 }];
  const digits = Math.max(2, decimalsOf(printed));
  const way = ways.find((one) => {
    const whole = amountOf({ ...one, parts: 1 });
    return !whole.isZero() && own.amount.over(whole).times(Share.ratio(1, one.parts)).rounded(digits + 2).equals(expected);
  });
  if (!way) return undefined;
  const parts = formula`ROUND(${source.figure(own.cell, unit)}/${sumOf(joinedRanges(source, way.of, unit))}${[way.parts === 1 ? '' : `/${way.parts}`]},${digits + 2})`;
  return { expected: { formula: parts, shows: shownNumber(expected.toString()) }, tolerance: `0.${'0'.repeat(digits)}5` };
}

/** The finest digit that the amounts are printed with, and never finer than a krona, as the check has it. */
function stepOf(entries: readonly Entry[]): Money {
  const krona = Money.of('1');
  const [first, ...steps] = entries.flatMap((entry) => (entry.is === 'amount' && !entry.amount.isZero() ? [entry.lastDigit] : []));
  const finest = steps.reduce((least, step) => (step.compare(least) < 0 ? step : least), first ?? krona);
  return finest.compare(krona) < 0 ? krona : finest;
}

function decimalsOf(share: Share): number {
  return share.toString().split('.')[1]?.length ?? 0;
}

function amountOf({ of, parts }: Part): Money {
  return Money.sum(of.flatMap((entry) => (entry.is === 'amount' ? [entry.amount] : []))).times(Share.ratio(1, parts));
}

function live(source: Source, part: Part, unit: Unit): Live {
  const sum = sumOf(joinedRanges(source, part.of, unit));
  return liveMoney(formula`ROUND(${sum}${[part.parts === 1 ? '' : `/${part.parts}`]},${oreDecimals[unit]})`, amountOf(part), unit);
}
