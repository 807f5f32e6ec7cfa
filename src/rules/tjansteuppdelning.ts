import { a1 } from '../core/address';
import { defineRule, given, type GroundOf } from '../core/compute/rule';
import { findSplit, type SplitPost } from '../core/compute/split-post';
import { difference, part, wholeOf } from '../core/compute/working';
import type { Question } from '../core/model';
import { Money } from '../core/money';
import { verksamhetsplan } from './sources';

/**
 * A note may say that one service is budgeted in two rows, "45 % … 55 %". What the second row would hold follows from the first; whether it does is a
 * question to the ekonom, since that row may hold other things too. Never an error.
 */
export const tjansteuppdelning = defineRule({
  id: 'tjansteuppdelning',
  title: { sv: 'Tjänst delad mellan förvaltning och insatser', en: 'Service split between administration and activities' },
  inForceFrom: '2004-01-01',
  sources: [verksamhetsplan('not till budgeten')],
  inputs: ['forvaltningskostnader'],
  parameters: {},
  formula: (ground) => {
    const split = findSplit(ground);
    return split ? split.years.map(({ period, amount, held }) => {
      const rest = part(wholeOf(amount, split.own), split.other);
      const off = held && difference(held, rest);
      return given(period, rest, {
        share: split.other.value, shareWorking: split.other,
        details: { belopp: amount.value, post: { is: 'words', words: split.row.label }, ...(split.holder && { rad: { is: 'words', words: split.holder.label } }) },
        ...(off && { difference: off.value, differenceWorking: off }),
      });
    }) : [];
  },
  asks: (ground) => asked(ground, findSplit(ground)),
  sentence: {
    sv: 'Om en post bland {forvaltningskostnader} bara är en del av en tjänst går resten av tjänsten att räkna ut ur den.',
    en: 'Where an item among {forvaltningskostnader} is only a part of a service, the rest of the service follows from it.',
  },
});

function asked({ table, choices }: GroundOf<'forvaltningskostnader'>, split: SplitPost | undefined): readonly Question[] {
  const [first] = split?.years ?? [];
  if (!split || !first || Object.hasOwn(choices.splitPosts ?? {}, split.row.key)) return [];
  const cell = split.holder?.entries[first.index]?.cell ?? { ...split.note, sheet: table.sheet };
  const rest = part(wholeOf(first.amount, split.own), split.other);
  return [{
    code: 'split-post', cell, about: split.holder?.label ?? split.row.label, row: split.row.key,
    ...(split.holder && { guess: split.holder.key }), options: split.candidates.map(({ key }) => key),
    details: { belopp: first.held?.value ?? Money.zero, raknat: rest.value, post: { is: 'words', words: split.row.label }, not: { is: 'words', words: a1(split.note) } },
  }];
}
