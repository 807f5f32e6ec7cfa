import type { Allocation, AllocationReading } from '../core/compute/allocation-model';
import { allocationsOf } from '../core/compute/allocations';
import { guessText, newcomers, type Newcomer } from '../core/compute/memberships';
import { defineRule, given, type Given } from '../core/compute/rule';
import { difference as differenceOf, ratio } from '../core/compute/working';
import type { Question } from '../core/model';
import { Share } from '../core/money';
import { finsamlagen, overenskommelse } from './sources';

/**
 * The kommuner's quarter among them, by every rule that can be computed from the sheet and the answers, beside what is published. Which rule was
 * agreed the figures cannot say: several may give the same row, and those that do are marked. The names of the readings: see `readingName`.
 */
export const kommunandelar = defineRule({
  id: 'kommunandelar',
  title: { sv: 'Kommunernas andelar', en: 'Shares of the municipalities' },
  inForceFrom: '2004-01-01',
  sources: [finsamlagen('5 §'), overenskommelse],
  inputs: ['medlemsbidrag'],
  parameters: {},
  formula: (ground) => allocationsOf(ground).flatMap((allocation) => [
    ...publishedOf(allocation), ...partOfFullYear(allocation), ...allocation.readings.flatMap((reading) => answersOf(allocation, reading)),
  ]),
  asks: ({ years, choices }) => newcomers(years, choices).flatMap(entryDate),
  sentence: {
    sv: 'Kommunerna delar på sin fjärdedel av {medlemsbidrag} så som de har kommit överens om; den som är medlem en del av året betalar för den delen.',
    en: 'The municipalities share their quarter of {medlemsbidrag} as they have agreed; a member for a part of the year pays for that part.',
  },
});

/** What the sheet says each pays, and its share of the quarter. */
function publishedOf({ period, members, whole }: Allocation): readonly Given[] {
  return members.flatMap(({ member, published }) => {
    if (!published) return [];
    const share = ratio(published, whole);
    return [given(period, published, { reading: 'publicerat', member: member.name, share: share.value, shareWorking: share })];
  });
}

/** What follows from the figures alone where no date is known. */
function partOfFullYear({ period, newcomer }: Allocation): readonly Given[] {
  if (!newcomer) return [];
  const { member, part, fullYear, fullYearPeriod } = newcomer;
  return [given(period, part, {
    reading: 'del-av-helar', member, details: { helarsbelopp: fullYear.value, ar: { is: 'words', words: fullYearPeriod } },
  })];
}

function answersOf({ period, members, whole, chosen }: Allocation, reading: AllocationReading): readonly Given[] {
  return members.flatMap(({ member, published }, index) => {
    const [part, present] = [reading.parts[index], reading.presence[index]];
    if (!part || !present) return [];
    const share = ratio(part, whole);
    const difference = published && differenceOf(published, part);
    return [given(period, part, {
      reading: reading.reading, member: member.name, share: share.value, shareWorking: share, matches: reading.matches,
      ...(reading === chosen && { chosen: true }), ...(difference && { difference: difference.value, differenceWorking: difference }),
      details: {
        ...(present.value.equals(Share.one) ? {} : { delAvAret: present.value }),
        ...(reading.residue.isZero() ? {} : { rest: reading.residue }),
        nyckelUr: { is: 'words', words: reading.withoutFrom ?? reading.withAllFrom },
      },
      source: overenskommelse,
    })];
  });
}

function entryDate(newcomer: Newcomer): readonly Question[] {
  const { name, year, first, part, next } = newcomer;
  const cell = first.row.entries[year.memberColumn.index]?.cell;
  if (!cell) return [];
  return [{
    code: 'entry-date', cell, about: name, guess: guessText(newcomer),
    details: { belopp: first.amount.value, ...(part && { del: part.value }), ...(next && { nasta: next.contribution.amount.value }) },
  }];
}
