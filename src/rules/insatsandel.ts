import { defineRule, given, inForce, type Dated, type Given } from '../core/compute/rule';
import { called, difference, givenPortion, part, portionDifference, ratio, sum, wholeOf, type Amount } from '../core/compute/working';
import type { Period } from '../core/model';
import { Share } from '../core/money';
import { egetMal } from './sources';

const goal = egetMal('75 %-målet');
const minstaAndel: readonly [Dated<Share>] = [{ from: '2004-01-01', value: Share.percent('75'), source: goal }];

/**
 * The 75 % goal: of what is used in the year, at least three quarters go to insatser. A goal of the förbund's own, and no law. It is read
 * in two ways, with a verdict each; the share of the members' income is a key figure without one.
 */
export const insatsandel = defineRule({
  id: 'insatsandel',
  title: { sv: 'Insatsernas andel (75 %-målet)', en: 'Share of activities (the 75% goal)' },
  inForceFrom: '2004-01-01',
  sources: [goal],
  inputs: ['insatser', 'individinriktade', 'forvaltningskostnader', 'medlemsintakt'],
  parameters: { minstaAndel },
  formula: ({ years }) => years.flatMap(({ period, insatser, individinriktade, forvaltningskostnader, medlemsintakt }) => {
    const used = insatser && forvaltningskostnader && called(sum(insatser, forvaltningskostnader), { as: 'nyttjade-medel' });
    return [
      ...againstUsed(period, 'alla-insatser/nyttjade-medel', insatser, used),
      ...againstUsed(period, 'individinriktade/nyttjade-medel', individinriktade, used),
      ...(insatser && medlemsintakt && !medlemsintakt.value.isZero()
        ? [given(period, ratio(insatser, medlemsintakt), { reading: 'alla-insatser/medlemsintakt' })]
        : []),
    ];
  }),
  sentence: {
    sv: 'Av de medel som används under året ({insatser} plus {forvaltningskostnader}) ska minst {minstaAndel} gå till {insatser}; det går också att räkna bara {individinriktade}, eller att jämföra med {medlemsintakt}.',
    en: 'Of the funds used in the year ({insatser} plus {forvaltningskostnader}) at least {minstaAndel} goes to {insatser}; it can also be counted with {individinriktade} alone, or against {medlemsintakt}.',
  },
});

/** The margins: how far the part can fall, or förvaltningen rise, until the share is the limit. */
function againstUsed(period: Period, reading: string, some?: Amount, used?: Amount): readonly Given[] {
  if (!some || !used || used.value.isZero()) return [];
  const share = ratio(some, used);
  const goalOfYear = inForce(minstaAndel, period);
  if (!goalOfYear) return [given(period, share, { reading })];
  const limit = givenPortion('minstaAndel', goalOfYear.value, goalOfYear.source);
  const fall = wholeOf(difference(some, part(used, limit)), portionDifference(givenPortion('helheten', Share.one), limit));
  const rise = difference(wholeOf(some, limit), used);
  return [given(period, share, {
    reading, limit: limit.value, limitWorking: limit, holds: share.value.compare(limit.value) >= 0,
    margin: fall.value, marginWorking: fall, marginOther: rise.value, marginOtherWorking: rise,
  })];
}
