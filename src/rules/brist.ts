import { balances } from '../core/compute/chain';
import { ofParty, type Contribution } from '../core/compute/year';
import { defineRule, given, inForce, type Dated, type Given, type GroundOf } from '../core/compute/rule';
import { givenPortion, part, portionProduct, ratio, rounded, sumOfAll, turned, type Amount, type Portion } from '../core/compute/working';
import { Share, largestRemainder } from '../core/money';
import { finsamlagen } from './sources';

type Year = GroundOf<'medlemsbidrag'>['years'][number];

const femman = finsamlagen('5 §');
const statensDel: readonly [Dated<Share>] = [{ from: '2004-01-01', value: Share.of('0.5'), source: femman }];
const regionernasDel: readonly [Dated<Share>] = [{ from: '2004-01-01', value: Share.of('0.25'), source: femman }];
const kommunernasDel: readonly [Dated<Share>] = [{ from: '2004-01-01', value: Share.of('0.25'), source: femman }];

/**
 * An example calculation and no prognosis: 22 § applies where assets cannot pay a debt, which a budget cannot show. Försäkringskassan answers for
 * the state's whole half, since 5 § gives Arbetsförmedlingen no share; the kommuner share their quarter as they share the year's amounts.
 */
export const brist = defineRule({
  id: 'brist',
  title: { sv: 'Brist fördelad på medlemmarna (räkneexempel)', en: 'Shortage by member (example calculation)' },
  inForceFrom: '2004-01-01',
  sources: [finsamlagen('22 §'), femman],
  inputs: ['medlemsbidrag', 'ingaende', 'intakter', 'kostnader'],
  parameters: { statensDel, regionernasDel, kommunernasDel },
  formula: ({ years, choices }) => {
    const last = balances(years, choices).at(-1);
    const year = years.find(({ period }) => period === last?.period);
    const closing = last?.chained?.closing;
    return closing?.value.isNegative() === true && year ? split(turned(closing), year) : [];
  },
  sentence: {
    sv: 'Räcker {ingaende} och {intakter} inte till {kostnader}, visar exemplet vad var och en skulle betala: Försäkringskassan {statensDel}, regionen {regionernasDel} och kommunerna {kommunernasDel}, som delar på det så som de delar på {medlemsbidrag}.',
    en: 'Where {ingaende} and {intakter} do not cover {kostnader}, the example shows what each would pay: Försäkringskassan {statensDel}, the region {regionernasDel} and the municipalities {kommunernasDel}, divided as they divide {medlemsbidrag}.',
  },
});

interface Answerable {
  readonly member: string;
  readonly portion: Portion;
}

function split(shortage: Amount, year: Year): readonly Given[] {
  const state = ofParty(year, 'forsakringskassan', 'arbetsformedlingen');
  const insurance = state.find(({ member }) => member.party === 'forsakringskassan')?.member.name ?? 'Försäkringskassan';
  const regions = dividing('regionernas del', inForce(regionernasDel, year.period), ofParty(year, 'region'));
  const kommuner = dividing('kommunernas del', inForce(kommunernasDel, year.period), ofParty(year, 'kommun'));
  const half = inForce(statensDel, year.period);
  if (!half || state.length === 0 || regions.length === 0 || kommuner.length === 0) return [];
  const all = [{ member: insurance, portion: givenPortion('statens del', half.value, half.source) }, ...regions, ...kommuner];
  const { parts } = largestRemainder(shortage.value, all.map(({ portion }) => portion.value), 'none');
  return all.flatMap(({ member, portion }, index) => {
    const value = parts[index];
    if (!value) return [];
    return [given(year.period, rounded(part(shortage, portion), 'none', value), { member, share: portion.value, shareWorking: portion, details: { brist: shortage.value } })];
  });
}

/** A party's part divided among its members as they divide what they pay that year. */
function dividing(name: string, legal: Dated<Share> | undefined, members: readonly Contribution[]): readonly Answerable[] {
  const whole = sumOfAll(members.map(({ amount }) => amount));
  if (!legal || !whole || whole.value.isZero() || members.some(({ amount }) => amount.value.isNegative())) return [];
  const portion = givenPortion(name, legal.value, legal.source);
  return members
    .filter(({ amount }) => !amount.value.isZero())
    .map(({ member, amount }) => ({ member: member.name, portion: portionProduct(portion, ratio(amount, whole)) }));
}
