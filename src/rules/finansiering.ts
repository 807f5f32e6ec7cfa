import { ofParty, type Contribution } from '../core/compute/year';
import { defineRule, given, inForce, type Dated, type Given, type GroundOf } from '../core/compute/rule';
import { toleranceOf } from '../core/compute/sections';
import { called, difference, givenPortion, part, ratio, shortfall, sumOfAll, type Amount } from '../core/compute/working';
import type { Period } from '../core/model';
import { Share, type Money } from '../core/money';
import { finsamlagen } from './sources';

type Year = GroundOf<'medlemsbidrag'>['years'][number];

const femman = finsamlagen('5 §');
const statensDel: readonly [Dated<Share>] = [{ from: '2004-01-01', value: Share.of('0.5'), source: femman }];
const regionernasDel: readonly [Dated<Share>] = [{ from: '2004-01-01', value: Share.of('0.25'), source: femman }];
const kommunernasDel: readonly [Dated<Share>] = [{ from: '2004-01-01', value: Share.of('0.25'), source: femman }];
const kommunUtanRegion: readonly [Dated<Share>] = [{ from: '2004-01-01', value: Share.of('0.5'), source: finsamlagen('5 a §') }];

/**
 * The state pays half, the regions together a quarter, the kommuner together a quarter. Medfinansiering, other incomes and carried capital
 * are outside. A kommun that belongs to no region pays half where no region takes part (5 a §).
 */
export const finansiering = defineRule({
  id: 'finansiering',
  title: { sv: 'Finansiering enligt 5 §', en: 'Financing under section 5' },
  inForceFrom: '2004-01-01',
  sources: [femman, finsamlagen('5 a §')],
  inputs: ['medlemsbidrag'],
  parameters: { statensDel, regionernasDel, kommunernasDel, kommunUtanRegion },
  formula: ({ years }) => years.flatMap(answersOf),
  sentence: {
    sv: 'Av {medlemsbidrag} ska staten stå för {statensDel}, regionen för {regionernasDel} och kommunerna tillsammans för {kommunernasDel}; en kommun utan region står för {kommunUtanRegion}.',
    en: 'Of {medlemsbidrag} the state pays {statensDel}, the region {regionernasDel} and the municipalities together {kommunernasDel}; a municipality without a region pays {kommunUtanRegion}.',
  },
});

const bidrag = { staten: 'statens-bidrag', regionen: 'regionernas-bidrag', kommunerna: 'kommunernas-bidrag' } as const;

interface Side {
  readonly name: 'staten' | 'regionen' | 'kommunerna';
  readonly paid: Amount;
  readonly legal: Dated<Share>;
}

function answersOf(year: Year): readonly Given[] {
  const sides = sidesOf(year);
  const sum = sumOfAll(sides.map(({ paid }) => paid));
  const whole = sum && called(sum, { as: 'summa-medlemsbidrag' });
  if (!whole || whole.value.isZero()) return [];
  const tolerance = toleranceOf(year.medlemsbidrag);
  const parties = sides.map((side) => answerOf(year.period, side, whole, tolerance));
  const holds = parties.every((party) => party.holds);
  const underA = sides.length === 2;
  // A blank contribution is unknown, and a lone kommun may have its region elsewhere: only what holds can be said of those.
  if (!holds && (year.okandaBidrag.length > 0 || (underA && !isOutsideRegions(year)))) return [];
  const details = Object.fromEntries(sides.map(({ name, paid }) => [name, paid.value]));
  return [given(year.period, whole, { holds, details, source: underA ? finsamlagen('5 a §') : femman }), ...parties];
}

function answerOf(period: Period, { name, paid, legal }: Side, whole: Amount, tolerance: Money): Given {
  const limit = givenPortion('lagens del', legal.value, legal.source);
  const off = difference(paid, part(whole, limit));
  const margin = shortfall(off, tolerance);
  const holds = margin.value.isZero();
  const share = ratio(paid, whole);
  return given(period, share, {
    reading: name, holds, limit: limit.value, limitWorking: limit, difference: off.value, differenceWorking: off,
    margin: margin.value, marginWorking: margin, details: { belopp: paid.value }, source: legal.source,
  });
}

function sidesOf(year: Year): readonly Side[] {
  if (year.okandaBidrag.some((row) => row.entries[year.memberColumn.index]?.is === 'error')) return [];
  const side = (name: Side['name'], paying: readonly Contribution[], values: readonly Dated<Share>[]): Side[] => {
    const sum = sumOfAll(paying.map(({ amount }) => amount));
    const paid = sum && called(sum, { as: bidrag[name] });
    const legal = inForce(values, year.period);
    return paid && !paid.value.isZero() && legal ? [{ name, paid, legal }] : [];
  };
  const state = ofParty(year, 'forsakringskassan', 'arbetsformedlingen');
  const regions = side('regionen', ofParty(year, 'region'), regionernasDel);
  const kommuner = side('kommunerna', ofParty(year, 'kommun'), kommunernasDel);
  const others = year.medlemsbidrag.filter(({ member }) => member.party === 'kommun' || member.party === 'region');
  if (others.length === 1) return [...side('staten', state, statensDel), ...side('kommunerna', others, kommunUtanRegion)];
  const all = [...side('staten', state, statensDel), ...regions, ...kommuner];
  return all.length === 3 ? all : [];
}

function isOutsideRegions(year: Year): boolean {
  return year.medlemsbidrag.some(({ member }) => member.outsideRegions);
}
