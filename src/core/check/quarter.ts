/**
 * 5 § lag (2003:1210): the state pays half, the regions a quarter, the kommuner a quarter; a kommun outside any region pays half (5 a §).
 * Only members' contributions are tested: medfinansiering, sidointäkter and carried capital are other concepts.
 */
import { called, givenPortion, part, sumOfAll } from '../compute/working';
import type { Amount } from '../compute/working';
import { Money, Share } from '../money';
import type { Column, Party, Row, Table } from '../model';
import type { Equation, Parties, SignedSpot } from './equations';
import { entryIn, isPlain, precision, spotIn } from './ledger';
import type { Ledger, Spot } from './ledger';
import { payersOf } from './payers';
import { cellOf } from './why';

/** Two equations a column: the state pays as much as the others together, and the regions as much as the kommuner. */
export function quarters(ledger: Ledger): Equation[] {
  return ledger.reading.tables.flatMap((table) =>
    table.columns.filter(isPlain).flatMap((column) => {
      const parties = partiesIn(ledger, table, column);
      return parties ? equationsOf(parties) : [];
    }));
}

function equationsOf(parties: Parties): Equation[] {
  const { state, regions, kommuner } = parties;
  const halves = equation(parties, state, [...regions, ...kommuner]);
  return regions.length === 0 ? halves : [...halves, ...equation(parties, regions, kommuner)];
}

function equation(parties: Parties, [first, ...rest]: readonly Spot[], others: readonly Spot[]): Equation[] {
  if (!first) return [];
  const terms: SignedSpot[] = [...others.map((spot) => ({ spot, sign: 1 as const })), ...rest.map((spot) => ({ spot, sign: -1 as const }))];
  return [{ kind: 'quarter', parties, total: first, terms, blanks: [], tolerance: parties.tolerance }];
}

/** Undefined where a party is missing or an amount is: then nothing can be said. */
function partiesIn(ledger: Ledger, table: Table, column: Column): Parties | undefined {
  const rows = payersOf(ledger, table);
  const names = rows.map((row) => row.member?.name);
  if (names.includes(undefined) || new Set(names).size < names.length || isCountedTwice(rows)) return undefined;
  if (rows.some((row) => entryIn({ table, row }, column).is !== 'amount')) return undefined;
  const of = (...parties: Party[]) => rows
    .filter((row) => row.member && parties.includes(row.member.party))
    .flatMap((row) => spotIn({ table, row }, column) ?? []);
  const parties: Parties = {
    state: of('forsakringskassan', 'arbetsformedlingen'),
    regions: of('region'),
    kommuner: of('kommun'),
    tolerance: precision(ledger, table, column).times(Share.ratio(rows.length, 2)),
  };
  return complete(parties) ? parties : undefined;
}

/** The kommuner in one row, and one by one in others that are not known to be its parts. */
function isCountedTwice(rows: readonly Row[]): boolean {
  const kommuner = rows.flatMap(({ member }) => (member?.party === 'kommun' ? [member.name] : []));
  return kommuner.length > 1 && kommuner.includes('Kommunerna');
}

function complete({ state, regions, kommuner }: Parties): boolean {
  if (state.length === 0 || kommuner.length === 0) return false;
  if (regions.length === 0) return kommuner.length === 1 && kommuner[0]?.row.member?.outsideRegions === true;
  // One state row that pays no more than the regions is one of the two authorities, and the other is not in the table.
  return state.length > 1 || paid(state).compare(paid(regions)) > 0;
}

const paid = (spots: readonly Spot[]): Money => Money.sum(spots.map((spot) => spot.entry.amount));

export interface Deviation {
  readonly party: 'state' | 'regions' | 'kommuner';
  readonly spots: readonly Spot[];
  readonly printed: Money;
  readonly expected: Money;
  /** How the expected amount comes about. */
  readonly working: Amount;
}

const partyNames = { state: 'statens-bidrag', regions: 'regionernas-bidrag', kommuner: 'kommunernas-bidrag' } as const;

/** The party that does not pay its part: the one that the other two agree against, else the one furthest from its part of the whole. */
export function deviating(parties: Parties): Deviation {
  const of = (...names: Deviation['party'][]): Amount => {
    const working = sumOfAll(names.flatMap((name) => parties[name]).map((spot) => cellOf(spot, spot)));
    if (!working) throw new Error('a party without rows');
    const [only, other] = names;
    return only && !other && working.is === 'plus' ? called(working, { as: partyNames[only] }) : working;
  };
  const deviation = (party: Deviation['party'], working: Amount): Deviation => ({ party, spots: parties[party], printed: paid(parties[party]), expected: working.value, working });
  const alike = (a: Money, b: Money) => a.minus(b).abs().compare(parties.tolerance) <= 0;
  if (parties.regions.length === 0) return deviation('state', of('kommuner'));
  const [state, regions, kommuner] = [paid(parties.state), paid(parties.regions), paid(parties.kommuner)];
  if (alike(regions, kommuner)) return deviation('state', of('regions', 'kommuner'));
  const half = state.times(Share.ratio(1, 2));
  if (alike(half, kommuner)) return deviation('regions', of('kommuner'));
  if (alike(half, regions)) return deviation('kommuner', of('regions'));
  const portion = (name: string, share: Share): Amount => part(of('state', 'regions', 'kommuner'), givenPortion(name, share));
  const quarter = portion('1/4', Share.ratio(1, 4));
  const all = [deviation('state', portion('1/2', Share.ratio(1, 2))), deviation('regions', quarter), deviation('kommuner', quarter)];
  const off = ({ printed, expected }: Deviation) => printed.minus(expected).abs();
  return all.reduce((worst, one) => (off(one).compare(off(worst)) > 0 ? one : worst));
}
