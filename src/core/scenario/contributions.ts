/** Changes of what the members pay, where nobody enters or leaves: the members' money, and one kommun's amount. */
import { sameMember } from '../compute/given';
import type { Party, Period } from '../model';
import { Money } from '../money';
import type { Draft, Place } from './draft';
import type { Change, PayingParty, What } from './model';
import { inProportion, newAmount, partOfHundred } from './new-amount';

type Of<Is extends What['is']> = Change & Extract<What, { is: Is }>;

/** The parties as the law has them; the state's two authorities pay its half together. */
export const partiesOf: Readonly<Record<PayingParty, readonly Party[]>> = {
  staten: ['forsakringskassan', 'arbetsformedlingen'], regionerna: ['region'], kommunerna: ['kommun'],
};
const everyone: readonly Party[] = Object.values(partiesOf).flat();

/** What the members of some parties pay in a year, those who pay nothing left out. */
export function paidBy(draft: Draft, parties: readonly Party[], period: Period): readonly (Place & { readonly amount: Money })[] {
  const rows = draft.rows().filter(({ role, concept, member }) => role === 'item' && concept === 'medlemsbidrag' && member && parties.includes(member.party));
  return rows.flatMap((row) => draft.places(row, period)).flatMap((place) => {
    const amount = draft.amount(place);
    return amount && !amount.isZero() ? [{ ...place, amount }] : [];
  });
}

export const total = (paying: readonly { readonly amount: Money }[]): Money => Money.sum(paying.map(({ amount }) => amount));

/** Every member's amount follows in proportion, so that quarters that hold still hold, to the krona. */
export function changeMembersMoney(draft: Draft, change: Of<'medlemsbidrag'>): void {
  const parties = change.party === 'alla' ? everyone : partiesOf[change.party];
  for (const period of yearsOf(draft, change)) {
    const paying = paidBy(draft, parties, period);
    const now = total(paying);
    const next = newAmount(change.amount, now);
    if (!next) { draft.obstacle(change, 'not-a-number'); return; }
    if (next.isNegative()) { draft.obstacle(change, 'negative'); return; }
    if (now.isZero()) { draft.obstacle(change, 'nothing-to-follow'); continue; }
    for (const place of paying) draft.put(change, place, inProportion(place.amount, now, next));
  }
}

export function changeKommun(draft: Draft, change: Of<'kommunandel'>): void {
  for (const period of yearsOf(draft, change)) {
    const kommuner = paidBy(draft, partiesOf.kommunerna, period);
    // Several rows of one kommun are one contribution.
    const own = kommuner.filter(({ row }) => row.member && sameMember(row.member.name, change.member));
    if (own.length === 0) { draft.obstacle(change, 'no-member'); continue; }
    const [now, others] = [total(own), restPaidBy(change, kommuner.filter((one) => !own.includes(one)))];
    const share = change.amount.is === 'share' ? partOfHundred(change.amount.percent) : undefined;
    const next = change.amount.is === 'share' ? share && total(kommuner).times(share) : newAmount(change.amount, now);
    if (!next) { draft.obstacle(change, 'not-a-number'); return; }
    if (others.length === 0 && change.rest.is !== 'nobody') { draft.obstacle(change, 'no-member'); return; }
    const left = total(others);
    const rest = left.plus(now).minus(next);
    if (next.isNegative() || (others.length > 0 && rest.isNegative())) { draft.obstacle(change, 'negative'); return; }
    for (const place of own) draft.put(change, place, inProportion(place.amount, now, next));
    for (const place of others) draft.put(change, place, inProportion(place.amount, left, rest));
  }
}

function restPaidBy<P extends Place>({ rest }: Of<'kommunandel'>, others: readonly P[]): readonly P[] {
  switch (rest.is) {
    case 'others': return others;
    case 'nobody': return [];
    case 'member': return others.filter(({ row }) => row.member && sameMember(row.member.name, rest.member));
  }
}

/** The years that are meant. A year that the budget does not have is an obstacle. */
export function yearsOf(draft: Draft, change: Change & { readonly period?: Period }): readonly Period[] {
  const years = draft.ground.years.map(({ period }) => period).filter((period) => change.period === undefined || period === change.period);
  if (years.length === 0) draft.obstacle(change, 'no-period');
  return years;
}
