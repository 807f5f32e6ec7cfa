/** By which key the kommuner of a year of the scenario share their quarter, and by which when some of them are members for a part of it only. */
import { proportions, type Gap, type Stay } from '../compute/allocation';
import { keyWithout, type Key, type KeyGround, type KindOfKey } from '../compute/allocation-keys';
import type { Allocation } from '../compute/allocation-model';
import type { Day } from '../compute/dates';
import { valueFor, weightFrom } from '../compute/given';
import { paying, type MemberYear } from '../compute/memberships';
import { givenAmount, givenPortion, portionRatio, portionSum, ratio, sumOfAll, type Portion } from '../compute/working';
import type { Choices, Convention } from '../choices';
import type { Row } from '../model';
import { Money, Share, type Rounding } from '../money';
import type { Place } from './draft';
import type { Change, What } from './model';

export type MembershipChange = Change & Extract<What, { is: 'intrade' | 'uttrade' | 'nyckel' | 'delar-av-ar' | 'mellanskillnad' | 'avrundning' }>;

/** What the changes say together. */
export interface Said {
  readonly entries: ReadonlyMap<string, Day>;
  /** The first day outside. */
  readonly exits: ReadonlyMap<string, Day>;
  readonly keys: readonly Extract<MembershipChange, { is: 'nyckel' }>[];
  readonly convention: Convention | undefined;
  readonly gap: Gap | undefined;
  readonly rounding: Rounding | undefined;
  /** The last that spoke of how the quarter is shared. */
  readonly last: MembershipChange;
}

/** A kommun in one year of the scenario. */
export interface Kommun {
  readonly row: Row;
  readonly name: string;
  readonly place: Place;
  readonly stay: Stay;
  /** A member on no day of the year. */
  readonly outside: boolean;
}

/** What a year's sharing stands on. */
export interface YearGround {
  readonly said: Said;
  readonly year: MemberYear;
  readonly present: Allocation;
  /** The years in which every member is so all year. */
  readonly full: readonly MemberYear[];
  readonly choices: Choices;
  readonly whole: Money;
}

/** As the changes say; else as the nearest year in which just these pay; else as the others share without those who are outside; else in proportion to what these pay. */
export function keyAmong(ground: YearGround, everyone: readonly Kommun[], members: readonly Kommun[]): KindOfKey | undefined {
  const { said: { keys }, year, full } = ground;
  const said = keys.findLast(({ from }) => from === undefined || from <= year.period);
  if (said) return keyGiven(said, members);
  const nearest = [...full.filter(({ period }) => period >= year.period), ...full.filter(({ period }) => period < year.period).reverse()];
  const withAll = (those: readonly Kommun[]) => nearest.find((other) => those.every(({ name }) => pays(other, name)));
  const exact = nearest.find((other) => paying(other).length === members.length && members.every(({ name }) => pays(other, name)));
  if (exact) return ownKey(exact, members);
  const all = withAll(everyone);
  const inside = everyone.map(({ outside }) => !outside);
  const others = all && members.length < everyone.length ? keyOfSome(ground, everyone, ownKey(all, everyone), inside) : undefined;
  if (others) return { kind: 'fasta-procent', from: others.from, shares: others.shares.filter((_, index) => inside[index]) };
  return ownKey(withAll(members) ?? year, members);
}

export function pays(year: MemberYear, name: string): boolean {
  return paying(year).some(({ member }) => member.name === name);
}

function keyGiven({ kind, weights }: Extract<MembershipChange, { is: 'nyckel' }>, members: readonly Kommun[]): KindOfKey | undefined {
  const given = members.flatMap(({ name }) => {
    const weight = weightFrom(valueFor(name, weights));
    return weight ? [givenPortion(`nyckel för ${name}`, weight)] : [];
  });
  const isWhole = given.length === members.length && !Share.sum(given.map(({ value }) => value)).isZero();
  return isWhole ? { kind, shares: normalized(given), from: 'svar' } : undefined;
}

/** What these pay in a year, as shares of what they pay together. */
function ownKey(year: MemberYear, members: readonly Kommun[]): KindOfKey | undefined {
  const amounts = members.map(({ name }) => paying(year).find(({ member }) => member.name === name)?.amount ?? givenAmount(name, Money.zero));
  const whole = sumOfAll(amounts);
  if (!whole || whole.value.isZero()) return undefined;
  return { kind: 'fasta-procent', shares: amounts.map((amount) => ratio(amount, whole)), from: 'annat-ar', year: year.period };
}

/** The key among some of them, zero for the rest: in proportion where a key was given, else as the rule of kommunandelar finds it. */
export function keyOfSome({ said, year, present: { members: then, chosen }, full, choices, whole }: YearGround, members: readonly Kommun[], key: KindOfKey | undefined, among: readonly boolean[]): Key | undefined {
  if (!key) return undefined;
  if (said.keys.some(({ from }) => from === undefined || from <= year.period)) {
    const shares = proportions(key.shares, among);
    return shares && { shares, from: 'ur-fulla-nyckeln' };
  }
  const sameAsNow = then.length === members.length && then.every(({ member }, index) => member.name === members[index]?.name) && chosen?.without?.every((share, index) => among[index] === !share.value.isZero());
  if (sameAsNow && chosen?.without) return { shares: chosen.without, from: chosen.withoutFrom ?? 'svar' };
  const ground: KeyGround = {
    whole: givenAmount('kommunernas del', whole), year, choices, allYear: among, fullYears: full.filter((other) => other !== year),
    members: members.flatMap(({ row, place }) => {
      const cell = row.entries[place.column.index]?.cell;
      return cell && row.member ? [{ member: row.member, label: row.label, cell }] : [];
    }),
    claimed: members.map(({ row }) => row.claimedShare),
  };
  return keyWithout(ground, key);
}

function normalized(shares: readonly Portion[]): readonly Portion[] {
  const [first, ...others] = shares;
  if (!first) return [];
  const whole = portionSum(first, ...others);
  return whole.value.equals(Share.one) ? shares : shares.map((share) => portionRatio(share, whole));
}
