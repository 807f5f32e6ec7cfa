/**
 * How the kommuner share their quarter, year by year, by every rule that can be computed: forwards what each pays, and backwards
 * which of the rules give the published row.
 */
import type { Choices, Period } from '../model';
import { Money, type Rounding } from '../money';
import { allot, allYear as wholeStay, gaps, isAllYear, presence, stay, type Gap, type Stay } from './allocation';
import { fullKeys, keyFromRow, keyWithout, type Key, type KeyGround, type KindOfKey } from './allocation-keys';
import type { Allocation, AllocationMember, AllocationReading } from './allocation-model';
import { conventions } from './dates';
import type { Ground } from './ground';
import { ofParty } from './year';
import { membersOf, newcomers, paying, type MemberYear, type Newcomer } from './memberships';
import { toleranceOf } from './sections';
import { sumOfAll, type Amount } from './working';

type AllocationGround = Pick<Ground, 'measure' | 'choices'> & { readonly years: readonly MemberYear[] };

/** One allocation for each calendar year in which a kommun pays a known amount and none of their amounts is an error. */
export function allocationsOf(ground: AllocationGround): readonly Allocation[] {
  const { years, choices } = ground;
  const joining = newcomers(years, choices);
  const known = years.filter(isKnown);
  const full = known.filter((year) => !isPartYear(year, choices, joining));
  return known.flatMap((year) => {
    const whole = wholeOf(year);
    return whole ? [allocationOf(ground, year, whole, joining.filter((one) => one.year === year && one.part), full)] : [];
  });
}

function isKnown(year: MemberYear): boolean {
  const error = year.okandaBidrag.some((row) => row.entries[year.memberColumn.index]?.is === 'error');
  return /^\d{4}$/.test(year.period) && !error && paying(year).length > 0;
}

function isPartYear(year: MemberYear, choices: Choices, joining: readonly Newcomer[]): boolean {
  const dated = membersOf(year, choices).some(({ entry, exit }) => !isAllYear(stay(Number(year.period), 'day', entry, exit)));
  return dated || joining.some((one) => one.year === year && one.part);
}

/** The quarter: the regions' part where the state's half agrees with it, else what the kommuner pay together. */
function wholeOf(year: MemberYear): { readonly whole: Amount; readonly from: Allocation['wholeFrom'] } | undefined {
  const regions = ofParty(year, 'region');
  const state = ofParty(year, 'forsakringskassan', 'arbetsformedlingen');
  const quarter = sumOfAll(regions.map(({ amount }) => amount));
  const half = Money.sum(state.map(({ amount }) => amount.value));
  if (quarter && quarter.value.compare(Money.zero) > 0) {
    const off = half.minus(quarter.value).minus(quarter.value).abs();
    if (off.compare(toleranceOf([...regions, ...regions, ...state])) <= 0) return { whole: quarter, from: 'ovriga-parter' };
  }
  const own = sumOfAll(paying(year).map(({ amount }) => amount));
  return own && { whole: own, from: 'kommunerna' };
}

function allocationOf(
  { measure, choices, years }: AllocationGround, year: MemberYear,
  { whole, from }: { readonly whole: Amount; readonly from: Allocation['wholeFrom'] },
  joining: readonly Newcomer[], full: readonly MemberYear[],
): Allocation {
  const { table } = year.memberColumn.shape;
  const members = membersOf(year, choices);
  const claimed = members.map(({ member }) =>
    table.rows.find((row) => row.member?.name === member.name && row.member.party === 'kommun' && row.claimedShare)?.claimedShare);
  const ways = waysOf(members, Number(year.period), joining);
  const stays = members.map(({ entry, exit }) => stay(Number(year.period), 'day', entry, exit));
  const allYear = members.map(({ member }, index) => isAllYear(stays[index] ?? wholeStay) && !joining.some(({ name }) => name === member.name));
  const partYear = !allYear.every((all, index) => all || isOutside(stays[index] ?? wholeStay));
  const before = years[years.indexOf(year) - 1];
  const keys: KeyGround = {
    whole, year, members, allYear, claimed, choices,
    fullYears: nearest(full.filter((other) => other !== year), year.period, members.some(({ entry }) => entry) || joining.length > 0),
    ...(before && full.includes(before) && { yearBefore: before }),
  };
  const readings = unlike(fullKeys(keys).flatMap((key) => (partYear || allYear.every(Boolean)
    ? readingsOf(keys, key, ways, partYear) : readingsOfOthers(keys, key, stays))));
  const chosen = chosenOf(readings, choices);
  const [first] = joining;
  return {
    table: table.id, sheet: table.sheet, period: year.period, measure, whole, wholeFrom: from, members, partYear, readings, claimed,
    ...(chosen && { chosen }),
    ...(first?.part && first.next && {
      newcomer: { member: first.name, part: first.part, fullYear: first.next.contribution.amount, fullYearPeriod: first.next.period },
    }),
  };
}

interface Way {
  readonly convention: AllocationReading['convention'];
  readonly stays: readonly Stay[];
}

/** The memberships by each convention; a newcomer without a date is a member for the part that its amount shows. */
function waysOf(members: readonly AllocationMember[], year: number, joining: readonly Newcomer[]): readonly Way[] {
  if (joining.length > 0) {
    const stays = members.map(({ member, entry, exit }) => {
      const part = joining.find(({ name }) => name === member.name)?.part;
      return part ? { ...wholeStay, entered: part } : stay(year, 'half-year', entry, exit);
    });
    return [{ convention: 'ur-beloppen', stays }];
  }
  const all = conventions.map((convention) => ({ convention, stays: members.map(({ entry, exit }) => stay(year, convention, entry, exit)) }));
  const strict = members.map(({ entry, exit }) => stay(year, 'day', entry, exit));
  return strict.every(isAllYear) ? [{ convention: undefined, stays: strict }] : all;
}

/** Later years first for an entry, earlier first otherwise; the nearest of them first. */
function nearest(years: readonly MemberYear[], period: Period, laterFirst: boolean): readonly MemberYear[] {
  const later = years.filter((other) => other.period > period);
  const earlier = years.filter((other) => other.period < period).reverse();
  return laterFirst ? [...later, ...earlier] : [...earlier, ...later];
}

function readingsOf(keys: KeyGround, full: KindOfKey, ways: readonly Way[], partYear: boolean): readonly AllocationReading[] {
  if (!partYear) {
    return ways.slice(0, 1).flatMap((way) => withRoundings(keys, { full, way, gap: 'gamla-nyckeln' }));
  }
  const without = keyWithout(keys, full);
  if (!without) return [];
  return gaps.flatMap((gap) => ways.flatMap((way) => {
    const readings = withRoundings(keys, { full, without, way, gap, partYear });
    if (without.from !== 'ur-fulla-nyckeln' || full.kind !== 'fasta-procent' || readings.some(({ matches }) => matches)) return readings;
    const shown = keyFromRow(keys, full, way.stays, gap);
    const explaining = shown ? withRoundings(keys, { full, without: shown, way, gap, partYear }).filter(({ matches }) => matches) : [];
    return [...readings, ...explaining];
  }));
}

/** Some who have an amount are no members in any part of the year: the key of the others holds in full, and there is no gap to fill. */
function readingsOfOthers(keys: KeyGround, full: KindOfKey, stays: readonly Stay[]): readonly AllocationReading[] {
  const others = keyWithout(keys, full);
  return others ? withRoundings(keys, { full: { ...others, kind: full.kind }, way: { convention: undefined, stays }, gap: 'gamla-nyckeln' }) : [];
}

function unlike(readings: readonly AllocationReading[]): readonly AllocationReading[] {
  return readings.filter((one, index) => readings.findIndex(({ reading }) => reading === one.reading) === index);
}

function isOutside(stay: Stay): boolean {
  return presence(stay).value.isZero();
}

interface Rule {
  readonly full: KindOfKey;
  readonly without?: Key;
  readonly way: Way;
  readonly gap: Gap;
  readonly partYear?: boolean;
}

/** The rule with the chosen rounding, and with another one where only that gives the published row to the last digit. */
function withRoundings(keys: KeyGround, rule: Rule): readonly AllocationReading[] {
  const chosen = keys.choices.rounding ?? 'none';
  const first = readingOf(keys, rule, chosen);
  if (isExact(first)) return [first];
  const others: readonly Rounding[] = ['1', '100', '1000'];
  const found = others.filter((rounding) => rounding !== chosen).map((rounding) => readingOf(keys, rule, rounding)).find(isExact);
  return found ? [first, found] : [first];
}

function isExact({ differences }: AllocationReading): boolean {
  return differences.every((difference) => difference?.isZero());
}

function readingOf(keys: KeyGround, { full, without, way, gap, partYear }: Rule, rounding: Rounding): AllocationReading {
  const { members, year, whole } = keys;
  const pair = { withAll: full.shares, ...(without && { without: without.shares }) };
  const { parts, shares, residue } = allot(whole, way.stays, pair, gap, rounding);
  const differences = members.map(({ published }, index) => {
    const part = parts[index];
    return published && part && published.value.minus(part.value);
  });
  const matches = members.every(({ member }, index) => {
    const step = year.medlemsbidrag.find((one) => one.member.name === member.name)?.step;
    const off = differences[index];
    return step !== undefined && off !== undefined && off.abs().compare(step) < 0;
  });
  return {
    reading: readingName(full, rounding, partYear === true && way.convention ? { gap, convention: way.convention, without } : undefined),
    key: full.kind, ...(partYear && way.convention && { gap, convention: way.convention }), rounding,
    withAll: full.shares, withAllFrom: full.from, ...(full.year !== undefined && { withAllYear: full.year }),
    ...(without && { without: without.shares, withoutFrom: without.from }),
    presence: way.stays.map(presence), shares, parts, differences, matches, residue,
  };
}

/** The closed form of a reading's name: KEY, KEY/etiketter or KEY/GAP/CONVENTION[/nyckel-ur-raden], then /avrundat-STEP where parts are rounded. */
function readingName(
  { kind, from }: KindOfKey, rounding: Rounding,
  entry?: { readonly gap: Gap; readonly convention: NonNullable<AllocationReading['convention']>; readonly without: Key | undefined },
): string {
  const how = entry
    ? [entry.gap, entry.convention, ...(entry.without?.from === 'ur-raden' ? ['nyckel-ur-raden'] : [])]
    : from === 'etiketter' ? ['etiketter'] : [];
  return [kind, ...how, ...(rounding === 'none' ? [] : [`avrundat-${rounding}`])].join('/');
}

/** The reading as chosen; else the first that gives the published row, else the first. */
function chosenOf(readings: readonly AllocationReading[], { key, convention, readings: chosen }: Choices): AllocationReading | undefined {
  const possible = readings.filter((reading) =>
    (key === undefined || reading.key === key) &&
    (convention === undefined || reading.convention === undefined || reading.convention === convention) &&
    (chosen?.kommunandelar === undefined || reading.gap === undefined || reading.gap === chosen.kommunandelar));
  return possible.find(({ matches }) => matches) ?? possible[0];
}
