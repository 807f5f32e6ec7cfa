/** What each member pays in the present beside what it pays in the scenario. */
import { groundsIn } from '../compute/ground';
import type { Period } from '../model';
import { Money } from '../money';
import type { Present } from './model';

export interface Paying {
  readonly member: string;
  readonly period: Period;
  readonly present: Money;
  readonly scenario: Money;
}

/** Every member of the budget and every year, the members in the sheet's order. One that pays nothing pays zero. */
export function paying(present: Present, scenario: Present): readonly Paying[] {
  const [before, after] = [paidIn(present), paidIn(scenario)];
  const periods = [...new Set([...before, ...after].map(({ period }) => period))];
  const members = [...new Set([...before, ...after].map(({ member }) => member))];
  const paid = (all: typeof before, period: Period, member: string) => Money.sum(all.filter((one) => one.period === period && one.member === member).map(({ amount }) => amount));
  return periods.flatMap((period) => members.map((member) => ({ member, period, present: paid(before, period, member), scenario: paid(after, period, member) })));
}

function paidIn({ reading, choices }: Present): readonly { readonly period: Period; readonly member: string; readonly amount: Money }[] {
  const [ground] = groundsIn(reading, choices);
  return (ground?.years ?? []).flatMap(({ period, medlemsbidrag }) => medlemsbidrag.map(({ member, amount }) => ({ period, member: member.name, amount: amount.value })));
}
