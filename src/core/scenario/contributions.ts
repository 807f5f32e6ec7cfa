/** Changes of what the members pay, where nobody enters or leaves: the members' money, and one kommun's amount. */
import { sameMember } from '../compute/given';
import type { Party, Period } from '../model';
import { Money } from '../money';
import type { Draft, Place } from './draft';
import type { Change, PayingParty, What } from './model';
import { newAmount, partOfHundred, sharedAs } from './new-amount';

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
    if (!share(draft, change, paying, next)) draft.obstacle(change, 'nothing-to-follow');
  }
}

export function changeKommun(draft: Draft, change: Of<'kommunandel'>): void {
  for (const period of yearsOf(draft, change)) {
    const kommuner = paidBy(draft, partiesOf.kommunerna, period);
    // Several rows of one kommun are one contribution.
    const own = kommuner.filter(({ row }) => row.member && sameMember(row.member.name, change.member));
    if (own.length === 0) { draft.obstacle(change, 'no-member'); continue; }
    const [now, others] = [total(own), restPaidBy(change, kommuner.filter((one) => !own.includes(one)))];
    const part = change.amount.is === 'share' ? partOfHundred(change.amount.percent) : undefined;
    const next = change.amount.is === 'share' ? part && total(kommuner).times(part) : newAmount(change.amount, now);
    if (!next) { draft.obstacle(change, 'not-a-number'); return; }
    if (others.length === 0 && change.rest.is !== 'nobody') { draft.obstacle(change, 'no-member'); return; }
    const rest = total(others).plus(now).minus(next);
    if (next.isNegative() || (others.length > 0 && rest.isNegative())) { draft.obstacle(change, 'negative'); return; }
    if (!share(draft, change, own, next) || (others.length > 0 && !share(draft, change, others, rest))) draft.obstacle(change, 'nothing-to-follow');
  }
}

/** The places share the whole as they share now; false where they cannot. */
function share(draft: Draft, change: Change, places: readonly (Place & { readonly amount: Money })[], whole: Money): boolean {
  const parts = sharedAs(places.map(({ amount }) => amount), whole);
  places.forEach((place, index) => {
    const part = parts?.[index];
    if (part) draft.put(change, place, part);
  });
  return parts !== undefined;
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
