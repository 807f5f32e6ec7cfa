/** The keys by which kommuner may share their quarter, and where each was taken from. Every key is a share of the whole for each member. */
import type { Choices, KeyKind } from '../choices';
import type { Member, Period } from '../model';
import { Money, Share } from '../money';
import { presence, proportions, type Gap, type Stay } from './allocation';
import type { AllocationMember, KeyOrigin } from './allocation-model';
import { amountFrom, valueFor, weightFrom } from './given';
import { paying, type MemberYear } from './memberships';
import { givenAmount, givenPortion, portionProduct, portionRatio, portionSum, ratio, sumOfAll, type Amount, type Portion } from './working';

export interface Key {
  readonly shares: readonly Portion[];
  readonly from: KeyOrigin;
  /** The year whose amounts it was taken from. */
  readonly year?: Period;
}

export interface KindOfKey extends Key {
  readonly kind: KeyKind;
}

/** What keys are made from: the year, who is a member in it, and the other years in which everyone is so all year. */
export interface KeyGround {
  readonly whole: Amount;
  readonly year: MemberYear;
  readonly members: readonly AllocationMember[];
  readonly allYear: readonly boolean[];
  /** Years without entry or exit, nearest first, later before earlier for an entry. */
  readonly fullYears: readonly MemberYear[];
  readonly yearBefore?: MemberYear;
  readonly claimed: readonly (Share | undefined)[];
  readonly choices: Choices;
}

/** The keys among all members, the likeliest first. */
export function fullKeys(ground: KeyGround): readonly KindOfKey[] {
  const everyone = ground.members.map(() => true);
  const fullYear = ground.allYear.every(Boolean);
  const keys: (KindOfKey | undefined)[] = [
    kind('fasta-procent', fullYear ? wholePercentages(ground) : ofOtherYear(ground, everyone) ?? claimedPercentages(ground, everyone)),
    kind('fasta-procent', fullYear ? claimedPercentages(ground, everyone) : undefined),
    kind('fria-belopp', weights(ground, ({ name }) => valueFor(name, ground.choices.freeAmounts))),
    kind('befolkning', weights(ground, ({ name }) => valueFor(name, ground.choices.population))),
    kind('lika-bas-plus-befolkning', baseAndPopulation(ground)),
    kind('fjolarets-belopp', lastYears(ground)),
  ];
  return keys.flatMap((key) => key ?? []);
}

/** The key that holds among those who are members all year, for a full key: as answered, as the labels say, as another year was paid. */
export function keyWithout(ground: KeyGround, full: KindOfKey): Key | undefined {
  if (!ground.allYear.some(Boolean)) return undefined;
  const shares = proportions(full.shares, ground.allYear);
  const inProportion: Key | undefined = shares && { shares, from: 'ur-fulla-nyckeln' };
  if (full.kind === 'befolkning' || full.kind === 'fjolarets-belopp') return inProportion;
  if (full.kind === 'lika-bas-plus-befolkning') return baseAndPopulation(ground, ground.allYear) ?? inProportion;
  return answered(ground) ?? claimedPercentages(ground, ground.allYear) ?? ofOtherYear(ground, ground.allYear) ?? inProportion;
}

/**
 * The key among those who are members all year, in whole per cent, that the published row itself shows when one other is a member for a part
 * of it. Backwards from the gap: what each pays above its own share, as a part of what the other leaves.
 */
export function keyFromRow({ whole, members, allYear }: KeyGround, full: KindOfKey, stays: readonly Stay[], gap: Gap): Key | undefined {
  const [other, ...more] = stays.flatMap((stay, index) => (allYear[index] ? [] : [{ here: presence(stay).value, share: full.shares[index]?.value }]));
  if (!other?.share || more.length > 0) return undefined;
  const away = Share.one.minus(other.here);
  const left = gap === 'gamla-nyckeln' ? away.times(other.share) : away;
  if (left.isZero()) return undefined;
  const shares = members.map(({ published }, index) => {
    const own = full.shares[index]?.value;
    if (!allYear[index]) return Share.zero;
    if (!published || !own) return undefined;
    const paid = published.value.over(whole.value);
    return paid.minus(gap === 'gamla-nyckeln' ? own : own.times(other.here)).over(left).rounded(2);
  });
  const known = shares.flatMap((share) => share ?? []);
  const isKey = known.every((share) => !share.isNegative()) && Share.sum(known).equals(Share.one);
  return isKey ? keyOf(shares, members, 'ur-raden') : undefined;
}

function kind(name: KeyKind, key: Key | undefined): KindOfKey | undefined {
  return key && { kind: name, ...key };
}

function answered({ members, allYear, choices }: KeyGround): Key | undefined {
  const given = members.map(({ member }, index) => (allYear[index] ? weightFrom(valueFor(member.name, choices.keyBefore)) : Share.zero));
  return keyOf(given.map((percent) => percent?.over(Share.of('100'))), members, 'svar');
}

/** The labels' percentages, where everyone has one and they make a whole. */
function claimedPercentages({ members, claimed }: KeyGround, among: readonly boolean[]): Key | undefined {
  const shares = claimed.map((share, index) => (among[index] ? share : Share.zero));
  const known = shares.flatMap((share) => share ?? []);
  return Share.sum(known).equals(Share.one) ? keyOf(shares, members, 'etiketter') : undefined;
}

/** Weights made shares of a whole; as they stand where they make one already. Undefined where one is missing or all are zero. */
function keyOf(given: readonly (Share | undefined)[], members: readonly AllocationMember[], from: KeyOrigin): Key | undefined {
  const known = given.flatMap((share) => share ?? []);
  if (known.length < given.length || Share.sum(known).isZero()) return undefined;
  const portions = known.map((share, index) => givenPortion(`nyckel för ${members[index]?.member.name ?? ''}`, share));
  return { shares: Share.sum(known).equals(Share.one) ? portions : normalized(portions), from };
}

function normalized(portions: readonly Portion[]): readonly Portion[] {
  const [first, ...others] = portions;
  if (!first) return [];
  const whole = portionSum(first, ...others);
  return portions.map((portion) => portionRatio(portion, whole));
}

/** The amounts of the nearest full year with exactly these members, as shares. */
function ofOtherYear({ members, fullYears }: KeyGround, among: readonly boolean[]): Key | undefined {
  const year = fullYears.find((other) => sameMembers(other, members.filter((_, index) => among[index])));
  return year && ofYear(year, members, 'annat-ar');
}

function lastYears({ members, yearBefore }: KeyGround): Key | undefined {
  return yearBefore && sameMembers(yearBefore, members) ? ofYear(yearBefore, members, 'annat-ar') : undefined;
}

function sameMembers(year: MemberYear, members: readonly AllocationMember[]): boolean {
  const names = paying(year).map(({ member }) => member.name);
  return names.length === members.length && members.every(({ member }) => names.includes(member.name));
}

function ofYear(year: MemberYear, members: readonly AllocationMember[], from: KeyOrigin): Key | undefined {
  const paid = paying(year);
  const whole = sumOfAll(paid.map(({ amount }) => amount));
  if (!whole || whole.value.isZero()) return undefined;
  const shares = members.map(({ member }) => {
    const own = paid.find((one) => one.member.name === member.name);
    return own ? ratio(own.amount, whole) : givenPortion(`nyckel för ${member.name}`, Share.zero);
  });
  return { shares, from, year: year.period };
}

/** The year's own amounts as percentages with no, one or two decimals, where those give the amounts back to the last digit printed. */
function wholePercentages({ whole, year, members }: KeyGround): Key | undefined {
  for (const decimals of [0, 1, 2]) {
    const percents = members.map(({ published }) => published?.value.over(whole.value).rounded(decimals + 2));
    const known = percents.flatMap((share) => share ?? []);
    const gives = members.every(({ member, published }, index) => {
      const step = year.medlemsbidrag.find((one) => one.member.name === member.name)?.step ?? Money.zero;
      const off = published?.value.minus(whole.value.times(known[index] ?? Share.zero)).abs();
      return off !== undefined && off.compare(step) < 0;
    });
    if (gives && Share.sum(known).equals(Share.one)) return keyOf(percents, members, 'egna-belopp');
  }
  return undefined;
}

function weights({ members }: KeyGround, of: (member: Member) => string | undefined): Key | undefined {
  const given = members.map(({ member }) => weightFrom(of(member)));
  return keyOf(given, members, 'svar');
}

/** An equal amount each, and the rest by inhabitants. */
function baseAndPopulation({ members, choices, whole }: KeyGround, among: readonly boolean[] = members.map(() => true)): Key | undefined {
  const base = amountFrom(choices.equalBase);
  const people = members.map(({ member }, index) => (among[index] ? weightFrom(valueFor(member.name, choices.population)) : Share.zero));
  const population = keyOf(people, members, 'svar');
  if (!base || !population || base.isNegative() || whole.value.isZero()) return undefined;
  const equal = ratio(givenAmount('lika bas', base), whole);
  const rest = Share.one.minus(equal.value.times(Share.of(String(among.filter(Boolean).length))));
  if (rest.isNegative()) return undefined;
  const byPeople = givenPortion('resten efter befolkning', rest);
  return {
    from: 'svar',
    shares: population.shares.map((share, index) => (among[index] ? portionSum(equal, portionProduct(byPeople, share)) : share)),
  };
}
