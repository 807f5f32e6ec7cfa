/**
 * Changes of who is a member when, and of the key: the kommuner's quarter is shared anew in the years that this touches. What each pays follows
 * from its stay, the key with all and the key without the newcomer, by the same mathematics as the rule `kommunandelar` (`compute/allocation.ts`).
 */
import { allot, allYear, isAllYear, presence, stay } from '../compute/allocation';
import type { Allocation } from '../compute/allocation-model';
import { allocationsOf } from '../compute/allocations';
import { dayOf, firstDayOutside, type Day } from '../compute/dates';
import { sameMember } from '../compute/given';
import type { Ground } from '../compute/ground';
import type { MemberYear } from '../compute/memberships';
import { givenAmount } from '../compute/working';
import type { Choices, Convention } from '../choices';
import type { Period } from '../model';
import { Money } from '../money';
import { paidBy, partiesOf, total } from './contributions';
import type { Draft } from './draft';
import type { Change } from './model';
import { keyAmong, keyOfSome, pays, type Kommun, type MembershipChange, type Said, type YearGround } from './year-key';

export function changeMemberships(draft: Draft, changes: readonly MembershipChange[]): void {
  const said = saidBy(draft, changes);
  if (!said) return;
  const { years, choices } = draft.ground;
  for (const change of changes) {
    const { from = '' } = change.is === 'nyckel' ? change : {};
    if (years.every(({ period }) => period < from)) draft.obstacle(change, 'no-period');
  }
  const present = presentAllocations(draft.ground);
  const full = years.filter(({ period }) => present.get(period)?.partYear === false);
  for (const year of years) {
    const allocation = present.get(year.period);
    if (allocation && isTouched(said, allocation)) shareAnew(draft, said, year, allocation, full, choices);
  }
}

const allocations = new WeakMap<Ground, ReadonlyMap<Period, Allocation>>();

/** How each year is shared now, found once for a budget. */
function presentAllocations(ground: Ground): ReadonlyMap<Period, Allocation> {
  const known = allocations.get(ground) ?? new Map(allocationsOf(ground).map((allocation) => [allocation.period, allocation]));
  allocations.set(ground, known);
  return known;
}

function saidBy(draft: Draft, changes: readonly MembershipChange[]): Said | undefined {
  const [entries, exits] = [new Map<string, Day>(), new Map<string, Day>()];
  for (const change of changes) {
    if (change.is !== 'intrade' && change.is !== 'uttrade') continue;
    const day = dayOf(change.date);
    const name = draft.rows().find(({ member }) => member?.party === 'kommun' && sameMember(member.name, change.member))?.member?.name;
    if (!day) draft.obstacle(change, 'not-a-date');
    else if (name === undefined) draft.obstacle(change, 'no-member');
    else if (change.is === 'intrade') entries.set(name, day);
    else exits.set(name, firstDayOutside(day));
  }
  const last = changes.at(-1);
  return last && {
    entries, exits, last,
    keys: changes.filter((change) => change.is === 'nyckel'),
    convention: changes.findLast((change) => change.is === 'delar-av-ar')?.convention,
    gap: changes.findLast((change) => change.is === 'mellanskillnad')?.borneBy,
    rounding: changes.findLast((change) => change.is === 'avrundning')?.step,
  };
}

/** Whether a year is shared otherwise than in the present. A year that is as it was keeps its published amounts. */
function isTouched({ entries, exits, keys, convention, gap, rounding }: Said, { period, partYear, members }: Allocation): boolean {
  if (rounding !== undefined || keys.some(({ from }) => from === undefined || from <= period)) return true;
  if (partYear && (convention !== undefined || gap !== undefined)) return true;
  const moves = (dates: ReadonlyMap<string, Day>, isThen: (year: number) => boolean) => [...dates.values()].some(({ year }) => isThen(year));
  const newcomer = partYear && members.some(({ member }) => entries.has(member.name) || exits.has(member.name));
  return newcomer || moves(entries, (year) => Number(period) <= year) || moves(exits, (year) => Number(period) >= year);
}

function shareAnew(draft: Draft, said: Said, year: MemberYear, present: Allocation, full: readonly MemberYear[], choices: Choices): void {
  const ground = { said, year, present, full, choices, whole: total(paidBy(draft, partiesOf.kommunerna, year.period)) };
  const everyone = kommunerIn(draft, ground, said.convention ?? choices.convention ?? conventionOf(present) ?? 'half-year');
  const members = everyone.filter(({ outside }) => !outside);
  const key = keyAmong(ground, everyone, members);
  const allYearHere = members.map(({ stay: here }) => isAllYear(here));
  const without = key && (allYearHere.every(Boolean) ? [] : keyOfSome(ground, members, key, allYearHere)?.shares);
  if (!key || !without || ground.whole.isZero()) {
    draft.obstacle(said.last, 'no-key');
    return;
  }
  const gap = said.gap ?? choices.readings?.kommunandelar ?? present.chosen?.gap ?? 'gamla-nyckeln';
  const pair = { withAll: key.shares, ...(without.length > 0 && { without }) };
  const { parts } = allot(givenAmount('kommunernas del', ground.whole), members.map(({ stay: here }) => here), pair, gap, said.rounding ?? choices.rounding ?? 'none');
  members.forEach(({ place }, index) => {
    const part = parts[index];
    if (part) draft.put(said.last, place, part.value);
  });
  for (const { place, outside } of everyone) if (outside && draft.amount(place)) draft.put(said.last, place, Money.zero);
}

function conventionOf({ chosen }: Allocation): Convention | undefined {
  return chosen?.convention === 'ur-beloppen' ? undefined : chosen?.convention;
}

/** Every kommun that is or becomes a member, with its stay in the year: as changed, else as it is. */
function kommunerIn(draft: Draft, { said, year, present, full }: YearGround, convention: Convention): readonly Kommun[] {
  const rows = draft.rows().filter(({ role, concept, member }) => role === 'item' && concept === 'medlemsbidrag' && member?.party === 'kommun');
  const inYear = Number(year.period);
  return rows.flatMap((row): Kommun[] => {
    const [place] = draft.places(row, year.period);
    const name = row.member?.name;
    if (!place || name === undefined) return [];
    const [entry, exit] = [said.entries.get(name), said.exits.get(name)];
    const index = present.members.findIndex(({ member }) => member.name === name);
    const [now, part] = [present.members[index], present.chosen?.presence[index]];
    const isSaid = entry !== undefined || exit !== undefined;
    if (!isSaid && !now) return full.some((other) => pays(other, name)) ? [{ row, name, place, stay: allYear, outside: true }] : [];
    // A part of the year that only the amounts show is what it is, until a convention is chosen.
    if (!isSaid && part && said.convention === undefined) return [{ row, name, place, stay: { ...allYear, entered: part }, outside: false }];
    const dates = [entry ?? now?.entry, exit ?? now?.exit] as const;
    return [{ row, name, place, stay: stay(inYear, convention, ...dates), outside: presence(stay(inYear, 'day', ...dates)).value.isZero() }];
  });
}

/** Whether a change is of how the kommuner share their quarter. */
export function isMembershipChange(change: Change): change is MembershipChange {
  return ['intrade', 'uttrade', 'nyckel', 'delar-av-ar', 'mellanskillnad', 'avrundning'].includes(change.is);
}

